/** Figures as screens print them: short, with tabular figures. */
import { sayService } from '../service.ts'

export { sayShortDate as shortDate } from '../dates.ts'

/** A day and the time of it by somebody's own clock: `2026-11-22`, `14:05`. */
export interface Moment {
  readonly day: string
  readonly time: string
}

/**
 * What is still missing, as "2 y 3 m 9 d"; a day begun is missing. `parts` keeps the largest units only: 2 for a card.
 * @param days on the 30/360 count
 */
export const shortService = (days: number, parts = 3): string => sayService({ days }, 'more', parts)

/** 54886 → "$54,886". */
export const money = (amount: number): string =>
  `$${amount.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`

/** "1 class", "12 classes". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount.toLocaleString('en-US')} ${amount === 1 ? one : many}`
