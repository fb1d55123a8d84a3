/** Words of what-ifs over a team. */
import type { BenchRow } from '../../contract/team-shapes.ts'
import type { ScenarioStep } from '../../team/model.ts'
import type { Move, MoveKind } from '../../team/moves.ts'
import { andMore } from '../lists.ts'
import { statusWord } from './app.ts'
import { count, shortDate } from './figures.ts'

export const scenarioWords = {
  none: 'No what-ifs yet',
  noneBody:
    'Suppose a change, such as lead duty for three people, study, or that two leave and one is hired, and see what becomes of every bench. What is supposed is never mixed up with what is.',
  add: 'New what-if',
  name: 'Name',
  newName: 'What if …',
  nameIt: 'Give it a name.',
  taken: 'Another what-if has this name.',
  steps: 'What is supposed',
  who: 'Who',
  what: 'What',
  assignment: 'is given duty of this kind',
  study: 'finishes study',
  licence: 'gets a licence',
  appointment: 'is appointed to',
  leaving: 'leaves',
  hiring: 'somebody is hired as',
  people: 'How many',
  rule: 'a class asks otherwise',
  kind: 'Kind',
  share: 'Part of their time, in per cent',
  hours: 'Semester hours',
  degree: 'Degree, if any',
  licenceName: 'Licence',
  class: 'Class',
  on: 'On',
  from: 'From',
  addStep: 'Suppose this',
  /** Why it cannot be supposed yet. */
  stillMissing: {
    who: 'Choose who first.',
    on: 'Choose a day first.',
    classId: 'Choose a class first.',
    licence: 'Name the licence first.',
    study: 'Give hours or a degree first.',
    people: 'Say how many first.',
  },
  removeStep: 'Take this out',
  remove: 'Remove the what-if',
  removed: (name: string) => `Removed ${name}`,
  save: 'Keep',
  kept: (name: string) => `Kept ${name}`,
  beside: 'Beside today',
  today: 'Today',
  same: 'No bench of the classes shown changes by it.',
  vacant: 'nobody would hold it',
  hired: ({ holders, first }: { holders: number; first: string }) =>
    `${holders} would be hired into it from ${shortDate(first)}`,
  /** Of those who hold it now, all or some leave later; whether others are hired into it. */
  vacating: ({ holders, leaving, coming }: Pick<BenchRow, 'holders' | 'leaving' | 'coming'>): string[] =>
    leaving === undefined
      ? []
      : leaving.holders === holders && coming === undefined
        ? [`nobody would hold it from ${shortDate(leaving.last)}`]
        : [`${leaving.holders} of ${holders} who hold it would have left by ${shortDate(leaving.last)}`],
  sameNone: 'Suppose something to see what changes.',
  change: (by: number) => (by > 0 ? `+${by}` : `−${-by}`),
  choose: 'What-ifs',
  all: 'All side by side',
  allOf: 'Today beside every what-if',
  measure: 'What is counted',
  copy: 'Copy it',
  copyOf: (name: string) => `${name}, another`,
  /** Where the name is taken. */
  supposed: (steps: number) => count(steps, 'supposition'),
  noneSteps: 'nothing is supposed yet',
  addTo: 'Suppose something more',
  moves: 'Who moves',
  nobodyMoves: 'Nobody stands otherwise in the classes shown.',
  gone: (people: number) => `No longer of the team: ${count(people, 'person', 'people')}`,
  more: andMore,
  working: 'Working out who moves…',
} as const

/** Words of a supposed rule. */
export const ruleWords = {
  class: 'Class',
  asText: 'The rule as a text',
  text: 'The rule',
  textHelp: 'Read as you type. The catalogue itself stays as it is.',
  years: 'Years',
  months: 'Months',
  semesterHours: 'Semester hours',
  noAmounts: 'No clause of it states an amount; change the text.',
  unchanged: 'It asks what it asks today. Change an amount or the text.',
  suppose: 'Suppose this',
} as const

const MOVE_WORDS: Record<MoveKind, string> = {
  appointed: 'would hold it',
  vacates: 'would no longer hold it',
  gains: 'would be ready at once',
  loses: 'would no longer be ready',
  sooner: 'would be ready sooner',
  later: 'would be ready later',
  better: 'would stand better',
  worse: 'would stand worse',
}
export const moveWord = (is: MoveKind): string => MOVE_WORDS[is]

const when = (date: string | null): string =>
  date === null ? 'not by their present job' : shortDate(date.slice(0, 7))

/** What is said behind a name, in brackets; null where the kind of the move says it all. */
export function moveDetail({ is, today, supposed }: Move): string | null {
  switch (is) {
    case 'sooner':
    case 'later':
      return `${when(supposed.eligibleOn)}; today ${when(today.eligibleOn)}`
    case 'gains':
      return `today ${today.eligibleOn === null ? statusWord(today.status) : when(today.eligibleOn)}`
    case 'loses':
      return supposed.eligibleOn === null ? statusWord(supposed.status) : when(supposed.eligibleOn)
    case 'better':
    case 'worse':
      return `${statusWord(supposed.status)}; today ${statusWord(today.status)}`
    case 'appointed':
    case 'vacates':
      return null
    default:
      return is satisfies never
  }
}

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
      return `${who}: ${step.who.length > 1 ? 'leave' : 'leaves'} on ${shortDate(step.on)}`
    case 'hiring':
      return `${step.people === 1 ? 'somebody is' : `${step.people} people are`} hired as ${names.class(step.classId)}${step.studyType === undefined ? '' : ` (${step.studyType})`} on ${shortDate(step.on)}`
    case 'requirement':
      return `${names.class(step.classId)} asks otherwise`
    default:
      return step satisfies never
  }
}

const few = (names: readonly string[]): string =>
  names.length <= 4 ? names.join('; ') : `${names.slice(0, 3).join('; ')} and ${names.length - 3} more`
