/**
 * A language: phrases with what they mean, and the patterns that sentences are made of. Both are data
 * (`phrases/`, `grammar.ts`); HR adds phrases of its own with an overlay.
 */
import type { Kind } from '../../model/catalogue.ts'
import type { Span } from '../model.ts'
import { GRAMMAR } from './grammar.ts'
import { compile } from './compile.ts'
import { type Capture, Matcher, type Offers } from './matcher.ts'
import type { FirstWords } from './node.ts'
import { NO_OVERLAY, type LanguageOverlay } from './overlay.ts'
import { PHRASES } from './phrases/index.ts'
import type { PhraseList } from './phrases/phrase-list.ts'
import { CAPITAL, GERUND, NUMBER } from './shapes.ts'
import { tokensOf, type Token } from './tokens.ts'
import { longest, trieOf, type Phrase, type Trie } from './trie.ts'

/** What a sentence itself can offer (`core/reading/clauses/offers.ts`), with what it can begin with. */
const OFFERS: Readonly<Record<string, FirstWords>> = {
  class: null,
  figure: new Set([NUMBER]),
  title: new Set([CAPITAL]),
  heading: new Set([CAPITAL]),
  gerund: new Set([GERUND]),
  'organisation-name': new Set([CAPITAL]),
  'agency-name': new Set([CAPITAL]),
}

export class Language {
  readonly #matcher: Matcher
  readonly #books: ReadonlyMap<string, Trie>

  constructor(rules: Readonly<Record<string, string>>, phrases: Readonly<Record<string, PhraseList>>) {
    this.#books = new Map(Object.entries(phrases).map(([name, list]) => [name, trieOf(list)]))
    this.#matcher = new Matcher(compile(rules, this.#books, OFFERS))
  }

  tokens(text: string, span: Span): Token[] {
    return tokensOf(text, span)
  }

  /** A whole sentence by the grammar; `offers` are what the text itself gives (class titles, capitalised names). */
  sentence(tokens: readonly Token[], offers: Offers): Capture | undefined {
    return this.#matcher.match('sentence', tokens, offers)
  }

  /** What the last sentence cost: the rules and runs that were tried. */
  get steps(): number {
    return this.#matcher.steps
  }

  /** The longest phrase of a category at a token. */
  phrase(category: string, tokens: readonly Token[], at: number): Phrase | undefined {
    const book = this.#books.get(category)
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
