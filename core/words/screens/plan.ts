/** Words of the screen Plan: the ways to a class, what they rely on, what might be different. */
import type { Service, Status } from '../../model/answer.ts'
import type { Plan, PlanStep, Remedy, WhatIf } from '../../model/plan.ts'
import type { IsoDate } from '../../model/primitives.ts'
import { joined, quoted } from '../lists.ts'
import { sayService } from '../service.ts'
import { count, shortDate } from './figures.ts'

export const planWords = {
  nobodyTitle: 'Whose plan?',
  nobodyBody: 'Open a profile, choose the class to get to, and see the dated ways there.',
  noTargetTitle: 'Where to?',
  noTargetBody: 'Choose the class to get to. It becomes the target of this profile.',
  to: 'The way to',
  view: 'How to show it',
  chart: 'Chart',
  table: 'Table',
  plans: 'Ways there',
  chosen: 'The chosen way',
  steps: 'Steps',
  compareWith: 'Compare with',
  compareNone: 'nothing',
  compared: 'Compared with',
  difference: 'What differs',
  save: 'Keep this plan',
  saveName: 'Name of the plan',
  saveDo: 'Keep',
  cancel: 'Cancel',
  calendar: 'Export to a calendar…',
  kept: 'Kept plans',
  keptNone: 'None yet. A kept plan stays as it was found.',
  keptShow: 'Show',
  keptRemove: 'Remove',
  undo: 'Undo',
  removed: (name: string) => `Removed ${name}`,
  saved: (name: string) => `Kept ${name}`,
  noneNear: 'Within your jurisdiction and the target’s alone there is no way under these conditions.',
  none: 'No way there under these conditions',
  noneHelp: 'What stands in the way:',
  noneTry:
    'Allow more under “What if…”: a longer horizon, other jurisdictions, study, or steps the authority decides.',
  seeGap: 'See the gap',
  held: 'Class held',
  stay: 'stay',
  hold: 'Already held: nothing to plan.',
  /** @param jobs names of jobs with no kind of work, in no class that gives them one */
  ofNoKind: (jobs: readonly string[]) =>
    `Of ${joined(jobs.map(quoted))} nobody has said what kind of work ${jobs.length === 1 ? 'it was, so it counts' : 'they were, so they count'} as work of no particular kind, and toward nothing that asks for a kind.`,
  ofNoKindDo: 'Say what it was',
} as const

/** The button beside what stands in the way. */
export function remedyWord({ change, whatIf }: Remedy): string {
  switch (change) {
    case 'moves':
      return `Allow ${sayMoves(whatIf.maxMoves ?? 0)}`
    case 'horizon':
      return `Look ${count(whatIf.horizon ?? 0, 'year')} ahead`
    case 'jurisdictions':
      return 'Look everywhere'
    case 'statuses':
      return 'Rely on that, too'
    case 'study':
      return `Study ${count(whatIf.study ?? 0, 'hour')} a year`
    default:
      return change satisfies never
  }
}

/** Plans shown apart say why. */
export const groupWords = {
  within: { title: '', help: '' },
  elsewhere: {
    title: 'By way of other jurisdictions',
    help: 'These pass through employers that are neither yours nor the target’s.',
  },
  unknown: {
    title: 'By way of classes with no requirements on file',
    help: 'How such a class is entered is not on file, so nobody can say from here that the step is possible.',
  },
} as const

export const whatIfWords = {
  title: 'What if…',
  help: 'Kept with the profile. The ways follow at once.',
  from: 'Start from this day',
  fromHelp: 'The date everything is answered for.',
  study: 'Study beside work',
  studyHelp: 'Semester hours a year, on top of what you have.',
  jurisdictions: 'Where',
  yours: 'yours',
  theirs: 'the target’s',
  rely: 'Rely also on',
  relyConditional: 'Positions of some kinds only',
  relyConditionalHelp: 'A step that is open for some positions of a class.',
  relyDiscretionary: 'What the authority decides',
  relyDiscretionaryHelp: 'An equivalency or a substitution without a rate. It may say no.',
  relyUnknown: 'Classes with no requirements on file',
  relyUnknownHelp: 'Entered on the hope that you qualify; shown apart.',
  lag: 'From qualifying to beginning',
  lagHelp: 'Vacancy, examination and list take time.',
  moves: 'At most so many moves',
  movesHelp: 'Every appointment is a move. Empty: any number.',
  horizon: 'Within so many years',
  horizonHelp: 'Empty: 30.',
  reset: 'Back to the plain case',
  wholeNumber: 'Write a whole number.',
  between: (least: number, most: number) => `Write a number from ${least} to ${most}.`,
  badDate: 'Write a date that exists, with its day, as 22 November 2026.',
} as const

