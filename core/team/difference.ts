/** A scenario beside today: class by class what becomes of the bench, person by person what moves. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { cellAt, type Matrix } from './cells.ts'

export interface BenchDifference {
  readonly classId: string
  readonly today: BenchRow
  readonly supposed: BenchRow
  /** Ready now, within 6, 12 and 24 months: supposed less today. */
  readonly ready: number
  readonly within6m: number
  readonly within12m: number
  readonly within24m: number
}

/** Classes of which anything changes; a class that only one side has is left out. */
export function compareBenches(today: readonly BenchRow[], supposed: readonly BenchRow[]): BenchDifference[] {
  const others = new Map(supposed.map(row => [row.classId, row]))
  return today.flatMap(row => {
    const other = others.get(row.classId)
    if (!other || JSON.stringify(other) === JSON.stringify(row)) return []
    return [
      {
        classId: row.classId,
        today: row,
        supposed: other,
        ready: other.ready - row.ready,
        within6m: other.within6m - row.within6m,
        within12m: other.within12m - row.within12m,
        within24m: other.within24m - row.within24m,
      },
    ]
  })
}

export interface Moved {
  readonly person: string
  readonly classId: string
  /** First date of *met*; null: not within 60 years. */
  readonly today: string | null
  readonly supposed: string | null
}

/** Cells whose first date differs; people who leave are not in the other matrix and are left out. */
export function movedCells(today: Matrix, supposed: Matrix): Moved[] {
  const rows = new Map(supposed.people.map((person, row) => [person, row]))
  const columns = today.classIds.map(classId => supposed.classIds.indexOf(classId))
  return today.people.flatMap((person, row) => {
    const other = rows.get(person)
    if (other === undefined) return []
    return today.classIds.flatMap((classId, column) => {
      const place = columns[column] ?? -1
      if (place < 0) return []
      const [before, after] = [cellAt(today, row, column), cellAt(supposed, other, place)]
      return before.eligibleOn === after.eligibleOn
        ? []
        : [{ person, classId, today: before.eligibleOn, supposed: after.eligibleOn }]
    })
  })
}
