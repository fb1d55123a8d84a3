/** Running text → words and marks with their places. */
import { BLANK, CAPITAL, isApostrophe, MARK, NEWLINE, SMALL, sortOf } from '../text/characters.ts'

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

/** A long line that ends in small letters was broken by the width of a page: its sentence goes on. */
const LONG_LINE = 45

export function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  let first = true
  let line = true
  let lineFrom = from
  let at = from
  while (at < to) {
    const sort = sortOf(text, at)
    if (sort === NEWLINE) {
      const last = words.at(-1)
      if (at - lineFrom < LONG_LINE || !last || last.capital || /[.:;!?]/.test(last.text)) {
        first = true
        line = true
      }
      lineFrom = at + 1
    }
    if (sort === NEWLINE || sort === BLANK) {
      at += 1
      continue
    }
    const mark = sort === MARK
    const end = mark ? at + 1 : wordEnd(text, at, to)
    const word = text.slice(at, end)
    words.push({
      text: word,
      lower: inSmall(word),
      from: at,
      to: end,
      mark,
      capital: sort === CAPITAL,
      first,
      line,
    })
    line = false
    first = mark && /[.:•·!?]/.test(word)
    at = end
  }
  return words
}

/** Most words are in small letters as they stand. */
function inSmall(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase()
  }
  return word
}

/** Letters and figures, apostrophes behind them, hyphens between them. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1
  while (at < to) {
    const sort = sortOf(text, at)
    if (sort < SMALL) {
      const character = text.charAt(at)
      const hyphen = (character === '-' || character === '‑') && at + 1 < to && sortOf(text, at + 1) >= SMALL
      if (!isApostrophe(character) && !hyphen) return at
    }
    at += 1
  }
  return at
}
