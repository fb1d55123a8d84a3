/** What each node of a grammar can begin with: where none of these words stands, it need not be tried. */
import type { FirstWords, Node, RuleNode } from './node.ts'

/** Sets `first` of every node, to a fixed point: rules refer to each other. Answers the nodes. */
export function findFirstWords(rules: readonly RuleNode[]): Node[] {
  const empty = new Set<RuleNode>()
  const firsts = new Map<RuleNode, FirstWords>(rules.map(rule => [rule, new Set<string>()]))
  const isEmpty = (node: Node): boolean => {
    switch (node.is) {
      case 'not':
      case 'ahead':
      case 'optional':
      case 'many':
      case 'end':
        return true
      case 'sequence':
        return node.of.every(isEmpty)
      case 'choice':
        return node.of.some(isEmpty)
      case 'rule':
        return empty.has(node)
      case 'any':
      case 'words':
      case 'phrase':
      case 'offer':
        return false
      default:
        return node satisfies never
    }
  }
  const firstOf = (node: Node): FirstWords => {
    switch (node.is) {
      case 'rule':
        return firsts.get(node) ?? null
      case 'choice':
        return union(node.of.map(firstOf))
      case 'sequence': {
        const at = node.of.findIndex(part => !isEmpty(part))
        return at < 0 ? null : union(node.of.slice(0, at + 1).map(firstIn))
      }
      case 'any':
      case 'end':
        return null
      case 'not':
      case 'ahead':
      case 'optional':
      case 'many':
        return firstIn(node)
      case 'words':
      case 'phrase':
      case 'offer':
        return node.first
      default:
        return node satisfies never
    }
  }
  /** Within a sequence, what may be nothing adds what it can begin with; a look ahead adds nothing. */
  const firstIn = (node: Node): FirstWords => {
    if (node.is === 'not' || node.is === 'ahead') return new Set()
    if (node.is === 'optional' || node.is === 'many') return firstOf(node.of)
    return firstOf(node)
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const rule of rules) {
      const first = firstOf(rule.of)
      const before = firsts.get(rule)
      if (isEmpty(rule.of) && !empty.has(rule)) {
        empty.add(rule)
        changed = true
      }
      if (first?.size !== before?.size) {
        firsts.set(rule, first)
        changed = true
      }
    }
  }
  const settled: Node[] = []
  const settle = (node: Node): void => {
    settled.push(node)
    if (node.is === 'words' || node.is === 'phrase' || node.is === 'offer') return
    node.first = isEmpty(node) ? null : firstOf(node)
    if (node.is !== 'rule' && 'of' in node) for (const part of [node.of].flat()) settle(part)
  }
  for (const rule of rules) {
    settle(rule)
    settle(rule.of)
  }
  return settled
}

function union(sets: readonly FirstWords[]): FirstWords {
  const all = new Set<string>()
  for (const set of sets) {
    if (!set) return null
    for (const word of set) all.add(word)
  }
  return all
}
