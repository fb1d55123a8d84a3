/**
 * Boxes of days: for each step of a sequence the days on which it may begin. What the classes ask is linear in these
 * days (`Need`); `rowsOf` says so for a whole box at once, never asking more than the rules do anywhere in it.
 */
import { type Credit, creditAt, rateAt } from '../rules/credit.ts'
import { dayOf, type Stamp } from './calendar.ts'
import type { Row } from '../rules/linear-program.ts'
import { LENIENT, type Need, type Problem, type Stop, type Way } from './problem.ts'

/** Days on which each step may begin, and the way by which it qualifies; null: any of its ways. */
export interface Box {
  readonly least: readonly Stamp[]
  readonly most: readonly Stamp[]
  readonly ways: readonly (Way | null)[]
}

/** Days at most from a test and its lag to a day on which an appointment can begin. */
const ROUNDING = 3

/** Days from one beginning to the next, at least: a class left on the day it began would do nothing. */
export const apart = ({ calendar }: Problem, { probation }: Stop): number =>
  Math.max(1, probation + calendar.lag)

export function wholeBox({ calendar }: Problem, stops: readonly Stop[]): Box {
  return {
    least: stops.map(() => calendar.first + calendar.lag),
    most: stops.map(() => calendar.last),
    ways: stops.map(({ ways }) => (ways.length === 1 ? (ways[0] ?? null) : null)),
  }
}

/**
 * The box without days that the steps before and after rule out; null when none is left. `beginning` gives the first
 * day from one on that an appointment may begin on.
 */
export function tightened(
  problem: Problem,
  stops: readonly Stop[],
  box: Box,
  beginning: (day: number, least: Stamp) => Stamp,
): Box | null {
  const { lag } = problem.calendar
  const least: Stamp[] = []
  for (const [step, stop] of stops.entries()) {
    const before = stops[step - 1]
    const way = box.ways[step]
    const from = way ? way.from : Math.min(...stop.ways.map(each => each.from))
    const after = before ? dayOf(least[step - 1] ?? 0) + apart(problem, before) : 0
    const own = Math.max(box.least[step] ?? 0, lag === 0 ? from : dayOf(from) + lag)
    least.push(beginning(after, own))
  }
  const most = box.most.map((day, step) => {
    const stop = stops[step]
    if (!stop?.closes) return day
    const until = box.ways[step]?.until ?? Math.max(...stop.ways.map(way => way.until))
    return Math.min(day, until + lag + ROUNDING)
  })
  for (const [step, stop] of [...stops.entries()].toReversed().slice(1)) {
    const next = dayOf(most[step + 1] ?? 0) - apart(problem, stop)
    most[step] = Math.min(most[step] ?? 0, next + 0.5)
  }
  return least.some((day, step) => day > (most[step] ?? 0)) ? null : { ...box, least, most }
}

/** The boxes of each way by which a step that is not settled may qualify. */
export const byWay = (box: Box, stops: readonly Stop[], step: number): Box[] =>
  (stops[step]?.ways ?? []).map(way => ({ ...box, ways: box.ways.with(step, way) }))

/** Is a better status, that is not accepted, certain on every day of the box? Then the way chosen is closed. */
export function isRefused(
  { base, calendar: { lag } }: Problem,
  stops: readonly Stop[],
  box: Box,
  step: number,
): boolean {
  const way = box.ways[step]
  const test = dayOf(box.least[step] ?? 0) - lag
  const has = ({ terms, bound: asked }: Need): boolean =>
    terms.reduce((sum, { demand, weight }) => {
      const own = base[demand]
      return own ? sum + weight * serviceBelow(own, demand, stops, box, step, test) : sum
    }, 0) >=
    asked + 2 * LENIENT
  return (stops[step]?.refusals ?? []).some(
    ({ from, needs, rank }) => way && rank < way.rank && dayOf(from) < test && needs.every(has),
  )
}

