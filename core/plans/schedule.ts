/**
 * The best dates for one sequence of classes, exactly: the earliest arrival, and among those the earliest first
 * step, then the second, and so on. Branch and bound over the days on which the appointments begin.
 *
 * What the classes ask is linear in those days (`Need`), so a linear program over a box of days bounds the dates
 * from below. `accepts` has the last word on every step; where it disagrees, the box is divided until it holds a
 * single day for each step. Nothing is lost: boxes are only given up when their bound is not worth it, and the
 * needs never ask more than the rules do.
 */
import { type Credit, creditAt, rateAt } from '../rules/credit.ts'
import { dayOf, type Stamp } from './calendar.ts'
import { leastInTurn, type Row } from './linear-program.ts'
import { type Effort, LENIENT, type Need, type Problem, type Stop, type Way } from './problem.ts'

export interface Schedule {
  readonly begins: readonly Stamp[]
  /** The day each appointment was tested. */
  readonly tests: readonly Stamp[]
}

/** Arrival first, then the steps before it: schedules compare by these, element by element. */
export const datesInOrder = (begins: readonly Stamp[]): Stamp[] => [
  begins.at(-1) ?? 0,
  ...begins.slice(0, -1),
]

export function compareInOrder(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const other = b[place]
    if (other === undefined) return 0
    if (value !== other) return value - other
  }
  return 0
}

/** Days on which each step may begin, and the way by which it qualifies; null: any of its ways. */
interface Box {
  readonly least: readonly Stamp[]
  readonly most: readonly Stamp[]
  readonly ways: readonly (Way | null)[]
}

interface Bounded extends Box {
  /** No schedule in the box comes before these days in order. */
  readonly begins: readonly Stamp[]
  /** The same before it was rounded up to days on which an appointment can begin. */
  readonly exact: readonly number[]
}

/**
 * The best schedule that is worth having; null when there is none, or when the effort ran out.
 * `worth` is asked about lower bounds, as `datesInOrder` gives them.
 */
export function schedule(
  problem: Problem,
  stops: readonly Stop[],
  worth: (dates: readonly Stamp[]) => boolean,
  effort: Effort,
): Schedule | null {
  const open: Bounded[] = []
  const consider = (box: Box): void => {
    const bounded = bound(problem, stops, box, worth, effort)
    if (bounded && worth(datesInOrder(bounded.begins))) open.push(bounded)
  }
  consider(wholeBox(problem, stops))
  while (effort.left > 0) {
    const box = takeFirst(open)
    if (!box) return null
    const { tests, fault } = follow(problem, stops, box.begins)
    if (fault === -1) return { begins: box.begins, tests }
    for (const part of divide(problem, stops, box, fault)) consider(part)
  }
  return null
}

function takeFirst(open: Bounded[]): Bounded | undefined {
  let first = 0
  for (const [place, box] of open.entries())
    if (compareInOrder(datesInOrder(box.begins), datesInOrder(open[first]?.begins ?? [])) < 0) first = place
  return open.splice(first, 1)[0]
}

/** Days from one beginning to the next, at least: a class left on the day it began would do nothing. */
const apart = ({ calendar }: Problem, { probation }: Stop): number => Math.max(1, probation + calendar.lag)

function wholeBox({ calendar }: Problem, stops: readonly Stop[]): Box {
  return {
    least: stops.map(() => calendar.first + calendar.lag),
    most: stops.map(() => calendar.last),
    ways: stops.map(({ ways }) => (ways.length === 1 ? (ways[0] ?? null) : null)),
  }
}

/** Tests every step on these days: the first that is not possible, −1 when all are. */
function follow(
  problem: Problem,
  stops: readonly Stop[],
  begins: readonly Stamp[],
): { tests: Stamp[]; fault: number } {
  const tests: Stamp[] = []
  const begun: { stop: Stop; on: Stamp }[] = []
  for (const [step, stop] of stops.entries()) {
    const on = begins[step] ?? 0
    const last = begun.at(-1)
    if (last && dayOf(on) - dayOf(last.on) < apart(problem, last.stop)) return { tests, fault: step }
    const ready = last ? dayOf(last.on) + last.stop.probation : -Infinity
    const test = problem.calendar
      .testsFor(on)
      .find(day => dayOf(day) >= ready && problem.accepts(begun, stop, day))
    if (test === undefined) return { tests, fault: step }
    tests.push(test)
    begun.push({ stop, on })
  }
  return { tests, fault: -1 }
}

// ---- bounds

