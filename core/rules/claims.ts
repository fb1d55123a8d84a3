/**
 * Which time and which blocks each experience clause of a route claims on a date, by the best allocation:
 * shared time counts in every clause it matches, separate time and blocks are spent once.
 */
import type { Evidence } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { dayNumber } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { type BranchedDivision, divideBranched } from './branched-division.ts'
import { blockDays } from './cover.ts'
import { isChain, membersOf, partiesOf } from './cuts.ts'
import { divide } from './division.ts'
import { momentsFor } from './moments.ts'
import { type ExperienceRule, type RouteRule, withNested } from './rule.ts'
import { servedOn } from './served.ts'
import { evidenceOf, type Piece, spend } from './spend.ts'
import type { Closest } from './standing.ts'
import type { Timeline } from './timeline.ts'

export interface Claim {
  /** Days of service, not capped. */
  readonly service: number
  readonly evidence: readonly Evidence[]
  /** Days by pool of the firm cover. */
  readonly blocks: readonly number[]
}

/** By index of experience clause. What a nested clause claims is in the claim of the clauses around it, too. */
export function claimsOf(
  route: RouteRule,
  timeline: Timeline,
  asOf: IsoDate,
  { funding, lacking }: Closest,
): Claim[] {
  const { experience, firm } = route
  const until = dayNumber(asOf)
  const members = membersOf(experience)
  const stock = firm.pools.map((_, index) => blockDays(firm.pools, funding, index, timeline, until))
  const groups = members
    .filter(clauses => isSeparate(clauses))
    .map(clauses => ({ clauses, moments: momentsFor(clauses, route, timeline.jobs, until) }))
  const nests = members.filter(clauses => !isSeparate(clauses))
  const served = experience.map(clause =>
    clause.group === null ? servedOn(clause, route, timeline, asOf) : null,
  )
  if (groups.length === 0 && stock.every(days => days === 0)) {
    return served.map(one => ({ service: one?.days ?? 0, evidence: one?.evidence ?? [], blocks: stock }))
  }

  const pieces = experience.map((): Piece[] => [])
  const spent = stock.map(() => experience.map(() => 0))
  const isBranched = ({ clauses }: (typeof groups)[number]): boolean => !partiesOf(clauses).every(isChain)
  for (const { clauses, moments } of groups.filter(isBranched)) {
    const left = stock.map((days, pool) => days - total(spent[pool] ?? []))
    const division = divideBranched(clauses, moments, route, left, lacking)
    for (const [place, { index }] of clauses.entries()) {
      pieces[index]?.push(...(division.time[place] ?? []))
      for (const [pool, row] of spent.entries()) row[index] = division.blocks[pool]?.[place] ?? 0
    }
  }
  // Filled one by one, an earlier clause may take, of what it could have elsewhere, the only time of a later one:
  // where something stays missing, how much each is to have is settled first.
  const isSettledFirst = (nests.length === 0 && groups.length === 1) || stock.every(days => days === 0)
  const separate = groups
    .filter(group => !isBranched(group))
    .map(group => ({
      ...group,
      amounts:
        lacking > TOLERANCE && isSettledFirst && group.clauses.length > 2
          ? amountsOf(group.clauses, divideBranched(group.clauses, group.moments, route, stock, lacking))
          : null,
    }))
  const { time, blocks } = divide({
    route,
    separate,
    nests,
    service: experience.map((_, index) => served[index]?.days ?? 0),
    stock: stock.map((days, pool) => days - total(spent[pool] ?? [])),
    lacking,
  })
  for (const { clauses, moments } of separate) {
    for (const moment of moments) {
      const amounts = time.get(moment)
      const spendings = spend(moment, partiesOf(clauses), ({ index }) => amounts?.[index] ?? 0)
      for (const [{ index }, some] of spendings) pieces[index]?.push(...some)
    }
  }
  return experience.map(clause => {
    const own = pieces[clause.index] ?? []
    return {
      service: served[clause.index]?.days ?? total(own.map(({ days }) => days)),
      evidence: served[clause.index]?.evidence ?? evidenceOf(own, asOf),
      blocks: stock.map((_, pool) =>
        total(
          withNested(clause, experience).map(
            ({ index }) => (blocks[pool]?.[index] ?? 0) + (spent[pool]?.[index] ?? 0),
          ),
        ),
      ),
    }
  })
}

/** Days by clause, blocks and what is nested in it included. */
const amountsOf = (
  clauses: readonly ExperienceRule[],
  { time, blocks }: BranchedDivision,
): ReadonlyMap<ExperienceRule, number> =>
  new Map(
    clauses.map((clause, place) => [
      clause,
      Math.min(
        clause.required,
        total((time[place] ?? []).map(({ days }) => days)) +
          total(
            withNested(clause, clauses).map(each =>
              total(blocks.map(row => row[clauses.indexOf(each)] ?? 0)),
            ),
          ),
      ),
    ]),
  )

const isSeparate = (clauses: readonly ExperienceRule[]): boolean =>
  clauses.some(({ group }) => group !== null)

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
