/** Words of what a change would do. */
import type { Impact } from '../../review/impact-shapes.ts'
import { count } from './figures.ts'
import { sayHidden } from './imports.ts'

export const changeWords = {
  accepted: 'It is in the catalogue.',
  versions: 'Its versions',
  unplaced: 'It can be told when it is said where the class is from.',
  isNew: 'No specification of this class is on file: everything in it is new.',
  none: 'No clause and no fact differs.',
  differences: 'Against the version on file',
  impact: 'What accepting it does',
  impactOfEdit: 'What this edit does',
  impactOfPack: 'What taking it in does',
  nobody: (people: number) =>
    people === 0
      ? 'No profile is kept here, so nobody is affected.'
      : people === 1
        ? 'For the one person kept here nothing changes.'
        : `For none of the ${count(people, 'person', 'people')} kept here does anything change.`,
  people: 'People',
  plans: 'Kept plans',
  appear: (lines: number) => `${count(lines, 'line appears', 'lines appear')} on the ladder`,
  vanish: (lines: number) => `${count(lines, 'line vanishes', 'lines vanish')} from the ladder`,
  noLines: 'The lines of the ladder stay as they are.',
  more: sayHidden,
}
/** For how many people what changes, the worst first. */
export function sayImpactOnPeople(people: Impact['people'], lookedAt: number): string {
  const ways = people.flatMap(({ classes }) => [...new Set(classes.map(({ is }) => is))])
  const amount = (...of: readonly (typeof ways)[number][]): number =>
    ways.filter(way => of.includes(way)).length
  const [lose, gain, otherwise] = [
    amount('loses'),
    amount('gains'),
    amount('worse', 'better', 'later', 'sooner'),
  ]
  const parts = [
    ...(lose > 0 ? [`${count(lose, 'person', 'people')} would no longer meet a class they meet today`] : []),
    ...(gain > 0 ? [`${count(gain, 'person', 'people')} would meet a class they do not meet today`] : []),
    ...(otherwise > 0 ? [`for ${count(otherwise, 'person', 'people')} a date or a status changes`] : []),
  ]
  return `Of the ${count(lookedAt, 'person', 'people')} kept here, ${parts.join('; ')}.`
}
