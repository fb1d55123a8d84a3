/** Findings of a roster put together: one line for all rows of which the same is said. */
import type { RosterProblem } from '../contract/team-shapes.ts'

export interface Finding extends RosterProblem {
  /** Rows of the file, in order. */
  readonly rows: readonly number[]
}

export function sameTogether(problems: readonly RosterProblem[]): Finding[] {
  const groups = Map.groupBy(problems, ({ severity, column, message }) => `${severity} ${column} ${message}`)
  return [...groups.values()].flatMap(same => {
    const [first] = same
    return first ? [{ ...first, rows: same.flatMap(({ row }) => row ?? []) }] : []
  })
}
