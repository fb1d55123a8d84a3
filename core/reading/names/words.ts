/** Running text → words and marks with their places. */

export interface Word {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
  /** A word, or one mark of punctuation. */
  readonly mark: boolean
  /** Begins with a capital or a figure. */
  readonly capital: boolean
  /** First of its line or sentence. */
  readonly first: boolean
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’]*(?:[-‑][\p{L}\p{N}][\p{L}\p{N}'’]*)*|[^\s\p{L}\p{N}]|\n/gu

export function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  let first = true
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [token] = match
    if (token === '\n') {
      first = true
      continue
    }
    const mark = !/[\p{L}\p{N}]/u.test(token)
    words.push({
      text: token,
      lower: token.toLowerCase(),
      from: from + match.index,
      to: from + match.index + token.length,
      mark,
      capital: /^[\p{Lu}\p{N}]/u.test(token),
      first,
    })
    first = mark ? /[.:;•·"“]/.test(token) : false
  }
  return words
}
