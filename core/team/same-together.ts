/** Findings of a roster put together: one line for all rows of which the same is said, a date in brackets aside. */
import type { RosterProblem } from '../contract/team-shapes.ts'

export interface Finding extends RosterProblem {
  /** Rows of the file, in order. */
  readonly rows: readonly number[]
}

export function sameTogether(problems: readonly RosterProblem[]): Finding[] {
  const groups = Map.groupBy(
    problems,
    ({ severity, column, message }) => `${severity} ${column} ${withoutDate(message)}`,
  )
  return [...groups.values()].flatMap(same => {
    const [first] = same
    if (!first) return []
    const message = same.length === 1 ? first.message : withoutDate(first.message)
    return [{ ...first, message, rows: same.flatMap(({ row }) => row ?? []) }]
  })
}

const withoutDate = (message: string): string => message.replace(/ \(\d{4}(-\d\d){0,2}\)/, '')
