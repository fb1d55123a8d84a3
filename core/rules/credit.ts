/**
 * Service as a function of the date: piecewise linear, so that questions about it are answered at its knots and
 * by solving one linear equation between two of them, never by stepping through days.
 */
import type { DayNumber } from '../time/day-count.ts'

/** Service up to a day: 0 before the first knot; from knot i on `values[i] + rates[i] · (day − knots[i])`. */
export interface Credit {
  readonly knots: readonly DayNumber[]
  readonly values: readonly number[]
  /** Days credited a day. */
  readonly rates: readonly number[]
}

const NOTHING: Credit = { knots: [], values: [], rates: [] }

/** Rates that hold from a day on, in order of days; the service they add up to. */
export function accumulate(changes: readonly { readonly day: DayNumber; readonly rate: number }[]): Credit {
  const knots: number[] = []
  const values: number[] = []
  const rates: number[] = []
  for (const { day, rate } of changes) {
    const last = knots.length - 1
    const before = rates[last] ?? 0
    if (rate === before) continue
    values.push(last < 0 ? 0 : (values[last] ?? 0) + before * (day - (knots[last] ?? 0)))
    knots.push(day)
    rates.push(rate)
  }
  return knots.length === 0 ? NOTHING : { knots, values, rates }
}

/** Index of the last knot at or before a day; −1 before all of them. */
function place({ knots }: Credit, day: DayNumber): number {
  let low = 0
  let high = knots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((knots[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function creditAt(credit: Credit, day: DayNumber): number {
  const index = place(credit, day)
  return index < 0
    ? 0
    : (credit.values[index] ?? 0) + (credit.rates[index] ?? 0) * (day - (credit.knots[index] ?? 0))
}

/** Days credited a day from this day on, until the next knot. */
export const rateAt = (credit: Credit, day: DayNumber): number => credit.rates[place(credit, day)] ?? 0

/** The first knot after a day; Infinity when there is none. */
export const nextKnot = (credit: Credit, day: DayNumber): DayNumber =>
  credit.knots[place(credit, day) + 1] ?? Infinity

/** The same service, none after a day. */
export function until(credit: Credit, day: DayNumber): Credit {
  const end = place(credit, day)
  if (end < 0) return NOTHING
  const cut = {
    knots: credit.knots.slice(0, end + 1),
    values: credit.values.slice(0, end + 1),
    rates: credit.rates.slice(0, end + 1),
  }
  if ((cut.rates[end] ?? 0) === 0) return cut
  return {
    knots: [...cut.knots, day],
    values: [...cut.values, creditAt(credit, day)],
    rates: [...cut.rates, 0],
  }
}
