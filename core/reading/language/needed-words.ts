/**
 * What must stand somewhere for a sequence to match: "[in | at] … ( level | levels ) of" needs one of "level" and
 * "levels". Where the rest of the sentence has none of them, the parts before need not be tried.
 */
import type { Node, Sequence } from './node.ts'

type Words = ReadonlySet<string>

/** Sets `needs` of every sequence that tries much before it comes to a word it cannot do without. */
export function findNeededWords(nodes: readonly Node[]): void {
  const neededBy = finder()
  for (const node of nodes) if (node.is === 'sequence') node.needs = lateNeeds(node, neededBy)
}

function lateNeeds({ of }: Sequence, neededBy: (node: Node) => Words | null): Sequence['needs'] {
  const needs: Words[] = []
  let tries = 0
  for (const part of of) {
    const words = tries >= WORTH_A_LOOK ? neededBy(part) : null
    if (words && !isCommon(words)) needs.push(words)
    if (part.is !== 'words') tries += 1
  }
  return needs.map(words => ({ words, number: 0 }))
}
/** Of parts that come before; fewer are tried as fast. */
const WORTH_A_LOOK = 2

/** A set of words of which one stands wherever the node matches; null where there is none. */
function finder(): (node: Node) => Words | null {
  const known = new Map<Node, Words | null>()
  const neededBy = (node: Node): Words | null => {
    const before = known.get(node)
    if (before !== undefined) return before
    // Within itself nothing is known of a rule.
    known.set(node, null)
    const needed = needs(node)
    known.set(node, needed)
    return needed
  }
  const needs = (node: Node): Words | null => {
    switch (node.is) {
      case 'words':
      case 'phrase':
      case 'offer':
        return node.first
      case 'rule':
      case 'ahead':
        return neededBy(node.of)
      case 'choice':
        return together(node.of.map(neededBy))
      case 'sequence':
        return node.of.map(neededBy).reduce(rarer, null)
      case 'any':
      case 'end':
      case 'not':
      case 'optional':
      case 'many':
        return null
      default:
        return node satisfies never
    }
  }
  return neededBy
}

function together(sets: readonly (Words | null)[]): Words | null {
  const all = new Set<string>()
  for (const words of sets) {
    if (!words) return null
    for (const word of words) all.add(word)
  }
  return all
}

/** The one that is less likely to be there: without words of nearly every sentence, then the smaller. */
function rarer(one: Words | null, other: Words | null): Words | null {
  if (!one || !other) return one ?? other
  if (isCommon(one) !== isCommon(other)) return isCommon(one) ? other : one
  return other.size < one.size ? other : one
}
const COMMON = ['a', 'an', 'and', 'as', 'at', 'for', 'in', 'of', 'or', 'the', 'to', 'with', ',', '.']
const isCommon = (words: Words): boolean => COMMON.some(word => words.has(word))
