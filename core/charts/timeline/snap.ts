/** Dates changed by dragging or by arrow keys: always to the month, no finer than the hand can tell. */
import type { PartialDate } from '../../model/primitives.ts'

/** Months since year 0: 2026-11 is 12·2026 + 10. A bare year stands for its 1 July (rules.md, "Time"). */
export function monthOf(date: PartialDate): number {
  const [year = '0', month = '07'] = date.split('-')
  return Number(year) * 12 + Number(month) - 1
}

/** `2026-11` */
export function writeMonth(month: number): PartialDate {
  const held = Math.min(Math.max(month, FIRST_MONTH), LAST_MONTH)
  return `${String(Math.floor(held / 12)).padStart(4, '0')}-${String((held % 12) + 1).padStart(2, '0')}`
}
const FIRST_MONTH = 12
const LAST_MONTH = 12 * 9999 + 11

/**
 * The date so many months later. A day is kept, or becomes the last of a shorter month; a bare year becomes a month,
 * for who moves it by months says more than the year.
 */
export function shiftMonths(date: PartialDate, months: number): PartialDate {
  if (months === 0) return date
  const moved = writeMonth(monthOf(date) + months)
  const day = date.split('-')[2]
  return day === undefined
    ? moved
    : `${moved}-${String(Math.min(Number(day), lastDayOf(moved))).padStart(2, '0')}`
}

function lastDayOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31
}

export interface Period {
  /** Absent: it has none stated. */
  start?: PartialDate | undefined
  /** Absent: it goes on. */
  end?: PartialDate | undefined
}

/** Which part of a bar is held: the whole bar or one of its ends. */
export type Grip = 'whole' | 'start' | 'end'

/**
 * The period after its grip was dragged by so many months. An end that is dragged becomes a month, for that is what was
 * said; it stays at least a month away from the other end. An end that is not stated stays so when the whole is moved.
 */
export function dragPeriod(period: Period, grip: Grip, months: number): Period {
  const { start, end } = period
  if (months === 0) return period
  if (grip === 'whole')
    return {
      ...period,
      ...(start && { start: shiftMonths(start, months) }),
      ...(end && { end: shiftMonths(end, months) }),
    }
  if (grip === 'start') {
    if (!start) return period
    const latest = end ? monthOf(end) - 1 : LAST_MONTH
    return {
      ...period,
      start: writeMonth(Math.min(monthOf(start) + months, Math.max(latest, monthOf(start)))),
    }
  }
  if (!end) return period
  const earliest = start ? monthOf(start) + 1 : FIRST_MONTH
  return { ...period, end: writeMonth(Math.max(monthOf(end) + months, Math.min(earliest, monthOf(end)))) }
}
