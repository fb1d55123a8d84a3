/** Divides separate time and blocks between the experience clauses of a route, leaving as little as can be. */
import { TOLERANCE } from '../time/duration.ts'
import { allot, beyond, type Source, sourceFor } from './allotment.ts'
import { partiesOf } from './cuts.ts'
import type { Moment } from './moments.ts'
import { type ExperienceRule, type RouteRule, withNested } from './rule.ts'

interface Dividend {
  readonly route: RouteRule
  /** Groups of clauses that need separate time, with the time they divide. */
  readonly separate: readonly {
    readonly clauses: readonly ExperienceRule[]
    readonly moments: readonly Moment[]
    /** Days each clause is to have, where that is settled; null: as many as can be, one after another. */
    readonly amounts: ReadonlyMap<ExperienceRule, number> | null
  }[]
  /** Clauses that share time, each experience with what it nests. */
  readonly nests: readonly (readonly ExperienceRule[])[]
  /** Days of their service, by index. */
  readonly service: readonly number[]
  /** Days of blocks by pool. */
  readonly stock: readonly number[]
  /** The least that will be missing in each nest and each group. */
  readonly lacking: number
}

/** Days by index of experience clause, its own part: what a nested clause got is not repeated for those around it. */
interface Division {
  readonly time: ReadonlyMap<Moment, readonly number[]>
  /** By pool. */
  readonly blocks: readonly (readonly number[])[]
}

/** More clauses than this are not weighed at once: blocks then fill shared clauses one after another. */
const MOST_AT_ONCE = 10

export function divide({ route, separate, nests, service, stock, lacking }: Dividend): Division {
  const { experience, firm } = route
  // Of a party the innermost clause first: what it gets counts in those around it, too.
  const ofGroups = separate.flatMap(group => partiesOf(group.clauses).flatMap(party => party.toReversed()))
  const ofNests = stock.some(days => days > 0) ? nests.flat() : []
  const clauses = ofGroups.length + ofNests.length > MOST_AT_ONCE ? ofGroups : [...ofGroups, ...ofNests]

  const wants = (clause: ExperienceRule): number =>
    // A nest is only sure of what is not missing in the end; the rest is filled below.
    clause.group === null
      ? clause.required - (service[clause.index] ?? 0) - lacking
      : (separate.flatMap(({ amounts }) => amounts?.get(clause) ?? [])[0] ?? clause.required)

  const moments = separate.flatMap(group => group.moments.map(moment => ({ moment, clauses: group.clauses })))
  const table = (most: (some: readonly ExperienceRule[]) => number): Source =>
    sourceFor(clauses.length, set => most(set.flatMap(place => clauses[place] ?? [])))
  const sources = [
    ...moments.map(one =>
      table(some => one.moment.most(some.filter(clause => one.clauses.includes(clause)))),
    ),
    ...firm.pools.map(({ reaches }, pool) =>
      table(some => (some.some(({ index }) => reaches[index]) ? (stock[pool] ?? 0) : 0)),
    ),
  ]
  const hopes = separate.map(({ clauses: those, amounts }) =>
    table(some => (amounts === null && some.some(clause => those.includes(clause)) ? lacking : 0)),
  )
  const given = allot(
    [...sources, ...hopes],
    clauses.map(clause => ownPart(clause, experience, wants)),
  ).slice(0, sources.length)

  topUp(clauses, ofGroups, experience, sources, given)
  const byIndex = (row: readonly number[] | undefined): number[] =>
    experience.map(clause => row?.[clauses.indexOf(clause)] ?? 0)
  const blocks = stock.map((_, pool) => byIndex(given[moments.length + pool]))
  fillNests(nests, service, route, stock, blocks)
  return { time: new Map(moments.map(({ moment }, place) => [moment, byIndex(given[place])])), blocks }
}

/** What a clause wants that nothing nested in it will bring: time and blocks count in the clauses around, too. */
const ownPart = (
  clause: ExperienceRule,
  all: readonly ExperienceRule[],
  wants: (clause: ExperienceRule) => number,
): number => Math.max(0, wants(clause) - nestedPart(clause, all, wants))

/** What the clauses nested in it will bring: each what it wants, or what those within it bring where that is more. */
const nestedPart = (
  clause: ExperienceRule,
  all: readonly ExperienceRule[],
  wants: (clause: ExperienceRule) => number,
): number =>
  all
    .filter(({ parent }) => parent === clause.index)
    .reduce((total, each) => total + Math.max(wants(each), nestedPart(each, all, wants), 0), 0)

/** Time that no clause needed for its own part still counts in a clause around one that stays short. */
function topUp(
  clauses: readonly ExperienceRule[],
  groups: readonly ExperienceRule[],
  all: readonly ExperienceRule[],
  sources: readonly Source[],
  given: readonly number[][],
): void {
  for (const clause of groups) {
    const nest = withNested(clause, all).map(each => clauses.indexOf(each))
    const place = clauses.indexOf(clause)
    let missing = clause.required
    for (const row of given) for (const inner of nest) missing -= row[inner] ?? 0
    for (const [index, source] of sources.entries()) {
      const row = given[index]
      if (!row || missing <= TOLERANCE) break
      const extra = Math.min(missing, beyond(source, row, place))
      row[place] = (row[place] ?? 0) + extra
      missing -= extra
    }
  }
}

/** Blocks left over fill the nests from the inside out; a block once begun counts whole. */
function fillNests(
  nests: readonly (readonly ExperienceRule[])[],
  service: readonly number[],
  { experience, firm }: RouteRule,
  stock: readonly number[],
  blocks: readonly number[][],
): void {
  for (const clause of nests.flatMap(nest => nest.toReversed())) {
    const nest = withNested(clause, experience)
    let missing = clause.required - (service[clause.index] ?? 0)
    for (const row of blocks) for (const { index } of nest) missing -= row[index] ?? 0
    for (const [pool, row] of blocks.entries()) {
      if (missing <= TOLERANCE) break
      if (!firm.pools[pool]?.reaches[clause.index]) continue
      const extra = Math.min(missing, (stock[pool] ?? 0) - sum(row))
      row[clause.index] = (row[clause.index] ?? 0) + extra
      missing -= extra
    }
  }
  for (const [pool, row] of blocks.entries()) {
    const block = firm.pools[pool]?.block ?? 1
    const used = sum(row)
    const last = nests.flat().findLast(({ index }) => (row[index] ?? 0) > TOLERANCE)
    if (!last) continue
    const whole = Math.min(stock[pool] ?? 0, Math.ceil((used - TOLERANCE) / block) * block)
    row[last.index] = (row[last.index] ?? 0) + Math.max(0, whole - used)
  }
}

const sum = (row: readonly number[]): number => row.reduce((total, days) => total + days, 0)
