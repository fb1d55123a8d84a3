/**
 * The best plan for each number of moves, under one choice of statuses and one limit of study
 * (docs/decisions/exact-plans.md proves that none is lost).
 */
import type { Stamp } from './calendar.ts'
import { arrivalOf, type Found, type Scene, searchLevel } from './level.ts'
import type { Effort, Problem } from './problem.ts'
import { makeReach } from './reach.ts'
import { usefulness } from './useful.ts'

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
  const reach = makeReach(problem)
  const scene = { problem, reach, useful: usefulness(problem) }
  const levels: Levels = { limits, found: new Map(), undated: new Map() }
  const soonest = reach.arrivals(reach.nowhere, problem.calendar.first, Infinity).at(-1) ?? Infinity
  searchLevels(scene, levels, { reordering: true, floor: soonest, effort: limits.effort })
  const hoped = hopedFor(levels)
  if (scene.useful.reorders && hoped < Infinity) searchByCalendar(scene, levels, hoped)
  return new Map([...levels.found].filter(([moves, each]) => arrivalOf(each) < bestWith(levels, moves - 1)))
}

/** What is found so far, by number of moves. */
interface Levels {
  readonly limits: Limits
  readonly found: Map<number, Found>
  /** The first day on which some sequence would arrive, if every number of the count had a date. */
  readonly undated: Map<number, Stamp>
}

/** The first arrival with so many moves or fewer. */
const bestWith = ({ limits, found }: Levels, moves: number): Stamp =>
  Math.min(
    limits.latest(moves),
    ...[...found].map(([some, each]) => (some <= moves ? arrivalOf(each) : Infinity)),
  )

/** The first day that some longer sequence might reach though all found so far come later; ∞: none. */
const hopedFor = (levels: Levels): Stamp =>
  Math.min(
    Infinity,
    ...[...levels.undated].map(([moves, day]) =>
      moves < levels.limits.mostMoves && day < bestWith(levels, moves + 1) ? day : Infinity,
    ),
  )

/** A second pass over what only the calendar could favour, with a share of the effort of its own. */
function searchByCalendar(scene: Scene, levels: Levels, hoped: Stamp): void {
  const { effort } = levels.limits
  const share = Math.min(effort.left, CALENDAR_EFFORT)
  const own = { left: share, cut: false }
  searchLevels(scene, levels, { reordering: false, floor: hoped, effort: own })
  effort.left -= share - Math.max(0, own.left)
  effort.cut ||= own.cut
}

interface Pass {
  readonly reordering: boolean
  /** No plan arrives before. */
  readonly floor: Stamp
  readonly effort: Effort
}

/** One number of moves after the other, while another could bring something. */
function searchLevels(scene: Scene, levels: Levels, { reordering, floor, effort }: Pass): void {
  const { limits, found, undated } = levels
  for (let moves = 1; moves <= limits.mostMoves; moves++) {
    const deadline = Math.min(bestWith(levels, moves - 1), limits.latest(moves))
    if (Math.max(floor, limits.earliest(limits.mostMoves)) >= deadline) return
    if (limits.earliest(moves) >= deadline) continue
    const level = searchLevel(scene, {
      moves,
      deadline,
      reordering,
      effort,
      known: found.get(moves) ?? null,
    })
    if (level.best) found.set(moves, level.best)
    if (level.undated < Infinity) undated.set(moves, Math.min(level.undated, undated.get(moves) ?? Infinity))
    effort.cut ||= effort.left <= 0
    if (!level.more || effort.cut) return
  }
}
