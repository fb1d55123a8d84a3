/** Dates in words. */
import type { PartialDate } from '../model/primitives.ts'
import { MONTHS } from '../time/months.ts'

/** "1 March 2029"; as precise as the date is: "March 2029", "2029". */
export const sayDate = (date: PartialDate): string => withMonths(date, month => month)

/** "1 Mar 2029", for tables and cards. */
export const sayShortDate = (date: PartialDate): string => withMonths(date, month => month.slice(0, 3))

function withMonths(date: string, write: (month: string) => string): string {
  const [year = '', month, day] = date.split('-')
  const name = write(MONTHS[Number(month) - 1] ?? '')
  return [day ? String(Number(day)) : '', name, year].filter(part => part !== '').join(' ')
}
