/** A class → its rule: routes, clauses and covers, ready to be asked about any person and date. */
import type { JobClass } from '../model/catalogue.ts'
import { isUnconfirmed } from '../model/doubted.ts'
import type { Experience, ExperienceNode } from '../model/requirement.ts'
import { durationDays } from '../time/duration.ts'
import { cover } from './cuts.ts'
import { type Ask, type Demands, firmlyHeld, type Policy } from './demand.ts'
import { withExperienceInstead } from './instead.ts'
import type { KindTree } from './kinds.ts'
import { type Choose, type Draft, draftRoutes, type Leaf } from './routes.ts'
import type { ClassRule, ClauseRule, Cover, ExperienceRule, FirmService, Pool, RouteRule } from './rule.ts'
import { type EqualService, equalService, equivalencyPool, isFirm, poolOf, reachOf } from './substitution.ts'

export interface Compiler {
  readonly kinds: KindTree
  readonly demands: Demands
  readonly policy: Policy
}

const NOTHING_ON_FILE: ClassRule = { onFile: false, unconfirmed: false, routes: [] }

/** `choose` is asked only where a tree has too many combinations to list them all. */
export function compileClass(
  jobClass: JobClass,
  compiler: Compiler,
  choose: (routes: readonly RouteRule[]) => number,
): ClassRule {
  if (!jobClass.documented || 'unknown' in jobClass.requirement) return NOTHING_ON_FILE
  const compile = (draft: Draft): RouteRule => compileRoute(draft, jobClass, compiler)
  const chooseDraft: Choose = alternatives => choose(alternatives.map(compile))
  const drafts = draftRoutes(jobClass.requirement, chooseDraft)
  const routes = withExperienceInstead(drafts, jobClass.substitutions).map(compile)
  return { onFile: true, unconfirmed: isUnconfirmed(jobClass), routes }
}

function compileRoute(draft: Draft, jobClass: JobClass, compiler: Compiler): RouteRule {
  const clauses = clausesOf(draft.leaves)
  const experience = clauses.filter(clause => clause.kind === 'experience')
  return {
    label: draft.label,
    clauses,
    experience,
    others: clauses.filter(clause => clause.kind !== 'experience'),
    equivalencies: draft.equivalencies,
    ...coversOf(experience, draft, jobClass, compiler),
  }
}

// ---- clauses

function clausesOf(leaves: readonly Leaf[]): ClauseRule[] {
  const separate = separateGroups(leaves)
  const clauses: ClauseRule[] = []
  let experiences = 0
  for (const leaf of leaves) {
    if ('experience' in leaf.node) {
      const place = { ...leaf, group: leaf.group !== null && separate.has(leaf.group) ? leaf.group : null }
      const nest = nestOf(leaf.node, place, experiences)
      experiences += nest.length
      clauses.push(...nest)
    } else clauses.push(otherClause(leaf))
  }
  return clauses
}

/** Groups in which at least two parties ask for experience: elsewhere there is nothing to keep separate. */
function separateGroups(leaves: readonly Leaf[]): Set<string> {
  const parties = new Map<string, Set<string>>()
  for (const { node, group, party } of leaves) {
    if (group !== null && 'experience' in node)
      parties.set(group, (parties.get(group) ?? new Set()).add(party))
  }
  return new Set([...parties].filter(([, asking]) => asking.size > 1).map(([group]) => group))
}

function otherClause({ node, path, only, years }: Leaf): ClauseRule {
  const placed = { path, only, label: node.label ?? '' }
  if ('education' in node) return { ...placed, kind: 'education', asks: node.education }
  if ('credits' in node) return { ...placed, kind: 'credits', asks: node.credits }
  if ('licence' in node) return { ...placed, kind: 'licence', asks: node.licence }
  if ('judgement' in node) return { ...placed, kind: 'judgement', asks: node.judgement, years: years ?? null }
  return { ...placed, kind: 'unknown' }
}

