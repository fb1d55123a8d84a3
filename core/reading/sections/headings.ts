/** The headings of a document, in order: a line of their own, before a colon, or in capitals at the start of a line. */
import type { Block, ExtractedText, Span } from '../model.ts'
import { endsWithHead } from '../names/head-nouns.ts'
import { isApostrophe, isOfWord, isSmall } from '../text/characters.ts'
import { HEADINGS, type HeadingMeaning } from './heading-matcher.ts'

export interface Heading extends HeadingMeaning {
  readonly at: Span
  /** Where its number or bullet begins. */
  readonly start: number
  /** Where the body begins. */
  readonly body: number
  /** Index of its block. */
  readonly block: number
  /** True where nothing but the heading stands in the line. */
  readonly alone: boolean
}

/** No heading is longer; of a longer line only the start is looked at. */
const LONGEST_HEADING = 160
const LONGEST_APPROXIMATE = 70
/** "1.", "IV)", "•": before a heading. */
const LEADING = /^[\s·•*▪◦–—-]*(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\s+)?/u
/** "• A+ certification" is an entry of a list; "• DUTIES", "• Licenses:" are headings with a mark. */
const isEntry = (line: string): boolean =>
  /^[·•▪◦*]\s/u.test(line) && /\p{Ll}/u.test(line) && !line.includes(':')
/** What may stand between a heading and the end of its line: punctuation, one remark in parentheses. */
const REMARK = /^[\s.:;*–—-]*(?:\([^()]{0,200}\)?)?[\s.:;*–—-]*$/u
/**
 * In the middle of a line a heading follows the end of a sentence and stands in capitals (or Each Word So); three words
 * in capitals behind small letters begin one, too.
 */
const BEFORE_HEADING =
  /[.;:)]\s+(?=\p{Lu}\p{L}{2,})|\s(?![a-z])(?<=\p{Ll}\s)\s*(?=\p{Lu}{3,}\s+\p{Lu}{2,}\s+\p{Lu}{2,})/gu

export function findHeadings(extracted: ExtractedText): Heading[] {
  const headings: Heading[] = []
  for (const [index, block] of extracted.blocks.entries()) {
    const opening = headingAtStart(extracted.text, block, index)
    if (opening) headings.push(opening)
    headings.push(...headingsInside(extracted.text, block, index, opening?.body ?? block.from))
  }
  return headings
}

function headingAtStart(text: string, block: Block, index: number): Heading | null {
  // As most lines begin that begin no heading.
  if (isSmall(text.charCodeAt(block.from))) return null
  const line = text.slice(block.from, Math.min(block.to, block.from + LONGEST_HEADING))
  const lead = LEADING.exec(line)?.[0].length ?? 0
  const first = line.slice(lead, wordEnd(line, lead))
  if (!startsUpper(first) || isEntry(line)) return null
  const whole = line.length === block.to - block.from
  const mayBeNear = whole && line.length <= LONGEST_APPROXIMATE && !/[.;,]\s*$/.test(line)
  if (!HEADINGS.begins(first) && !(mayBeNear && (HEADINGS.skips(first) || isTitleCase(line, lead))))
    return null
  const { words, ends } = wordsOf(line, lead)
  const place = (meaning: HeadingMeaning, end: number, alone: boolean): Heading => ({
    kind: meaning.kind,
    inner: meaning.inner,
    licence: meaning.licence,
    words: meaning.words,
    at: { from: block.from + lead, to: end },
    start: block.from,
    body: alone ? block.to : end,
    block: index,
    alone,
  })
  const match = HEADINGS.match(words)
  if (match) {
    const end = ends[match.end - 1] ?? lead
    const rest = line.slice(end)
    if (whole && REMARK.test(rest)) return place(match, block.to, true)
    if (
      whole &&
      words.length <= 12 &&
      /^\s+(?:for|of)\b/i.test(rest) &&
      !/[.;]\s*$/.test(rest) &&
      match.words > 1
    )
      return place(match, block.to, true)
    // "LICENSURE, REGISTRATIONS AND PERMITS": a list of which only the first is known.
    if (whole && match.licence && rest.startsWith(',') && words.length <= 10 && isCapitals(line.slice(lead)))
      return place(match, block.to, true)
    const remark = /^\s*(?:\([^()]{0,120}\)\s*)?[:–—]|^\s*-\s/u.exec(rest)
    if (remark) return place(match, block.from + end + remark[0].length, false)
    if (
      (match.kind === 'history' || match.kind === 'pay') &&
      match.words > 1 &&
      /^\s*[-–—:.]*\s*\d/u.test(rest)
    )
      return place(match, block.from + end, false)
    if (isCapitals(line.slice(lead, end)) && !isCapitals(rest.trimStart().split(/\s/, 1)[0] ?? ''))
      return place(match, block.from + end, false)
  }
  if (!mayBeNear || words.length > 8 || !isTitleCase(line, lead) || endsWithHead(line)) return null
  const near = HEADINGS.approximate(words)
  return near ? place(near, block.to, true) : null
}

function headingsInside(text: string, block: Block, index: number, from: number): Heading[] {
  if (block.to - from < 60) return []
  const headings: Heading[] = []
  const line = text.slice(from, block.to)
  BEFORE_HEADING.lastIndex = 0
  while (BEFORE_HEADING.test(line)) {
    const start = BEFORE_HEADING.lastIndex
    if (!HEADINGS.begins(line.slice(start, wordEnd(line, start)))) continue
    const { words, ends } = wordsOf(line.slice(0, start + LONGEST_HEADING), start)
    const match = HEADINGS.match(words)
    if (!match || match.inner || match.words < 2) continue
    const end = ends[match.end - 1] ?? start
    const phrase = line.slice(start, end)
    const inTitleCase = words.slice(0, match.end).every(startsUpper)
    if (!isCapitals(phrase) && !(inTitleCase && match.words >= 3)) continue
    headings.push({
      kind: match.kind,
      inner: false,
      licence: match.licence,
      words: match.words,
      at: { from: from + start, to: from + end },
      start: from + start,
      body: from + end,
      block: index,
      alone: false,
    })
  }
  return headings
}

/** The words from there on, letters and figures with the apostrophes behind them, each with where it ends. */
function wordsOf(line: string, from: number): { readonly words: string[]; readonly ends: number[] } {
  const words: string[] = []
  const ends: number[] = []
  for (let at = from; at < line.length; at += 1) {
    const end = wordEnd(line, at)
    if (end === at) continue
    words.push(line.slice(at, end))
    ends.push(end)
    at = end
  }
  return { words, ends }
}

/** Where the word ends that begins there; there, where none does. */
function wordEnd(line: string, from: number): number {
  let end = from
  while (end < line.length && (isOfWord(line, end) || (end > from && isApostrophe(line.charAt(end)))))
    end += 1
  return end
}

/** Every word from there on that counts begins with a capital. */
function isTitleCase(line: string, from: number): boolean {
  for (let at = from; at < line.length; at += 1) {
    const end = wordEnd(line, at)
    if (end === at) continue
    const word = line.slice(at, end)
    if (!startsUpper(word) && !/^(?:and|or|of|the|for|in|to|a)$/.test(word)) return false
    at = end
  }
  return true
}
function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /^[\p{Lu}\p{N}]/u.test(word)
}
/** Two capitals or more, and no small letter. */
const isCapitals = (phrase: string): boolean => !/\p{Ll}/u.test(phrase) && /\p{Lu}.*\p{Lu}/u.test(phrase)
