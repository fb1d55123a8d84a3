/**
 * Is the experience of a route covered on a day, from which day on, and how much service is missing?
 * All read off the inequalities of a cover (`cuts.ts`), whose sides are linear in the date between knots.
 */
import type { DayNumber } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { type Credit, creditAt, nextKnot, rateAt, until } from './credit.ts'
import type { Demand } from './demand.ts'
import type { Funding } from './funding.ts'
import type { Cover, Inequality, Pool, Term } from './rule.ts'

/** Where service is looked up: a timeline, or one that is cut off. */
interface Clock {
  credit(demand: Demand): Credit
}

export const holds = (cover: Cover, funding: Funding, clock: Clock, day: DayNumber): boolean =>
  cover.inequalities.every(inequality => lacking(inequality, cover.pools, funding, clock, day) <= TOLERANCE)

/** Days by which an inequality fails; none or negative where it holds. */
export function lacking(
  { required, service, pools }: Inequality,
  all: readonly Pool[],
  funding: Funding,
  clock: Clock,
  day: DayNumber,
): number {
  let missing = required - serviceAt(service, clock, day)
  for (const index of pools) missing -= blockDays(all, funding, index, clock, day)
  return missing
}

function serviceAt(terms: readonly Term[], clock: Clock, day: DayNumber): number {
  let total = 0
  for (const { demand, before, sign } of terms) total += sign * creditAt(clock.credit(demand), day - before)
  return total
}

/** What a pool holds on a day, in whole blocks. */
export function blockDays(
  pools: readonly Pool[],
  funding: Funding,
  index: number,
  clock: Clock,
  day: DayNumber,
): number {
  const pool = pools[index]
  if (pool?.source.from !== 'service') return funding[index] ?? 0
  const { total, each } = pool.source
  return Math.min(pool.max, Math.floor((serviceAt(total, clock, day) + TOLERANCE) / each) * pool.block)
}

/**
 * The least further full-time service, from `day` on and in the right kinds, that covers everything; present jobs
 * do not run on. null: no amount does, because what is asked does not fit into its window.
 */
export function leastFurther(cover: Cover, funding: Funding, clock: Clock, day: DayNumber): number | null {
  if (!cover.windowed) return lackingNow(cover, funding, clock, day)
  const stopped: Clock = { credit: demand => until(clock.credit(demand), day) }
  for (const { from } of heldBetween(cover, funding, stopped, day, Infinity, day)) return from - day
  return null
}

/** The least that is missing on a day, however it is divided; windows do not move. */
export function lackingNow(cover: Cover, funding: Funding, clock: Clock, day: DayNumber): number {
  let least = 0
  for (const inequality of cover.inequalities) {
    least = Math.max(least, lacking(inequality, cover.pools, funding, clock, day) / inequality.windows.length)
  }
  return least <= TOLERANCE ? 0 : least
}

/** Both ends included. */
export interface Stretch {
  readonly from: DayNumber
  readonly to: DayNumber
}

/**
 * Stretches, in order of time, on which everything is covered, each within one linear piece.
 * `working`: from this day on, full-time service in the right kinds is added.
 */
export function* heldBetween(
  cover: Cover,
  funding: Funding,
  clock: Clock,
  from: DayNumber,
  to: DayNumber,
  working: DayNumber | null = null,
): Generator<Stretch> {
  let day = from
  while (day <= to) {
    const next = Math.max(nextChange(cover, clock, day, working), day + TOLERANCE)
    let first = day
    let last = Math.min(next, to)
    for (const inequality of cover.inequalities) {
      const { missing, growth } = trend(inequality, cover.pools, funding, clock, day, working)
      if (missing > TOLERANCE) first = growth < 0 ? Math.max(first, day - missing / growth) : Infinity
      else if (growth > 0) last = Math.min(last, day + (TOLERANCE - missing) / growth)
    }
    if (first <= last && first !== Infinity) yield { from: first, to: last }
    if (next === Infinity) return
    day = next
  }
}

/** What an inequality lacks on a day, and how that grows each day until the next change. */
function trend(
  inequality: Inequality,
  pools: readonly Pool[],
  funding: Funding,
  clock: Clock,
  day: DayNumber,
  working: DayNumber | null,
): { missing: number; growth: number } {
  let missing = lacking(inequality, pools, funding, clock, day)
  let growth = 0
  for (const { demand, before, sign } of inequality.service)
    growth -= sign * rateAt(clock.credit(demand), day - before)
  if (working !== null) {
    for (const window of inequality.windows) {
      missing -= Math.min(day - working, window)
      if (day - working < window) growth -= 1
    }
  }
  return { missing, growth }
}

/** The next day on which a rate changes, a window of further service is full, or a block of service is complete. */
function nextChange(
  { inequalities, pools }: Cover,
  clock: Clock,
  day: DayNumber,
  working: DayNumber | null,
): DayNumber {
  let next = Infinity
  const see = (change: DayNumber): void => {
    if (change > day) next = Math.min(next, change)
  }
  const seeTerms = (terms: readonly Term[]): void => {
    for (const { demand, before } of terms) see(nextKnot(clock.credit(demand), day - before) + before)
  }
  for (const { service, windows } of inequalities) {
    seeTerms(service)
    if (working !== null) for (const window of windows) see(working + window)
  }
  for (const { source, max, block } of pools) {
    if (source.from !== 'service') continue
    seeTerms(source.total)
    const had = serviceAt(source.total, clock, day)
    let rate = 0
    for (const { demand, before, sign } of source.total)
      rate += sign * rateAt(clock.credit(demand), day - before)
    const blocks = Math.floor((had + TOLERANCE) / source.each)
    if (rate > TOLERANCE && blocks * block < max) see(day + ((blocks + 1) * source.each - had) / rate)
  }
  return next
}
