/** Patterns → nodes a matcher runs on, each with the words it can begin with, so that most are never tried. */
import { parsePattern, type Expression } from './pattern.ts'
import type { Trie } from './trie.ts'

/** Beside words, what a token can be for a pattern to begin with it. */
export const NUMBER = '#'
export const CAPITAL = '^'
export const GERUND = '~'

interface Begins {
  /** Words (or the signs above) of which one must stand here; null when anything may. */
  first: ReadonlySet<string> | null
}
export interface RuleNode extends Begins {
  readonly is: 'rule'
  readonly name: string
  /** Its parts stand in the rule around it; it leaves no capture itself. */
  readonly silent: boolean
  readonly place: number
  of: Node
}
export type Node = Begins &
  (
    | { readonly is: 'word'; readonly word: string }
    | { readonly is: 'any' | 'end' }
    | { readonly is: 'phrase'; readonly name: string; readonly book: Trie }
    | { readonly is: 'offer'; readonly name: string }
    | { readonly is: 'sequence' | 'choice'; readonly of: readonly Node[] }
    | { readonly is: 'not' | 'ahead' | 'optional'; readonly of: Node }
    | { readonly is: 'many'; readonly of: Node; readonly place: number }
    | RuleNode
  )

export interface Grammar {
  readonly rules: ReadonlyMap<string, RuleNode>
  /** How many nodes remember what they found, at each token. */
  readonly places: number
}

/** Compiles rules over a lexicon; `offers` are what the text itself gives, with what it can begin with. */
export function compile(
  sources: Readonly<Record<string, string>>,
  books: ReadonlyMap<string, Trie>,
  offers: Readonly<Record<string, ReadonlySet<string> | null>>,
): Grammar {
  let places = 0
  const place = (): number => {
    places += 1
    return places - 1
  }
  const rules = new Map<string, RuleNode>()
  const nothing: Node = { is: 'end', first: null }
  for (const name of Object.keys(sources)) {
    rules.set(name, {
      is: 'rule',
      name,
      silent: name.startsWith('_'),
      place: place(),
      of: nothing,
      first: null,
    })
  }
  const node = (expression: Expression): Node => {
    switch (expression.is) {
      case 'word':
        return { ...expression, first: new Set([expression.word]) }
      case 'any':
      case 'end':
        return { is: expression.is, first: null }
      case 'sequence':
      case 'choice':
        return { is: expression.is, of: expression.of.map(node), first: null }
      case 'many':
        return { is: 'many', of: node(expression.of), place: place(), first: null }
      case 'not':
      case 'ahead':
      case 'optional':
        return { is: expression.is, of: node(expression.of), first: null }
      case 'ref':
        return named(expression.name)
      default:
        return expression satisfies never
    }
  }
  const named = (name: string): Node => {
    const rule = rules.get(name)
    if (rule) return rule
    const book = books.get(name)
    if (book) return { is: 'phrase', name, book, first: new Set(book.next.keys()) }
    const first = offers[name]
    if (first === undefined) throw new Error(`the language has no rule, category or offer “${name}”`)
    return { is: 'offer', name, first }
  }
  for (const [name, source] of Object.entries(sources)) {
    const rule = rules.get(name)
    if (rule) rule.of = node(parsePattern(source))
  }
  beginnings([...rules.values()])
  return { rules, places }
}

/** What every node can begin with, to a fixed point: rules refer to each other. */
function beginnings(rules: readonly RuleNode[]): void {
  const empty = new Set<RuleNode>()
  const firsts = new Map<RuleNode, ReadonlySet<string> | null>(rules.map(rule => [rule, new Set<string>()]))
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
      default:
        return false
    }
  }
  const firstOf = (node: Node): ReadonlySet<string> | null => {
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
      default:
        return node.first
    }
  }
  /** Within a sequence, what may be nothing adds what it can begin with; a look ahead adds nothing. */
  const firstIn = (node: Node): ReadonlySet<string> | null => {
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
  const settle = (node: Node): void => {
    if (node.is === 'word' || node.is === 'phrase' || node.is === 'offer') return
    node.first = isEmpty(node) ? null : firstOf(node)
    if (node.is !== 'rule' && 'of' in node) for (const part of [node.of].flat()) settle(part)
  }
  for (const rule of rules) {
    settle(rule)
    settle(rule.of)
  }
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const set of sets) {
    if (!set) return null
    for (const word of set) all.add(word)
  }
  return all
}
