/**
 * Bounds from below, found fast: when could each class be entered at the earliest if one could be in every class
 * entered so far at the same time? Service counts at least as early as in any real plan, so no real plan arrives
 * earlier. The planner gives up a sequence only when this bound is not worth having.
 */
import { type Credit, creditAt } from '../rules/credit.ts'
import type { Stamp } from './calendar.ts'
import type { Need, NeedTerm, Problem, Stop } from './problem.ts'

/** By demand: the day from which service in some class counts for it; ∞: never. */
export type Starts = readonly number[]

export interface Reach {
  readonly nowhere: Starts
  /** Being in this class from a day on, too. */
  also(starts: Starts, stop: Stop, day: number): Starts
  /** The first number on which an appointment could begin that is tested on `ready` or later; ∞: not by the horizon. */
  entry(stop: Stop, starts: Starts, ready: number): Stamp
  /**
   * Earliest arrival by the number of further moves, from one on, until more moves change nothing;
   * `moves` is enough when it is less.
   */
  arrivals(starts: Starts, ready: number, moves: number): Stamp[]
  /** By stop: the first day any plan could begin there; ∞: not by the horizon. */
  firstDays(): Stamp[]
}

export function makeReach({ base, calendar, stops, target }: Problem): Reach {
  const most = base.map((_, demand) => Math.max(...[...stops, target].map(({ rates }) => rates[demand] ?? 0)))
  const lines = base.map((credit, demand) => lineOf(credit, most[demand] ?? 0))
  const { first, last, lag } = calendar

  const service = ({ demand, weight }: NeedTerm, starts: Starts, day: number): number =>
    weight <= 0 ? 0 : weight * (lines[demand]?.at(day, starts[demand] ?? Infinity) ?? 0)
  const covered = ({ bound, terms }: Need, starts: Starts, day: number): boolean => {
    let total = 0
    for (const term of terms) total += service(term, starts, day)
    return total >= bound
  }
  const dayOfNeed = (need: Need, starts: Starts, from: number): number => {
    if (covered(need, starts, from)) return from
    const [term] = need.terms
    const line = term && term.weight > 0 && need.terms.length === 1 ? lines[term.demand] : undefined
    if (term && line?.even) return line.reaches(need.bound / term.weight, starts[term.demand] ?? Infinity)
    if (!covered(need, starts, last)) return Infinity
    let [short, full] = [from, last]
    while (full - short > 1e-3) {
      const middle = (short + full) / 2
      if (covered(need, starts, middle)) full = middle
      else short = middle
    }
    return short
  }
  const entry: Reach['entry'] = (stop, starts, ready) => {
    let earliest = Infinity
    for (const { from, until, needs } of stop.ways) {
      const opens = lag === 0 ? from : Math.floor(from)
      let test = ready
      for (const need of needs) test = Math.max(test, dayOfNeed(need, starts, first))
      const day = Math.max(Math.ceil(test - DUST), opens)
      if (day < until) earliest = Math.min(earliest, day + lag)
    }
    return earliest <= last ? earliest : Infinity
  }
  /** One more move: what counts from when, being in every class that could then be entered. */
  const oneMore = (starts: Starts, ready: number): Starts => {
    let after = starts
    for (const stop of stops) {
      const begin = entry(stop, starts, ready)
      if (begin !== Infinity) after = also(after, stop, begin)
    }
    return after
  }
  const nowhere = base.map(() => Infinity)

  return {
    nowhere,
    also,
    entry,
    arrivals(starts, ready, moves) {
      const arrivals = [entry(target, starts, ready)]
      let before = starts
      while (arrivals.length < moves) {
        const after = oneMore(before, ready)
        if (isSame(after, before)) break
        arrivals.push(entry(target, after, ready))
        before = after
      }
      return arrivals
    },
    firstDays() {
      let before: Starts = nowhere
      for (;;) {
        const after = oneMore(before, first)
        if (isSame(after, before)) return stops.map(stop => entry(stop, after, first))
        before = after
      }
    },
  }
}

const isSame = (some: Starts, others: Starts): boolean =>
  some.every((start, demand) => start === others[demand])

const also = (starts: Starts, { rates }: Stop, day: number): Starts =>
  starts.map((start, demand) => ((rates[demand] ?? 0) > 0 ? Math.min(start, day) : start))

/** What a demand can have by a day, when from `start` on one is in a class that counts for it. */
interface Line {
  at(day: number, start: number): number
  /** True when no own job counts faster than a class: then the earlier one starts, the better. */
  readonly even: boolean
  /** The first day with so much of it, where `even`; ∞: never. */
  reaches(amount: number, start: number): number
}

const DUST = 1e-4

function lineOf(own: Credit, rate: number): Line {
  const worth = Math.max(rate, 1)
  const even = own.rates.every(each => each <= worth)
  return {
    even,
    at: (day, start) =>
      creditAt(own, even ? Math.min(day, start) : day) + (day > start ? worth * (day - start) : 0),
    reaches: (amount, start) => {
      const had = start === Infinity ? Infinity : creditAt(own, start)
      return had >= amount ? firstDay(own, amount) : start + (amount - had) / worth
    },
  }
}

/** The first day on which a credit reaches an amount. */
function firstDay({ knots, values, rates }: Credit, amount: number): number {
  for (const [place, knot] of knots.entries()) {
    const next = values[place + 1] ?? Infinity
    const rate = rates[place] ?? 0
    if (next >= amount && rate > 0) return knot + Math.max(0, amount - (values[place] ?? 0)) / rate
  }
  return Infinity
}
