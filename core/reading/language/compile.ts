/** Patterns → nodes that know the words they can begin with; `matcher.ts` runs them. */
import { findFirstWords } from './first-words.ts'
import { findNeededWords } from './needed-words.ts'
import type { Begins, FirstWords, Node, RuleNode } from './node.ts'
import { parsePattern, type Expression } from './pattern.ts'
import { Shapes } from './shapes.ts'
import type { Trie } from './trie.ts'

export interface Grammar {
  readonly rules: ReadonlyMap<string, RuleNode>
  readonly shapes: Shapes
}

const UNKNOWN: Begins = { first: null, begins: 0 }

/** Compiles rules over a lexicon; `offers` are what the text itself gives, with what it can begin with. */
export function compile(
  sources: Readonly<Record<string, string>>,
  books: ReadonlyMap<string, Trie>,
  offers: Readonly<Record<string, FirstWords>>,
): Grammar {
  const rules = new Map<string, RuleNode>()
  const blank: Node = { is: 'end', ...UNKNOWN }
  for (const name of Object.keys(sources))
    rules.set(name, { is: 'rule', name, silent: name.startsWith('_'), of: blank, ...UNKNOWN })

  const named = (name: string): Node => {
    const rule = rules.get(name)
    if (rule) return rule
    const book = books.get(name)
    if (book) return { is: 'phrase', name, book, first: new Set(book.next.keys()), begins: 0 }
    const first = offers[name]
    if (first === undefined) throw new Error(`the language has no rule, category or offer “${name}”`)
    return { is: 'offer', name, first, begins: 0 }
  }
  const node = (expression: Expression): Node => {
    switch (expression.is) {
      case 'word':
        return { is: 'words', first: new Set([expression.word]), begins: 0 }
      case 'any':
      case 'end':
        return { is: expression.is, ...UNKNOWN }
      case 'sequence':
        return { is: 'sequence', of: expression.of.map(node), needs: [], ...UNKNOWN }
      case 'choice':
        return oneOf(expression.of)
      case 'many':
      case 'not':
      case 'ahead':
      case 'optional':
        return { is: expression.is, of: node(expression.of), ...UNKNOWN }
      case 'ref':
        return named(expression.name)
      default:
        return expression satisfies never
    }
  }
  /** A choice of words is the words: each takes one token and leaves no capture. */
  const oneOf = (of: readonly Expression[]): Node => {
    const words = of.flatMap(one => (one.is === 'word' ? [one.word] : []))
    return words.length === of.length
      ? { is: 'words', first: new Set(words), begins: 0 }
      : { is: 'choice', of: of.map(node), ...UNKNOWN }
  }
  for (const [name, source] of Object.entries(sources)) {
    const rule = rules.get(name)
    if (rule) rule.of = node(parsePattern(source))
  }
  const nodes = findFirstWords([...rules.values()])
  findNeededWords(nodes)
  return { rules, shapes: new Shapes(nodes) }
}
