/** The only place in the page that reads the clock. */
import type { Moment } from '../../core/words/screens/figures.ts'

/** Today's date where the person is. */
export const today = (): string => dayOf(new Date())

/** What is kept in UTC, as the person's own calendar and clock have it: `2026-11-22` and `14:05`. */
export function localMoment(instant: string): Moment {
  const then = new Date(instant)
  return { day: dayOf(then), time: `${two(then.getHours())}:${two(then.getMinutes())}` }
}

const dayOf = (then: Date): string =>
  `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`

/** This moment in UTC, as `2026-11-22T10:00:00Z`. */
export const nowUtc = (): string => `${new Date().toISOString().slice(0, 19)}Z`

const two = (value: number): string => String(value).padStart(2, '0')
