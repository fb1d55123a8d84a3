/** Words of the matrix: its tools, and what a cell says of a person in a class. */
import type { Cell } from '../../team/cells.ts'
import { statusWord } from './app.ts'
import { count, shortDate, shortService } from './figures.ts'

export const matrixWords = {
  label: 'People against classes',
  search: 'Name, unit or title',
  columns: 'Classes',
  near: 'Where the team stands',
  all: 'All classes',
  plan: (name: string) => `Plan: ${name}`,
  picked: (classes: number) => `Picked: ${count(classes, 'class', 'classes')}`,
  pick: 'Pick classes…',
  pickTitle: 'Pick the classes to look at',
  addClass: 'Add a class',
  takeOut: (title: string) => `Take ${title} out`,
  takeAllOut: 'Take all out',
  showPicked: (classes: number) =>
    classes === 0 ? 'Show them' : `Show ${count(classes, 'class', 'classes')}`,
  sort: 'Sort by',
  byRoster: 'the roster',
  byName: 'name',
  byUnit: 'unit',
  byTitle: 'title',
  byClass: (title: string) => `how near to ${title}`,
  group: 'Group by',
  groupNone: 'nothing',
  groupUnit: 'unit',
  groupManager: 'manager',
  noGroup: 'None stated',
  readiness: 'Who',
  anyone: 'Everyone',
  now: 'Ready now',
  within6: 'Within 6 months',
  within12: 'Within a year',
  within24: 'Within two years',
  byOne: 'Held back by one thing only',
  forClass: 'for',
  anyClass: 'any class shown',
  shown: (shown: number, all: number) =>
    shown === all
      ? count(all, 'person', 'people')
      : `${shown.toLocaleString('en-US')} of ${count(all, 'person', 'people')}`,
  person: 'Person',
  nobody: 'Nobody passes this filter.',
  nobodyByOne: 'One clause alone holds nobody back; choose other classes.',
  pendingLabel: 'Holding people against the classes',
  pending: (done: number, people: number) =>
    `Held ${done.toLocaleString('en-US')} of ${count(people, 'person', 'people')} against the classes…`,
  looked: (classes: number, of: number) => `Looked at ${classes} of ${count(of, 'class', 'classes')}…`,
  clear: 'Show everyone',
  frame: 'holds it',
  only: 'lacks one thing only',
  hint: 'Only what the roster states is counted. Arrow keys move from cell to cell; Enter opens the gap.',
  close: 'Close view',
  usual: 'With dates',
  density: 'Density',
} as const

/** Short words that a sheet of paper explains. */
export const cellWords = { notByTime: 'not by time', unstated: 'study?' } as const

/** The short text in a cell beside its mark; empty where the mark says it all. */
export function cellText({ status, unstated, held, eligibleOn, remaining }: Cell): string {
  if (held) return 'holds it'
  if (unstated) return cellWords.unstated
  if (status === 'met') return 'now'
  if (status === 'not-met') {
    if (eligibleOn !== null) return shortMonth(eligibleOn)
    return remaining === null ? cellWords.notByTime : shortService(remaining, 1)
  }
  return ''
}

/** "Mar 2028" */
const shortMonth = (date: string): string => shortDate(date.slice(0, 7))

/** What a cell says, in words. */
export function sayStanding({ status, unstated, held, eligibleOn, remaining }: Cell): string {
  return [
    held ? 'holds it now' : status === 'met' ? 'met now' : statusWord(status),
    ...(unstated ? ['no study is stated for this person, and nothing else is missing'] : []),
    ...(status !== 'met' && eligibleOn !== null
      ? [`met on ${shortDate(eligibleOn)} if open jobs go on`]
      : []),
    ...(status !== 'met' && remaining !== null && remaining > 0
      ? [`${shortService(remaining)} of the right service to go`]
      : []),
    ...(status === 'not-met' && remaining === null ? ['more than service is missing'] : []),
  ].join('; ')
}

/** A cell in one breath, for the line below the matrix and for the ear. @param only the one thing that is missing */
export const sayCell = (person: string, title: string, cell: Cell, only?: string): string =>
  `${person}, ${title}: ${sayStanding(cell)}${only === undefined ? '' : `; lacks nothing but ${only}`}`
