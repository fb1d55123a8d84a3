/** What is kept of a person, part by part, in short: for a roster held against it. */
import type { Facet } from '../contract/team-shapes.ts'
import type { Person } from '../team/model.ts'
import type { Education, Work } from '../model/profile.ts'
import { shortDate } from './screens/figures.ts'

/** Empty where nothing is stated. @param nameOf a person's name by id */
export function sayFacet(person: Person, facet: Facet, nameOf: (id: string) => string): string {
  const { document, name, unit, manager } = person
  switch (facet) {
    case 'name':
      return name
    case 'unit':
      return unit ?? ''
    case 'manager':
      return manager === null ? '' : nameOf(manager)
    case 'work':
      return (document.work ?? []).map(sayWork).join('; ')
    case 'education':
      return (document.education ?? []).map(sayEducation).join('; ')
    case 'certificates':
      return (document.certificates ?? []).map(({ name: held }) => held ?? '').join('; ')
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
