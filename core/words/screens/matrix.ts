/** Words of the matrix: its tools, and what a cell says of a person in a class. */
import type { Status } from '../../model/answer.ts'
import type { Narrowing } from '../../team/model.ts'
import type { Cell } from '../../team/cells.ts'
import { saySilentShortly } from '../team.ts'
import { statusWord } from './app.ts'
import { count, shortDate, shortService } from './figures.ts'

const READINESS_WORDS: Record<Narrowing['readiness'], string> = {
  any: 'Everyone',
  now: 'Ready now',
  'within-6': 'Ready within 6 months',
  'within-12': 'Ready within a year',
  'within-24': 'Ready within two years',
  'next-12': 'Not ready yet, but within a year',
  one: 'Held back by one thing only',
}

/**
 * "Ready within a year for Customer Service Supervisor, found by “north”"; empty where everyone is shown.
 * @param isSecret what was searched for is not told: it may be a name, and names are masked
 */
export const sayNarrowing = (
  { text, readiness, classId }: Narrowing,
  titleOf: (classId: string) => string,
  isSecret = false,
): string => {
  const whom = `${READINESS_WORDS[readiness]} ${readiness === 'one' ? 'from' : 'for'} ${classId === null ? matrixWords.anyClass : titleOf(classId)}`
  return [
    ...(readiness === 'any' ? [] : [whom]),
    ...(text.trim() === ''
      ? []
      : [isSecret ? 'found by a search' : `found by “${text.trim()}” in name, unit or title`]),
  ].join(', ')
}

export const matrixWords = {
  label: 'People against classes',
  search: 'Name, unit or title',
  searchHint: 'Name, unit…',
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
  sorts: { roster: 'the roster', name: 'name', unit: 'unit', title: 'title' },
  byClass: (title: string) => `how near to ${title}`,
  group: 'Group by',
  groups: { none: 'nothing', unit: 'unit', manager: 'manager' },
  noGroup: 'None stated',
  readiness: 'Who',
  /** Short, beside “Who” and “for”. */
  who: {
    any: 'Everyone',
    now: 'Ready now',
    'within-6': 'Within 6 months',
    'within-12': 'Within a year',
    'within-24': 'Within two years',
    'next-12': 'Not yet, but within a year',
    one: 'Held back by one thing only',
  } satisfies Record<Narrowing['readiness'], string>,
  forClass: 'for',
  anyClass: 'any class shown',
  /** @param narrowing as `sayNarrowing` tells it */
  shown: (shown: number, all: number, narrowing: string) =>
    [
      `${shown.toLocaleString('en-US')} of ${count(all, 'person', 'people')}`,
      ...(narrowing === '' ? [] : [narrowing]),
    ].join(': '),
  /** Above their names, in few words. */
  some: (shown: number, all: number) =>
    shown === all
      ? count(all, 'person', 'people')
      : `${shown.toLocaleString('en-US')} of ${count(all, 'person', 'people')}`,
  readyForAny: (people: number) => `${count(people, 'person', 'people')}, for any class shown`,
  heldFromAny: (people: number) => `${count(people, 'person', 'people')}, from any class shown`,
  person: 'Person',
  nobody: 'Nobody passes this filter.',
  nobodyByOne: 'One clause alone holds nobody back; choose other classes.',
  pendingLabel: 'Holding people against the classes',
  pending: (done: number, people: number) =>
    `Held ${done.toLocaleString('en-US')} of ${count(people, 'person', 'people')} against the classes…`,
  looked: (classes: number, of: number) => `Looked at ${classes} of ${count(of, 'class', 'classes')}…`,
  clear: 'Show everyone',
  lacks: (lacks: readonly string[]) => `Lacks ${lacks.join('; ')}.`,
  frame: 'holds it',
  dated: '“Mar 2028”: met if open jobs go on',
  lacking: '“lacks 2 y”: service open jobs do not give; “2 y+”: or more',
  only: 'lacks one thing only',
  /**
   * @param unplaced people whose job is none of the catalogue's classes
   * @param silent titles of classes held of which nothing says what service in them counts as
   */
  hint: (unplaced: number, silent: readonly string[]) =>
    [
      'Only what the roster states is counted.',
      ...saySilentShortly(silent),
      ...(unplaced === 0
        ? []
        : [
            `${unplaced === 1 ? '1 person has' : `${count(unplaced, 'person', 'people')} have`} a job that stands for no class: “Update from a roster…” settles titles.`,
          ]),
      'Arrow keys move from cell to cell; Enter opens the gap.',
    ].join(' '),
  density: 'Density',
  densities: { usual: 'With dates', close: 'Close view' },
} as const

/** Short words that a sheet of paper explains. */
export const cellWords = {
  lacks: 'lacks',
  notByTime: 'not by time',
  study: 'study?',
  licence: 'licence?',
  ask: 'ask',
  some: 'some positions',
  notOnFile: 'not on file',
} as const

