/** Dates, service and money as screens print them: short, with tabular figures. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-22` → "22 Nov 2026", `2019-06` → "Jun 2019", `2019` → "2019". */
export function shortDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter(part => part !== undefined)
    .join(' ')
}

/**
 * Days on the 30/360 count as "2 y 3 m 9 d", without the empty parts. `parts` keeps the largest ones only: 2 for a card.
 * A fraction of a day counts as a day begun.
 */
export function shortService(days: number, parts = 3): string {
  const whole = Math.ceil(days - 1e-9)
  const units = [
    [Math.floor(whole / 360), 'y'],
    [Math.floor((whole % 360) / 30), 'm'],
    [whole % 30, 'd'],
  ] as const
  const shown = units.filter(([amount]) => amount > 0).slice(0, parts)
  return shown.length === 0 ? '0 d' : shown.map(([amount, unit]) => `${amount} ${unit}`).join(' ')
}

/** 54886 → "$54,886". */
export const money = (amount: number): string =>
  `$${amount.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`

/** "1 class", "12 classes". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount.toLocaleString('en-US')} ${amount === 1 ? one : many}`
