/** A scenario beside today: class by class what becomes of the bench. */
import type { BenchRow } from '../contract/team-shapes.ts'

export interface BenchDifference {
  readonly classId: string
  readonly today: BenchRow
  readonly supposed: BenchRow
}

/** Classes of which anything changes; a class that only one side has is left out. */
export function compareBenches(today: readonly BenchRow[], supposed: readonly BenchRow[]): BenchDifference[] {
  const others = new Map(supposed.map(row => [row.classId, row]))
  return today.flatMap(row => {
    const other = others.get(row.classId)
    if (!other || printOf(other) === printOf(row)) return []
    return [{ classId: row.classId, today: row, supposed: other }]
  })
}

/** Who only could step down makes no bench another. */
const printOf = (row: BenchRow): string => JSON.stringify({ ...row, higher: null })

/** The rows of today's bench of which any of the supposed ones changes anything. */
export function changedRows(
  today: readonly BenchRow[],
  supposed: readonly (readonly BenchRow[])[],
): BenchRow[] {
  const changed = new Set(
    supposed.flatMap(bench => compareBenches(today, bench).map(({ classId }) => classId)),
  )
  return today.filter(({ classId }) => changed.has(classId))
}
