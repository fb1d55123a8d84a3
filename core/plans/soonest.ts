/**
 * The earliest arrival of one sequence if every number of the count had a date: a bound that no order of the same
 * stays beats, nor the same stays with some of them divided. Only the calendar keeps a sequence from it, at the end
 * of February and where a lag leads there.
 */
import { byWay, type Box, isRefused, knotInside, rowsOf, tightened, wholeBox } from './boxes.ts'
import { dayOf, type Stamp } from './calendar.ts'
import { leastInTurn } from '../rules/linear-program.ts'
import { COST, type Effort, type Problem, type Stop } from './problem.ts'

interface Open {
  readonly box: Box
  readonly arrival: number
}

/** The first date from that arrival on; ∞ when it is not before `limit`. */
export function soonestArrival(
  problem: Problem,
  stops: readonly Stop[],
  limit: Stamp,
  effort: Effort,
): Stamp {
  const open: Open[] = []
  const consider = (box: Box): void => {
    const bounded = bound(problem, stops, box, effort)
    if (bounded && bounded.arrival < limit) open.push(bounded)
  }
  consider(wholeBox(problem, stops))
  for (;;) {
    const first = takeFirst(open)
    if (!first) return Infinity
    const parts = divide(problem, stops, first.box)
    if (parts.length === 0 || effort.left <= 0) return first.arrival
    for (const part of parts) consider(part)
  }
}

function takeFirst(open: Open[]): Open | undefined {
  let first = 0
  for (const [place, { arrival }] of open.entries())
    if (arrival < (open[first]?.arrival ?? Infinity)) first = place
  return open.splice(first, 1)[0]
}

function bound(problem: Problem, stops: readonly Stop[], box: Box, effort: Effort): Open | null {
  const tight = tightened(problem, stops, box, (day, least) => Math.max(Math.ceil(day), least))
  if (!tight || stops.some((_, step) => isRefused(problem, stops, tight, step))) return null
  const last = stops.length - 1
  const least = tight.least[last] ?? 0
  let arrival = Infinity
  effort.left -= COST
  leastInTurn([last], stops.length, rowsOf(problem, stops, tight), (_, further) => {
    arrival = problem.calendar.beginning(dayOf(least) + further, least)
    return null
  })
  return arrival === Infinity ? null : { box: tight, arrival }
}

/** Nothing where the bound of a box is exact. */
function divide(problem: Problem, stops: readonly Stop[], box: Box): Box[] {
  const unsettled = box.ways.indexOf(null)
  if (unsettled !== -1) return byWay(box, stops, unsettled)
  const knot = knotInside(problem, box, stops.length, dayOf(box.least[0] ?? 0))
  if (knot === null) return []
  return [
    { ...box, most: box.most.with(0, knot) },
    { ...box, least: box.least.with(0, knot) },
  ]
}
