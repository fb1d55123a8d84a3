/**
 * The best plan of exactly so many moves: every sequence of classes, depth first, is either given dates (`schedule.ts`),
 * or given up because its bound (`reach.ts`) is not worth having or because another sequence does as well (`useful.ts`).
 */
import { dayOf, type Stamp } from './calendar.ts'
import type { Begun, Effort, Problem, Stop } from './problem.ts'
import type { Reach, Starts } from './reach.ts'
import { compareInOrder, datesInOrder, schedule, type Schedule } from './schedule.ts'
import { soonestArrival } from './soonest.ts'
import type { Usefulness } from './useful.ts'

export interface Found extends Schedule {
  readonly stops: readonly Stop[]
}

/** What stays the same for every number of moves. */
export interface Scene {
  readonly problem: Problem
  readonly reach: Reach
  readonly useful: Usefulness
}

interface Level {
  readonly moves: number
  /** Plans are worth having that arrive before. */
  readonly deadline: Stamp
  /** Whether sequences are looked at that only the calendar could favour over another order. */
  readonly reordering: boolean
  readonly effort: Effort
  /** The best found so far with so many moves. */
  readonly known: Found | null
}

export interface LevelFound {
  readonly best: Found | null
  /** Could there be any plan with more moves? */
  readonly more: boolean
  /** The first day on which some sequence would arrive, if every number of the count had a date. */
  readonly undated: Stamp
}

export function searchLevel(scene: Scene, level: Level): LevelFound {
  const walk: Walk = { scene, level, best: level.known, more: false, undated: Infinity }
  visit(walk, { begun: [], starts: scene.reach.nowhere, ready: scene.problem.calendar.first })
  return walk
}

interface Walk extends LevelFound {
  readonly scene: Scene
  readonly level: Level
  best: Found | null
  more: boolean
  undated: Stamp
}

/** A sequence begun: the earliest day on which each of its classes could begin, and what then counts from when. */
interface Prefix {
  readonly begun: readonly Begun[]
  readonly starts: Starts
  /** The next test is on this day or later. */
  readonly ready: number
}

function visit(walk: Walk, prefix: Prefix): void {
  const { problem, useful } = walk.scene
  const { moves, reordering, effort } = walk.level
  if (effort.left <= 0) return
  const stops = prefix.begun.map(({ stop }) => stop)
  const left = moves - prefix.begun.length
  if (!isPromising(walk, prefix, stops, left)) return
  if (left === 1) {
    if (useful.mayArrive(stops, reordering)) arrive(walk, [...stops, problem.target])
    return
  }
  for (const next of nextStops(walk.scene, prefix))
    if (useful.mayMove(stops, next.stop, reordering)) visit(walk, moved(walk.scene, prefix, next))
}

/** By its bound: could the sequence still become the best? Sees by the way whether more moves could do anything. */
function isPromising(walk: Walk, prefix: Prefix, stops: readonly Stop[], left: number): boolean {
  const { problem, reach } = walk.scene
  const { deadline, effort } = walk.level
  const arrivals = reach.arrivals(prefix.starts, prefix.ready, left)
  effort.left -= 1 + arrivals.length * problem.stops.length
  const arrival = problem.calendar.beginning(arrivals.at(-1) ?? Infinity)
  const isWorth = isBetter(walk, [arrival, ...prefix.begun.map(({ on }) => on)], stops)
  // With moves to spare the bound would be the same; without, it may be sooner.
  if (!walk.more && (left === 1 || !isWorth) && arrivals.length === left)
    walk.more = (reach.arrivals(prefix.starts, prefix.ready, Infinity).at(-1) ?? Infinity) < deadline
  return isWorth
}

/** Would these dates, the arrival first, beat what is found? Of equal ones the ids decide. */
function isBetter({ best, level }: Walk, dates: readonly Stamp[], stops: readonly Stop[]): boolean {
  if ((dates[0] ?? Infinity) >= level.deadline) return false
  if (!best) return true
  const order = compareInOrder(dates, datesInOrder(best.begins))
  return order < 0 || (order === 0 && (stops.length < level.moves || compareIds(stops, best.stops) < 0))
}

/** A whole sequence is given dates, where it could still be the best. */
function arrive(walk: Walk, stops: readonly Stop[]): void {
  const { problem } = walk.scene
  const { deadline, effort } = walk.level
  const limit = Math.min(deadline, walk.best ? arrivalOf(walk.best) + 0.5 : Infinity)
  const day = soonestArrival(problem, stops, limit, effort)
  if (day >= limit) return
  walk.undated = Math.min(day, walk.undated)
  const dated = schedule(problem, stops, dates => isBetter(walk, dates, stops), effort)
  if (dated) walk.best = { ...dated, stops }
}

/** Classes that can be entered by the horizon, earliest first. */
const nextStops = ({ problem, reach }: Scene, { starts, ready }: Prefix): Begun[] =>
  problem.stops
    .map(stop => ({ stop, on: reach.entry(stop, starts, ready) }))
    .filter(({ on }) => on !== Infinity)
    .toSorted((a, b) => a.on - b.on)

const moved = ({ reach }: Scene, { begun, starts }: Prefix, next: Begun): Prefix => ({
  begun: [...begun, next],
  starts: reach.also(starts, next.stop, dayOf(next.on)),
  ready: dayOf(next.on) + next.stop.probation,
})

export const arrivalOf = ({ begins }: Found): Stamp => begins.at(-1) ?? Infinity

function compareIds(a: readonly Stop[], b: readonly Stop[]): number {
  for (const [place, { classId }] of a.entries()) {
    const other = b[place]?.classId ?? ''
    if (classId !== other) return classId < other ? -1 : 1
  }
  return 0
}
