/** Where in a tree a sentence that lets something stand in belongs. */
import type { RequirementNode } from '../../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../../model/walk.ts'
import type { Span } from '../model.ts'
import type { Findings } from './findings.ts'
import { isStudy } from './nodes.ts'

/** The innermost node that asks for these and for nothing else. */
function placeOf(
  scope: RequirementNode,
  isWanted: (node: RequirementNode) => boolean,
): RequirementNode | undefined {
  const wanted = new Set(nodesOf(scope).flatMap(({ id, node }) => (isWanted(node) ? [id] : [])))
  let place: RequirementNode | undefined
  /** How many leaves it has, and how many of them are wanted. */
  const visit = (node: RequirementNode): readonly [number, number] => {
    const children = childrenOf(node)
    let [leaves, asked] = children.length === 0 ? [1, wanted.has(node.id) ? 1 : 0] : [0, 0]
    for (const child of children) {
      const [more, moreAsked] = visit(child)
      leaves += more
      asked += moreAsked
    }
    if (leaves === asked && asked === wanted.size) place ??= node
    return [leaves, asked]
  }
  visit(scope)
  return place
}

export type Asks = 'experience' | 'education' | 'licence' | 'any'
const isAsked = (node: RequirementNode, asks: Asks): boolean =>
  asks === 'any' || (asks === 'education' ? isStudy(node) : asks in node)

/** Of what a sentence stands in, from the outermost, the nearest that asks for such things; else all of it. */
export function scopeOf(tree: RequirementNode, within: readonly string[], asks: Asks): RequirementNode {
  const asksSuch = (node: RequirementNode): boolean => nodesOf(node).some(inner => isAsked(inner.node, asks))
  return around(tree, within).find(asksSuch) ?? tree
}

/** The nearest that asks for education and for experience. */
export const wayAround = (tree: RequirementNode, within: readonly string[]): RequirementNode =>
  around(tree, within).find(asksBoth) ?? scopeOf(tree, within, 'experience')
const asksBoth = (node: RequirementNode): boolean =>
  (['education', 'experience'] as const).every(asks => nodesOf(node).some(inner => isAsked(inner.node, asks)))

function around(tree: RequirementNode, within: readonly string[]): RequirementNode[] {
  const nodes = new Map(nodesOf(tree).map(({ id, node }) => [id, node]))
  return within.toReversed().flatMap(id => nodes.get(id) ?? [])
}

/** All that is asked of one sort, and nothing else. */
export const placeAsking = (scope: RequirementNode, asks: Asks): RequirementNode | undefined =>
  placeOf(scope, node => isAsked(node, asks))

/** The alternatives that a sentence names by their labels. */
export function namedIn(tree: RequirementNode, labels: readonly string[]): RequirementNode | null {
  if (labels.length === 0) return null
  const named = nodesOf(tree).flatMap(({ node }) =>
    node.label !== undefined && labels.some(label => sameLabel(node.label ?? '', label)) ? [node] : [],
  )
  const [first] = named
  return named.length > 1 ? { id: 'named', any: named } : (first ?? null)
}

/** All of the education (or licences) asked in the scope, else what the sentence stands right behind. */
export function placeFor(
  text: string,
  span: Span,
  scope: RequirementNode,
  asks: 'education' | 'licence',
  found: Findings,
): RequirementNode | undefined {
  // A degree, units, or a grade that the rules have no node for.
  const isMeant = (node: RequirementNode): boolean =>
    asks === 'licence'
      ? 'licence' in node
      : isStudy(node) || ('judgement' in node && found.parts.get(node.id) === 'education')
  const isRightBehind = ({ words = [] }: RequirementNode): boolean =>
    words.some(({ to }) => to <= span.from && span.from - to <= WIDTH_OF_MARKS)
  const asked = placeOf(scope, isMeant)
  const behind = placeOf(scope, node => isMeant(node) && isRightBehind(node))
  const isOfOne = asks === 'licence' && !SEVERAL_PAPERS.test(text.slice(span.from, span.to))
  return isOfOne ? (behind ?? asked) : (asked ?? behind)
}

/** "For both of the required certificates"; "the required credential" is the one before it. */
const SEVERAL_PAPERS = /\bfor\b[^.;]*\b(?:both|licen[sc]es|certificates|credentials|registrations)\b/iu
/** A full stop, a space, a bracket. */
const WIDTH_OF_MARKS = 4

/** "… may be substituted for the required coursework" (the words behind what stands in): the units, not the degree beside them. */
export function unitsMeant(words: string, scope: RequirementNode): RequirementNode | undefined {
  if (!/\bfor\b[^.;]*\b(?:course\s?work|units|credits)\b/iu.test(words)) return undefined
  return placeOf(scope, node => 'credits' in node)
}

export const clausesWithin = (node: RequirementNode): string[] => experiencesOf(node).map(({ id }) => id)

const sameLabel = (label: string, named: string): boolean =>
  label.toLowerCase().replace(/^(?:option|pattern|requirement)\s*/u, '') === named.toLowerCase()

/** The part so headed; those of several specialties as one. */
export function partWithin(node: RequirementNode, part: string, found: Findings): RequirementNode | null {
  if (found.parts.get(node.id) === part) return node
  const inner = childrenOf(node).flatMap(child => partWithin(child, part, found) ?? [])
  const isChoice = 'any' in node && node.any.every(child => 'position' in child)
  return isChoice && inner.length > 1 ? { id: 'parts', any: inner } : (inner[0] ?? null)
}
