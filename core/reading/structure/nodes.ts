/** Nodes of a tree that is being read: marked, doubted, copied, replaced. */
import type { NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { childrenOf } from '../../model/walk.ts'
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

/** Every node says whether it is certain and where its words stand; what holds others has theirs. */
export function marked(node: RequirementNode): RequirementNode {
  const confidence = node.confidence ?? 'certain'
  if ('all' in node) {
    const all = node.all.map(marked)
    return { ...node, all, confidence, words: wordsOf(all) }
  }
  if ('any' in node) {
    const any = node.any.map(marked)
    return { ...node, any, confidence, words: wordsOf(any) }
  }
  if (!('position' in node)) return { ...node, confidence }
  const of = marked(node.position.of)
  return { ...node, position: { ...node.position, of }, confidence, words: wordsOf([of]) }
}

/** The same, with everything in it to be checked: its place is a guess. */
export function toCheck(node: RequirementNode): RequirementNode {
  const doubted = { ...node, confidence: 'check' as const }
  if ('all' in doubted) return { ...doubted, all: doubted.all.map(toCheck) }
  if ('any' in doubted) return { ...doubted, any: doubted.any.map(toCheck) }
  if ('position' in doubted)
    return { ...doubted, position: { ...doubted.position, of: toCheck(doubted.position.of) } }
  if ('experience' in doubted)
    return { ...doubted, experience: { ...doubted.experience, ...nestedToCheck(doubted.experience) } }
  return doubted
}

function nestedToCheck({ ofWhich }: { ofWhich?: NestedExperience[] | undefined }): {
  ofWhich?: NestedExperience[]
} {
  return ofWhich
    ? { ofWhich: ofWhich.map(inner => ({ ...inner, confidence: 'check' as const, ...nestedToCheck(inner) })) }
    : {}
}

/** The same clause asked once more, with ids of its own, and the words that ask for it again. */
export function copied(node: RequirementNode, ids: () => string, words: Span[]): RequirementNode {
  const { label: _, ...kept } = node
  const made = { ...kept, id: ids(), words }
  if ('all' in made) return { ...made, all: made.all.map(child => copied(child, ids, words)) }
  if ('any' in made) return { ...made, any: made.any.map(child => copied(child, ids, words)) }
  if ('position' in made)
    return { ...made, position: { ...made.position, of: copied(made.position.of, ids, words) } }
  if (!('experience' in made)) return made
  return { ...made, experience: { ...made.experience, ...nestedCopies(made.experience.ofWhich, ids, words) } }
}

function nestedCopies(
  ofWhich: NestedExperience[] | undefined,
  ids: () => string,
  words: Span[],
): { ofWhich?: NestedExperience[] } {
  if (!ofWhich) return {}
  return {
    ofWhich: ofWhich.map(inner => ({
      ...inner,
      id: ids(),
      words,
      ...nestedCopies(inner.ofWhich, ids, words),
    })),
  }
}

/** What it asks, without the operators that hold it. */
export function leavesOf(node: RequirementNode): RequirementNode[] {
  const children = childrenOf(node)
  return children.length === 0 ? [node] : children.flatMap(leavesOf)
}

/** The tree with one node replaced. */
export function replaced(
  node: RequirementNode,
  id: string,
  change: (node: RequirementNode) => RequirementNode,
): RequirementNode {
  if (node.id === id) return change(node)
  if ('all' in node) return { ...node, all: node.all.map(child => replaced(child, id, change)) }
  if ('any' in node) return { ...node, any: node.any.map(child => replaced(child, id, change)) }
  if ('position' in node)
    return { ...node, position: { ...node.position, of: replaced(node.position.of, id, change) } }
  return node
}
