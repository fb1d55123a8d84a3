/**
 * The best plan for each number of moves, under one choice of statuses and one limit of study: every sequence of
 * classes is either given dates (`schedule.ts`), or given up because its bound (`reach.ts`) is not worth having or
 * because a shorter sequence does as well (docs/decisions/exact-plans.md proves which).
 */
import { dayOf, type Stamp } from './calendar.ts'
import type { Begun, Effort, Problem, Stop } from './problem.ts'
import { makeReach, type Starts } from './reach.ts'
import { compareInOrder, datesInOrder, schedule, type Schedule } from './schedule.ts'
import { usefulness } from './useful.ts'

export interface Found extends Schedule {
  readonly stops: readonly Stop[]
}

/** A sequence begun: the earliest day on which each of its classes could begin, and what then counts from when. */
interface Prefix {
  readonly begun: readonly Begun[]
  readonly starts: Starts
  /** The next test is on this day or later. */
  readonly ready: number
}

/**
 * By number of moves, fewest first, the best plan where it arrives before `latest(moves)` and before every plan
 * with fewer moves.
 */
export function search(
  problem: Problem,
  mostMoves: number,
  latest: (moves: number) => Stamp,
  effort: Effort,
): Map<number, Found> {
  const reach = makeReach(problem)
  const useful = usefulness(problem)
  const found = new Map<number, Found>()
  const start: Prefix = { begun: [], starts: reach.nowhere, ready: problem.calendar.first }
  const soonest = reach.arrivals(start.starts, start.ready, Infinity).at(-1) ?? Infinity

  let before = Infinity
  for (let moves = 1; moves <= mostMoves && effort.left > 0; moves++) {
    const deadline = Math.min(before, latest(moves))
    if (soonest >= deadline) break
    const level = searchMoves(moves, deadline)
    if (level.best) {
      found.set(moves, level.best)
      before = level.best.begins.at(-1) ?? before
    }
    if (!level.more) break
  }
  return found

  /** The best plan of exactly so many moves; `more`: could there be any with more moves? */
  function searchMoves(moves: number, deadline: Stamp): { best: Found | null; more: boolean } {
    let best: Found | null = null
    let more = false
    const worth = (dates: readonly Stamp[], stops: readonly Stop[]): boolean => {
      if ((dates[0] ?? Infinity) >= deadline) return false
      if (!best) return true
      const order = compareInOrder(dates, datesInOrder(best.begins))
      return order < 0 || (order === 0 && (stops.length < moves || compareIds(stops, best.stops) < 0))
    }
    const visit = ({ begun, starts, ready }: Prefix): void => {
      if (effort.left <= 0) return
      const stops = begun.map(({ stop }) => stop)
      const left = moves - begun.length
      const arrivals = reach.arrivals(starts, ready, left)
      effort.left -= 1 + arrivals.length * problem.stops.length
      if (left === 1) more ||= true
      const dates = [arrivals.at(-1) ?? Infinity, ...begun.map(({ on }) => on)]
      if (!worth(dates, stops)) {
        more ||= arrivals.length === left && left > 1
        return
      }
      if (left === 1) {
        if (!useful.mayArrive(stops)) return
        const all = [...stops, problem.target]
        const dated = schedule(problem, all, some => worth(some, all), effort)
        if (dated) best = { ...dated, stops: all }
        return
      }
      for (const { stop, on } of nextStops(starts, ready)) {
        if (!useful.mayMove(stops, stop)) continue
        visit({
          begun: [...begun, { stop, on }],
          starts: reach.also(starts, stop, dayOf(on)),
          ready: dayOf(on) + stop.probation,
        })
      }
    }
    visit(start)
    return { best, more }
  }

  /** Classes that can be entered by the horizon, earliest first. */
  function nextStops(starts: Starts, ready: number): Begun[] {
    return problem.stops
      .map(stop => ({ stop, on: reach.entry(stop, starts, ready) }))
      .filter(({ on }) => on !== Infinity)
      .toSorted((a, b) => a.on - b.on)
  }
}

const compareIds = (a: readonly Stop[], b: readonly Stop[]): number => {
  for (const [place, { classId }] of a.entries()) {
    const other = b[place]?.classId ?? ''
    if (classId !== other) return classId < other ? -1 : 1
  }
  return 0
}
