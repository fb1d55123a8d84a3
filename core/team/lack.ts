/** What somebody lacks, and how it could be given. */

/** `record`: not stated, so ask them; `time`: goes on as it is; `assignment`: duty of that kind; `course`; `licence`; `authority`: theirs to decide. */
export const WAYS = ['record', 'time', 'assignment', 'course', 'licence', 'authority'] as const
export type Way = (typeof WAYS)[number]

export interface Lack {
  readonly path: string
  readonly label: string
  /** Service missing, days begun whole; null where the clause is not one of time. */
  readonly days: number | null
  readonly way: Way
  /** Semester hours that would stand in for the service missing, by a firm substitution; null: none would. */
  readonly study: number | null
}

/** A clause and whom it holds back. */
export interface HoldsBack {
  readonly path: string
  readonly label: string
  /** How many lack it, of how many who are held back at all. */
  readonly people: number
  readonly of: number
  /** Those whom nothing else holds back. */
  readonly alone: readonly string[]
  /** The most frequent first; days is the median of the service missing. */
  readonly ways: readonly { readonly way: Way; readonly people: number; readonly days: number | null }[]
  /** Median of the semester hours that would do instead, and for how many. */
  readonly study: { readonly people: number; readonly semesterHours: number } | null
}
