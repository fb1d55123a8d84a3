/** Years and months of a form as a duration, and back. */
import { durationDays } from '../../core/time/duration.ts'

/** Both nothing: it is not said. */
export interface Span {
  readonly years: number
  readonly months: number
}

export function spanOf(duration: string | undefined): Span {
  const days = duration === undefined ? 0 : durationDays(duration)
  return { years: Math.floor(days / 360), months: Math.floor((days % 360) / 30) }
}

/**
 * The same amount keeps the way it was written: 24 months are not made 2 years. Nothing of both is an empty text; null
 * where a field is empty or broken.
 */
export function amountOf(was: string | undefined, { years, months }: Span): string | null {
  if (!Number.isInteger(years) || !Number.isInteger(months)) return null
  const days = years * 360 + months * 30
  if (days === 0) return ''
  if (was !== undefined && durationDays(was) === days) return was
  return `P${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}`
}
