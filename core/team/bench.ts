/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { type Cell, cellAt, type Matrix } from './cells.ts'
import { monthsAhead, quartersFrom } from './horizon.ts'

/** Ready within a year below which a bench is thin. */
const THIN = 2

/**
 * Class by class, in the order of the matrix. Ready is *met* and nothing less; holders of the class are not counted.
 * @param presentOf the class a person holds now, for what the bench comes from.
 */
export function benchOf(matrix: Matrix, presentOf: (person: string) => string | null): BenchRow[] {
  const dates = {
    m6: monthsAhead(matrix.asOf, 6),
    m12: monthsAhead(matrix.asOf, 12),
    m24: monthsAhead(matrix.asOf, 24),
  }
  const quarters = quartersFrom(matrix.asOf)
  return matrix.classIds.map((classId, column) => {
    const cells = matrix.people.map((person, row) => ({ person, ...cellAt(matrix, row, column) }))
    const bench = cells.filter(({ held }) => !held)
    const readyBy = (date: string): typeof bench => bench.filter(cell => isReadyBy(cell, date))
    const ready = readyBy(matrix.asOf)
    const within12m = readyBy(dates.m12)
    const feeders = new Set(within12m.map(({ person }) => presentOf(person)))
    const [onlyFeeder] = feeders
    return {
      classId,
      ready: ready.length,
      within6m: readyBy(dates.m6).length,
      within12m: within12m.length,
      within24m: readyBy(dates.m24).length,
      quarters: quarters.map(date => readyBy(date).length),
      discretionary: bench.filter(({ status }) => status === 'discretionary').length,
      conditional: bench.filter(({ status }) => status === 'conditional').length,
      holders: cells.length - bench.length,
      thin: within12m.length < THIN,
      onlyPerson: ready.length === 1 ? (ready[0]?.person ?? null) : null,
      onlyFeeder: within12m.length > 1 && feeders.size === 1 ? (onlyFeeder ?? null) : null,
    }
  })
}

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
