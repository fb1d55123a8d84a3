/** What is kept of a person, part by part, in short: for a roster held against it. */
import type { Facet } from '../contract/team-shapes.ts'
import type { Person } from '../team/model.ts'
import type { Education, Work } from '../model/profile.ts'
import { shortDate } from './screens/figures.ts'

/**
 * What two say of one part of somebody, each empty where it says nothing. Of jobs, study and licences only those are
 * said in which they differ.
 * @param nameOf a person's name by id
 */
export function sayFacets(
  here: Person,
  roster: Person,
  facet: Facet,
  nameOf: (id: string) => string,
): { here: string; roster: string } {
  const [ours, theirs] = [partsOf(here, facet, nameOf), partsOf(roster, facet, nameOf)]
  const [own, other] = [without(ours, theirs), without(theirs, ours)]
  const isTold = own.length + other.length > 0
  return { here: (isTold ? own : ours).join('; '), roster: (isTold ? other : theirs).join('; ') }
}

/** As often as it stands in the others, it is left out. */
function without(parts: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return parts.filter(part => {
    const at = left.indexOf(part)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function partsOf(
  { document, name, unit, manager }: Person,
  facet: Facet,
  nameOf: (id: string) => string,
): string[] {
  switch (facet) {
    case 'name':
      return [name]
    case 'unit':
      return unit === null ? [] : [unit]
    case 'manager':
      return manager === null ? [] : [nameOf(manager)]
    case 'work':
      return (document.work ?? []).map(sayWork)
    case 'education':
      return (document.education ?? []).map(sayEducation)
    case 'certificates':
      return (document.certificates ?? []).map(({ name: held }) => held ?? '')
    default:
      return facet satisfies never
  }
}

/** "Clerk, 5 Aug 2024 to 1 Mar 2026, 24 hours a week" */
const sayWork = ({ position, startDate, endDate, ladder }: Work): string =>
  [
    position ?? '',
    [startDate, endDate].flatMap(date => (date === undefined ? [] : shortDate(date))).join(' to '),
    ladder?.hoursPerWeek === undefined ? '' : `${ladder.hoursPerWeek} hours a week`,
    ladder?.classId === undefined ? 'of no class' : '',
  ]
    .filter(Boolean)
    .join(', ')

const sayEducation = ({ studyType, area, ladder }: Education): string =>
  [
    studyType ?? '',
    area ?? '',
    ladder?.semesterHours === undefined ? '' : `${ladder.semesterHours} semester hours`,
  ]
    .filter(Boolean)
    .join(', ')