/**
 * The short text in a cell beside its mark: the date or the service that is missing, and what has to be asked.
 * @param parts how many units of time there is room for: "lacks 2 y 3 m", or "lacks 2 y+"; the "+" also says that a class
 *   is to be entered first
 */
export function cellText(
  { status, unstated, held, eligibleOn, remaining, classFirst, certain }: Cell,
  isOnFile = true,
  parts: 1 | 2 = 2,
): string {
  if (held) return 'holds it'
  if (unstated) return askWord(unstated)
  if (status === 'met') return 'now'
  if (certain) return `${whenShort(certain, 1)}; ${askWord(certain.asks)}`
  const when = whenShort({ eligibleOn, remaining, ...(classFirst && { classFirst }) }, parts)
  switch (status) {
    case 'not-met':
      return when || cellWords.notByTime
    case 'conditional':
      return when === '' ? cellWords.some : `some; ${when}`
    case 'discretionary':
      return when === '' ? cellWords.ask : `ask; ${when}`
    case 'unknown':
      if (!isOnFile) return cellWords.notOnFile
      return when === '' ? cellWords.ask : `ask; ${when}`
    default:
      return status satisfies never
  }
}

/** Of study and licences both there is no room to say so. */
const askWord = (asks: NonNullable<Cell['certain']>['asks']): string =>
  asks === 'study' || asks === 'licence' ? cellWords[asks] : cellWords.ask

const NOT_STATED = {
  study: 'no study of the kind asked is',
  licence: 'no licence is',
  both: 'neither study of the kind asked nor a licence is',
} as const satisfies Record<NonNullable<Cell['unstated']>, string>

/** "Mar 2028", or "lacks 2 y 3 m"; "lacks 2 y+" where there is room for years alone, or a class is to be entered first. */
const whenShort = (
  { eligibleOn, remaining, classFirst }: Pick<Cell, 'eligibleOn' | 'remaining' | 'classFirst'>,
  parts: 1 | 2,
): string => {
  if (eligibleOn !== null) return shortMonth(eligibleOn)
  if (remaining === null || remaining === 0) return ''
  const isCut = parts === 1 && shortService(remaining, 1) !== shortService(remaining)
  return `${cellWords.lacks} ${shortService(remaining, parts)}${isCut || classFirst ? '+' : ''}`
}

/** "Mar 2028" */
const shortMonth = (date: string): string => shortDate(date.slice(0, 7))

/** Where a class is, and whether its requirements are on file. */
export interface CellPlace {
  readonly place: string
  readonly isOnFile: boolean
}

/** What a cell says, in words. */
export function sayStanding(
  { status, unstated, held, eligibleOn, remaining, classFirst, certain }: Cell,
  { place, isOnFile }: CellPlace,
): string {
  return [
    held ? 'holds it now' : status === 'met' ? 'met now' : statusIn(status, place),
    ...(isOnFile ? [] : ['its requirements are not on file']),
    ...(certain
      ? [
          sayLacking(certain.remaining, certain.classFirst),
          ...(certain.eligibleOn === null
            ? []
            : [`served by ${shortDate(certain.eligibleOn)} if open jobs go on`]),
          certain.asks === 'authority'
            ? `and what only the appointing authority of ${place} can decide: ask`
            : `and more that ${NOT_STATED[certain.asks]} stated of: ask`,
        ]
      : []),
    ...(unstated ? [`${NOT_STATED[unstated]} stated for this person, and nothing else is missing`] : []),
    ...(status !== 'met' && eligibleOn !== null
      ? [`met on ${shortDate(eligibleOn)} if open jobs go on`]
      : []),
    ...(status !== 'met' && remaining !== null && remaining > 0 ? [sayLacking(remaining, classFirst)] : []),
    ...(status === 'not-met' && remaining === null && !certain ? ['more than service is missing'] : []),
  ].join('; ')
}

const sayLacking = (days: number, classFirst?: true): string =>
  classFirst
    ? `${cellWords.lacks} at least ${shortService(days)}, to be served in a class that is to be entered first`
    : `${cellWords.lacks} ${shortService(days)} of the right service`

const statusIn = (status: Status, place: string): string =>
  status === 'discretionary' ? `the appointing authority of ${place} decides` : statusWord(status)

/** A cell for the ear: with the very words that it shows, by which it may be asked for. */
export function cellName(person: string, title: string, cell: Cell, where: CellPlace, only?: string): string {
  const said = sayCell(person, title, cell, where, only)
  const shown = cellText(cell, where.isOnFile)
  return said.includes(shown) ? said : `${said} (${shown})`
}

/** A cell in one breath, for the line below the matrix and for the ear. @param only the one thing that is missing */
export const sayCell = (person: string, title: string, cell: Cell, where: CellPlace, only?: string): string =>
  `${person}, ${title}: ${sayStanding(cell, where)}${only === undefined ? '' : `; lacks nothing but ${only}`}`
