/** Words of a team's sheets: the matrix, the bench, what-ifs beside today. */
import { count } from './screens/figures.ts'

/** Before everything else a what-if shows: nobody takes it for what is. */
const supposing = (scenario: string | null): string =>
  scenario === null ? '' : `Supposing “${scenario}”, which is no fact. `

/** What a table in a file of its own cannot say around itself. */
export const limitWords = {
  supposes: (name: string, steps: readonly string[]) =>
    `“${name}” supposes ${steps.length === 0 ? 'nothing' : steps.join('; ')}.`,
} as const

/** Of one class; each counted once, and who holds a higher class apart from those who are ready. */
export interface ReadyCounts {
  readonly hold: number
  readonly now: number
  /** Besides those who are ready now. */
  readonly soon: number
  readonly higher: number
}

interface MatrixSubtitle {
  readonly people: number
  readonly classes: number
  readonly scenario: string | null
  /** How they were chosen; empty: all. */
  readonly only: string
  /** null: of several classes it would have to be said of each. */
  readonly ready: ReadyCounts | null
}

/** "6 hold it, 31 are ready now, 4 more within a year" */
const sayReady = ({ hold, now, soon, higher }: ReadyCounts): string =>
  [
    hold === 1 ? '1 holds it' : `${hold} hold it`,
    now === 1 ? '1 is ready now' : `${now} are ready now`,
    `${soon} more within a year`,
    ...(higher === 0 ? [] : [higher === 1 ? '1 holds a higher class' : `${higher} hold a higher class`]),
  ].join(', ')

export const matrixSheetWords = {
  title: (team: string) => `${team}: people against classes`,
  subtitle: ({ people, classes, scenario, only, ready }: MatrixSubtitle) =>
    [
      `${supposing(scenario)}${only === '' ? '' : `Only: ${only}. `}${count(people, 'person', 'people')}, ${count(classes, 'class', 'classes')}${ready === null ? '' : `: ${sayReady(ready)}`}.`,
      'A date is the first on which everything is met if open jobs go on.',
    ].join(' '),
  holdsHigher: 'holds a higher class',
  unit: 'Unit',
  present: 'Present class or job',
  metOn: (title: string) => `${title}, met on`,
  monthsMissing: (title: string) => `${title}, months of service missing`,
  higher: 'Who holds the class or a class of a higher level is not counted as ready for it.',
  lacking: (title: string, place: string) => `What is missing for ${title}, ${place}`,
  lackingBelow: (title: string, place: string) => `Below a name: what is missing for ${title}, ${place}`,
  lackingColumns: { when: 'When', missing: 'What is missing' },
  hours: 'Hours stated in the roster are those of today; they count for the whole of the present job.',
  held: 'A frame marks the class a person holds.',
  lacks:
    '“Lacks 2 y”: that much of the right service is missing, and open jobs do not give it; “2 y+”: at least.',
  notByTime: '“Not by time”: more service alone does not do it.',
  study:
    '“Study?”: it turns on study, and none is stated, or not in what a degree is: ask the person. A date or time before it is that of the service.',
  licence:
    '“Licence?”: it turns on a licence, and none is stated: ask the person. A date or time before it is that of the service.',
  ask: '“Ask”: the appointing authority decides, a clause was left unread, or study and licences are not stated. A date or time beside it is what is certain.',
} as const

export const peopleSheetWords = {
  title: (team: string) => `${team}: what is next for each`,
  subtitle:
    'The classes that are no step down, the nearest first, and what is still missing for each. A date holds if open jobs go on.',
  person: 'Person',
  class: 'Class',
  standing: 'Where they stand',
  missing: 'What is missing, and how it could be given',
  since: (date: string) => `since ${date}`,
  nearest: (shown: number, further: number) =>
    `The ${shown} nearest classes are here; ${count(further, 'class', 'classes')} further away ${further === 1 ? 'is' : 'are'} left out. Fewer classes looked at show others.`,
  nothing: 'None of the classes looked at is above this one and on file.',
  tooMany: (people: number, classes: number) =>
    `A sheet for each of ${count(people, 'person', 'people')} in ${count(classes, 'class', 'classes')} is too much at once; show fewer people, or fewer classes.`,
} as const

export const scenarioSheetWords = {
  title: (team: string) => `${team}: what-ifs beside today`,
  subtitle: (classes: number) =>
    classes === 0
      ? 'None of them changes a bench of the classes looked at. None of it is a fact.'
      : `People by class; classes in which nothing changes are left out. None of it is a fact.`,
  measure: 'What is counted',
} as const

export const benchSheetWords = {
  title: (team: string) => `${team}: who is ready, class by class`,
  subtitle: (scenario: string | null) =>
    `${supposing(scenario)}Each column is a quarter; figures are ready now → within three years.`,
  mostLack: 'What most people lack, class by class',
  outOf: (people: number, of: number) => `${people.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`,
  titleOfOne: (team: string, title: string, place: string) => `${team}: who is ready for ${title}, ${place}`,
  ofOne: 'Who is ready, and what keeps the others from it',
  lack: (label: string) => `Lack ${label}`,
  /** Besides those who are ready now. */
  besides: 'Within a year, besides',
  lackColumns: {
    class: 'Class',
    missing: 'What is missing',
    people: 'People',
    ways: 'How to give it',
    alone: 'Lack nothing else',
    what: 'Who',
    who: 'Names, or how to give it',
    others: 'More names, or who lacks nothing else',
  },
  tooMany:
    'What most people lack is left out here, for so many people and classes; pick a class on the bench and export that.',
  ready: (most: number) => `people ready by then (a full row is ${most.toLocaleString('en-US')})`,
  open: 'perhaps ready now: if the authority agrees, or for some positions',
  today: (what: string) => `${what} today`,
  todayLine: 'as things are today',
  perhaps: (people: number) => `and ${people.toLocaleString('en-US')} perhaps`,
  left: (classes: number) =>
    classes === 1
      ? 'One class is left out here: its requirements are not on file.'
      : `${classes} classes are left out here: their requirements are not on file.`,
  holders: (people: number) => (people === 1 ? '1 holds it' : `${people.toLocaleString('en-US')} hold it`),
  counted:
    'Ready means met and nothing less; who holds the class, or a class of a higher level, is not counted.',
} as const
