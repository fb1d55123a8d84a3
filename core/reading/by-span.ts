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

  of(text: string, { from, to }: Span, read: () => T): T {
    const known = this.#texts.get(text)?.get(from * LONGEST_TEXT + to)
    if (known !== undefined) return known
    const made = read()
    if (this.#size >= MOST) this.#texts.clear()
    this.#size = this.#size >= MOST ? 1 : this.#size + 1
    const spans = this.#texts.get(text) ?? new Map<number, T>()
    this.#texts.set(text, spans.set(from * LONGEST_TEXT + to, made))
    return made
  }
}
