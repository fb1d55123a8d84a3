/** A change of the catalogue, and those it is weighed for. */
import type { Profile } from '../model/profile.ts'
import type { Facts } from '../profile/facts.ts'
import type { Catalogue } from '../rules/index.ts'

/** The catalogue as it is and as it would be, ready to be asked. */
export interface Change {
  readonly before: Catalogue
  readonly after: Catalogue
}

/** Somebody who is kept here. */
export interface Kept {
  readonly id: string
  readonly name: string
  readonly document: Profile
  readonly facts: Facts
}
