/**
 * When is the experience of a route covered? Time and blocks are allotted to clauses; by the theorem of max-flow
 * and min-cut (Ford and Fulkerson 1956; in this form Gale 1957, "A theorem on flows in networks") an allotment
 * exists exactly when every *cut* holds: no choice of clauses asks for more than all time and all blocks that
 * could go to any of them. The cuts of a route are known before any person is; each is one inequality between
 * a fixed amount and service as a function of the date, so that status, first date and least remaining service
 * are all read off one list.
 *
 * - A clause that shares its time is a cut by itself: it has its own service.
 * - Clauses that need separate time make a cut for every choice of one clause from some of the parties; its service
 *   is the time that matches any of them.
 * - Blocks are spent once: where pools reach several clauses, their cuts are joined, too.
 */
import type { Ask, Demands, Policy } from './demand.ts'
import type { Cover, ExperienceRule, Inequality, Pool, Term } from './rule.ts'

const MOST_CUTS = 16_384
/** As many clauses of separate time, or fewer: their allotment looks at every choice of them (`allotment.ts`). */
const MOST_SEPARATE = 10

/** A route with more cuts than can be weighed is not decided: no specification comes near. */
export class TooManyCuts extends Error {}

interface CutContext {
  readonly demands: Demands
  readonly policy: Policy
  readonly pools: readonly Pool[]
  /** Service that stands in 1:1, but only up to a limit. */
  readonly limits: readonly Limit[]
  /** What a clause asks in this cover, leaving out these limited substitutions. */
  askOf(clause: ExperienceRule, without: ReadonlySet<Limit>): Ask
}

export interface Limit {
  /** Days. */
  readonly max: number
  /** By index of experience clause. */
  readonly reaches: readonly boolean[]
}

interface Cut {
  readonly clauses: readonly ExperienceRule[]
  readonly required: number
  readonly service: readonly Term[]
  readonly windows: readonly number[]
}

export function cover(experience: readonly ExperienceRule[], context: CutContext): Cover {
  let inequalities: readonly Inequality[] | undefined
  return {
    pools: context.pools,
    windowed: experience.some(({ window }) => window !== Infinity),
    get inequalities() {
      return (inequalities ??= cutsOf(experience, context).map(cut => inequality(cut, context.pools)))
    },
  }
}

function cutsOf(experience: readonly ExperienceRule[], context: CutContext): readonly Cut[] {
  const members = membersOf(experience).map(clauses => memberCuts(clauses, context))
  return limited([...members.flatMap(({ alone }) => alone), ...joinedCuts(members, context.pools)])
}

const inequality = ({ clauses, required, service, windows }: Cut, pools: readonly Pool[]): Inequality => ({
  clause: clauses.length === 1 && clauses[0]?.group === null ? clauses[0].index : null,
  required,
  service,
  windows,
  pools: pools.flatMap((pool, index) => Array.from({ length: timesOf(pool, clauses) }, () => index)),
})

/** A block counts for each chosen clause around it: once, unless clauses of one nest are chosen together. */
function timesOf({ reaches }: Pool, clauses: readonly ExperienceRule[]): number {
  const reached = clauses.filter(({ index }) => reaches[index])
  return Math.max(
    0,
    ...reached.map(inner => reached.filter(outer => `${inner.path}/`.startsWith(`${outer.path}/`)).length),
  )
}

const reachesAny = (
  { reaches }: { reaches: readonly boolean[] },
  clauses: readonly ExperienceRule[],
): boolean => clauses.some(({ index }) => reaches[index])

/** A group of clauses that need separate time, or one experience with all that it nests. */
export function membersOf(experience: readonly ExperienceRule[]): ExperienceRule[][] {
  const members = new Map<string, ExperienceRule[]>()
  for (const clause of experience) {
    const key = clause.group ?? clause.root
    members.set(key, [...(members.get(key) ?? []), clause])
  }
  return [...members.values()]
}

/** Cuts that always bind, and those that only bind where blocks are divided between their clauses. */
interface MemberCuts {
  readonly alone: readonly Cut[]
  readonly divided: readonly Cut[]
}

function memberCuts(clauses: readonly ExperienceRule[], context: CutContext): MemberCuts {
  if (clauses[0]?.group !== null && clauses.length > MOST_SEPARATE) throw new TooManyCuts()
  if (clauses[0]?.group !== null)
    return {
      alone: choices(partiesOf(clauses)).flatMap(choice => separateCuts(choice, context)),
      divided: [],
    }
  const alone = clauses.map(clause => separateCuts([[clause]], context))
  const divided = antichains(clauses).map(chain => chain.map(clause => alone[clauses.indexOf(clause)] ?? []))
  return { alone: alone.flat(), divided: divided.flatMap(parts => product(parts).map(sum)) }
}

/** One cut for every way to leave out limited substitutions; what is left out is a gift of its whole limit. */
function separateCuts(choice: readonly (readonly ExperienceRule[])[], context: CutContext): Cut[] {
  const clauses = choice.flat()
  const limits = context.limits.filter(limit => reachesAny(limit, clauses))
  return subsets(limits).map(without => {
    const left = new Set(without)
    const asks = choice.map(party =>
      party.map(clause => ({ ask: context.askOf(clause, left), window: clause.window })),
    )
    const gifts = without.reduce((total, limit) => total + limit.max * timesGiven(limit, choice), 0)
    return {
      clauses,
      required: clauses.reduce((total, { required }) => total + required, 0) - gifts,
      service: serviceOf(asks, context),
      windows: windowsOf(choice),
    }
  })
}

