/** Where a sentence ends. */
import { ABBREVIATIONS } from '../language/marks.ts'
import { codesOf } from '../text/characters.ts'
import { startsDemand } from './roles.ts'

const abbreviations: ReadonlySet<string> = new Set(ABBREVIATIONS)
/** A bracket that is not closed within this many characters is taken for a slip. */
const LONGEST_ASIDE = 4000
/** After so many brackets that nothing closes, brackets of the sentence mean nothing. */
const MOST_SLIPS = 20

/** Index after the bracket that closes the one at `at`; -1 when none does. */
export function closeOf(text: string, at: number, to: number): number {
  const end = Math.min(to, at + LONGEST_ASIDE)
  let depth = 0
  for (let i = at; i < end; i += 1) {
    const c = text[i]
    if (c === '(' || c === '[') depth += 1
    else if (c === ')' || c === ']') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return -1
}

/** Where a sentence may end. */
const STOPS = codesOf('([;,:.?!')

type SentenceEnd = 'period' | 'semicolon' | 'aside' | 'line'

/**
 * The end of the sentence that begins at `from`: after its period; at a semicolon when what follows stands on its own
 * (`standsAlone`); before a bracketed sentence; or the end of the line.
 */
export function sentenceEnd(
  text: string,
  from: number,
  to: number,
  standsAlone: (at: number) => boolean,
): { readonly to: number; readonly by: SentenceEnd } {
  let slips = 0
  for (let i = from; i < to; i += 1) {
    if (STOPS[text.charCodeAt(i)] !== 1) continue
    const c = text[i]
    if ((c === '(' || c === '[') && i > from && slips < MOST_SLIPS) {
      const close = closeOf(text, i, to)
      if (close < 0) {
        slips += 1
        continue
      }
      if (isSentence(text, i, close) || isRemark(text, i, close, to)) return { to: i, by: 'aside' }
      if (standsAlone(close) && !isListedSource(text, close, from, to)) return { to: close, by: 'aside' }
      i = close - 1
      continue
    }
    if ((c === ';' || c === ',') && standsAlone(i) && !isListedSource(text, i, from, to))
      return { to: i, by: 'semicolon' }
    if (c === ':' && LIST_BEGINS.test(text.slice(i, i + 8))) return { to: i + 1, by: 'line' }
    if ((c === '.' || c === '?' || c === '!') && isEnd(text, i, from, to))
      return { to: behindStars(text, i + 1, to), by: 'period' }
  }
  return { to, by: 'line' }
}

/** "(A degree in A; or a certificate in B may be substituted …)": what stands in is listed before the verb comes. */
const isListedSource = (text: string, at: number, from: number, to: number): boolean =>
  (/[([]/.test(text.slice(Math.max(0, from - 1), from + 1)) || ADVANCED.test(text.slice(from, from + 40))) &&
  !/\bsubstitut/i.test(text.slice(Math.max(from, at - LONGEST_ASIDE), at)) &&
  /^[^.]*\bsubstitut/i.test(text.slice(at, Math.min(to, at + 600)))

/** Nobody is asked for "an advanced degree" alone. */
const ADVANCED = /^(?:possession of )?an? (?:advanced?|(?:post)?graduate) degree\b/i

/** Brackets around a sentence of its own. */
export const isSentence = (text: string, from: number, close: number): boolean =>
  close - from > 24 &&
  /^[([]\s*[\p{Lu}]/u.test(text.slice(from, from + 4)) &&
  /[.]\s*[)\]]$/.test(text.slice(close - 4, close))

/** A bracket at the end of a sentence that says what may stand in or who may apply, with or without a full stop. */
const isRemark = (text: string, from: number, close: number, to: number): boolean =>
  close - from > 40 &&
  /\bsubstitut|\bapplied to(?:ward)?\b|\badmitted to\b/i.test(text.slice(from, close)) &&
  /^\s*(?:[.;,]|(?:and|or)\b|[([]|$)/i.test(text.slice(close, Math.min(to, close + 6)))

/** "… of the following types of work: 1. Development …", and its second on a line of its own. */
const LIST_BEGINS = /^:\s+1\.\s+\p{Lu}/u

/** "… of 6 tons or less).* and": the star points at a note below. */
function behindStars(text: string, at: number, to: number): number {
  let end = at
  while (end < to && text[end] === '*') end += 1
  return end
}

function isEnd(text: string, at: number, from: number, to: number): boolean {
  let next = at + 1
  while (next < to && /["”’')\]*]/.test(text[next] ?? '')) next += 1
  const after = next
  while (next < to && /\s/.test(text[next] ?? '')) next += 1
  if (next >= to) return true
  const following = text[next] ?? ''
  if (after === next) {
    // "grade.Four years", ").Experience": a full stop that lost its space.
    return /[a-z)]/.test(text[at - 1] ?? '') && /^(?:[A-Z][a-z]{2}|Or [IVX])/.test(text.slice(next, next + 4))
  }
  const word = wordBefore(text, at, from)
  // The letter of a range or the number of a title ("Range B.", "Clerk I.") is no abbreviation.
  const isLevel =
    /^[IVX]$/.test(word) ||
    /\b(?:range|level|grade|step|class)\s+$/i.test(text.slice(Math.max(from, at - 10), at - word.length))
  const goesOn =
    abbreviations.has(word.toLowerCase()) || (!isLevel && /^(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/.test(word))
  // "a P.O.S.T. Certificate"
  const isNamed = /^(?:certif|licen[sc]|degree|diploma|creden)/i.test(text.slice(next, next + 8))
  if (goesOn) return !isNamed && startsDemand(text, next) && /[A-Z0-9]/.test(following)
  return /[\p{Lu}\d"“'‘([*•·]/u.test(following) || /^(?:and|or)(?:\b|[A-Z])/.test(text.slice(next, next + 4))
}

function wordBefore(text: string, at: number, from: number): string {
  let start = at
  while (start > from && at - start < 12 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, at)
}
