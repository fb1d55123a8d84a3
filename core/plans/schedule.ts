/**
 * The best dates for one sequence of classes, exactly: the earliest arrival, and among those the earliest first
 * step, then the second, and so on. Branch and bound over the days on which the appointments begin.
 *
 * A linear program over a box of days (`boxes.ts`) bounds the dates from below. `accepts` has the last word on every
 * step; where it disagrees, the box is divided until it holds a single day for each step. Nothing is lost: boxes are
 * only given up when their bound is not worth it, and the needs never ask more than the rules do.
 */
import { apart, type Box, byWay, isRefused, knotInside, rowsOf, tightened, wholeBox } from './boxes.ts'
import { dayOf, type Stamp } from './calendar.ts'
import { leastInTurn } from '../rules/linear-program.ts'
import { COST, type Effort, type Problem, type Stop } from './problem.ts'

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
  const tight = tightened(problem, stops, box, (day, least) => calendar.beginning(day, least))
  if (!tight || stops.some((_, step) => isRefused(problem, stops, tight, step))) return null
  const { least, most } = tight
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

// ---- division

/** Parts of a box whose bound failed at a step: together they hold all of its schedules that can succeed. */
function divide(problem: Problem, stops: readonly Stop[], box: Bounded, fault: number): Box[] {
  if (box.ways[fault] === null) return byWay(box, stops, fault)
  const knot = knotInside(problem, box, fault + 1, dayOf(box.begins[0] ?? 0))
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
