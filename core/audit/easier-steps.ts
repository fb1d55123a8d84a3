/** Steps up that some route makes easier than the class below, as a witness shows (`witness.ts`). */
import type { JobClass } from '../model/catalogue.ts'
import type { Experience } from '../model/requirement.ts'
import { experiencesOf } from '../model/walk.ts'
import type { Facts } from '../profile/facts.ts'
import { type Catalogue, type KindTree, statusOn } from '../rules/index.ts'
import { WORK } from '../rules/kinds.ts'
import type { Draft } from '../rules/routes.ts'
import { experiencesOfRoute, type Ground, type Step } from './ground.ts'
import { firmCatalogue, WITNESSED, withKinds, witnessOf } from './witness.ts'

export interface EasierStep {
  readonly step: Step
  /** By its firm rules only. */
  readonly firm: Catalogue
  readonly ways: readonly EasierWay[]
  /** Of so many routes into the class above. */
  readonly of: number
}

/** A route of the class above, and who meets it but not the class below. */
export interface EasierWay {
  readonly route: Draft
  readonly witness: Facts
  /**
   * `less`: it asks for less. `looser`: as much, of looser experience. `less-of-other-kinds`: it asks for less, but
   * documents name experience in words of their own, and of "appraisal work" and "review of assessments" nobody can
   * tell which is more.
   */
  readonly how: 'less' | 'looser' | 'less-of-other-kinds'
}

export function easierSteps({ pack, steps, routesOf, kinds }: Ground): EasierStep[] {
  const firm = firmCatalogue(pack)
  return steps.flatMap(step => {
    const below = routesOf(step.lower) ?? []
    const routes = routesOf(step.higher) ?? []
    const ways = routes.flatMap(route => easierBy(route, step, below, firm, kinds))
    return ways.length === 0 ? [] : [{ step, firm, ways, of: routes.length }]
  })
}

function easierBy(
  route: Draft,
  step: Step,
  below: readonly Draft[],
  firm: Catalogue,
  kinds: KindTree,
): EasierWay[] {
  const { lower, higher } = step
  const witness = witnessOf(route, step)
  if (witness === null || !hasOwnWay(witness, below)) return []
  if (statusOn(firm, witness, lower.id, WITNESSED) !== 'not-met') return []
  if (statusOn(firm, witness, higher.id, WITNESSED) !== 'met') return []
  const asked = kindsAsked(lower)
  // Undecided, by a clause of another sort, is enough: it was the kinds that kept the witness out.
  const less = statusOn(firm, withKinds(witness, asked), lower.id, WITNESSED) === 'not-met'
  if (isComparable(route, asked, kinds)) return [{ route, witness, how: less ? 'less' : 'looser' }]
  return less ? [{ route, witness, how: 'less-of-other-kinds' }] : []
}

/**
 * Can the witness be held against the class below at all? Its routes that ask for service in classes the witness never
 * held say who is promoted, not how much is asked.
 */
const hasOwnWay = (witness: Facts, ways: readonly Draft[]): boolean =>
  ways.some(way => experiencesOfRoute(way).every(({ asks }) => isHeldBy(witness, asks)))

export const isHeldBy = ({ jobs }: Facts, { held }: Experience): boolean =>
  held === undefined || jobs.some(({ classId }) => classId !== null && held.includes(classId))

const kindsAsked = ({ requirement }: JobClass): string[] => [
  ...new Set(experiencesOf(requirement).flatMap(({ asks }) => asks.kinds)),
]

/** True where each kind that the route asks is one that is asked below, is part of one, or holds one. */
const isComparable = (route: Draft, below: readonly string[], kinds: KindTree): boolean =>
  below.length === 0 ||
  experiencesOfRoute(route).every(clause =>
    clause.kinds.every(kind => below.some(each => areInLine(kind, each, kinds))),
  )

/** Any work holds every kind. */
const areInLine = (a: string, b: string, kinds: KindTree): boolean =>
  a === WORK || b === WORK || kinds.countsAs(a).includes(b) || kinds.countsAs(b).includes(a)
