/** Amounts of time, in words or figures, as ISO durations. */
import type { IsoDuration } from '../../model/primitives.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import { inside, type Draft } from './draft.ts'

export interface Amount {
  readonly amount: IsoDuration
  readonly upTo?: IsoDuration
}

/** Hours in a year of full-time work: 40 a week, 52 weeks. */
const HOURS_A_YEAR = 2080
/** Round figures are meant at 2,000 hours a year: 1,500 are nine months. */
const ROUND_HOURS_A_YEAR = 2000
const ROUND_HOURS = 500
const DAYS_A_YEAR = 360
/** Larger figures are slips or codes: no specification asks for as many hours, units or days. */
const MOST = 100_000
const NOT_LEAST = new Set(['approximately', 'about', 'up to', 'not more than', 'no more than', 'less than'])

/**
 * What an `amount` says. A range of years gives its lower end and `upTo`; "more than five years" is five years; hours
 * are a part of 2,080 a year (round figures, of 2,000) and left to be checked.
 */
export function amountOf(amount: Capture, draft: Draft, outerUnit = 'year'): Amount | undefined {
  const parts = partsOf(amount)
  const quantities = parts.filter(({ name }) => name === 'quantity')
  const units = parts.filter(({ name }) => name === 'unit')
  const unit = String(units[0]?.means ?? outerUnit)
  const value = quantities[0] && numberOf(quantities[0])
  if (value === undefined) return undefined
  const range = parts.find(({ name }) => name === 'range')
  const top = range && inside(range, 'quantity')
  const upTo = top && numberOf(top)
  const more =
    units[1] && quantities[1] ? { value: numberOf(quantities[1]), unit: String(units[1].means) } : null
  if (more && more.value === undefined) return undefined
  if (unit === 'hour') draft.doubt('hours')
  const bounds = parts.filter(({ name }) => name === 'least').map(part => draft.said(part))
  if (bounds.some(bound => NOT_LEAST.has(bound))) draft.doubt('not a least amount')
  const disagrees = parts.find(
    part => part.name === 'figure' && part.means !== Math.floor(value) && part.means !== value,
  )
  if (disagrees && !range && !more) draft.doubt('the figure and the word differ')
  const days = daysOf(value, unit) + (more?.value ? daysOf(more.value, more.unit) : 0)
  return {
    amount: duration(days),
    ...(upTo !== undefined && upTo > value && { upTo: duration(daysOf(upTo, unit)) }),
  }
}

/** Undefined where no number is said, or none that anybody means. */
export function numberOf(quantity: Capture): number | undefined {
  const parts = partsOf(quantity)
  const whole = parts.find(({ name }) => name === 'number' || name === 'figure')?.means
  const fraction = parts.find(({ name }) => name === 'fraction')?.means
  if (whole === undefined && fraction === undefined) return parts.length === 0 ? 1 : undefined
  const number = Number(whole ?? 0) + Number(fraction ?? 0)
  return number <= MOST ? number : undefined
}

function daysOf(value: number, unit: string): number {
  switch (unit) {
    case 'month':
      return value * 30
    case 'week':
      return value * 7
    case 'day':
      return value
    case 'hour':
      return (value * DAYS_A_YEAR) / (value % ROUND_HOURS === 0 ? ROUND_HOURS_A_YEAR : HOURS_A_YEAR)
    default:
      return value * DAYS_A_YEAR
  }
}

/** 540 → `P1Y6M`. Months of 30 and years of 360 days, as in `core/time/duration.ts`. */
function duration(days: number): IsoDuration {
  const whole = Math.round(days)
  const years = Math.floor(whole / DAYS_A_YEAR)
  const months = Math.floor((whole % DAYS_A_YEAR) / 30)
  const rest = whole % 30
  const iso = `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${rest ? `${rest}D` : ''}`
  return iso === 'P' ? 'P0D' : iso
}
