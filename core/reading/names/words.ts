/** Running text → words and marks with their places. */

export interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** One mark of punctuation, no word. */
  readonly mark: boolean
  /** Begins with a capital or a figure. */
  readonly capital: boolean
  /** First of its line or sentence. */
  readonly first: boolean
  /** First of its line. */
  readonly line: boolean
}

/** A damaged character between words (U+FFFD) is a blank that lost its encoding. */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}'’]*(?:[-‑][\p{L}\p{N}][\p{L}\p{N}'’]*)*|[^\s\p{L}\p{N}\ufffd\u200b*_"“”]|\n/gu

const LONG_LINE = 45

export function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  let first = true
  let line = true
  let lineFrom = from
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [token] = match
    if (token === '\n') {
      const at = from + match.index
      const last = words.at(-1)
      // A long line without an end was broken by the width of a page: its sentence goes on.
      if (at - lineFrom < LONG_LINE || !last || /[.:;!?]/.test(last.text)) {
        first = true
        line = true
      }
      lineFrom = at + 1
      continue
    }
    const code = token.codePointAt(0) ?? 0
    const mark = token.length === 1 && !/[\p{L}\p{N}]/u.test(token)
    words.push({
      text: token,
      lower: token.toLowerCase(),
      from: from + match.index,
      to: from + match.index + token.length,
      mark,
      capital:
        (code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        (code > 127 && /^[\p{Lu}\p{N}]/u.test(token)),
      first,
      line,
    })
    line = false
    first = mark && /[.:•·!?]/.test(token)
  }
  return words
}
