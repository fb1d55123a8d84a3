/** The calendar day of an instant where the person is, as an ISO date: `2026-11-22`. */
export const localDay = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`

const two = (part: number): string => String(part).padStart(2, '0')
