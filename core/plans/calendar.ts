/**
 * The days a plan can name. Service is counted on 30/360 day numbers, but appointments fall on dates: the 30th and
 * the 31st have one number, 29 and 30 February often have a number and no date, and the as-of date comes first.
 * A `Stamp` orders dates and keeps both: the day number, and a half more for a 31st that has a meaning of its own
 * (a degree or licence dated on it).
 */
import type { IsoDate } from '../model/primitives.ts'
import { type DayNumber, dayNumber, firstDateFrom, MONTH } from '../time/day-count.ts'

export type Stamp = number

export const dayOf = (stamp: Stamp): DayNumber => Math.floor(stamp)

export interface Calendar {
  /** The as-of date. */
  readonly first: Stamp
  /** Arrival on this day counts, later does not. */
  readonly last: Stamp
  /** Days from a test to the beginning of an appointment. */
  readonly lag: number
  dateOf(stamp: Stamp): IsoDate
  /** The day of a date; the as-of date for those before it. */
  stampOf(date: IsoDate): Stamp
  /** The first day from `least` on, with this number or a higher one, on which an appointment can begin; ∞ after `last`. */
  beginning(day: number, least?: Stamp): Stamp
  /** The last day before this one on which an appointment can begin; −∞ when there is none. */
  before(begin: Stamp): Stamp
  /** The day before, on which one could be tested; −∞ before the as-of date. */
  testBefore(test: Stamp): Stamp
  /** Days whose test leads to an appointment on this day, latest first. */
  testsFor(begin: Stamp): readonly Stamp[]
}

interface Bounds {
  readonly asOf: IsoDate
  readonly lag: number
  /** Days from the as-of date to the horizon. */
  readonly horizon: number
  /** Dates on which something beside service changes. */
  readonly changes: readonly IsoDate[]
}

/** Below this a day number is rounding. */
const DUST = 1e-4
const END_OF_TIME = dayNumber('9999-12-30')

export function makeCalendar({ asOf, lag, horizon, changes }: Bounds): Calendar {
  const first = dayNumber(asOf)
  const ends = new Set(changes.filter(date => date > asOf && date.endsWith('-31')).map(dayNumber))
  const last = Math.min(first + horizon + (ends.has(first + horizon) ? 0.5 : 0), END_OF_TIME)
  /** Only February lacks days. */
  const hasDate = (day: number): boolean =>
    (day - 1) % MONTH < 28 || day === first || dayNumber(firstDateFrom(day) ?? asOf) === day
  const dated = (day: number): number => (hasDate(day) ? day : dated(day + 1))
  const isTest = (stamp: Stamp): boolean =>
    stamp >= first && (Number.isInteger(stamp) ? hasDate(stamp) : ends.has(stamp - 0.5))
  const testsFor = (begin: Stamp): Stamp[] => {
    if (lag === 0) return isTest(begin) ? [begin] : []
    // At most two day numbers in a row have no date; each may end in a 31st.
    return [0, 0.5, 1, 1.5, 2, 2.5]
      .map(earlier => begin - lag + 0.5 - earlier)
      .filter(test => isTest(test) && dated(dayOf(test) + lag) === begin)
  }
  const canBegin = (stamp: Stamp): boolean => testsFor(stamp).length > 0
  const beginning = (day: number, least: Stamp = first): Stamp => {
    let stamp = Math.max(Math.ceil(day - DUST), least, first)
    while (stamp <= last && !canBegin(stamp)) stamp += 0.5
    return stamp <= last ? stamp : Infinity
  }
  const lastBefore = (stamp: Stamp, fits: (stamp: Stamp) => boolean): Stamp => {
    let earlier = stamp - 0.5
    while (earlier >= first && !fits(earlier)) earlier -= 0.5
    return earlier >= first ? earlier : -Infinity
  }
  return {
    first,
    last,
    lag,
    dateOf: stamp => {
      if (stamp === first) return asOf
      const date = firstDateFrom(dayOf(stamp)) ?? asOf
      return Number.isInteger(stamp) ? date : `${date.slice(0, 8)}31`
    },
    stampOf: date => (date <= asOf ? first : dayNumber(date) + (date.endsWith('-31') ? 0.5 : 0)),
    beginning,
    before: begin => lastBefore(begin, canBegin),
    testBefore: test => lastBefore(test, isTest),
    testsFor,
  }
}
