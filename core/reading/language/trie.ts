/** A phrase book for one category: the longest phrase that begins at a token. */
import type { PhraseList } from './phrases/phrase-list.ts'
import { wordsOf, type Token } from './tokens.ts'

/** A kind, a level, a number; what a phrase of its category says. */
export type Means = string | number | undefined

export interface Trie {
  readonly next: Map<string, Trie>
  means?: { readonly value: Means }
}

export interface Phrase {
  /** The token after its last. */
  readonly to: number
  readonly means?: Means
}

export function trieOf(list: PhraseList): Trie {
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

export function longest(book: Trie, tokens: readonly Token[], at: number): Phrase | undefined {
  let node: Trie | undefined = book
  let found: Phrase | undefined
  for (let to = at; node; to += 1) {
    if (node.means && to > at) found = { to, means: node.means.value }
    const token = tokens[to]
    node = token && node.next.get(token.norm)
  }
  return found
}
