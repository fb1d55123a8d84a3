/** What a roster does not say of a person is not what the person lacks. */
import type { ClassStanding } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Facts, Study } from '../profile/facts.ts'
import { type Catalogue, standings } from '../rules/index.ts'
import type { StandingOf } from './cells.ts'
import { certainPartsOf } from './certain.ts'

/** Whatever degree is asked, but no semester hours: it stands in for no service. */
const ANY_DEGREE: Study = {
  education: -1,
  level: 'doctorate',
  unreadable: false,
  semesterHours: 0,
  area: null,
  earned: null,
}

/**
 * Standings of a person of a team. Told apart (`unstated`): nothing but study is missing, and none is stated. The rules
 * take study that is not stated as absent; a manager has yet to ask. Where no service alone makes it met, what service
 * is missing is told of what can be counted (`certain`): with whatever study, or with the authority's consent.
 */
export function teamStandings(
  catalogue: Catalogue,
  facts: Facts,
  asOf: IsoDate,
  classes: readonly JobClass[],
): StandingOf[] {
  const known = standings(catalogue, facts, asOf, classes)
  const isSilent = facts.studies.length === 0
  const studied = isSilent ? { ...facts, studies: [ANY_DEGREE] } : facts
  const asked = isSilent ? standings(catalogue, studied, asOf, classes) : known
  const parts = partStandings(catalogue, studied, asOf, known)
  return known.map((standing, nth): StandingOf => {
    if (!isClosed(standing)) return standing
    const other = asked[nth]
    if (other && other.status !== 'not-met' && other.status !== 'unknown')
      return { ...standing, unstated: true }
    const certain = missing(other, 'study') ?? missing(parts.get(standing.classId), 'authority')
    return certain ? { ...standing, certain } : standing
  })
}

/** Not met, and neither time nor service alone makes it so: what is left to serve says more elsewhere. */
const isClosed = ({ status, eligibleOn, remaining }: ClassStanding): boolean =>
  status === 'not-met' && remaining === null && eligibleOn === null

function missing(standing: ClassStanding | undefined, asks: 'study' | 'authority'): StandingOf['certain'] {
  const { eligibleOn = null, remaining = null } = standing ?? {}
  return remaining !== null && remaining.days > 0 ? { asks, eligibleOn, remaining } : undefined
}

/** Of the classes that leave something open and are not met: how the rest of their rules stands. */
function partStandings(
  catalogue: Catalogue,
  facts: Facts,
  asOf: IsoDate,
  known: readonly ClassStanding[],
): ReadonlyMap<string, ClassStanding> {
  const parts = certainPartsOf(catalogue)
  const wanted = known.flatMap(each => (isClosed(each) ? (parts.classes.get(each.classId) ?? []) : []))
  if (wanted.length === 0) return NONE
  return new Map(standings(parts.catalogue, facts, asOf, wanted).map(each => [each.classId, each]))
}

const NONE: ReadonlyMap<string, ClassStanding> = new Map()