/** An experience clause and all nested in it, each after the one around it; indexes count from `first`. */
function nestOf(node: ExperienceNode, place: Leaf, first: number): ExperienceRule[] {
  const nest: ExperienceRule[] = []
  const add = (
    asks: Experience & { label?: string | undefined },
    id: string,
    around: ExperienceRule | null,
  ): void => {
    const clause: ExperienceRule = {
      kind: 'experience',
      id,
      path: around ? `${around.path}/${id}` : place.path,
      label: asks.label ?? '',
      only: place.only,
      index: first + nest.length,
      parent: around?.index ?? null,
      root: place.path,
      depth: around ? around.depth + 1 : 0,
      required: durationDays(asks.amount),
      upTo: asks.upTo ?? null,
      window: Math.min(
        around?.window ?? Infinity,
        asks.within === undefined ? Infinity : durationDays(asks.within),
      ),
      ask: askOf(asks, around?.ask ?? null),
      group: place.group,
      party: place.party,
    }
    nest.push(clause)
    for (const inner of asks.ofWhich ?? []) add(inner, inner.id, clause)
  }
  add({ ...node.experience, label: node.label }, node.id, null)
  return nest
}

/** A nested clause asks for its own kinds and classes and for those of all the clauses around it. */
function askOf({ kinds, held, orComparable }: Experience, around: Ask | null): Ask {
  const comparable = Boolean(orComparable)
  const sameEmployer = orComparable === 'same-employer'
  const own = held ? [{ classes: held.toSorted(), comparable, sameEmployer }] : []
  return {
    kinds: [...new Set([...(around?.kinds ?? []), ...kinds])].toSorted(),
    held: [...(around?.held ?? []), ...own],
    substitutes: [],
  }
}

// ---- covers

type Covers = Omit<RouteRule, 'label' | 'clauses' | 'experience' | 'others' | 'equivalencies'>

function coversOf(
  experience: readonly ExperienceRule[],
  { equivalencies }: Draft,
  { substitutions }: JobClass,
  compiler: Compiler,
): Covers {
  const around = { experience, ...compiler }
  const equal = substitutions.flatMap(each => equalService(each, around) ?? [])
  const poolsWith = (comparables: boolean): Pool[] =>
    substitutions.flatMap((each, index) => poolOf(each, index, { ...around, comparables }) ?? [])
  const pools = poolsWith(true)
  const firmEqual = equal.filter(({ firm }) => firm)
  const firmPools = poolsWith(false).filter(({ firm }) => firm)
  const isEquivalent = equivalencies.length > 0 && experience.length > 0
  const allPools = isEquivalent ? [...pools, equivalencyPool(experience)] : pools
  const openService = equal.length > firmEqual.length
  const hasComparables = experience.some(({ ask }) => ask.held.some(({ comparable }) => comparable))

  const make = (comparables: boolean, some: readonly Pool[], service: readonly EqualService[]): Cover =>
    cover(experience, {
      ...compiler,
      pools: some,
      limits: service.filter(({ max }) => max !== Infinity),
      askOf: (clause, without) =>
        askWith(
          clause,
          comparables,
          without.size === 0 ? service : service.filter(each => !without.has(each)),
        ),
    })
  const firm = make(false, firmPools, firmEqual)
  return {
    firm,
    comparable: hasComparables ? make(true, firmPools, firmEqual) : firm,
    open: openService || allPools.length > firmPools.length ? make(true, allPools, equal) : null,
    openService,
    openSubstitutions: substitutions.flatMap((each, index) =>
      !isFirm(each) && reachOf(each, experience).includes(true) ? [index] : [],
    ),
    service: firmService(experience, firmEqual, compiler),
    policy: compiler.policy,
  }
}

function firmService(
  experience: readonly ExperienceRule[],
  equal: readonly EqualService[],
  { demands, policy }: Compiler,
): FirmService {
  const asksWith = (service: readonly EqualService[]): Ask[] =>
    experience.map(clause => askWith(clause, false, service))
  const asks = asksWith(equal)
  const limited = equal.filter(({ max }) => max !== Infinity)
  const unlimited = limited.length === 0 ? asks : asksWith(equal.filter(({ max }) => max === Infinity))
  const limit = limited.reduce((total, { max }) => total + max, 0)
  const idOf = (ask: Ask | undefined): number => (ask ? demands.of([[ask]], policy).id : -1)
  const keys = experience.map(({ window }, index) =>
    [idOf(asks[index]), idOf(unlimited[index]), limit, window].join(),
  )
  return { asks, unlimited, limit, keys }
}

/** What a clause asks when comparable service counts or not, and when these kinds of service stand in for it. */
const askWith = (
  { ask, index }: ExperienceRule,
  comparables: boolean,
  service: readonly EqualService[],
): Ask => ({
  kinds: ask.kinds,
  held: comparables ? ask.held : firmlyHeld(ask),
  substitutes: service.filter(({ reaches }) => reaches[index]).map(({ kinds }) => kinds),
})
