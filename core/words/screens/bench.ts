/** Words of the bench, and of what holds people back. */
import type { BenchRow } from '../../contract/team-shapes.ts'
import type { HoldsBack, Lack, Way } from '../../team/lack.ts'
import { count, shortDate, shortService } from './figures.ts'

export const benchWords = {
  chart: 'Who is ready, now and by quarter for three years',
  class: 'Class',
  place: 'Jurisdiction',
  ready: 'Ready now',
  within6: 'In 6 months',
  within12: 'In a year',
  within24: 'In two years',
  within36: 'In three years',
  holders: 'Hold it',
  open: 'If the authority agrees',
  higher: 'Ready, but higher already',
  readyOn: (name: string, date: string) => `${name} (${shortDate(date.slice(0, 7))})`,
  readyTo: (title: string) => `Who is ready for ${title}`,
  nobodyReady: 'Nobody within a year.',
  remarks: 'To know',
  standHigher: (people: number) =>
    `${people.toLocaleString('en-US')} more ${people === 1 ? 'meets' : 'meet'} it from a higher class`,
  thin: 'thin: fewer than two ready within a year',
  onlyPerson: (name: string) => `only ${name} is ready`,
  onlyFeeder: (title: string) => `all come from ${title}`,
  now: 'now',
  quarter: (date: string) => shortDate(date.slice(0, 7)),
  step: (people: number, when: string) => `${count(people, 'person', 'people')} ready ${when}`,
  choose: 'Pick a class to see everything that holds people back from it.',
  allBlockers: 'What most people lack',
  backToAll: '← All classes',
  notOnFileOf: (classes: number) =>
    `Requirements not on file of ${count(classes, 'class', 'classes')}, so nobody can be said to be ready:`,
  legendReady: 'people ready to step up (met), by the end of each quarter',
  legendElsewhere:
    'people of every class and jurisdiction; the ladder tells apart whose own class leads there',
  legendOpen: 'ready today only if the authority agrees',
  legendFigures: 'ready now → within three years',
  scale: (most: number) => `full height: ${count(most, 'person', 'people')}`,
  blockers: (title: string) => `What keeps the others from ${title}`,
  none: 'Nobody else is held back by a clause: all hold it, meet it, or its requirements are not on file.',
  lack: (people: number, of: number, label: string) =>
    `${people.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} ${people === 1 ? 'lacks' : 'lack'} ${label}`,
  /** What the first and the last step of a row stand for. */
  fromTo: (row: BenchRow) =>
    `${row.ready.toLocaleString('en-US')} → ${atTheEnd(row).toLocaleString('en-US')}`,
  alone: (people: number) =>
    people === 1
      ? '1 person lacks nothing else'
      : `${people.toLocaleString('en-US')} people lack nothing else`,
  moreInMatrix: (more: number) =>
    `and ${more.toLocaleString('en-US')} more: in the matrix, “Held back by one thing only”`,
  study: (people: number, hours: number) =>
    `or study, by a firm substitution: ${count(people, 'person', 'people')}, ${halfOf(people)}${hours} semester hours${people > 1 ? ' or less' : ''}`,
  view: 'How to show it',
  asChart: 'Chart',
  asTable: 'Table',
  notOnFile: 'requirements not on file',
} as const

/** Ready by the last quarter of a bench. */
const atTheEnd = ({ ready, quarters }: BenchRow): number => quarters.at(-1) ?? ready

/**
 * What is counted of a bench, in the order in which it is shown: the columns of its table, which has every figure that
 * its chart has; what-ifs are compared by them.
 */
export const BENCH_COLUMNS = [
  { id: 'holders', name: benchWords.holders, of: row => row.holders },
  { id: 'ready', name: benchWords.ready, of: row => row.ready },
  { id: 'within6m', name: benchWords.within6, of: row => row.within6m },
  { id: 'within12m', name: benchWords.within12, of: row => row.within12m },
  { id: 'within24m', name: benchWords.within24, of: row => row.within24m },
  { id: 'within36m', name: benchWords.within36, of: atTheEnd },
] as const satisfies readonly { id: string; name: string; of: (row: BenchRow) => number }[]
export type BenchMeasure = (typeof BENCH_COLUMNS)[number]['id']

/** A row's figure. */
export const measured = (row: BenchRow, measure: BenchMeasure): number =>
  BENCH_COLUMNS.find(({ id }) => id === measure)?.of(row) ?? 0

const WAY_WORDS: Record<Way, string> = {
  record: 'not stated in the roster: ask them',
  time: 'time gives it',
  assignment: 'an assignment of that kind',
  course: 'a course or degree',
  licence: 'the licence',
  authority: 'for the authority to decide',
}

/** What is told is the median. */
const halfOf = (people: number): string => (people > 1 ? 'half of them ' : '')

/** "customer service, 1 y 3 m to go (time gives it)" */
export const sayLack = ({ label, days, way }: Pick<Lack, 'label' | 'days' | 'way'>): string =>
  `${label}${days === null ? '' : `, ${shortService(days)} to go`} (${WAY_WORDS[way]})`

/** "an assignment of that kind: 6 people, half of them 1 y or less to go" */
export const sayWay = ({ way, people, days }: HoldsBack['ways'][number]): string =>
  [
    `${WAY_WORDS[way]}: ${count(people, 'person', 'people')}`,
    ...(days === null
      ? []
      : [`${halfOf(people)}${shortService(days, 2)}${people > 1 ? ' or less' : ''} to go`]),
  ].join(', ')

/** What a reader must not miss of a bench. */
export const benchRemarks = (
  row: Pick<BenchRow, 'thin' | 'onlyPerson' | 'onlyFeeder' | 'higher'>,
  names: { documented: boolean; person: (id: string) => string; title: (id: string) => string },
): string[] =>
  names.documented
    ? [
        ...(row.thin ? [benchWords.thin] : []),
        ...(row.onlyPerson === null ? [] : [benchWords.onlyPerson(names.person(row.onlyPerson))]),
        ...(row.onlyFeeder === null ? [] : [benchWords.onlyFeeder(names.title(row.onlyFeeder))]),
        ...(row.higher.ready === 0 ? [] : [benchWords.standHigher(row.higher.ready)]),
      ]
    : [benchWords.notOnFile]
