/**
 * A requirement tree → its routes: every choice of one child of each `any`, with the leaves that choice asks for
 * (rules.md, "Nodes"). A top-level `any` gives one route a child, `any`s under an `all` their combinations.
 */
import type { AllNode, AnyNode, JudgementNode, LeafNode, RequirementNode } from '../model/requirement.ts'
import { nameRoute, sayOnlyRoute, sayRoute, sayWay } from '../words/routes.ts'

export interface Draft {
  readonly label: string
  readonly leaves: readonly Leaf[]
  readonly equivalencies: readonly Equivalency[]
}

export interface Leaf {
  readonly node: LeafNode
  readonly path: string
  readonly only: string | null
  /** Path of the `all` whose children need separate time; null: none. */
  readonly group: string | null
  /** Path of the child of that `all`. */
  readonly party: string
  /** Of the decision whether experience takes the place of study: as how many years it is weighed. */
  readonly years?: number
}

/** A judgement left to the authority that stands beside other alternatives: open to them, not a route of its own. */
interface Equivalency {
  readonly path: string
  readonly why: string
}

/** More combinations than this are not listed: the best child of each `any` is chosen instead. */
export const MOST_ROUTES = 64

/** Index of the best of several alternatives, each a route in itself. */
export type Choose = (alternatives: readonly Draft[]) => number

/** Never empty. Beyond `MOST_ROUTES` combinations `choose` settles every `any` below the top one. */
export function draftRoutes(requirement: RequirementNode, choose: Choose): Draft[] {
  const place: Place = { path: requirement.id, only: null, group: null, party: '' }
  const drafts = expand(requirement, place, countRoutes(requirement) > MOST_ROUTES ? choose : null)
  const names = drafts.map(
    ({ labels }, index) => nameRoute(labels) || (drafts.length === 1 ? sayOnlyRoute() : sayRoute(index + 1)),
  )
  return drafts.map(({ leaves, equivalencies }, index) => ({
    label: nameApart(names, index),
    leaves,
    equivalencies,
  }))
}

/** A label is a route's name: alternatives within one that is printed as "1" are told apart. */
function nameApart(names: readonly string[], index: number): string {
  const name = names[index] ?? ''
  const alike = names.flatMap((other, at) => (other === name ? [at] : []))
  return alike.length > 1 ? sayWay(name, alike.indexOf(index) + 1) : name
}

type Place = Omit<Leaf, 'node' | 'years'>
type Unnamed = Omit<Draft, 'label'> & { readonly labels: readonly string[] }

function expand(node: RequirementNode, place: Place, choose: Choose | null, top = true): Unnamed[] {
  if ('all' in node) return expandAll(node, place, choose)
  if ('any' in node) {
    const alternatives = expandAny(node, place, choose)
    return choose && !top ? settle(alternatives, choose) : alternatives
  }
  if ('position' in node) {
    const { of, only } = node.position
    return expand(of, { ...place, path: `${place.path}/${of.id}`, only }, choose, top)
  }
  return [{ labels: [], leaves: [{ node, ...place }], equivalencies: [] }]
}

function expandAll({ all, separate }: AllNode, place: Place, choose: Choose | null): Unnamed[] {
  const group = place.group ?? (separate ? place.path : null)
  let combined: Unnamed[] = [{ labels: [], leaves: [], equivalencies: [] }]
  for (const child of all) {
    const path = `${place.path}/${child.id}`
    const drafts = expand(
      child,
      { ...place, path, group, party: separate ? path : place.party },
      choose,
      false,
    )
    combined = combined.flatMap(before => drafts.map(draft => join(before, draft)))
  }
  return combined
}

function expandAny({ any }: AnyNode, place: Place, choose: Choose | null): Unnamed[] {
  const open = any.length > 1 ? any.filter(isOpen) : []
  const listed = any.length > 1 ? any.filter(child => !isOpen(child)) : any
  const equivalencies = open.map(({ id, judgement }) => ({ path: `${place.path}/${id}`, why: judgement.why }))
  return (listed.length > 0 ? listed : any).flatMap(child =>
    expand(child, { ...place, path: `${place.path}/${child.id}` }, choose, false).map(draft => ({
      ...draft,
      labels: child.label === undefined ? draft.labels : [child.label, ...draft.labels],
      equivalencies: listed.length > 0 ? [...equivalencies, ...draft.equivalencies] : draft.equivalencies,
    })),
  )
}

const isOpen = (node: RequirementNode): node is JudgementNode =>
  'judgement' in node && (node.judgement.status ?? 'discretionary') === 'discretionary'

const join = (a: Unnamed, b: Unnamed): Unnamed => ({
  labels: [...a.labels, ...b.labels],
  leaves: [...a.leaves, ...b.leaves],
  equivalencies: [...a.equivalencies, ...b.equivalencies],
})

/** The best alternative alone, as a list. */
function settle(alternatives: readonly Unnamed[], choose: Choose): Unnamed[] {
  const best = choose(alternatives.map(({ labels, ...draft }) => ({ ...draft, label: nameRoute(labels) })))
  return alternatives.slice(best, best + 1)
}

/** How many routes a full expansion would give. */
export function countRoutes(node: RequirementNode): number {
  if ('all' in node) return node.all.reduce((product, child) => product * countRoutes(child), 1)
  if ('any' in node) return node.any.reduce((sum, child) => sum + countRoutes(child), 0)
  return 'position' in node ? countRoutes(node.position.of) : 1
}
