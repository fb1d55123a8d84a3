/** What is written by its last day, and kept by the first day after it. */
import type { IsoDate, PartialDate } from '../model/primitives.ts'
import { resolveDate } from './partial-date.ts'

/** @param date a whole ISO date */
export const dayAfter = (date: IsoDate): IsoDate => shifted(date, 1)

/** The last day before a date that begins something else: of "2027-04", 31 March 2027. */
export const lastDayBefore = (date: PartialDate): IsoDate => shifted(resolveDate(date), -1)

/** The first day after all of what is written: of "2027-03", 1 April 2027; of "2027", 1 January 2028. */
export function firstDayAfter(last: PartialDate): IsoDate {
  const [year = 0, month] = last.split('-').map(Number)
  if (last.length === 10) return dayAfter(last)
  return month === undefined ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1)
}

function shifted(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return isoDate(year, month, day + days)
}

/** Beyond the end of a month or a year it is a day of the next. */
const isoDate = (year: number, month: number, day: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
