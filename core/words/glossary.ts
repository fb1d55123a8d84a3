/** What the five statuses mean and what to do about each. */
import type { Status } from '../model/answer.ts'

export interface StatusEntry {
  readonly status: Status
  /** As a heading: "Met for some positions". */
  readonly name: string
  readonly means: string
  readonly toDo: string
}

/** Best first. */
export const statusGlossary: readonly StatusEntry[] = [
  {
    status: 'met',
    name: 'Met',
    means: 'Everything the class asks is met on this date, by what the profile states.',
    toDo: 'Watch for a vacancy or an examination, and take the evidence sheet along. Being qualified is not being appointed.',
  },
  {
    status: 'conditional',
    name: 'Met for some positions',
    means: 'What is asked for certain positions of the class only is met; for its other positions it is not.',
    toDo: 'Look for vacancies in those positions, or go on towards a route that is open to all.',
  },
  {
    status: 'discretionary',
    name: 'The authority decides',
    means:
      'The stated requirements are not met firmly, but a clause that leaves room, such as an equivalent combination, may close the gap. No program can decide it.',
    toDo: 'Ask the appointing authority before relying on it, and show what you would bring instead.',
  },
  {
    status: 'unknown',
    name: 'Unknown',
    means:
      'The requirements are not on file, were left unread, or the profile states something that cannot be read.',
    toDo: 'Get the class specification, or complete the profile. Unknown is neither yes nor no.',
  },
  {
    status: 'not-met',
    name: 'Not met',
    means:
      'Something the class asks is missing on this date. The shortfall says how much, the date says when it is met if open jobs go on.',
    toDo: 'See what closes it first, or ask for a plan.',
  },
]

const byStatus = new Map(statusGlossary.map(entry => [entry.status, entry]))

/** "Met for some positions". */
export const statusName = (status: Status): string => byStatus.get(status)?.name ?? status
