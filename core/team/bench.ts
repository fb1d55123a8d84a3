/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import type { IsoDate } from '../model/primitives.ts'
import { type Cell, cellAt, daysUntil, isOfWhole, LETTERS, type Matrix } from './cells.ts'
import { type LevelOf, standsHigher } from './higher.ts'
import { monthsAhead, quartersFrom } from './horizon.ts'

/** Ready within a year below which a bench is thin. */
const THIN = 2

/** The first day a person is supposed to be gone; undefined: they stay. */
export type LeavingOf = (person: string) => IsoDate | undefined
const NOBODY_LEAVES: LeavingOf = () => undefined

/**
 * Class by class, in the order of the matrix. Ready is *met* and nothing less; holders of the class are not counted, and
 * who holds a class of a higher level is counted apart. Who leaves is counted for no day from that on.
 * @param presentOf the class a person holds now, for what the bench comes from.
 */
export function benchOf(
  matrix: Matrix,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
  leavingOf: LeavingOf = NOBODY_LEAVES,
): BenchRow[] {
  const leaves = (person: string): number => {
    const on = leavingOf(person)
    return on === undefined ? Infinity : daysUntil(matrix.asOf, on)
  }
  const within = (months: number): number => daysUntil(matrix.asOf, monthsAhead(matrix.asOf, months))
  const [m6, m12, m24] = [within(6), within(12), within(24)]
  const quarters = quartersFrom(matrix.asOf).map(date => daysUntil(matrix.asOf, date))
  return matrix.classIds.map((classId, column) => {
    const isHigher = (person: string): boolean => standsHigher(levelOf, presentOf(person), classId)
    const { statuses, days, people, above, holders } = columnOf(matrix, column, isHigher)
    const readyBy = counter(days, people.map(leaves))
    const aboveBy = counter(
      above.map(each => each.days),
      above.map(({ person }) => leaves(person)),
    )
    const soon = people.filter((person, nth) => (days[nth] ?? Infinity) <= m12 && leaves(person) > m12)
    const held = holders.flatMap(person => leavingOf(person) ?? []).toSorted()
    const last = held.at(-1)
    const feeders = new Set(soon.map(presentOf))
    const [onlyFeeder] = feeders
    const ready = readyBy(0)
    return {
      classId,
      ready,
      within6m: readyBy(m6),
      within12m: soon.length,
      within24m: readyBy(m24),
      quarters: quarters.map(readyBy),
      discretionary: statuses.filter(letter => letter === LETTERS.discretionary).length,
      conditional: statuses.filter(letter => letter === LETTERS.conditional).length,
      holders: holders.length,
      ...(last !== undefined && { leaving: { holders: held.length, last } }),
      higher: {
        ready: aboveBy(0),
        within6m: aboveBy(m6),
        within12m: aboveBy(m12),
        within24m: aboveBy(m24),
      },
      // Where nobody stands below, as under an entry class, those above can fill in.
      thin: soon.length < THIN && (people.length > 0 || aboveBy(m12) < THIN),
      onlyPerson: ready === 1 ? (people[days.indexOf(0)] ?? null) : null,
      onlyFeeder: soon.length > 1 && feeders.size === 1 ? (onlyFeeder ?? null) : null,
    }
  })
}

/** How many are ready by a day, and still there: the days on which each is ready, and on which each is gone. */
function counter(days: readonly number[], leaves: readonly number[]): (limit: number) => number {
  const isEver = (nth: number): boolean => (days[nth] ?? Infinity) < (leaves[nth] ?? Infinity)
  const come = Float64Array.from(days.filter((_, nth) => isEver(nth))).toSorted()
  const go = Float64Array.from(leaves.filter((day, nth) => day < Infinity && isEver(nth))).toSorted()
  return limit => countUpTo(come, limit) - countUpTo(go, limit)
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** A column: those who hold the class, those who stand higher, and the others; days that never come are infinite. */
function columnOf(
  { classIds, statuses, eligible, people }: Matrix,
  column: number,
  isHigher: (person: string) => boolean,
) {
  const found = {
    statuses: [] as string[],
    days: [] as number[],
    people: [] as string[],
    above: [] as { person: string; days: number }[],
    holders: [] as string[],
  }
  for (const [row, person] of people.entries()) {
    const at = row * classIds.length + column
    const letter = statuses[at] ?? ''
    const first = eligible[at] ?? -1
    const days = first < 0 || !isOfWhole(letter) ? Infinity : first
    // A large letter: the class is held.
    if (letter !== letter.toLowerCase()) found.holders.push(person)
    else if (isHigher(person)) found.above.push({ person, days })
    else {
      found.statuses.push(letter)
      found.days.push(days)
      found.people.push(person)
    }
  }
  return found
}

export interface Ready {
  readonly person: string
  /** First date of *met*; the as-of date where it is met now. */
  readonly on: string
}

/** Who is ready to step up to a class by a date and still there, the first to be so first. */
export function readyFor(
  matrix: Matrix,
  classId: string,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
  until: string,
  leavingOf: LeavingOf = NOBODY_LEAVES,
): Ready[] {
  const column = matrix.classIds.indexOf(classId)
  if (column < 0) return []
  return matrix.people
    .flatMap((person, row): Ready[] => {
      const { held, eligibleOn } = cellAt(matrix, row, column)
      const isReady =
        !held && eligibleOn !== null && eligibleOn <= until && (leavingOf(person) ?? NEVER) > until
      return isReady && !standsHigher(levelOf, presentOf(person), classId) ? [{ person, on: eligibleOn }] : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** After every date. */
const NEVER = '9999-12-31'

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
