/** Nodes of a tree that is being read: marked, doubted, copied, replaced. */
import type { NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { childrenOf } from '../../model/walk.ts'
import { type Doubt, withDoubts } from '../doubted.ts'
import type { Span } from '../model.ts'

/** The words of all of them, in order; what lies side by side is one. */
export function wordsOf(nodes: readonly RequirementNode[]): Span[] {
  const words: Span[] = []
  for (const span of nodes
    .flatMap(node => node.words ?? [])
    .toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = words.at(-1)
    if (last && span.from <= last.to + 1)
      words[words.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else words.push(span)
  }
  return words
}

/** The node with each of its children changed; a clause as it is. */
export function withChildren(
  node: RequirementNode,
  change: (child: RequirementNode) => RequirementNode,
): RequirementNode {
  if ('all' in node) return { ...node, all: node.all.map(change) }
  if ('any' in node) return { ...node, any: node.any.map(change) }
  return 'position' in node ? { ...node, position: { ...node.position, of: change(node.position.of) } } : node
}

/** An experience clause with what it asks of a part of its time changed, and of a part of that. */
export function withNested(
  node: RequirementNode,
  change: (part: NestedExperience) => NestedExperience,
): RequirementNode {
  return 'experience' in node ? { ...node, experience: nestedIn(node.experience, change) } : node
}

function nestedIn<E extends Pick<NestedExperience, 'ofWhich'>>(
  asks: E,
  change: (part: NestedExperience) => NestedExperience,
): E {
  return asks.ofWhich ? { ...asks, ofWhich: asks.ofWhich.map(part => nestedIn(change(part), change)) } : asks
}

/** Every node says whether it is certain and where its words stand; what holds others has theirs. */
export function marked(node: RequirementNode): RequirementNode {
  const inner = { ...withChildren(node, marked), confidence: node.confidence ?? ('certain' as const) }
  const children = childrenOf(inner)
  return children.length > 0 ? { ...inner, words: wordsOf(children) } : inner
}

/** The same, with everything in it to be checked: its place is a guess. */
export function toCheck(node: RequirementNode, ...why: readonly Doubt[]): RequirementNode {
  const within = withChildren(withDoubts(node, why), child => toCheck(child, ...why))
  return withNested(within, part => withDoubts(part, why))
}

/** The same clause asked once more, with ids of its own, and the words that ask for it again. */
export function copied(node: RequirementNode, ids: () => string, words: Span[]): RequirementNode {
  const { label: _, ...kept } = node
  const made = withChildren({ ...kept, id: ids(), words }, child => copied(child, ids, words))
  return withNested(made, part => ({ ...part, id: ids(), words }))
}

/** What it asks, without the operators that hold it. */
export function leavesOf(node: RequirementNode): RequirementNode[] {
  const children = childrenOf(node)
  return children.length === 0 ? [node] : children.flatMap(leavesOf)
}

export const isStudy = (node: RequirementNode): boolean => 'education' in node || 'credits' in node

/** The tree with one node replaced. */
export function replaced(
  node: RequirementNode,
  id: string,
  change: (node: RequirementNode) => RequirementNode,
): RequirementNode {
  return node.id === id ? change(node) : withChildren(node, child => replaced(child, id, change))
}

/** Words that nobody understood, in their place. */
export const unreadNode = (id: string, why: string, span: Span): RequirementNode => ({
  id,
  judgement: { why, status: 'unknown' },
  confidence: 'check',
  words: [span],
})
