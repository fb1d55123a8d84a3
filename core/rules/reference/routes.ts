/** Test support: every route of a requirement, by full expansion of its alternatives. */
import type { Experience, LeafNode, RequirementNode, Substitution } from '../../model/requirement.ts'
import { durationDays } from './calendar.ts'

/** An experience clause with all it asks, its own and from those around it. */
export interface TimeClause {
  readonly id: string
  readonly path: string
  readonly required: number
  readonly kinds: readonly string[]
  readonly held: readonly {
    readonly classes: readonly string[]
    readonly orComparable: NonNullable<Experience['orComparable']>
  }[]
  /** Only so many days before the date asked count. */
  readonly within: number
  readonly nested: readonly TimeClause[]
}

/** How the experience of a route may use time: the same for all, or each its own. */
export type TimeTree =
  | { readonly leaf: TimeClause }
  | { readonly children: readonly TimeTree[]; readonly separate: boolean }

export type OtherLeaf = Exclude<LeafNode, { experience: unknown }>

export interface ReferenceRoute {
  readonly time: TimeTree
  readonly others: readonly { readonly path: string; readonly node: OtherLeaf }[]
  /** True below a `position`. */
  readonly someOnly: boolean
  /** True where an alternative beside the route is an open equivalency. */
  readonly equivalency: boolean
}

const NOTHING: ReferenceRoute = {
  time: { children: [], separate: false },
  others: [],
  someOnly: false,
  equivalency: false,
}

export function expandRoutes(node: RequirementNode, around = ''): ReferenceRoute[] {
  const path = around + node.id
  if ('all' in node) {
    const combinations = node.all
      .map(child => expandRoutes(child, `${path}/`))
      .reduce<ReferenceRoute[][]>(
        (so, routes) => so.flatMap(some => routes.map(route => [...some, route])),
        [[]],
      )
    return combinations.map(parts => join(parts, node.separate === true))
  }
  if ('any' in node) {
    const open = node.any.some(isEquivalency)
    return node.any
      .filter(child => !isEquivalency(child))
      .flatMap(child => expandRoutes(child, `${path}/`))
      .map(route => (open ? Object.assign({}, route, { equivalency: true }) : route))
  }
  if ('position' in node)
    return expandRoutes(node.position.of, `${path}/`).map(route =>
      Object.assign({}, route, { someOnly: true }),
    )
  if ('experience' in node)
    return [{ ...NOTHING, time: { leaf: timeClause(node.id, path, node.experience) } }]
  return [{ ...NOTHING, others: [{ path, node }] }]
}

const isEquivalency = (node: RequirementNode): boolean =>
  'judgement' in node && (node.judgement.status ?? 'discretionary') === 'discretionary'

/** Experience in place of study: a year for every 30 hours begun, one at least, on top of the longest asked beside it. */
export function routesInstead(
  route: ReferenceRoute,
  substitutions: readonly Substitution[],
): ReferenceRoute[] {
  return substitutions.flatMap(({ id = 'instead', from, clauses }) => {
    const isReplaced = ({ node }: ReferenceRoute['others'][number]): boolean =>
      clauses.includes(node.id) && ('education' in node || 'credits' in node)
    const first = route.others.find(isReplaced)
    if (!first || !('kinds' in from || 'experience' in from)) return []
    const years = Math.max(
      1,
      ...route.others.filter(isReplaced).map(({ node }) => Math.ceil(hoursIn(node) / 30)),
    )
    const path = `${first.path}/${id}`
    const beside = leavesOf(route.time).filter(
      ({ kinds }) => 'experience' in from || kinds.toSorted().join() === from.kinds.toSorted().join(),
    )
    const longest = beside.find(({ required }) => beside.every(other => other.required <= required))
    const nothing = { held: [], kinds: [], required: 0 }
    const longer = longest ?? ('kinds' in from ? { ...nothing, kinds: from.kinds } : null)
    const clause = longer && {
      ...longer,
      id,
      path,
      required: longer.required + years * 360,
      within: Infinity,
      nested: [],
    }
    return [
      {
        ...route,
        time: { children: [route.time, ...(clause ? [{ leaf: clause }] : [])], separate: false },
        others: [
          ...route.others.filter(other => !isReplaced(other)),
          { path: `${path}/decision`, node: { id, judgement: { why: 'experience in place of study' } } },
        ],
      },
    ]
  })
}

const HOURS = { 'high-school': 0, associate: 60, bachelor: 120, master: 120, doctorate: 120 }
const hoursIn = (node: OtherLeaf): number => {
  if ('education' in node) return HOURS[node.education.level]
  return 'credits' in node ? node.credits.semesterHours : 0
}

const join = (parts: readonly ReferenceRoute[], separate: boolean): ReferenceRoute => ({
  time: { children: parts.map(({ time }) => time), separate },
  others: parts.flatMap(({ others }) => others),
  someOnly: parts.some(({ someOnly }) => someOnly),
  equivalency: parts.some(({ equivalency }) => equivalency),
})

function timeClause(id: string, path: string, asks: Experience, around?: TimeClause): TimeClause {
  const clause = {
    id,
    path,
    required: durationDays(asks.amount),
    kinds: [...(around?.kinds ?? []), ...asks.kinds],
    held: [
      ...(around?.held ?? []),
      ...(asks.held ? [{ classes: asks.held, orComparable: asks.orComparable ?? false }] : []),
    ],
    within: Math.min(
      around?.within ?? Infinity,
      asks.within === undefined ? Infinity : durationDays(asks.within),
    ),
    nested: [],
  }
  const nested = (asks.ofWhich ?? []).map(inner => timeClause(inner.id, `${path}/${inner.id}`, inner, clause))
  return { ...clause, nested }
}

/** A clause and those nested in it, in the order written. */
export const chainOf = (clause: TimeClause): TimeClause[] => [clause, ...clause.nested.flatMap(chainOf)]

export const leavesOf = (tree: TimeTree): TimeClause[] =>
  'leaf' in tree ? [tree.leaf] : tree.children.flatMap(leavesOf)

export const clausesOf = (tree: TimeTree): TimeClause[] => leavesOf(tree).flatMap(chainOf)
