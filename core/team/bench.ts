/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { type Cell, daysUntil, LETTERS, type Matrix } from './cells.ts'
import { monthsAhead, quartersFrom } from './horizon.ts'

/** Ready within a year below which a bench is thin. */
const THIN = 2

/**
 * Class by class, in the order of the matrix. Ready is *met* and nothing less; holders of the class are not counted.
 * @param presentOf the class a person holds now, for what the bench comes from.
 */
export function benchOf(matrix: Matrix, presentOf: (person: string) => string | null): BenchRow[] {
  const within = (months: number): number => daysUntil(matrix.asOf, monthsAhead(matrix.asOf, months))
  const [m6, m12, m24] = [within(6), within(12), within(24)]
  const quarters = quartersFrom(matrix.asOf).map(date => daysUntil(matrix.asOf, date))
  return matrix.classIds.map((classId, column) => {
    const { statuses, days, people } = columnOf(matrix, column)
    const inOrder = Float64Array.from(days).toSorted()
    const readyBy = (limit: number): number => countUpTo(inOrder, limit)
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
      holders: matrix.people.length - people.length,
      thin: soon.length < THIN,
      onlyPerson: ready === 1 ? (people[days.indexOf(0)] ?? null) : null,
      onlyFeeder: soon.length > 1 && feeders.size === 1 ? (onlyFeeder ?? null) : null,
    }
  })
}

/** How many of the sorted values are no greater. */
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

/** A column without those who hold the class; days that never come are infinite. */
function columnOf({ classIds, statuses, eligible, people }: Matrix, column: number) {
  const found = { statuses: [] as string[], days: [] as number[], people: [] as string[] }
  for (const [row, person] of people.entries()) {
    const at = row * classIds.length + column
    const letter = statuses[at] ?? ''
    const days = eligible[at] ?? -1
    // A large letter: the class is held.
    if (letter !== letter.toLowerCase()) continue
    found.statuses.push(letter)
    found.days.push(days < 0 ? Infinity : days)
    found.people.push(person)
  }
  return found
}

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