export const LAGS: readonly { id: string; name: string }[] = [
  { id: 'none', name: 'no time' },
  { id: 'P1M', name: '1 month' },
  { id: 'P2M', name: '2 months' },
  { id: 'P3M', name: '3 months' },
  { id: 'P6M', name: '6 months' },
  { id: 'P9M', name: '9 months' },
  { id: 'P1Y', name: '1 year' },
]

const CERTAINTY: Record<Status, string> = {
  met: 'certain under the rules on file',
  conditional: 'for some positions only',
  discretionary: 'if the authority agrees',
  unknown: 'entry not on file',
  'not-met': 'not possible',
}
/** What is read from a document may not be all of it. */
const UNSURE = 'met, as far as the rule is known'

/** How sure a step is, in words. */
export const stepCertainty = ({ status, unsure }: Pick<PlanStep, 'status' | 'unsure'>): string =>
  unsure && status === 'met' ? UNSURE : CERTAINTY[status]
/** How sure a plan is: the worst over its steps. */
export const certainty = ({ relies, steps }: Plan): string =>
  relies === 'met' && steps.some(({ unsure }) => unsure) ? UNSURE : CERTAINTY[relies]

export const sayMoves = (moves: number): string => (moves === 0 ? 'no move' : count(moves, 'move'))
export const sayStudy = (credits: number): string =>
  credits === 0 ? 'no study' : count(Math.ceil(credits * 10) / 10, 'semester hour')
export const sayPlan = (plan: Plan): string =>
  `${shortDate(plan.arrival)}, ${sayMoves(plan.moves)}, ${sayStudy(plan.credits)}, ${certainty(plan)}`
/** "2 ways there, the first by 1 Mar 2029" */
export function sayWays(arrivals: readonly IsoDate[]): string {
  const [first] = arrivals.toSorted()
  return first === undefined
    ? planWords.none
    : `${count(arrivals.length, 'way')} there, the first by ${shortDate(first)}`
}
export const planName = (title: string, plan: Plan): string => `${title} by ${shortDate(plan.arrival)}`
export const sayPlace = (jurisdictions: readonly string[]): string =>
  jurisdictions.length === 0 ? '' : `by way of ${joined(jurisdictions)}`

/** "2 years and 1 month from now" is not said: a plan is dated, and the difference between two is in service time. */
export const sayLater = (difference: Service): string => `${sayService(difference)} later`

export const milestoneWords = {
  begin: (title: string) => `Begin: ${title}`,
  qualify: (title: string) => `Qualify for ${title}`,
  study: (credits: number) => `${sayStudy(credits)} studied`,
} as const

/** The clause that fills, under the step that needs it: "5 y customer service". */
export const fillingLabel = (label: string, required: Service): string => `${label}, ${sayService(required)}`

export const stepTable = {
  on: 'From',
  what: 'What',
  why: 'Why then',
  relies: 'Relies on',
  caption: 'The steps of the plan',
} as const

export const compareTable = {
  caption: 'Two plans side by side',
  arrival: 'Arrival',
  moves: 'Moves',
  study: 'Study',
  certainty: 'Certainty',
  steps: 'Steps',
  about: 'What is compared',
  first: 'This way',
  second: 'The other',
} as const

/** The conditions a kept plan was found under, where they are not the plain case. */
export function sayConditions(whatIf: WhatIf, asOf: string): string {
  const parts = [
    `from ${shortDate(asOf)}`,
    whatIf.study ? `${whatIf.study} semester hours a year` : null,
    whatIf.lag === undefined ? null : `with time to hire`,
    whatIf.maxMoves === undefined ? null : `at most ${sayMoves(whatIf.maxMoves)}`,
  ]
  return parts.filter(part => part !== null).join(', ')
}

/** Of a sheet and a calendar; null: the person is not named. */
export const wayOf = (person: string | null, title: string): string =>
  person === null ? `The way to ${title}` : `${person}: the way to ${title}`
export const calendarNote = 'Planned with Rungs. Meeting the qualifications is not being appointed.'
export const sayStep = (title: string, place: string): string => `${title} (${place})`
export const chartLabel = (title: string, plan: Plan): string => `The way to ${title}: ${sayPlan(plan)}`
export const studyLabel = (credits: number): string => `Study, ${sayStudy(credits)}`
