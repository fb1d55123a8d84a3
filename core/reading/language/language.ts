/**
 * A language: phrases with what they mean, and the patterns that sentences are made of. Both are data
 * (`phrases/`, `grammar.ts`); HR adds phrases of its own with an overlay.
 */
import type { Kind } from '../../model/catalogue.ts'
import type { Span } from '../model.ts'
import { GRAMMAR } from './grammar.ts'
import { Matcher, type Grammar, type Offer } from './matcher.ts'
import { NO_OVERLAY, type LanguageOverlay } from './overlay.ts'
import { parsePattern, type Expression } from './pattern.ts'
import { PHRASES, type PhraseList } from './phrases/index.ts'
import { tokensOf, wordsOf, type Token } from './tokens.ts'

/** A phrase book for one category: the longest phrase that begins at a token. */
interface Trie {
  readonly next: Map<string, Trie>
  means?: { readonly value: unknown }
}

export class Language {
  readonly #grammar: Grammar
  readonly #categories: ReadonlyMap<string, Trie>

  constructor(rules: Readonly<Record<string, string>>, phrases: Readonly<Record<string, PhraseList>>) {
    const parsed = new Map(Object.entries(rules).map(([name, source]) => [name, parsePattern(source)]))
    const numbers = new Map<Expression, number>()
    for (const rule of parsed.values()) number(rule, numbers)
    this.#grammar = { rules: parsed, numbers }
    this.#categories = new Map(Object.entries(phrases).map(([name, list]) => [name, trie(list)]))
  }

  tokens(text: string, span: Span): Token[] {
    return tokensOf(text, span)
  }

  /** A matcher for one sentence; `offers` are what the text itself gives (class titles, capitalised names). */
  matcher(tokens: readonly Token[], offers: ReadonlyMap<string, Offer> = new Map()): Matcher {
    const all = new Map(offers)
    for (const [name, book] of this.#categories) all.set(name, at => longest(book, tokens, at))
    return new Matcher(this.#grammar, tokens, all)
  }

  /** The longest phrase of a category at a token. */
  phrase(category: string, tokens: readonly Token[], at: number): ReturnType<Offer> {
    const book = this.#categories.get(category)
    return book && longest(book, tokens, at)
  }
}

const languages = new WeakMap<LanguageOverlay, WeakMap<readonly Kind[], Language>>()

/** The language with a catalogue's kinds by their names, and HR's phrases. Compiled once for each. */
export function languageOf(kinds: readonly Kind[], overlay: LanguageOverlay = NO_OVERLAY): Language {
  const known = languages.get(overlay) ?? new WeakMap<readonly Kind[], Language>()
  languages.set(overlay, known)
  const made = known.get(kinds) ?? new Language(GRAMMAR, withOverlay(kinds, overlay))
  known.set(kinds, made)
  return made
}

function withOverlay(kinds: readonly Kind[], { phrases }: LanguageOverlay): Record<string, PhraseList> {
  const ids = new Set(kinds.map(({ id }) => id))
  const added = (valueOf: (means: LanguageOverlay['phrases'][number]['means']) => string | undefined) =>
    phrases.flatMap(({ phrase, means }): [string, string][] => {
      const value = valueOf(means)
      return value === undefined ? [] : [[phrase, value]]
    })
  return {
    ...PHRASES,
    kind: [
      ...PHRASES.kind.filter(([, id]) => typeof id === 'string' && ids.has(id)),
      ...kinds.map(({ id, name }) => [name, id] as const),
      ...added(means => ('kind' in means ? means.kind : undefined)),
    ],
    degree: [...PHRASES.degree, ...added(means => ('level' in means ? means.level : undefined))],
    idle: [...PHRASES.idle, ...added(means => ('says' in means ? means.says : undefined))],
    organisation: [
      ...PHRASES.organisation,
      ...added(means => ('organisation' in means ? 'organisation' : undefined)).map(
        ([phrase]) => [phrase.replace(/^the\s+/i, '')] as const,
      ),
    ],
  }
}

function trie(list: PhraseList): Trie {
  const root: Trie = { next: new Map() }
  for (const [phrase, value] of list) {
    let node = root
    for (const word of wordsOf(phrase)) {
      const next = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    node.means = { value }
  }
  return root
}

function longest(book: Trie, tokens: readonly Token[], at: number): ReturnType<Offer> {
  let node: Trie | undefined = book
  let found: ReturnType<Offer>
  for (let to = at; node; to += 1) {
    if (node.means && to > at) found = { to, means: node.means.value }
    node = node.next.get(tokens[to]?.norm ?? '')
  }
  return found
}

function number(expression: Expression, numbers: Map<Expression, number>): void {
  if (expression.is === 'word' || expression.is === 'any' || expression.is === 'end') return
  if (expression.is === 'ref' || numbers.has(expression)) return
  numbers.set(expression, numbers.size)
  if ('of' in expression) for (const inner of [expression.of].flat()) number(inner, numbers)
}