/** The first days in order that the needs allow, relaxed to a linear program; null when they allow none, or none worth it. */
function bound(
  problem: Problem,
  stops: readonly Stop[],
  box: Box,
  worth: (dates: readonly Stamp[]) => boolean,
  effort: Effort,
): Bounded | null {
  const { calendar } = problem
  const least: Stamp[] = []
  for (const [step, stop] of stops.entries()) {
    const before = stops[step - 1]
    const ways = box.ways[step] ? [box.ways[step]] : stop.ways
    const from = Math.min(...ways.map(way => way?.from ?? calendar.first))
    const after = before ? dayOf(least[step - 1] ?? 0) + apart(problem, before) : 0
    const own = Math.max(box.least[step] ?? 0, calendar.lag === 0 ? from : dayOf(from) + calendar.lag)
    least.push(calendar.beginning(after, own))
  }
  const most = [...box.most]
  for (let step = stops.length - 2; step >= 0; step--) {
    const stop = stops[step]
    const next = dayOf(most[step + 1] ?? 0) - (stop ? apart(problem, stop) : 1)
    most[step] = Math.min(most[step] ?? 0, next + 0.5)
  }
  if (least.some((day, step) => day > (most[step] ?? 0))) return null

  const tight = { ...box, least, most }
  if (stops.some((_, step) => isRefused(problem, stops, tight, step))) return null
  const rows = rowsOf(problem, stops, tight)
  const origin = least.map(dayOf)
  const begins: Stamp[] = [...least]
  const exact: number[] = [...origin]
  const arrival = stops.length - 1
  const order = [arrival, ...[...stops.keys()].slice(0, arrival)]
  let lost = true
  effort.left -= COST
  leastInTurn(order, stops.length, rows, (step, further) => {
    exact[step] = (origin[step] ?? 0) + further
    const day = calendar.beginning(exact[step] ?? 0, least[step])
    if (day > (most[step] ?? 0)) {
      // No schedule has the days before this one in order; the box may hold some that arrive later.
      lost = step === arrival
      return null
    }
    begins[step] = day
    lost = !worth(datesInOrder(begins))
    return lost ? null : dayOf(day) - (origin[step] ?? 0)
  })
  return lost ? null : { ...tight, begins, exact }
}

/** Is a better status, that is not accepted, certain on every day of the box? Then the way chosen is closed. */
function isRefused(
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

/** A bound against one look at a class (`search.ts`). */
const COST = 20

/** Variables are days after the box's least; every row holds for every schedule in the box. */
function rowsOf(problem: Problem, stops: readonly Stop[], box: Box): Row[] {
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

// ---- division

/** Parts of a box whose bound failed at a step: together they hold all of its schedules that can succeed. */
function divide(problem: Problem, stops: readonly Stop[], box: Bounded, fault: number): Box[] {
  const stop = stops[fault]
  if (box.ways[fault] === null && stop)
    return stop.ways.map(way => ({ ...box, ways: box.ways.with(fault, way) }))
  const knot = knotInside(problem, box, fault)
  if (knot !== null) return cut(problem, box, 0, knot)
  const rounded = box.begins.findIndex(
    (day, step) => step !== stops.length - 1 && dayOf(day) - (box.exact[step] ?? 0) > 1e-3,
  )
  if (rounded !== -1) return cut(problem, box, rounded, box.begins[rounded] ?? 0)
  const widths = box.most.slice(0, fault + 1).map((day, step) => day - (box.least[step] ?? 0))
  const widest = widths.indexOf(Math.max(...widths))
  const width = widths[widest] ?? 0
  return width === 0
    ? []
    : cut(problem, box, widest, (box.least[widest] ?? 0) + Math.max(0.5, Math.floor(width) / 2))
}

/** The days before `at`, and those from it on. */
function cut({ calendar }: Problem, box: Box, step: number, at: Stamp): Box[] {
  return [
    { ...box, most: box.most.with(step, calendar.before(at)) },
    { ...box, least: box.least.with(step, calendar.beginning(at, at)) },
  ].filter(({ least, most }) => (least[step] ?? 0) <= (most[step] ?? 0))
}

/** Where a rate of the own jobs changes within the days of the first step: the nearest such day to its bound. */
function knotInside(
  { base, calendar }: Problem,
  { ways, least, most, begins }: Bounded,
  fault: number,
): number | null {
  const from = dayOf(least[0] ?? 0)
  const to = dayOf(most[0] ?? 0)
  const near = dayOf(begins[0] ?? 0)
  let nearest: number | null = null
  for (const way of ways.slice(0, fault + 1))
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
