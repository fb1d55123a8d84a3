/**
 * Which time and which blocks each experience clause of a route claims on a date, by the best allocation:
 * shared time counts in every clause it matches, separate time and blocks are spent once.
 */
import type { DayNumber } from '../time/day-count.ts'
import { blockDays } from './cover.ts'
import { membersOf } from './cuts.ts'
import { divide } from './division.ts'
import { momentsFor } from './moments.ts'
import { type RouteRule, withNested } from './rule.ts'
import { type Piece, spend } from './spend.ts'
import type { Closest } from './standing.ts'
import type { Timeline } from './timeline.ts'

export interface Claim {
  readonly time: readonly Piece[]
  /** Days by pool of the firm cover. */
  readonly blocks: readonly number[]
}

/** By index of experience clause. What a nested clause claims is in the claim of the clauses around it, too. */
export function claimsOf(
  route: RouteRule,
  timeline: Timeline,
  until: DayNumber,
  { funding, further }: Closest,
): Claim[] {
  const members = membersOf(route.experience)
  const separate = members
    .filter(clauses => clauses[0]?.group != null)
    .map(clauses => ({ clauses, moments: momentsFor(clauses, route, timeline.jobs, until) }))
  const shared = members
    .filter(clauses => clauses[0]?.group == null)
    .map(clauses =>
      clauses.map(clause => ({ clause, moments: momentsFor([clause], route, timeline.jobs, until) })),
    )
  const { pools } = route.firm
  const stock = pools.map((_, index) => blockDays(pools, funding, index, timeline, until))

  const { time, blocks } = divide({ route, separate, shared, stock, further })
  const own = route.experience.map((): Piece[] => [])
  for (const { clauses, moments } of separate) {
    for (const moment of moments) {
      const amounts = clauses.map(clause => time.get(moment)?.[clause.index] ?? 0)
      for (const [place, pieces] of spend(moment, clauses, amounts).entries())
        own[clauses[place]?.index ?? -1]?.push(...pieces)
    }
  }
  for (const { clause, moments } of shared.flat()) {
    for (const moment of moments)
      own[clause.index]?.push(...spend(moment, [clause], [moment.most([clause])]).flat())
  }
  return route.experience.map(clause => ({
    // Shared time was counted for the clauses around it already; separate time was spent on the innermost.
    time: (clause.group === null ? [clause] : withNested(clause, route.experience)).flatMap(
      ({ index }) => own[index] ?? [],
    ),
    blocks: stock.map((_, pool) =>
      withNested(clause, route.experience).reduce(
        (total, { index }) => total + (blocks[pool]?.[index] ?? 0),
        0,
      ),
    ),
  }))
}
