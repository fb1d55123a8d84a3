/**
 * Which time and which blocks each experience clause of a route claims on a date, by the best allocation:
 * shared time counts in every clause it matches, separate time and blocks are spent once.
 */
import type { DayNumber } from '../time/day-count.ts'
import { divideBranched } from './branched-division.ts'
import { blockDays } from './cover.ts'
import { isChain, membersOf, partiesOf } from './cuts.ts'
import { divide } from './division.ts'
import { type Moment, momentsFor } from './moments.ts'
import { type ExperienceRule, type RouteRule, withNested } from './rule.ts'
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
  { funding, lacking }: Closest,
): Claim[] {
  const members = membersOf(route.experience)
  const groups = members.filter(clauses => clauses[0]?.group != null)
  const nests = members.filter(clauses => clauses[0]?.group == null)
  const isBranched = (clauses: readonly ExperienceRule[]): boolean => !partiesOf(clauses).every(isChain)
  const withMoments = (clauses: readonly ExperienceRule[]) => ({
    clauses,
    moments: momentsFor(clauses, route, timeline.jobs, until),
  })
  const separate = groups.filter(clauses => !isBranched(clauses)).map(withMoments)
  const shared = nests.map(clauses =>
    clauses.map(clause => ({ clause, moments: withMoments([clause]).moments })),
  )
  const { pools } = route.firm
  const stock = pools.map((_, index) => blockDays(pools, funding, index, timeline, until))
  const own = route.experience.map((): Piece[] => [])
  const spent = stock.map(() => route.experience.map(() => 0))

  for (const { clauses, moments } of groups.filter(isBranched).map(withMoments)) {
    const left = stock.map((days, pool) => days - total(spent[pool]))
    const division = divideBranched(clauses, moments, route, left)
    for (const [place, { index }] of clauses.entries()) {
      own[index]?.push(...(division.time[place] ?? []))
      for (const [pool, row] of spent.entries()) row[index] = division.blocks[pool]?.[place] ?? 0
    }
  }
  const { time, blocks } = divide({
    route,
    separate,
    shared,
    stock: stock.map((days, pool) => days - total(spent[pool])),
    lacking,
  })
  const use = (
    moment: Moment,
    clauses: readonly ExperienceRule[],
    amountOf: (clause: ExperienceRule) => number,
  ): void => {
    for (const [{ index }, pieces] of spend(moment, partiesOf(clauses), amountOf)) own[index]?.push(...pieces)
  }
  for (const { clauses, moments } of separate) {
    for (const moment of moments) use(moment, clauses, ({ index }) => time.get(moment)?.[index] ?? 0)
  }
  for (const { clause, moments } of shared.flat()) {
    for (const moment of moments) use(moment, [clause], () => moment.most([clause]))
  }
  return route.experience.map(clause => ({
    time: own[clause.index] ?? [],
    blocks: stock.map((_, pool) =>
      total(
        withNested(clause, route.experience).map(
          ({ index }) => (blocks[pool]?.[index] ?? 0) + (spent[pool]?.[index] ?? 0),
        ),
      ),
    ),
  }))
}

const total = (amounts: readonly number[] = []): number => amounts.reduce((sum, amount) => sum + amount, 0)
