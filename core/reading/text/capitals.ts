/** Pages that are written in capital letters throughout, as typewriters did: sentences of them in small ones. */
import type { ExtractedText, Span } from '../model.ts'
import { isSmall } from './characters.ts'
import { matchesOf } from './matches.ts'

/** Small letters after which a text is none of these. */
const SOME_SMALL = 12
const SMALL = /\p{Ll}/u
/** Fewer words are a heading, a label or a title. */
const SENTENCE_WORDS = 5
const LINE = /[^\n]+/gu
/** Where a sentence begins; "I", "II" and single letters are labels. */
const BEGINS = /(^[^\p{L}]*|[.;:]\s+)(\p{L})/gu

const BLANK_CODE = 32

const known = new WeakMap<ExtractedText, ExtractedText>()

/** The same text, its sentences in small letters and every place as it was; itself where what is asked has some. */
export function withoutCapitals(extracted: ExtractedText, asks: readonly Span[]): ExtractedText {
  if (asks.length === 0 || !asks.every(ask => isInCapitals(extracted.text, ask))) return extracted
  const made = known.get(extracted) ?? { ...extracted, text: inSmall(extracted.text) }
  known.set(extracted, made)
  return made
}

/** Ends at the first small letters: most texts have them right away. */
function isInCapitals(text: string, { from, to }: Span): boolean {
  let small = 0
  let words = 0
  for (let at = from; at < to && small < SOME_SMALL; at += 1) {
    const code = text.charCodeAt(at)
    if (isSmall(code)) small += 1
    else if (code === BLANK_CODE) words += 1
  }
  return small < SOME_SMALL && words >= SENTENCE_WORDS
}

function inSmall(text: string): string {
  let made = ''
  let done = 0
  for (const { index, 0: line } of matchesOf(LINE, text)) {
    made += text.slice(done, index)
    done = index + line.length
    const lower = line.toLowerCase()
    const isSentence = line.trim().split(/\s+/u).length >= SENTENCE_WORDS && lower.length === line.length
    made += isSentence && !SMALL.test(line) ? withBeginnings(lower) : line
  }
  return made + text.slice(done)
}

const withBeginnings = (line: string): string =>
  line.replaceAll(BEGINS, (_, before: string, letter: string) => before + letter.toUpperCase())
