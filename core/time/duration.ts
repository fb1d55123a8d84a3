/** Durations of service on the 30/360 count: `P1Y3M9D` is 459 days. */
import type { Service } from '../model/answer.ts'
import type { IsoDuration } from '../model/primitives.ts'
import { MONTH, YEAR } from './day-count.ts'

/** Days below which two amounts are the same: part-time shares are fractions that binary numbers only approach. */
export const TOLERANCE = 1e-6

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/

/** Days of a whole duration, `P1Y6M` → 540. The schema has already refused other texts. */
export function durationDays(duration: IsoDuration): number {
  const [, years = '0', months = '0', days = '0'] = PARTS.exec(duration) ?? []
  return Number(years) * YEAR + Number(months) * MONTH + Number(days)
}

/** Days as the contract writes them: rounded to a millionth, with the ISO form (`P2M21.5625D`; zero is `P0D`). */
export function service(days: number): Service {
  const rounded = Math.round(Math.max(0, days) * 1e6) / 1e6
  const years = Math.floor(rounded / YEAR)
  const months = Math.floor((rounded - years * YEAR) / MONTH)
  const rest = Math.round((rounded - years * YEAR - months * MONTH) * 1e6) / 1e6
  const iso = `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${rest ? `${rest}D` : ''}`
  return { days: rounded, iso: iso === 'P' ? 'P0D' : iso }
}
