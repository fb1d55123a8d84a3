/**
 * Dates as a person remembers them. `2019-06` means its first day, a bare year its 1 July; either is an estimate,
 * and says so. Two dates are compared at the coarser precision of the two: from 2019-08 to 2019 is in order.
 */
import { type IsoDate, PartialDate } from '../model/primitives.ts'

/** The date of these figures as far as they go; null where there is none such, as 31 June. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  const figures = [String(year).padStart(4, '0'), ...(month === undefined ? [] : [two(month)])]
  if (month !== undefined && day !== undefined) figures.push(two(day))
  return PartialDate.safeParse(figures.join('-')).data ?? null
}

const two = (figure: number): string => String(figure).padStart(2, '0')

/** The day a partial date stands for. */
export function resolveDate(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-07-01`
  return date.length === 7 ? `${date}-01` : date
}

export const isEstimate = (date: PartialDate): boolean => date.length < 10

/** True when `end` lies before `start` as far as both are known. */
export function endsBeforeStart(start: PartialDate, end: PartialDate): boolean {
  const known = Math.min(start.length, end.length)
  return end.slice(0, known) < start.slice(0, known)
}
