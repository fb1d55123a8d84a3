/** Which known heading a line begins with: a trie over the words of phrases, misspellings and connecting words aside. */
import type { SectionKind } from '../model.ts'
import { editDistance } from './edit-distance.ts'
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

interface Phrase {
  readonly squashed: string
  readonly letters: number
  readonly meaning: HeadingMeaning
}

const CONNECTING = new Set(['and', 'or', 'of', 'the', 'for', 'in', 'a', 'amp'])
/** Of the letters of a phrase, how many may be wrong where the words do not match one by one. */
const TOLERANCE = 0.15
const SHORTEST_APPROXIMATE = 8
const MOST_REMEMBERED = 4000

/** The form in which words are compared: lower case, singular. */
const headingWord = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

class HeadingMatcher {
  readonly #root: Branch = { next: new Map() }
  readonly #phrases: Phrase[] = []
  readonly #byLength = new Map<number, readonly Phrase[]>()
  readonly #spelling: Spelling
  /** Lines recur from document to document; what they mean does not change. */
  readonly #approximated = new Map<string, HeadingMeaning | null>()

  constructor() {
    const vocabulary = new Set<string>()
    for (const { kind, strong, inner = [] } of HEADING_PHRASES) {
      for (const phrase of strong) this.#learn(phrase, { kind, inner: false, licence: false }, vocabulary)
      for (const phrase of inner) this.#learn(phrase, { kind, inner: true, licence: false }, vocabulary)
    }
    for (const phrase of LICENCE_PHRASES)
      this.#learn(phrase, { kind: 'qualifications', inner: false, licence: true }, vocabulary)
    this.#spelling = new Spelling(vocabulary)
  }

  /** True where some phrase begins with this word. */
  begins(word: string): boolean {
    return this.#step(this.#root, headingWord(word)) !== undefined
  }

  /** True where a heading may begin behind this word as well as with it: "The duties". */
  skips(word: string): boolean {
    return CONNECTING.has(headingWord(word))
  }

  /** The longest phrase that begins at the first of these words. */
  match(words: readonly string[]): HeadingMatch | null {
    let branch = this.#root
    let best: HeadingMatch | null = null
    for (const [at, printed] of words.entries()) {
      const word = headingWord(printed)
      if (CONNECTING.has(word)) continue
      const next = this.#step(branch, word)
      if (!next) break
      branch = next
      if (branch.meaning) best = { ...branch.meaning, end: at + 1 }
    }
    return best
  }

  /** A whole line that is nearly a phrase, though its words do not match one by one ("REQUIRE MENTS", "MIMINUMUM"). */
  approximate(words: readonly string[]): HeadingMeaning | null {
    let squashed = ''
    for (const printed of words) {
      const word = headingWord(printed)
      // "NTES" is long enough here, where the other words stand beside it.
      if (!CONNECTING.has(word))
        squashed += words.length > 1 && word.endsWith('s') ? word.replace(/(?<=\w{3})s$/, '') : word
    }
    if (squashed.length < SHORTEST_APPROXIMATE) return null
    const remembered = this.#approximated.get(squashed)
    if (remembered !== undefined) return remembered
    const letters = lettersOf(squashed)
    const near = this.#ofAboutLength(squashed.length).find(
      phrase =>
        bitsOf(phrase.letters ^ letters) <= 2 * allowedIn(phrase) &&
        editDistance(phrase.squashed, squashed, allowedIn(phrase)) <= allowedIn(phrase),
    )
    if (this.#approximated.size >= MOST_REMEMBERED) this.#approximated.clear()
    this.#approximated.set(squashed, near?.meaning ?? null)
    return near?.meaning ?? null
  }

  /** Only these can be near a line of so many letters. */
  #ofAboutLength(length: number): readonly Phrase[] {
    const known = this.#byLength.get(length)
    if (known) return known
    const near = this.#phrases.filter(
      phrase => Math.abs(phrase.squashed.length - length) <= allowedIn(phrase),
    )
    this.#byLength.set(length, near)
    return near
  }

  #step(branch: Branch, word: string): Branch | undefined {
    return branch.next.get(word) ?? branch.next.get(this.#spelling.correct(word) ?? '')
  }

  #learn(phrase: string, about: Omit<HeadingMeaning, 'words'>, vocabulary: Set<string>): void {
    const words = phrase
      .split(' ')
      .map(headingWord)
      .filter(word => !CONNECTING.has(word))
    let branch = this.#root
    for (const word of words) {
      vocabulary.add(word)
      let next = branch.next.get(word)
      if (!next) branch.next.set(word, (next = { next: new Map() }))
      branch = next
    }
    const meaning = { ...about, words: words.length }
    branch.meaning = meaning
    const squashed = words.join('')
    if (squashed.length >= SHORTEST_APPROXIMATE)
      this.#phrases.push({ squashed, letters: lettersOf(squashed), meaning })
  }
}

/** Built once: the phrases are data. */
export const HEADINGS = new HeadingMatcher()

const allowedIn = ({ squashed }: Phrase): number => Math.floor(squashed.length * TOLERANCE)

/** A bit for each letter that occurs. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 31)
  return letters
}

function bitsOf(letters: number): number {
  let bits = 0
  for (let rest = letters >>> 0; rest > 0; rest >>>= 1) bits += rest & 1
  return bits
}
