/** Dates as personnel systems write them. What could be two dates is asked about, never guessed. */
import { IsoDate, type PartialDate } from '../model/primitives.ts'
import { MONTHS } from '../time/months.ts'
import type { DateOrder } from './model.ts'

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
  const date = [String(year).padStart(4, '0'), month && two(month), day && two(day)].filter(Boolean).join('-')
  if (!IsoDate.safeParse(`${date}${'-01'.repeat(3 - date.split('-').length)}`).success)
    return { fault: 'not-a-date' }
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

/** The order that the figures themselves show, 13 and above being no month; the same twice is in either order. */
export function orderOf(text: string): DateOrder | null {
  const figures = FIGURES.exec(text.trim())
  if (!figures) return null
  const [first, second] = [Number(figures[1]), Number(figures[2])]
  if (first > 12 && second <= 12) return 'day-first'
  return first <= 12 && (second > 12 || first === second) ? 'month-first' : null
}

function isOpen(text: string): boolean {
  const figures = FIGURES.exec(text.trim())
  return figures !== null && orderOf(text) === null && Number(figures[1]) <= 12
}
const showsOrder = (text: string): DateOrder | null => {
  const figures = FIGURES.exec(text.trim())
  return figures && figures[1] !== figures[2] ? orderOf(text) : null
}

export interface ColumnOrder {
  readonly order: DateOrder | null
  readonly doubt: 'date-order' | 'two-date-orders' | null
}

/** First of the month in so many different values is a habit of offices, not of chance. */
const HABIT = 4

/** The order of day and month in a column, from the values that show it. */
export function columnOrder(values: readonly string[]): ColumnOrder {
  const shown = new Set(values.map(showsOrder).filter(order => order !== null))
  const open = new Set(values.filter(isOpen))
  if (shown.size === 2) return { order: null, doubt: open.size > 0 ? 'two-date-orders' : null }
  const [only] = shown
  if (only !== undefined || open.size === 0) return { order: only ?? null, doubt: null }
  const habit = firstsOfMonths([...open])
  return habit ? { order: habit, doubt: null } : { order: null, doubt: 'date-order' }
}

/** Values as 3/1/2024, 7/1/2021, 10/1/2019: the figure that is always 1 is the day. */
function firstsOfMonths(values: readonly string[]): DateOrder | null {
  const pairs = values.map(value => FIGURES.exec(value.trim()))
  const firsts = new Set(pairs.map(pair => Number(pair?.[1])))
  const seconds = new Set(pairs.map(pair => Number(pair?.[2])))
  if (seconds.size === 1 && seconds.has(1) && firsts.size >= HABIT) return 'month-first'
  return firsts.size === 1 && firsts.has(1) && seconds.size >= HABIT ? 'day-first' : null
}

/** How many of the values are dates in some order. */
export const shareOfDates = (values: readonly string[]): number =>
  values.length === 0
    ? 0
    : values.filter(
        value => !('fault' in readDate(value, 'month-first')) || isOpen(value) || orderOf(value) !== null,
      ).length / values.length

function withMonth(name: string | undefined, rest: Omit<Figures, 'month'>): Figures | { fault: DateFault } {
  const month = MONTHS.findIndex(full => full.toLowerCase().startsWith((name ?? '').toLowerCase())) + 1
  return month === 0 ? { fault: 'not-a-date' } : { ...rest, month }
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
const two = (figure: number): string => String(figure).padStart(2, '0')
