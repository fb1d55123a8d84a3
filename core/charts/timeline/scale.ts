/**
 * A line of time on the 30/360 count: every month is equally wide, so a bar is as long as the service it stands for,
 * and a month's edge is where a drag snaps to.
 */
import type { PartialDate } from '../../model/primitives.ts'

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

/** The first of month m (12·year + month − 1) is at 30·m; a bare year stands for its 1 July. */
export function placeOf(date: PartialDate): Place {
  const [year = 0, month = 7, day = 1] = date.split('-').map(Number)
  return 360 * year + 30 * (month - 1) + Math.min(day, 30) - 1
}

/** May be outside of the line's width: what is drawn there is cut. */
export const xOf = (scale: TimeScale, place: Place): number =>
  ((place - scale.from) * scale.width) / (scale.to - scale.from)

/** The whole months nearest to a distance in pixels. */
export const monthsIn = (scale: TimeScale, distance: number): number =>
  Math.round((distance * (scale.to - scale.from)) / scale.width / 30) || 0

/** Whole years around all the places, at least `years` of them. */
export function spanAround(places: readonly Place[], years = 5): Span {
  const from = Math.floor(Math.min(...places) / 360) * 360
  const to = (Math.floor(Math.max(...places) / 360) + 1) * 360
  return { from: Math.min(from, to - years * 360), to }
}

export interface Tick {
  x: number
  /** Said at the tick; null marks a part of the year. */
  year: number | null
}

/** Years at least `room` pixels apart, and quarters or months between them where they are told apart. */
export function timeTicks(scale: TimeScale, room = 44): Tick[] {
  const perYear = (360 * scale.width) / (scale.to - scale.from)
  const step = [1, 2, 5, 10, 20, 50].find(years => years * perYear >= room) ?? 100
  const parts = [12, 4, 2].find(each => perYear / each >= 10) ?? 1
  const ticks: Tick[] = []
  const partDays = 360 / parts
  for (let place = Math.ceil(scale.from / partDays) * partDays; place < scale.to; place += partDays) {
    const year = place / 360
    const said = Number.isInteger(year) && year % step === 0
    if (said || (step === 1 && parts > 1)) ticks.push({ x: xOf(scale, place), year: said ? year : null })
  }
  return ticks
}
