/** Words of what-ifs over a team. */
import type { ScenarioStep } from '../../team/model.ts'
import { shortDate } from './figures.ts'

export const scenarioWords = {
  none: 'No what-ifs yet',
  noneBody:
    'Suppose a change, such as lead duty for three people, study, someone leaving, and see what becomes of every bench. A what-if is never mixed up with what is.',
  add: 'New what-if',
  name: 'Name',
  newName: 'What if …',
  nameIt: 'Give it a name.',
  steps: 'What is supposed',
  who: 'Who',
  what: 'What',
  assignment: 'is given duty of this kind',
  study: 'finishes study',
  licence: 'gets a licence',
  appointment: 'is appointed to',
  leaving: 'leaves',
  kind: 'Kind',
  share: 'Part of their time, in per cent',
  hours: 'Semester hours',
  degree: 'Degree, if any',
  licenceName: 'Licence',
  class: 'Class',
  on: 'On',
  from: 'From',
  addStep: 'Suppose this',
  removeStep: 'Take this out',
  remove: 'Remove the what-if',
  removed: (name: string) => `Removed ${name}`,
  save: 'Keep',
  kept: (name: string) => `Kept ${name}`,
  beside: 'Beside today',
  today: 'Today',
  same: 'No bench changes by it.',
  sameNone: 'Suppose something to see what changes.',
  change: (by: number) => (by > 0 ? `+${by}` : String(by)),
  choose: 'What-ifs',
} as const

export const sayStep = (
  step: ScenarioStep,
  names: { person: (id: string) => string; class: (id: string) => string; kind: (id: string) => string },
): string => {
  const who = 'who' in step ? few(step.who.map(names.person)) : ''
  switch (step.what) {
    case 'assignment':
      return `${who}: ${step.kinds.map(names.kind).join(' and ')} from ${shortDate(step.from)}${step.share === undefined ? '' : `, ${Math.round(step.share * 100)} % of the time`}`
    case 'study':
      return `${who}: ${[step.studyType, step.semesterHours === undefined ? null : `${step.semesterHours} semester hours`].filter(Boolean).join(', ')} by ${shortDate(step.on)}`
    case 'licence':
      return `${who}: ${step.name} on ${shortDate(step.on)}`
    case 'appointment':
      return `${who}: appointed ${names.class(step.classId)} on ${shortDate(step.on)}`
    case 'leaving':
      return `${who}: leaves on ${shortDate(step.on)}`
    case 'requirement':
      return `Another rule for ${names.class(step.classId)}`
    default:
      return step satisfies never
  }
}

const few = (names: readonly string[]): string =>
  names.length <= 4 ? names.join('; ') : `${names.slice(0, 3).join('; ')} and ${names.length - 3} more`
