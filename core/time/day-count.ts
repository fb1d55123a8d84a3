/**
 * The 30/360 count of service: a year is 360 days, a month 30. It is the convention of U.S. federal creditable
 * service (OPM, Guide to Processing Personnel Actions, chapter 6; 5 CFR 831.302, computed in years, months and
 * thirtieths of a month).
 *
 * Every date has a day number n(d) = 360·Y + 30·(M−1) + min(D, 30), so that days(a, b) = n(b) − n(a).
 * n never falls, but is flat from the 30th to the 31st and jumps at 1 March; "first date on which" a number is
 * reached is therefore searched (`firstDateFrom`), not added up.
 */
import type { IsoDate } from '../model/primitives.ts'

/** Place of a date on the 30/360 count; fractional between dates. */
export type DayNumber = number

export const YEAR = 360
export const MONTH = 30

/** n(d) of an ISO date. */
export function dayNumber(date: IsoDate): DayNumber {
  return count(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** Service from `from` to `to`, the end not included; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** The earliest date whose number is at least `day`; null beyond the year 9999 or before the year 1. */
export function firstDateFrom(day: DayNumber): IsoDate | null {
  const { year, month, dayOfMonth } = partsOf(Math.ceil(day))
  if (dayOfMonth <= daysIn(year, month)) return write(year, month, dayOfMonth)
  return month === 12 ? write(year + 1, 1, 1) : write(year, month + 1, 1)
}

/** The latest day of a month, its 30th at most, whose number is `day` or less; null as above. */
export function lastDateTo(day: DayNumber): IsoDate | null {
  const { year, month, dayOfMonth } = partsOf(Math.floor(day))
  return write(year, month, Math.min(dayOfMonth, daysIn(year, month)))
}

function partsOf(whole: number): { year: number; month: number; dayOfMonth: number } {
  const months = Math.floor((whole - 1) / MONTH)
  return { year: Math.floor(months / 12), month: (months % 12) + 1, dayOfMonth: whole - months * MONTH }
}

const count = (year: number, month: number, day: number): DayNumber =>
  YEAR * year + MONTH * (month - 1) + Math.min(day, MONTH)

/** Days of a month, none beyond the 30th: the 31st has no number of its own. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return MONTH
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function write(year: number, month: number, day: number): IsoDate | null {
  if (year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
