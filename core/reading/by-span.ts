/**
 * What was read of a stretch of text, remembered: the classes of a series are asked the same words, and a sentence is
 * tried in more than one way. Only for what follows from the text alone.
 */
import type { Span } from './model.ts'

/** No document has more; where one asker goes from text to text, the memory starts again. */
const MOST = 5000
const LONGEST_TEXT = 2 ** 26

export class BySpan<T> {
  readonly #texts = new Map<string, Map<number, T>>()
  #size = 0
  /** The text asked for last, nearly always the only one. */
  #text = ''
  #spans = new Map<number, T>()

  of(text: string, { from, to }: Span, read: () => T): T {
    const key = from * LONGEST_TEXT + to
    const known = this.#spansOf(text).get(key)
    if (known !== undefined) return known
    const made = read()
    if (this.#size >= MOST) this.#forget()
    this.#size += 1
    this.#spansOf(text).set(key, made)
    return made
  }

  #spansOf(text: string): Map<number, T> {
    if (text === this.#text) return this.#spans
    // Of one text alone nothing is kept by its words: to look them up, all of them are gone through.
    if (this.#text !== '') this.#texts.set(this.#text, this.#spans)
    this.#text = text
    this.#spans = (this.#texts.size > 0 && this.#texts.get(text)) || new Map<number, T>()
    return this.#spans
  }

  #forget(): void {
    this.#texts.clear()
    this.#spans = new Map()
    this.#size = 0
  }
}
