/** Columns of dates: which order of day and month they are in, and how many of the values are dates. */
import { dayAndMonth, type DateOrder, orderOf, readDate } from '../time/written-dates.ts'

const isOpen = (text: string): boolean => orderOf(text) === null && (dayAndMonth(text)?.[0] ?? 13) <= 12

function showsOrder(text: string): DateOrder | null {
  const figures = dayAndMonth(text)
  return figures && figures[0] !== figures[1] ? orderOf(text) : null
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
  const pairs = values.map(dayAndMonth)
  const firsts = new Set(pairs.map(pair => pair?.[0]))
  const seconds = new Set(pairs.map(pair => pair?.[1]))
  if (seconds.size === 1 && seconds.has(1) && firsts.size >= HABIT) return 'month-first'
  return firsts.size === 1 && firsts.has(1) && seconds.size >= HABIT ? 'day-first' : null
}

/** Whether whatever could be two dates is written with dots: 01.03.2019. */
export const isDotted = (values: readonly string[]): boolean =>
  values.filter(isOpen).every(value => /^\d+\.\d+\./.test(value))

/** How many of the values are dates in some order. */
export const shareOfDates = (values: readonly string[]): number =>
  values.length === 0
    ? 0
    : values.filter(
        value => !('fault' in readDate(value, 'month-first')) || isOpen(value) || orderOf(value) !== null,
      ).length / values.length
