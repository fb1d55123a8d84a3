/** Walks over a requirement tree, in the order it is written. */
import type { Experience, NestedExperience, RequirementNode, Substitution } from './requirement.ts'

export interface PlacedNode {
  readonly id: string
  /** Ids from the root joined by `/`. */
  readonly path: string
  readonly node: RequirementNode
}

export interface PlacedExperience {
  readonly id: string
  readonly path: string
  readonly asks: Experience
  /** True inside another experience's `ofWhich`. */
  readonly nested: boolean
}

/** The children of `all`, `any` and `position`; nested experience is not a node. */
export function childrenOf(node: RequirementNode): readonly RequirementNode[] {
  if ('all' in node) return node.all
  if ('any' in node) return node.any
  return 'position' in node ? [node.position.of] : []
}

/** The node and all below it. */
export function nodesOf(node: RequirementNode, around = ''): PlacedNode[] {
  const nodes: PlacedNode[] = []
  place(node, around, nodes)
  return nodes
}

function place(node: RequirementNode, around: string, nodes: PlacedNode[]): void {
  const path = around + node.id
  nodes.push({ id: node.id, path, node })
  for (const child of childrenOf(node)) place(child, `${path}/`, nodes)
}

/** Every experience clause, nested ones after the clause around them. */
export function experiencesOf(requirement: RequirementNode): PlacedExperience[] {
  return nodesOf(requirement).flatMap(({ id, path, node }) =>
    'experience' in node ? chainOf({ id, path, asks: node.experience, nested: false }) : [],
  )
}

const chainOf = (outer: PlacedExperience): PlacedExperience[] => [
  outer,
  ...(outer.asks.ofWhich ?? []).flatMap(inner =>
    chainOf({ id: inner.id, path: `${outer.path}/${inner.id}`, asks: inner, nested: true }),
  ),
]

/** Every node and every nested experience, each after what it stands in: what a person may be shown, or has read. */
export function clausesIn(
  requirement: RequirementNode,
): { readonly path: string; readonly clause: RequirementNode | NestedExperience }[] {
  return nodesOf(requirement).flatMap(({ path, node }) => [
    { path, clause: node },
    ...('experience' in node ? nestedIn(node.experience, path) : []),
  ])
}

const nestedIn = (
  { ofWhich = [] }: Experience,
  around: string,
): { readonly path: string; readonly clause: NestedExperience }[] =>
  ofWhich.flatMap(clause => {
    const path = `${around}/${clause.id}`
    return [{ path, clause }, ...nestedIn(clause, path)]
  })

/** Ids of the kinds of experience that a rule counts: those it asks for, and those that stand in for them. */
export const kindsAsked = (
  requirement: RequirementNode,
  substitutions: readonly Pick<Substitution, 'from'>[],
): Set<string> =>
  new Set([
    ...experiencesOf(requirement).flatMap(({ asks }) => asks.kinds),
    ...substitutions.flatMap(({ from }) => ('kinds' in from ? from.kinds : [])),
  ])

/** The rule with every node and every nested experience changed, each before those that stand in it. */
export function withClauses(
  node: RequirementNode,
  change: <C extends RequirementNode | NestedExperience>(clause: C) => C,
): RequirementNode {
  const is = change(node)
  const within = (child: RequirementNode): RequirementNode => withClauses(child, change)
  if ('all' in is) return { ...is, all: is.all.map(within) }
  if ('any' in is) return { ...is, any: is.any.map(within) }
  if ('position' in is) return { ...is, position: { ...is.position, of: within(is.position.of) } }
  return 'experience' in is ? { ...is, experience: withParts(is.experience, change) } : is
}

const withParts = <E extends Experience>(asks: E, change: <C extends NestedExperience>(part: C) => C): E =>
  asks.ofWhich ? { ...asks, ofWhich: asks.ofWhich.map(part => withParts(change(part), change)) } : asks