/** Variables are days after the box's least; every row holds for every schedule in the box. */
export function rowsOf(problem: Problem, stops: readonly Stop[], box: Box): Row[] {
  const none = stops.map(() => 0)
  const origin = box.least.map(dayOf)
  const rows: Row[] = []
  /** Σ weights · begin ≥ bound. */
  const add = (weights: readonly number[], least: number): void => {
    const shift = weights.reduce((sum, weight, step) => sum + weight * (origin[step] ?? 0), 0)
    rows.push({ weights, bound: least - shift })
  }
  for (const [step, stop] of stops.entries()) {
    add(none.with(step, -1), -dayOf(box.most[step] ?? 0))
    if (step + 1 < stops.length) add(none.with(step, -1).with(step + 1, 1), apart(problem, stop))
    for (const need of box.ways[step]?.needs ?? []) {
      const { weights, constant } = creditAbove(problem, stops, box, step, need)
      add(weights, need.bound - constant)
    }
  }
  return rows
}

/** The most that the service of a need can be at the test of a step, as a linear function of the beginnings. */
function creditAbove(
  { base, calendar: { lag } }: Problem,
  stops: readonly Stop[],
  { least, most }: Box,
  step: number,
  { terms }: Need,
): { weights: number[]; constant: number } {
  const weights = stops.map(() => 0)
  let constant = 0
  const count = (place: number, weight: number): void =>
    void (weights[place] = (weights[place] ?? 0) + weight)
  for (const { demand, before, weight } of terms) {
    const own = base[demand]
    if (!own) continue
    if (before > 0 && weight < 0) {
      constant +=
        weight *
        serviceBelow(own, demand, stops, { least, most }, step, dayOf(least[step] ?? 0) - lag - before)
      continue
    }
    // The own jobs end with the first beginning; before it, at the first test.
    const early = step === 0 ? lag : 0
    const line = lineBeside(own, dayOf(least[0] ?? 0) - early, dayOf(most[0] ?? 0) - early, weight > 0)
    count(0, weight * line.slope)
    constant += weight * (line.start - line.slope * dayOf(least[0] ?? 0))
    for (let place = 0; place < step; place++) {
      const rate = weight * (stops[place]?.rates[demand] ?? 0)
      count(place, -rate)
      count(place + 1, rate)
      if (place + 1 === step) constant -= rate * lag
    }
  }
  return { weights, constant }
}

/** Service by a day that every schedule of the box has. */
function serviceBelow(
  own: Credit,
  demand: number,
  stops: readonly Stop[],
  { least, most }: Pick<Box, 'least' | 'most'>,
  step: number,
  day: number,
): number {
  let service = creditAt(own, Math.min(day, dayOf(least[0] ?? 0)))
  for (let place = 0; place < step; place++) {
    const until = place + 1 === step ? day : Math.min(day, dayOf(least[place + 1] ?? 0))
    service += (stops[place]?.rates[demand] ?? 0) * Math.max(0, until - dayOf(most[place] ?? 0))
  }
  return service
}

/** A line that is never below (`above`) or never above a credit between two days; the credit itself where it is one. */
function lineBeside(
  credit: Credit,
  from: number,
  to: number,
  above: boolean,
): { start: number; slope: number } {
  const rates = [rateAt(credit, from), ...credit.rates.filter((_, at) => inside(credit.knots[at], from, to))]
  return { start: creditAt(credit, from), slope: above ? Math.max(...rates) : Math.min(...rates) }
}

const inside = (knot: number | undefined, from: number, to: number): boolean =>
  knot !== undefined && knot > from && knot < to

/** Where a rate of the own jobs that matters to these steps changes within the days of the first: the day nearest to `near`. */
export function knotInside(
  { base, calendar }: Problem,
  { ways, least, most }: Box,
  steps: number,
  near: number,
): number | null {
  const from = dayOf(least[0] ?? 0)
  const to = dayOf(most[0] ?? 0)
  let nearest: number | null = null
  for (const way of ways.slice(0, steps))
    for (const { terms } of way?.needs ?? [])
      for (const { demand } of terms)
        for (const knot of base[demand]?.knots ?? [])
          for (const day of [knot, knot + calendar.lag])
            if (
              inside(day, from, to) &&
              (nearest === null || Math.abs(day - near) < Math.abs(nearest - near))
            )
              nearest = day
  return nearest
}
