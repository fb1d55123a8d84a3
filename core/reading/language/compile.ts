/** Patterns → nodes a matcher runs on, each with the words it can begin with, so that most are never tried. */
import { parsePattern, type Expression } from './pattern.ts'
import type { Trie } from './trie.ts'

/** Beside words, what a token can be for a pattern to begin with it. */
export const NUMBER = '#'
export const CAPITAL = '^'
export const GERUND = '~'

/** For every set of first words, by its number, whether a token can be one of them; the same for all tokens alike. */
export type Shape = Uint8Array

interface Begins {
  /** Words (or the signs above) of which one must stand here; null when anything may. */
  first: ReadonlySet<string> | null
  /** The number of that set; 0 when anything may. */
  begins: number
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
    | { readonly is: 'sequence'; readonly of: readonly Node[] }
    | { readonly is: 'choice'; readonly of: readonly Node[]; readonly among: Map<Shape, readonly Node[]> }
    | { readonly is: 'not' | 'ahead' | 'optional'; readonly of: Node }
    | { readonly is: 'many'; readonly of: Node; readonly place: number }
    | RuleNode
  )

export interface Grammar {
  readonly rules: ReadonlyMap<string, RuleNode>
  /** For every word, in which sets of first words it is. */
  readonly sets: ReadonlyMap<string, readonly number[]>
  /** Those met so far, by what else a word is and the word. */
  readonly shapes: Map<string, Shape>[]
  /** Behind the last token stands nothing that a pattern could begin with. */
  readonly nothing: Shape
}

const UNKNOWN = { first: null, begins: 0 }
const BLANK: object = {
  is: '',
  name: '',
  word: '',
  silent: false,
  place: 0,
  of: [],
  among: null,
  book: null,
  ...UNKNOWN,
}
/** Every node has the same fields in the same order: the engine reads them without looking for their places. */
const alike = <N extends Node>(node: N): N => Object.assign({ ...BLANK }, node)

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
  const nothing: Node = alike({ is: 'end', ...UNKNOWN })
  for (const name of Object.keys(sources)) {
    rules.set(
      name,
      alike({ is: 'rule', name, silent: name.startsWith('_'), place: place(), of: nothing, ...UNKNOWN }),
    )
  }
  const node = (expression: Expression): Node => {
    switch (expression.is) {
      case 'word':
        return alike({ ...expression, first: new Set([expression.word]), begins: 0 })
      case 'any':
      case 'end':
        return alike({ is: expression.is, ...UNKNOWN })
      case 'sequence':
        return alike({ is: 'sequence', of: expression.of.map(node), ...UNKNOWN })
      case 'choice':
        return alike({ is: 'choice', of: expression.of.map(node), among: new Map(), ...UNKNOWN })
      case 'many':
        return alike({ is: 'many', of: node(expression.of), place: place(), ...UNKNOWN })
      case 'not':
      case 'ahead':
      case 'optional':
        return alike({ is: expression.is, of: node(expression.of), ...UNKNOWN })
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
    if (book) return alike({ is: 'phrase', name, book, first: new Set(book.next.keys()), begins: 0 })
    const first = offers[name]
    if (first === undefined) throw new Error(`the language has no rule, category or offer “${name}”`)
    return alike({ is: 'offer', name, first, begins: 0 })
  }
  for (const [name, source] of Object.entries(sources)) {
    const rule = rules.get(name)
    if (rule) rule.of = node(parsePattern(source))
  }
  const { sets, count } = numbered(beginnings([...rules.values()]))
  return { rules, sets, shapes: [], nothing: shapeOf([], count) }
}

/** What every node can begin with, to a fixed point: rules refer to each other. */
function beginnings(rules: readonly RuleNode[]): Node[] {
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
      case 'any':
      case 'word':
      case 'phrase':
      case 'offer':
        return false
      default:
        return node satisfies never
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
      case 'word':
      case 'phrase':
      case 'offer':
        return node.first
      default:
        return node satisfies never
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
  const settled: Node[] = []
  const settle = (node: Node): void => {
    settled.push(node)
    if (node.is === 'word' || node.is === 'phrase' || node.is === 'offer') return
    node.first = isEmpty(node) ? null : firstOf(node)
    if (node.is !== 'rule' && 'of' in node) for (const part of [node.of].flat()) settle(part)
  }
  for (const rule of rules) {
    settle(rule)
    settle(rule.of)
  }
  return settled
}

/** Numbers the sets of first words; for each word, the sets it is in. */
function numbered(nodes: readonly Node[]): { sets: Map<string, number[]>; count: number } {
  const numbers = new Map<ReadonlySet<string>, number>()
  const sets = new Map<string, number[]>()
  for (const node of nodes) {
    if (!node.first) continue
    const known = numbers.get(node.first)
    node.begins = known ?? numbers.size + 1
    if (known !== undefined) continue
    numbers.set(node.first, node.begins)
    for (const word of node.first) {
      const within = sets.get(word) ?? []
      within.push(node.begins)
      sets.set(word, within)
    }
  }
  return { sets, count: numbers.size + 1 }
}

export function shapeOf(sets: Iterable<number>, count: number): Shape {
  const shape = new Uint8Array(count)
  shape[0] = 1
  for (const set of sets) shape[set] = 1
  return shape
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const set of sets) {
    if (!set) return null
    for (const word of set) all.add(word)
  }
  return all
}
