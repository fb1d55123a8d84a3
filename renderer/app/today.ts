/** The only place in the page that reads the clock. */

/** Today's date where the person is. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** This moment in UTC, as `2026-11-22T10:00:00Z`. */
export const nowUtc = (): string => `${new Date().toISOString().slice(0, 19)}Z`

const two = (value: number): string => String(value).padStart(2, '0')
