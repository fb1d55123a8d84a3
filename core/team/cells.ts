/** Standings as columns of codes: a thousand people in two hundred classes cross as three lists, not as objects. */
import { type ClassStanding, type Status, STATUSES } from '../model/answer.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { MatrixCells } from './model.ts'

/** A status as a small letter; a large one says that the class is held. */
export const LETTERS: Readonly<Record<Status, string>> = {
  met: 'm',
  conditional: 'c',
  discretionary: 'd',
  unknown: 'u',
  'not-met': 'n',
}
/** Of what nothing is stated: study, licences, or neither of the two. */
export type Unstated = 'study' | 'licence' | 'both'
type Asked = Unstated | 'authority'
/** Not met by the rules, which take what is not stated as absent, and nothing else is missing; nobody was asked. */
const UNSTATED: Readonly<Record<Unstated, string>> = { study: 'x', licence: 'y', both: 'z' }
/** Not met, and what is missing is told of a part of the rule alone: of the rest somebody must be asked. */
const ASKS: Readonly<Record<Asked, string>> = { study: 's', licence: 'l', both: 'b', authority: 'a' }
const byLetter = <T extends string>(letters: Readonly<Record<T, string>>, all: readonly T[]) =>
  new Map<string, T>(all.map(each => [letters[each], each]))
const SILENT = ['study', 'licence', 'both'] as const satisfies readonly Unstated[]
const UNSTATED_BY = byLetter(UNSTATED, SILENT)
const ASKED_BY = byLetter(ASKS, [...SILENT, 'authority'])
const BY_LETTER = new Map<string, Status>([
  ...STATUSES.map(status => [LETTERS[status], status] as const),
  ...Object.values(UNSTATED).map(letter => [letter, 'unknown'] as const),
  ...Object.values(ASKS).map(letter => [letter, 'not-met'] as const),
])
const DAY = 86_400_000

export interface Cell {
  /** As a manager may take it: *unknown* where `unstated`. */
  readonly status: Status
  /** Not met, and this alone is missing, of which nothing is stated; null: otherwise. */
  readonly unstated: Unstated | null
  /** The class is held on the as-of date. */
  readonly held: boolean
  readonly eligibleOn: IsoDate | null
  /** Days of service missing, on the 30/360 count; null: no service alone can. */
  readonly remaining: number | null
  /** It is served in a class that is to be entered first: it takes longer than that. */
  readonly classFirst?: true
  /** Not met, and with more open than service: when, and after how much service, what can be counted is met. */
  readonly certain: {
    /** What is not stated, or what is the authority's to decide. */
    readonly asks: Asked
    readonly eligibleOn: IsoDate | null
    readonly remaining: number
    readonly classFirst?: true
  } | null
}

/** A matrix whole: what screens, exports and the bench work on. */
export interface Matrix extends MatrixCells {
  readonly asOf: IsoDate
  readonly classIds: readonly ClassId[]
}

export type StandingOf = Pick<
  ClassStanding,
  'status' | 'eligibleOn' | 'remaining' | 'held' | 'classFirst'
> & {
  readonly unstated?: Unstated | null
  readonly certain?: Pick<ClassStanding, 'eligibleOn' | 'classFirst'> & {
    readonly asks: Asked
    readonly remaining: NonNullable<ClassStanding['remaining']>
  }
}

/** @param rows for each person the standings in the classes, in one order. */
export function writeCells(
  asOf: IsoDate,
  people: readonly string[],
  rows: readonly (readonly StandingOf[])[],
): MatrixCells {
  const from = Date.parse(asOf)
  const cells = rows.flat()
  const told = cells.map(({ certain, ...cell }) => certain ?? cell)
  return {
    people: [...people],
    statuses: cells.map(letterOf).join(''),
    eligible: told.map(({ eligibleOn }) =>
      eligibleOn === null ? -1 : Math.round((Date.parse(eligibleOn) - from) / DAY),
    ),
    remaining: told.map(missingCode),
  }
}

function missingCode({ remaining, classFirst }: Pick<ClassStanding, 'remaining' | 'classFirst'>): number {
  if (remaining === null) return -1
  const days = Math.max(0, Math.ceil(remaining.days - 1e-6))
  return classFirst ? -2 - days : days
}

/** A large letter: the class is held. */
function letterOf({ status, held, unstated, certain }: StandingOf): string {
  const letter = unstated ? UNSTATED[unstated] : certain ? ASKS[certain.asks] : LETTERS[status]
  return held ? letter.toUpperCase() : letter
}

/** The cell of a person (row) and a class (column). Throws a `RangeError` outside the matrix. */
export function cellAt(
  { asOf, classIds, statuses, eligible, remaining }: Matrix,
  row: number,
  column: number,
): Cell {
  const at = row * classIds.length + column
  const letter = statuses[at]
  const status = BY_LETTER.get(letter?.toLowerCase() ?? '')
  if (letter === undefined || status === undefined || column < 0 || column >= classIds.length)
    throw new RangeError(`no cell at ${row}, ${column}`)
  const days = eligible[at] ?? -1
  const left = remaining[at] ?? -1
  const told = {
    eligibleOn: days < 0 ? null : dateAfter(asOf, days),
    remaining: left === -1 ? null : left < 0 ? -2 - left : left,
    ...(left < -1 && { classFirst: true as const }),
  }
  const asks = ASKED_BY.get(letter.toLowerCase())
  return {
    status,
    unstated: UNSTATED_BY.get(letter.toLowerCase()) ?? null,
    held: letter !== letter.toLowerCase(),
    ...(asks === undefined ? told : { eligibleOn: null, remaining: null }),
    certain: asks === undefined ? null : { asks, ...told, remaining: told.remaining ?? 0 },
  }
}

/** Whether the date of a cell is that of *met*, rather than of a part of the rule. */
export const isOfWhole = (letter: string): boolean => !ASKED_BY.has(letter.toLowerCase())

/** Stretches of one matrix, in order, put together. */
export function joinPages(
  asOf: IsoDate,
  pages: readonly (MatrixCells & { classIds: readonly ClassId[] })[],
): Matrix {
  return {
    asOf,
    classIds: pages[0]?.classIds ?? [],
    people: pages.flatMap(page => page.people),
    statuses: pages.map(page => page.statuses).join(''),
    eligible: pages.flatMap(page => page.eligible),
    remaining: pages.flatMap(page => page.remaining),
  }
}

/** The date so many calendar days after another. */
export const dateAfter = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** Calendar days from one date to another. */
export const daysUntil = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)
