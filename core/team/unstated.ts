/** What a roster does not say of a person is not what the person lacks. */
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Facts, Study } from '../profile/facts.ts'
import { type Catalogue, standings } from '../rules/index.ts'
import type { StandingOf } from './cells.ts'

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
 * Standings of a person of a team, told apart (`unstated`) where nothing but study is missing and none is stated. The
 * rules take study that is not stated as absent; a manager has yet to ask.
 */
export function teamStandings(
  catalogue: Catalogue,
  facts: Facts,
  asOf: IsoDate,
  classes: readonly JobClass[],
): StandingOf[] {
  const known = standings(catalogue, facts, asOf, classes)
  if (facts.studies.length > 0) return known
  const asked = standings(catalogue, { ...facts, studies: [ANY_DEGREE] }, asOf, classes)
  return known.map((standing, nth) => {
    const other = asked[nth]?.status ?? 'not-met'
    const isDecisive =
      standing.status === 'not-met' &&
      // Where service alone makes it met, what is left to serve says more.
      standing.remaining === null &&
      other !== 'not-met' &&
      other !== 'unknown'
    return isDecisive ? { ...standing, unstated: true } : standing
  })
}
