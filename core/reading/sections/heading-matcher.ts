/** Where a known heading phrase stands in a line: a trie over its words, misspellings and connecting words aside. */
import type { SectionKind } from '../model.ts'
import { HEADING_PHRASES, LICENCE_PHRASES } from './heading-phrases.ts'
import { Spelling } from './spelling.ts'

export interface HeadingMeaning {
  readonly kind: SectionKind
  /** Opens a part only where no strong heading of the document has given its kind any words. */
  readonly inner: boolean
  readonly licence: boolean
  /** Words of the phrase that count. */
  readonly words: number
}

export interface HeadingMatch extends HeadingMeaning {
  /** Index after the last matched word in the tokens given. */
  readonly end: number
}

interface Branch {
  readonly next: Map<string, Branch>
  meaning?: HeadingMeaning
}

const CONNECTING = new Set(['and', 'or', 'of', 'the', 'for', 'in', 'a', 'amp'])
/** Documents with a million heading-like lines are read in bounded work. */
const APPROXIMATE_TRIES = 2000
/** Of the letters of a phrase, how many may be wrong where the words do not match one by one. */
const TOLERANCE = 0.15

/** The form in which words are compared: lower case, singular. */
export const headingWord = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

export class HeadingMatcher {
  readonly #root: Branch = { next: new Map() }
  readonly #phrases: { squashed: string; meaning: HeadingMeaning }[] = []
  readonly #byWord = new Map<string, number[]>()
  readonly #spelling: Spelling
  #approximateTries = APPROXIMATE_TRIES

  constructor() {
    for (const { kind, strong, inner = [] } of HEADING_PHRASES) {
      for (const phrase of strong) this.#learn(phrase, { kind, inner: false, licence: false })
      for (const phrase of inner) this.#learn(phrase, { kind, inner: true, licence: false })
    }
    for (const phrase of LICENCE_PHRASES)
      this.#learn(phrase, { kind: 'qualifications', inner: false, licence: true })
    this.#spelling = new Spelling(this.#byWord.keys())
  }

  /** The longest phrase that begins at the first of these words. */
  match(words: readonly string[], from = 0): HeadingMatch | null {
    let branch = this.#root
    let best: HeadingMatch | null = null
    for (let at = from; at < words.length && at < from + 14; at += 1) {
      const word = headingWord(words[at] ?? '')
      if (CONNECTING.has(word)) continue
      const next = branch.next.get(word) ?? branch.next.get(this.#spelling.correct(word) ?? '')
      if (!next) break
      branch = next
      if (branch.meaning) best = { ...branch.meaning, end: at + 1 }
    }
    return best
  }

  /** A whole line that is nearly a phrase, though its words do not match one by one ("REQUIRE MENTS", "MIMINUMUM"). */
  approximate(words: readonly string[]): HeadingMeaning | null {
    const squashed = words
      .map(headingWord)
      .filter(word => !CONNECTING.has(word))
      .join('')
    if (squashed.length < 8 || squashed.length > 70) return null
    const candidates = new Set<number>()
    for (const word of words) {
      const known = this.#spelling.correct(headingWord(word))
      if (known !== null && known.length >= 5) for (const at of this.#byWord.get(known) ?? []) candidates.add(at)
    }
    if (words.length <= 4 && candidates.size === 0)
      for (const at of this.#phrases.keys()) candidates.add(at)
    for (const at of candidates) {
      const phrase = this.#phrases[at]
      if (!phrase) continue
      const allowed = Math.floor(phrase.squashed.length * TOLERANCE)
      if (allowed < 1 || Math.abs(phrase.squashed.length - squashed.length) > allowed) continue
      if (this.#approximateTries <= 0) return null
      this.#approximateTries -= 1
      if (editDistance(phrase.squashed, squashed) <= allowed) return phrase.meaning
    }
    return null
  }

  #learn(phrase: string, about: Omit<HeadingMeaning, 'words'>): void {
    const words = phrase
      .split(' ')
      .map(headingWord)
      .filter(word => !CONNECTING.has(word))
    let branch = this.#root
    for (const word of words) {
      let next = branch.next.get(word)
      if (!next) branch.next.set(word, (next = { next: new Map() }))
      branch = next
      const listed = this.#byWord.get(word)
      if (listed) listed.push(this.#phrases.length)
      else this.#byWord.set(word, [this.#phrases.length])
    }
    branch.meaning = { ...about, words: words.length }
    this.#phrases.push({ squashed: words.join(''), meaning: branch.meaning })
  }
}

/** Levenshtein's distance over two rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
