/** Service and durations in words. A year is 360 days, a month 30. */
import type { Service } from '../model/answer.ts'
import type { IsoDuration } from '../model/primitives.ts'
import { joined } from './lists.ts'

/**
 * Which way a part of a day is rounded: `less` for service that was credited, `more` for what is still missing, so
 * that no sentence promises more than the count.
 */
export type Rounding = 'less' | 'more'

/** Service, or days that are not yet one. */
type Days = Pick<Service, 'days'> & Partial<Service>

/** A millionth of a day is what an answer's figures are rounded to. */
const DUST = 2e-6

/** "2 y 8 m 21 d", for tables and bars, or its largest parts only: "2 y 8 m". Zero is "0 d". */
export const sayService = (service: Days, rounding: Rounding = 'less', parts = 3): string =>
  partsOf(service, rounding)
    .slice(0, parts)
    .map(({ count, unit }) => `${count} ${unit.charAt(0)}`)
    .join(' ') || '0 d'

/** "2 years, 8 months and 21 days", for sentences; zero is "0 days". */
export const sayServiceLong = (service: Days, rounding: Rounding = 'less'): string =>
  joined(partsOf(service, rounding).map(({ count, unit }) => counted(count, unit))) || '0 days'

function partsOf({ days }: Days, rounding: Rounding): { count: number; unit: string }[] {
  const whole = rounding === 'less' ? Math.floor(days + DUST) : Math.ceil(days - DUST)
  const counts = { year: Math.floor(whole / 360), month: Math.floor((whole % 360) / 30), day: whole % 30 }
  return Object.entries(counts).flatMap(([unit, count]) => (count > 0 ? [{ count, unit }] : []))
}

/** Semester hours as a figure: "8.17", "30". Quarter hours and parts of a block make fractions. */
export const hoursFigure = (hours: number, rounding: Rounding = 'less'): string =>
  String(
    (rounding === 'less' ? Math.floor(hours * 100 + HOURS_DUST) : Math.ceil(hours * 100 - HOURS_DUST)) / 100,
  )
const HOURS_DUST = 1e-4

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', D: 'day' }

/** "P1Y6M" → "1 year and 6 months". The figures stay as they are written: "P12M" is "12 months". */
export const sayDuration = (duration: IsoDuration): string =>
  joined(
    [...duration.matchAll(/(\d+)([YMD])/g)].map(([, count = '', unit = '']) =>
      counted(count, UNITS[unit] ?? ''),
    ),
  )

const counted = (count: number | string, unit: string): string =>
  `${count} ${unit}${Number(count) === 1 ? '' : 's'}`
