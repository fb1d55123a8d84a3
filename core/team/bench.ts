/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { type Cell, cellAt, daysUntil, isOfWhole, LETTERS, type Matrix } from './cells.ts'
import { type LevelOf, standsHigher } from './higher.ts'
import { monthsAhead, quartersFrom } from './horizon.ts'

/** Ready within a year below which a bench is thin. */
const THIN = 2

/**
 * Class by class, in the order of the matrix. Ready is *met* and nothing less; holders of the class are not counted, and
 * who holds a class of a higher level is counted apart.
 * @param presentOf the class a person holds now, for what the bench comes from.
 */
export function benchOf(
  matrix: Matrix,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
): BenchRow[] {
  const within = (months: number): number => daysUntil(matrix.asOf, monthsAhead(matrix.asOf, months))
  const [m6, m12, m24] = [within(6), within(12), within(24)]
  const quarters = quartersFrom(matrix.asOf).map(date => daysUntil(matrix.asOf, date))
  return matrix.classIds.map((classId, column) => {
    const isHigher = (person: string): boolean => standsHigher(levelOf, presentOf(person), classId)
    const { statuses, days, people, above, holders } = columnOf(matrix, column, isHigher)
    const readyBy = counter(days)
    const aboveBy = counter(above)
    const soon = people.filter((_, nth) => (days[nth] ?? Infinity) <= m12)
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
      holders,
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

/** How many of the values are no greater than a limit. */
function counter(days: readonly number[]): (limit: number) => number {
  const sorted = Float64Array.from(days).toSorted()
  return limit => countUpTo(sorted, limit)
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

/** A column without those who hold the class, and of those who stand higher the days alone; days that never come are infinite. */
function columnOf(
  { classIds, statuses, eligible, people }: Matrix,
  column: number,
  isHigher: (person: string) => boolean,
) {
  const found = {
    statuses: [] as string[],
    days: [] as number[],
    people: [] as string[],
    above: [] as number[],
    holders: 0,
  }
  for (const [row, person] of people.entries()) {
    const at = row * classIds.length + column
    const letter = statuses[at] ?? ''
    const first = eligible[at] ?? -1
    const days = first < 0 || !isOfWhole(letter) ? Infinity : first
    // A large letter: the class is held.
    if (letter !== letter.toLowerCase()) found.holders += 1
    else if (isHigher(person)) found.above.push(days)
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

/** Who is ready to step up to a class by a date, the first to be so first. */
export function readyFor(
  matrix: Matrix,
  classId: string,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
  until: string,
): Ready[] {
  const column = matrix.classIds.indexOf(classId)
  if (column < 0) return []
  return matrix.people
    .flatMap((person, row): Ready[] => {
      const { held, eligibleOn } = cellAt(matrix, row, column)
      const isReady = !held && eligibleOn !== null && eligibleOn <= until
      return isReady && !standsHigher(levelOf, presentOf(person), classId) ? [{ person, on: eligibleOn }] : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
