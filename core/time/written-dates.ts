/** Dates as people and personnel systems write them. What could be two dates is asked about, never guessed. */
import type { PartialDate } from '../model/primitives.ts'
import { monthNamed } from './months.ts'
import { partialDate } from './partial-date.ts'

export const DATE_ORDERS = ['day-first', 'month-first'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export type DateNote = 'two-digit-year' | 'day-number'
export type DateFault = 'either-order' | 'not-a-date'
export type ReadDate =
  | { readonly date: PartialDate; readonly note?: DateNote }
  /** "31 December 9999": no end. */
  | { readonly date: null }
  | { readonly fault: DateFault }

const TIME = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const FIGURES = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${TIME}$`)
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const DAY_NAMED = new RegExp(
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th)?[-/. ]+)?([a-z]{3,9})\.?[-/, ]+(\d{4}|\d{2})${TIME}$`,
  'i',
)
const NAMED_DAY = new RegExp(
  String.raw`^([a-z]{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})${TIME}$`,
  'i',
)
/** A spreadsheet's day number, from 1954 to 2064. */
const DAY_NUMBER = /^([2-5]\d{4})(?:\.0+)?$/
const BEFORE_1900 = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

/** @param order of day and month where figures leave it open; null: not known. */
export function readDate(text: string, order: DateOrder | null): ReadDate {
  const found = figuresOf(text.trim(), order)
  if ('fault' in found) return found
  const { year, month, day, note } = found
  if (year === 9999) return { date: null }
  const date = partialDate(year, month, day)
  if (date === null) return { fault: 'not-a-date' }
  return note === undefined ? { date } : { date, note }
}

interface Figures {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly note?: DateNote
}

function figuresOf(text: string, order: DateOrder | null): Figures | { readonly fault: DateFault } {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (yearFirst) return { year: Number(yearFirst[1]), month: number(yearFirst[2]), day: number(yearFirst[3]) }
  const figures = FIGURES.exec(text)
  if (figures) {
    const own = orderOf(text) ?? order
    const [first, second] = [Number(figures[1]), Number(figures[2])]
    if (first > 12 && second > 12) return { fault: 'not-a-date' }
    if (own === null) return { fault: 'either-order' }
    const [day, month] = own === 'day-first' ? [first, second] : [second, first]
    return { ...yearOf(figures[3]), month, day }
  }
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return { year: Number(monthYear[2]), month: Number(monthYear[1]) }
  const named = DAY_NAMED.exec(text)
  if (named) return withMonth(named[2], { ...yearOf(named[3]), day: number(named[1]) })
  const american = NAMED_DAY.exec(text)
  if (american) return withMonth(american[1], { ...yearOf(american[3]), day: number(american[2]) })
  const dayNumber = DAY_NUMBER.exec(text)
  if (dayNumber) return ofDayNumber(Number(dayNumber[1]))
  return { fault: 'not-a-date' }
}

/** The two figures before the year of a date in figures, in the order written; null: it is written otherwise. */
export function dayAndMonth(text: string): readonly [first: number, second: number] | null {
  const figures = FIGURES.exec(text.trim())
  return figures && [Number(figures[1]), Number(figures[2])]
}

/** The order that the figures themselves show, 13 and above being no month; the same twice is in either order. */
export function orderOf(text: string): DateOrder | null {
  const figures = dayAndMonth(text)
  if (!figures) return null
  const [first, second] = figures
  if (first > 12 && second <= 12) return 'day-first'
  return first <= 12 && (second > 12 || first === second) ? 'month-first' : null
}

function withMonth(name: string | undefined, rest: Omit<Figures, 'month'>): Figures | { fault: DateFault } {
  const month = monthNamed(name ?? '')
  return month === null ? { fault: 'not-a-date' } : { ...rest, month }
}

/** Two figures: of this century up to 49, else of the last; noted. */
function yearOf(text = ''): Pick<Figures, 'year' | 'note'> {
  const year = Number(text)
  if (text.length === 4) return { year }
  return { year: year + (year < 50 ? 2000 : 1900), note: 'two-digit-year' }
}

function ofDayNumber(days: number): Figures {
  const date = new Date(BEFORE_1900 + days * DAY)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    note: 'day-number',
  }
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)
