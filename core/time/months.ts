/** The months' names in English, January first: as documents and personnel systems write them, and as we do. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 1 to 12 by a name or its beginning, "Sept"; null for other words. */
export function monthNamed(name: string): number | null {
  const start = name.toLowerCase()
  const index = MONTHS.findIndex(full => full.toLowerCase().startsWith(start))
  return index < 0 ? null : index + 1
}
