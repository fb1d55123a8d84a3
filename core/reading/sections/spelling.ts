/**
 * Words and phrases recognised although a letter is missing, doubled, swapped or wrong. Every known word is indexed
 * under itself and under itself with one letter left out; two words within one edit share such a key
 * (W. Garbe, "Symmetric Delete"), so that a look-up costs one key a letter, whatever the number of known words.
 */

/** Shorter words are taken as they stand: "note" is not "not". */
const SHORTEST_CORRECTED = 6
const LONGEST = 40
const MOST_REMEMBERED = 5000

export class Spelling {
  readonly #known = new Set<string>()
  readonly #keys = new Map<string, string>()
  /** The same words come again and again. */
  readonly #corrected = new Map<string, string | null>()

  constructor(known: Iterable<string>) {
    for (const word of known) {
      this.#known.add(word)
      if (word.length < SHORTEST_CORRECTED) continue
      for (const key of withOneLeftOut(word)) if (!this.#keys.has(key)) this.#keys.set(key, word)
    }
    for (const word of this.#known) this.#keys.set(word, word)
  }

  /** The known word meant, or null. Lower case expected. */
  correct(word: string): string | null {
    if (this.#known.has(word)) return word
    if (word.length < SHORTEST_CORRECTED || word.length > LONGEST) return null
    const remembered = this.#corrected.get(word)
    if (remembered !== undefined) return remembered
    const meant = this.#nearest(word)
    if (this.#corrected.size >= MOST_REMEMBERED) this.#corrected.clear()
    this.#corrected.set(word, meant)
    return meant
  }

  #nearest(word: string): string | null {
    const direct = this.#keys.get(word)
    if (direct !== undefined) return direct
    for (const key of withOneLeftOut(word)) {
      const found = this.#keys.get(key)
      if (found !== undefined && Math.abs(found.length - word.length) <= 1) return found
    }
    return null
  }
}

/** A letter left out, doubled or swapped is a slip; another letter may make another word ("Painter", "Printer"). */
export const isSlip = (word: string, meant: string): boolean =>
  meant.length !== word.length || lettersOf(meant) === lettersOf(word)
const lettersOf = (word: string): string => word.split('').toSorted().join('')

function* withOneLeftOut(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}
