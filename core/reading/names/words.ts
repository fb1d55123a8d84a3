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

/** A long line that ends in small letters was broken by the width of a page: its sentence goes on. */
const LONG_LINE = 45
/** Marks of emphasis, and damaged characters (U+FFFD: a blank that lost its encoding), are no words. */
const IGNORED = /[\s*_"“”\ufffd\u200b]/
const IGNORED_CODES = new Set(Array.from('*_"', mark => mark.charCodeAt(0)))

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

const [BLANK, NEWLINE, MARK, SMALL, CAPITAL] = [1, 2, 3, 4, 5]

/** What a character is; figures count as capitals. */
function sortOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return SMALL
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return CAPITAL
  if (code === 10) return NEWLINE
  if (code <= 32) return BLANK
  if (code < 128) return IGNORED_CODES.has(code) ? BLANK : MARK
  return OTHERS[code] || (OTHERS[code] = sortOfOther(text.charAt(at)))
}

/** Of what is beyond ASCII, by its code; 0 while it was not met. */
const OTHERS = new Uint8Array(0x10000)

function sortOfOther(character: string): number {
  if (IGNORED.test(character)) return BLANK
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? CAPITAL : SMALL
  return /\p{N}/u.test(character) ? CAPITAL : MARK
}

/** Letters and figures, apostrophes behind them, hyphens between them. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1
  while (at < to) {
    const sort = sortOf(text, at)
    if (sort < SMALL) {
      const character = text.charAt(at)
      const apostrophe = character === "'" || character === '’'
      const hyphen = (character === '-' || character === '‑') && at + 1 < to && sortOf(text, at + 1) >= SMALL
      if (!apostrophe && !hyphen) return at
    }
    at += 1
  }
  return at
}
