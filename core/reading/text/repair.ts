/**
 * Mends what files do to text on their way, only where there is one thing it can have been. Text without damage, with
 * line feeds alone, comes out as it went in: its offsets are those of the file.
 */
import { sayProblem } from '../../words/documents.ts'
import type { Piece } from './compose.ts'

export interface Repaired {
  readonly text: string
  /** What was left out or could not be mended, for the person. */
  readonly problems: string[]
}

/** Control characters by which Word means something: a hyphen that does not break, one that may, the end of a cell. */
const WORD_MARKS = new Map([
  ['\x1e', '-'],
  ['\x1f', ''],
  ['\x07', '\t'],
])

interface Found {
  lost: number
  controls: number
  orders: number
}

export function repairText(raw: string): Repaired {
  const found: Found = { lost: 0, controls: 0, orders: 0 }
  // What is taken out can bring two halves of another damaged character together: until nothing is left to mend.
  let text = mended(raw, found)
  for (let before = raw; text !== before; ) {
    before = text
    text = mended(text, found)
  }
  const problems = [
    found.lost > 0 && sayProblem.damagedCharacters(found.lost),
    found.controls > 0 && sayProblem.controlCharacters(found.controls),
    found.orders > 0 && sayProblem.hiddenOrder(found.orders),
  ]
  return { text, problems: problems.filter(problem => problem !== false) }
}

/** Where a word may be broken. */
const BREAKS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** How such a mark is shown where it was not understood. */
const SHOWN_BREAKS = /(?<=[a-z])¬(?=[a-z])/g

const MAY_BREAK = /[\u00ad\u200b-\u200d\u2060\ufeff¬]/g
const BETWEEN_WORDS = /[^\S\ufeff]/

/** Words without their marks of breaks, filled up with spaces: what stands after them stands where it did in the file. */
export function fillBreaks(raw: string): string {
  let filled = ''
  let done = 0
  MAY_BREAK.lastIndex = 0
  while (MAY_BREAK.test(raw)) {
    let [from, to] = [MAY_BREAK.lastIndex - 1, MAY_BREAK.lastIndex]
    while (from > done && !BETWEEN_WORDS.test(raw.charAt(from - 1))) from -= 1
    while (to < raw.length && !BETWEEN_WORDS.test(raw.charAt(to))) to += 1
    const word = raw.slice(from, to).replace(BREAKS, '').replace(SHOWN_BREAKS, '')
    filled += raw.slice(done, from) + word.padEnd(to - from)
    done = to
    MAY_BREAK.lastIndex = to
  }
  return done === 0 ? raw : filled + raw.slice(done)
}

/** One pass; counts what is lost. Nothing grows by it, so passes come to an end. */
function mended(raw: string, found: Found): string {
  const lines = raw.replace(/\r\n?/g, '\n')
  return UNHARMED.test(lines) ? lines : replaced(lines, found)
}

/** Text of nothing but what is never mended: as nearly every text is after the first pass. */
const UNHARMED = /^[\n\t -~·–—‘’“”•…]*$/

const replaced = (raw: string, found: Found): string =>
  undouble(raw)
    .replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(BREAKS, '')
    .replace(/[^\P{Cc}\n\t]/gu, mark => {
      const meant = WORD_MARKS.get(mark)
      if (meant === undefined) found.controls += 1
      return meant ?? ''
    })
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, () => {
      found.orders += 1
      return ''
    })
    // A character lost in "the class�s" is an apostrophe; elsewhere, and after what may itself be half of a damaged
    // character, it may be a quotation mark, a dash or a space.
    .replace(/(?<=\p{L})(?<![ÂÃâïð])\ufffd(?=[st]\b)/gu, '’')
    .replace(/\ufffd/g, () => {
      found.lost += 1
      return ' '
    })
    .replace(SHOWN_BREAKS, '')

/** The same for text in pieces, each of one line. */
export function repairPieces(pieces: readonly Piece[]): { pieces: Piece[]; problems: string[] } {
  const lines = pieces.map(({ words }) => words.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' '))
  const { text, problems } = repairText(lines.join('\n'))
  const words = text.split('\n')
  return { pieces: pieces.map((piece, i) => ({ ...piece, words: words[i] ?? '' })), problems }
}

/** Characters of windows-1252 that stand for the bytes 80–9F; five bytes have none. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf = (unit: string): number => {
  const at = CP1252.indexOf(unit)
  return at < 0 ? unit.charCodeAt(0) : 0x80 + at
}

/**
 * UTF-8 that was read as windows-1252 and saved so: "â€™" is "’" again. Only what begins as accented Latin letters,
 * punctuation and the byte order mark do: "CAFÉ’S" could be such a pair, too, and is none.
 */
function undouble(text: string): string {
  if (!/[ÂÃâïð]/.test(text)) return text
  const once = text.replace(/[ÂÃâïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g, run => {
    const lead = run.charCodeAt(0)
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (run.length < length) return run
    const bytes = Uint8Array.from({ length }, (_, i) => (i === 0 ? lead : byteOf(run.charAt(i))))
    return (decoded(bytes) ?? run.slice(0, length)) + run.slice(length)
  })
  // It can have been done twice over.
  return once === text ? text : undouble(once)
}

/** The character of two to four bytes of UTF-8, or null where they are none. */
function decoded(bytes: Uint8Array): string | null {
  const [lead = 0, ...others] = bytes
  const code = others.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0xff >> (bytes.length + 1)))
  const least = bytes.length === 2 ? 0x80 : bytes.length === 3 ? 0x800 : 0x10000
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return code < least || code > 0x10ffff || isHalf ? null : String.fromCodePoint(code)
}
