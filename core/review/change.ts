/** A change of the catalogue, and those it is weighed for. */
import type { z } from 'zod'
import { SavedPlan } from '../contract/shapes.ts'
import type { ClassId } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import type { Facts } from '../profile/facts.ts'
import { readProfile } from '../profile/index.ts'
import type { Catalogue } from '../rules/index.ts'

/** The catalogue as it is and as it would be, ready to be asked. */
export interface Change {
  readonly before: Catalogue
  readonly after: Catalogue
  /** One class turns out to be another: whoever worked in the one, and every plan that names it, means the other then. */
  readonly match?: { readonly known: ClassId; readonly as: ClassId }
}

/** Somebody who is kept here. */
export interface Kept {
  readonly id: string
  readonly name: string
  readonly document: Profile
  readonly facts: Facts
}

/** People and plans as they would be after it: the very same, but where a class is matched with another. */
export const personAfter = ({ match }: Change, person: Kept): Kept => {
  if (!match || !names(person.document, match.known)) return person
  const document = renamed(Profile, person.document, match)
  return { ...person, document, facts: readProfile(document) }
}
export const planAfter = ({ match }: Change, plan: SavedPlan): SavedPlan =>
  match && names(plan, match.known) ? renamed(SavedPlan, plan, match) : plan

const names = (value: object, id: ClassId): boolean => JSON.stringify(value).includes(JSON.stringify(id))

function renamed<Shape extends z.ZodType>(
  shape: Shape,
  value: object,
  { known, as }: NonNullable<Change['match']>,
): z.output<Shape> {
  return shape.parse(JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(known), JSON.stringify(as))))
}