/** A moment that stands in for a clause stands in for those of its party, too, and is used of the limit once. */
const timesGiven = ({ reaches }: Limit, choice: readonly (readonly ExperienceRule[])[]): number =>
  Math.max(...choice.map(party => party.filter(({ index }) => reaches[index]).length))

/**
 * Service of a choice of clauses up to the date asked. Clauses with a window count only their last part of it,
 * so time is layered by the windows still open: before the longest only the clauses without one, and so on.
 */
function serviceOf(parties: readonly (readonly Windowed[])[], { demands, policy }: CutContext): Term[] {
  const windows = [...new Set(parties.flat().map(({ window }) => window))].toSorted((a, b) => b - a)
  return windows.flatMap((window, layer): Term[] => {
    const open = parties
      .map(party => party.filter(one => one.window >= window).map(({ ask }) => ask))
      .filter(party => party.length > 0)
    const demand = demands.of(open, policy)
    const to: Term = { demand, before: windows[layer + 1] ?? 0, sign: 1 }
    return window === Infinity ? [to] : [to, { demand, before: window, sign: -1 }]
  })
}
interface Windowed {
  readonly ask: Ask
  readonly window: number
}

/** Further full-time service goes to one party, and counts for each of its chosen clauses while their windows last. */
function windowsOf(choice: readonly (readonly ExperienceRule[])[]): number[] {
  const most = choice.toSorted((a, b) => b.length - a.length)[0] ?? []
  const longest = Math.max(...choice.flat().map(({ window }) => window))
  return most.map(() => longest)
}

/** Clauses by party, in the order written. */
export function partiesOf(clauses: readonly ExperienceRule[]): ExperienceRule[][] {
  const parties = new Map<string, ExperienceRule[]>()
  for (const clause of clauses) parties.set(clause.party, [...(parties.get(clause.party) ?? []), clause])
  return [...parties.values()]
}

/**
 * Every choice of clauses from some of the parties, one of each. Where clauses branch inside a party, several of
 * them may bind together, and others then weigh as much as several: a choice may hold a clause more than once.
 */
function choices(parties: readonly (readonly ExperienceRule[])[]): ExperienceRule[][][] {
  const widest = Math.max(...parties.map(widthOf))
  const sizes = Array.from({ length: widest + 1 }, (_, size) => size)
  return product(parties.map(party => sizes.flatMap(size => multisets(party, size))))
    .map(choice => choice.filter(party => party.length > 0))
    .filter(choice => choice.length > 0)
}

/** The most clauses of which none is nested in another. */
const widthOf = (party: readonly ExperienceRule[]): number =>
  party.filter(clause => !party.some(({ parent }) => parent === clause.index)).length

function multisets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, place) => multisets(items.slice(place), size - 1).map(rest => [item, ...rest]))
}

export const isChain = (party: readonly ExperienceRule[]): boolean =>
  party.every(({ parent }, place) => (place === 0 ? parent === null : parent === party[place - 1]?.index))

/** Sets of two and more clauses of which none is nested in another. */
function antichains(clauses: readonly ExperienceRule[]): ExperienceRule[][] {
  let chains: readonly ExperienceRule[][] = [[]]
  for (const clause of clauses)
    chains = limited([
      ...chains,
      ...chains
        .filter(chain => chain.every(other => !isAround(other, clause, clauses)))
        .map(chain => [...chain, clause]),
    ])
  return chains.filter(({ length }) => length > 1)
}

function isAround(outer: ExperienceRule, inner: ExperienceRule, clauses: readonly ExperienceRule[]): boolean {
  if (inner.parent === null) return false
  if (inner.parent === outer.index) return true
  const around = clauses.find(({ index }) => index === inner.parent)
  return around !== undefined && isAround(outer, around, clauses)
}

/** Cuts of several members at once: they bind only together, and only where pools reach each of their clauses. */
function joinedCuts(members: readonly MemberCuts[], pools: readonly Pool[]): Cut[] {
  const reached = (cut: Cut): boolean =>
    cut.clauses.every(clause => pools.some(pool => reachesAny(pool, [clause])))
  const divided = members.map(member => member.divided.filter(reached))
  const options = members.map((member, place) => [
    [],
    ...member.alone.filter(cut => pools.some(pool => reachesAny(pool, cut.clauses))).map(cut => [cut]),
    ...(divided[place] ?? []).map(cut => [cut]),
  ])
  const joined = product(options)
    .map(parts => parts.flat())
    .filter(({ length }) => length > 1)
  return [...divided.flat(), ...joined.map(sum)]
}

const sum = (cuts: readonly Cut[]): Cut => ({
  clauses: cuts.flatMap(({ clauses }) => clauses),
  required: cuts.reduce((total, { required }) => total + required, 0),
  service: cuts.flatMap(({ service }) => service),
  windows: cuts.flatMap(({ windows }) => windows),
})

/** One of each list, in all ways. */
function product<T>(lists: readonly (readonly T[])[]): T[][] {
  let ways: readonly T[][] = [[]]
  for (const list of lists) ways = limited(ways.flatMap(way => list.map(item => [...way, item])))
  return [...ways]
}

const subsets = <T>(items: readonly T[]): T[][] =>
  product(items.map(item => [[], [item]])).map(parts => parts.flat())

function limited<T>(ways: readonly T[]): readonly T[] {
  if (ways.length > MOST_CUTS) throw new TooManyCuts()
  return ways
}
