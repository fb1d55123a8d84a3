/** Dates ahead by which readiness is counted. A month is 30 days of the 30/360 count, so 22 May follows 22 November. */
import type { IsoDate } from '../model/primitives.ts'
import { dayNumber, firstDateFrom, MONTH } from '../time/day-count.ts'

/** Quarters that a bench looks ahead: three years. */
const QUARTERS = 12

export const monthsAhead = (from: IsoDate, months: number): IsoDate =>
  firstDateFrom(dayNumber(from) + months * MONTH) ?? '9999-12-31'

/** The as-of date, then the end of each quarter year from it. */
export const quartersFrom = (from: IsoDate): IsoDate[] =>
  Array.from({ length: QUARTERS + 1 }, (_, nth) => (nth === 0 ? from : monthsAhead(from, nth * 3)))
