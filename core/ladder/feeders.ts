/**
 * Feeder edges, computed: a year in A counts for what B asks.
 *
 * A feeds B when A stands at a lower level and what service in A yields satisfies all the kinds of one of B's
 * experience clauses (for a clause on classes held: A is one of them). A clause that asks for any work at all makes no
 * feeder, since every class would be one. Feeders are many; `limit` keeps, for each class, the nearest: its own
 * jurisdiction before others, then the nearest level, then by id.
 */
import type { CataloguePack, Edge, JobClass, Kind } from '../model/catalogue.ts'
import type { Experience, RequirementNode } from '../model/requirement.ts'
import { feederBasis } from '../words/screens/ladder.ts'

/** One clause's demand: all these kinds at once, and, where given, in one of these classes. */
interface Demand {
  kinds: readonly string[]
  held: readonly string[] | undefined
}

export interface FeederIndex {
  readonly pack: CataloguePack
  readonly byId: ReadonlyMap<string, JobClass>
  readonly kindNames: ReadonlyMap<string, string>
  readonly roots: ReadonlySet<string>
  readonly yields: readonly YieldGroup[]
}

/** Classes whose service counts as the same kinds, by jurisdiction, each list from the highest level down. */
interface YieldGroup {
  counts: ReadonlySet<string>
  all: readonly JobClass[]
  byJurisdiction: ReadonlyMap<string, readonly JobClass[]>
}

export function indexFeeders(pack: CataloguePack): FeederIndex {
  const closure = kindClosure(pack.kinds)
  const groups = new Map<string, JobClass[]>()
  for (const jobClass of pack.classes.toSorted(highestFirst)) {
    const counts = new Set(jobClass.yields.flatMap(({ kind }) => [...(closure.get(kind) ?? [kind])]))
    push(groups, [...counts].toSorted().join(' '), jobClass)
  }
  return {
    pack,
    byId: new Map(pack.classes.map(jobClass => [jobClass.id, jobClass])),
    kindNames: new Map(pack.kinds.map(kind => [kind.id, kind.name])),
    roots: new Set(pack.kinds.filter(kind => kind.within.length === 0).map(kind => kind.id)),
    yields: [...groups].map(([key, all]) => ({
      counts: new Set(key === '' ? [] : key.split(' ')),
      all,
      byJurisdiction: Map.groupBy(all, jobClass => jobClass.jurisdiction),
    })),
  }
}

/** The feeders into one class, nearest first, at most `limit`. */
export function feedersInto(index: FeederIndex, jobClass: JobClass, limit: number): Edge[] {
  const found = new Map<string, Edge>()
  const offer = (from: JobClass, kinds: readonly string[]): void => {
    if (found.size >= limit || from.level >= jobClass.level || found.has(from.id)) return
    const names = kinds.map(kind => index.kindNames.get(kind) ?? kind)
    found.set(from.id, { from: from.id, to: jobClass.id, kind: 'feeder', basis: feederBasis(names) })
  }
  const demands = demandsOf(jobClass.requirement, index.roots)
  const held = demands.flatMap(({ held: classIds = [], kinds }) =>
    classIds.flatMap(id => ({ from: index.byId.get(id), kinds })),
  )
  for (const { from, kinds } of held) if (from) offer(from, kinds)
  const open = demands.filter(demand => demand.held === undefined)
  const fitting = index.yields.flatMap(group => {
    const demand = open.find(({ kinds }) => kinds.every(kind => group.counts.has(kind)))
    return demand ? [{ group, kinds: demand.kinds }] : []
  })
  for (const own of [true, false]) {
    const near = fitting.flatMap(({ group, kinds }) => {
      const list = own
        ? (group.byJurisdiction.get(jobClass.jurisdiction) ?? [])
        : firstBelow(group.all, jobClass, limit)
      return list
        .filter(from => from.level < jobClass.level)
        .slice(0, limit)
        .map(from => ({ from, kinds }))
    })
    for (const { from, kinds } of near.toSorted((a, b) => highestFirst(a.from, b.from))) offer(from, kinds)
  }
  return [...found.values()]
}

/** The first `limit` classes below `jobClass` in a list from the highest level down, without reading it all. */
function firstBelow(list: readonly JobClass[], { level }: JobClass, limit: number): JobClass[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.level ?? 0) >= level) low = middle + 1
    else high = middle
  }
  return list.slice(low, low + limit)
}

/** What the experience clauses of a tree ask, beyond work of any kind; nested clauses ask their parents' kinds too. */
function demandsOf(node: RequirementNode, roots: ReadonlySet<string>): Demand[] {
  if ('all' in node) return node.all.flatMap(child => demandsOf(child, roots))
  if ('any' in node) return node.any.flatMap(child => demandsOf(child, roots))
  if ('position' in node) return demandsOf(node.position.of, roots)
  if ('experience' in node) return demandsOfExperience(node.experience, [], roots)
  return []
}

function demandsOfExperience(
  clause: Experience,
  around: readonly string[],
  roots: ReadonlySet<string>,
): Demand[] {
  const kinds = [...new Set([...around, ...clause.kinds])].filter(kind => !roots.has(kind))
  const own = kinds.length > 0 || clause.held ? [{ kinds, held: clause.held }] : []
  return [...own, ...(clause.ofWhich ?? []).flatMap(nested => demandsOfExperience(nested, kinds, roots))]
}

/** Every kind with all the kinds it is part of or implies, itself included. */
function kindClosure(kinds: readonly Kind[]): Map<string, Set<string>> {
  const byId = new Map(kinds.map(kind => [kind.id, kind]))
  const reach = (id: string, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen
    seen.add(id)
    for (const wider of byId.get(id)?.within ?? []) reach(wider, seen)
    return seen
  }
  return new Map(kinds.map(kind => [kind.id, reach(kind.id, new Set())]))
}

const highestFirst = (a: JobClass, b: JobClass): number =>
  b.level - a.level || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
