/**
 * Test support: the 30/360 count as rules.md ("Time") states it, written apart from `core/time/` so that
 * the two can disagree.
 */

/** 360·Y + 30·(M−1) + min(D, 30): `days(a, b)` is the difference of two of these. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return 360 * year + 30 * (month - 1) + Math.min(day, 30)
}

/** The day that a partial date stands for: a month its first, a bare year its 1 July. */
export function standsFor(date: string): string {
  if (date.length === 4) return `${date}-07-01`
  return date.length === 7 ? `${date}-01` : date
}

export const partialDayNumber = (date: string): number => dayNumber(standsFor(date))

/** The calendar date `days` real days later. */
export function addCalendarDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days of an ISO 8601 duration of whole years, months and days. */
export function durationDays(duration: string): number {
  const part = (letter: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(duration)?.[1] ?? 0)
  return 360 * part('Y') + 30 * part('M') + part('D')
}
