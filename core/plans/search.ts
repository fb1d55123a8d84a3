/**
 * The best plan for each number of moves, under one choice of statuses and one limit of study: every sequence of
 * classes is either given dates (`schedule.ts`), or given up because its bound (`reach.ts`) is not worth having or
 * because a shorter sequence does as well (docs/decisions/exact-plans.md proves which).
 */
import { dayOf, type Stamp } from './calendar.ts'
import type { Begun, Effort, Problem, Stop } from './problem.ts'
import { makeReach, type Starts } from './reach.ts'
import { compareInOrder, datesInOrder, schedule, type Schedule } from './schedule.ts'
import { soonestArrival } from './soonest.ts'
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

/** Looks at classes spent on what the calendar alone could bring. */
const CALENDAR_EFFORT = 400_000

export interface Limits {
  readonly mostMoves: number
  /** Plans with so many moves are worth having that arrive before this day; never later with more moves. */
  latest(moves: number): Stamp
  /** No plan with so many moves arrives before this day; never later with more moves. */
  earliest(moves: number): Stamp
  readonly effort: Effort
}

/** By number of moves the best plan, where it is worth having and arrives before every plan with fewer moves. */
export function search(problem: Problem, limits: Limits): Map<number, Found> {
  const { mostMoves, effort } = limits
  const reach = makeReach(problem)
  const useful = usefulness(problem)
  const start: Prefix = { begun: [], starts: reach.nowhere, ready: problem.calendar.first }
  const soonest = reach.arrivals(start.starts, start.ready, Infinity).at(-1) ?? Infinity
  const found = new Map<number, Found>()
  /** By moves: the first day on which some sequence would arrive, if every number of the count had a date. */
  const undated = new Map<number, Stamp>()

  searchAll(true, soonest, effort)
  const hoped = hopedFor()
  if (useful.reorders && hoped < Infinity) {
    const share = Math.min(effort.left, CALENDAR_EFFORT)
    const budget = { left: share, cut: false }
    searchAll(false, hoped, budget)
    effort.left -= share - Math.max(0, budget.left)
    effort.cut ||= budget.cut
  }
  return new Map([...found].filter(([moves, each]) => arrivalOf(each) < bestWith(moves - 1)))

  /** The first arrival with so many moves or fewer. */
  function bestWith(moves: number): Stamp {
    return Math.min(
      limits.latest(moves),
      ...[...found].map(([some, each]) => (some <= moves ? arrivalOf(each) : Infinity)),
    )
  }

  /** The first day that some longer sequence might reach though all found so far come later; ∞: none. */
  function hopedFor(): Stamp {
    return Math.min(
      Infinity,
      ...[...undated].map(([moves, day]) =>
        moves < mostMoves && day < bestWith(moves + 1) ? day : Infinity,
      ),
    )
  }

  /** `floor`: no plan arrives before. */
  function searchAll(reordering: boolean, floor: Stamp, work: Effort): void {
    for (let moves = 1; moves <= mostMoves; moves++) {
      const deadline = Math.min(bestWith(moves - 1), limits.latest(moves))
      if (Math.max(floor, limits.earliest(mostMoves)) >= deadline) return
      if (limits.earliest(moves) >= deadline) continue
      const level = searchMoves(moves, deadline, reordering, work)
      if (level.best) found.set(moves, level.best)
      work.cut ||= work.left <= 0
      if (!level.more || work.cut) return
    }
  }

  /** The best plan of exactly so many moves; `more`: could there be any with more moves? */
  function searchMoves(
    moves: number,
    deadline: Stamp,
    reordering: boolean,
    work: Effort,
  ): { best: Found | null; more: boolean } {
    let best = found.get(moves) ?? null
    let more = false
    const worth = (dates: readonly Stamp[], stops: readonly Stop[]): boolean => {
      if ((dates[0] ?? Infinity) >= deadline) return false
      if (!best) return true
      const order = compareInOrder(dates, datesInOrder(best.begins))
      return order < 0 || (order === 0 && (stops.length < moves || compareIds(stops, best.stops) < 0))
    }
    const arrive = (stops: readonly Stop[]): void => {
      const limit = Math.min(deadline, best ? arrivalOf(best) + 0.5 : Infinity)
      const day = soonestArrival(problem, stops, limit, work)
      if (day >= limit) return
      undated.set(moves, Math.min(day, undated.get(moves) ?? Infinity))
      const dated = schedule(problem, stops, some => worth(some, stops), work)
      if (dated) best = { ...dated, stops }
    }
    const visit = ({ begun, starts, ready }: Prefix): void => {
      if (work.left <= 0) return
      const stops = begun.map(({ stop }) => stop)
      const left = moves - begun.length
      const arrivals = reach.arrivals(starts, ready, left)
      work.left -= 1 + arrivals.length * problem.stops.length
      const arrival = problem.calendar.beginning(arrivals.at(-1) ?? Infinity)
      const isWorth = worth([arrival, ...begun.map(({ on }) => on)], stops)
      // With moves to spare the bound would be the same; without, it may be sooner.
      if (!more && (left === 1 || !isWorth) && arrivals.length === left)
        more = (reach.arrivals(starts, ready, Infinity).at(-1) ?? Infinity) < deadline
      if (!isWorth) return
      if (left === 1) {
        if (useful.mayArrive(stops, reordering)) arrive([...stops, problem.target])
        return
      }
      for (const { stop, on } of nextStops(starts, ready)) {
        if (!useful.mayMove(stops, stop, reordering)) continue
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

const arrivalOf = ({ begins }: Found): Stamp => begins.at(-1) ?? Infinity

const compareIds = (a: readonly Stop[], b: readonly Stop[]): number => {
  for (const [place, { classId }] of a.entries()) {
    const other = b[place]?.classId ?? ''
    if (classId !== other) return classId < other ? -1 : 1
  }
  return 0
}
