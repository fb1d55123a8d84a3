/**
 * A line of time on the 30/360 count: every month is equally wide, so a bar is as long as the service it stands for,
 * and a month's edge is where a drag snaps to.
 */
import type { PartialDate } from '../../model/primitives.ts'
import { dayNumber, MONTH, YEAR } from '../../time/day-count.ts'
import { resolveDate } from '../../time/partial-date.ts'

/** Days on the 30/360 count from year 0. */
export type Place = number

export interface Span {
  from: Place
  /** Not included. */
  to: Place
}

export interface TimeScale extends Span {
  width: number
}

/** The first of month m (12·year + month − 1) is at 30·m; a partial date is at the day it stands for. */
export const placeOf = (date: PartialDate): Place => dayNumber(resolveDate(date)) - 1

/** May be outside of the line's width: what is drawn there is cut. */
export const xOf = (scale: TimeScale, place: Place): number =>
  ((place - scale.from) * scale.width) / (scale.to - scale.from)

/** The whole months nearest to a distance in pixels. */
export const monthsIn = (scale: TimeScale, distance: number): number =>
  Math.round((distance * (scale.to - scale.from)) / scale.width / MONTH) || 0

/** Whole years around all the places, at least `years` of them. */
export function spanAround(places: readonly Place[], years = 5): Span {
  const from = Math.floor(Math.min(...places) / YEAR) * YEAR
  const to = (Math.floor(Math.max(...places) / YEAR) + 1) * YEAR
  return { from: Math.min(from, to - years * YEAR), to }
}

export interface Tick {
  x: number
  /** Said at the tick; null marks a part of the year. */
  year: number | null
}

/** Pixels of a year's four figures and the gap before them. */
const YEAR_ROOM = 36

/** Years at least `room` pixels apart, and quarters or months between them where they are told apart. */
export function timeTicks(scale: TimeScale, room = 44): Tick[] {
  const perYear = (YEAR * scale.width) / (scale.to - scale.from)
  const step = [1, 2, 5, 10, 20, 50].find(years => years * perYear >= room) ?? 100
  const parts = [12, 4, 2].find(each => perYear / each >= 10) ?? 1
  const ticks: Tick[] = []
  const partDays = YEAR / parts
  for (let place = Math.ceil(scale.from / partDays) * partDays; place < scale.to; place += partDays) {
    const year = place / YEAR
    const said = Number.isInteger(year) && year % step === 0
    const x = xOf(scale, place)
    // A year is written after its tick; at the very end of the line there is no room for it.
    if (said || (step === 1 && parts > 1))
      ticks.push({ x, year: said && x + YEAR_ROOM <= scale.width ? year : null })
  }
  return ticks
}
