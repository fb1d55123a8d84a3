/**
 * A sentence as words, figures and marks, each with its place. Words are compared in one spelling: lower case, without
 * possessive endings, typographic quotes, soft hyphens or the joining hyphen ("full-time" is two words).
 */
import type { Span } from '../model.ts'
import { remembered } from '../remembered.ts'
import { codesOf, isSmall } from '../text/characters.ts'
import { meantWord } from './misspelt.ts'

/** What is known of a word, figure or mark wherever it stands. */
interface Lexeme {
  /** The spelling that words are compared in. */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter, or is a figure. */
  readonly capital: boolean
  /** In capital letters only. */
  readonly upper: boolean
  /** A letter of it was mended. */
  readonly misspelt: boolean
}
export interface Token extends Lexeme, Span {}

const TOKEN =
  /\d+\.\d+\p{L}{1,3}(?![\p{L}\d])|(?<=\s)\.\d+(?![\p{L}\d])|\d+(?:,\d{3})*(?:\.\d+)?(?:(?![\d\p{L}])|(?=\p{L}{4}))|(?:\p{Lu}\.){2,}|(?:i\.e|e\.g)\.|\p{Lu}\d+\.\d+|\p{Lu}(?:\+{1,2}|#)(?![\p{L}\p{N}])|[\p{L}\p{N}\u00AD]+(?:['’`´](?:\p{L}+)?)?|[^\s\uFFFD*]/uy

/** "2-4 years" keeps its hyphen; "2-year" and "full-time" do not. */
const JOINING = /^[-‐‑–—]$/

/** "andPossession", "inCalifornia": a small word that has grown into the next. */
const GROWN = /^(and|or|in|of|the|as|with|by|from|for)(?=\p{Lu}\p{Ll}|A$)/u
/** "Fiveyears". */
const GROWN_AMOUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=(?:year|month)s?$)/iu
const GROWN_BEFORE = /\p{Ll}{4}(?=\p{Lu}\p{Ll}{2})/u

/** Nearly every word; nothing of its spelling is to be mended. */
const PLAIN = /^[A-Za-z]?[a-z]+$/

/** The tokens of a stretch of text, in order. Linear in its length. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const words = text.slice(span.from, span.to)
  for (let at = 0; at < words.length; ) {
    const end = plainEnd(words, at) || tokenEnd(words, at)
    if (end === 0) {
      at += 1
      continue
    }
    const from = span.from + at
    for (const { start, length, lexeme } of lexemesOf(words.slice(at, end))) {
      const { norm, kind, capital, upper, misspelt } = lexeme
      const token = { norm, kind, capital, upper, misspelt, from: from + start, to: from + start + length }
      if (!(norm === '-' && joins(text, token)) && !(norm === '+' && isOrMore(text, token)))
        tokens.push(token)
    }
    at = end
  }
  return tokens
}

/** Where the token ends that begins here; 0 where none does. */
function tokenEnd(words: string, at: number): number {
  TOKEN.lastIndex = at
  return words.charCodeAt(at) > 32 && TOKEN.test(words) ? TOKEN.lastIndex : 0
}

/** The same for nearly all tokens, at a glance: a word in small letters, a mark. 0 where it may be anything else. */
function plainEnd(words: string, at: number): number {
  const first = words.charCodeAt(at)
  if (MARKS[first] === 1) return at + 1
  // One bit tells a capital letter from a small one.
  if (!isSmall(first | 32)) return 0
  let end = at + 1
  while (isSmall(words.charCodeAt(end))) end += 1
  const isShort = end === at + 1
  return end === words.length || (isShort ? ENDS_LETTER : ENDS_WORD)[words.charCodeAt(end)] === 1 ? end : 0
}
const MARKS = codesOf(',;:()')
const ENDS_LETTER = codesOf(' \n\t,;:()')
const ENDS_WORD = codesOf(' \n\t,;:().-/')

/** The words of a phrase of the lexicon, in the spelling tokens have. */
export function wordsOf(phrase: string): string[] {
  return tokensOf(phrase, { from: 0, to: phrase.length }).map(({ norm }) => norm)
}

interface Piece {
  readonly start: number
  readonly length: number
  readonly lexeme: Lexeme
}

/** What is written without a blank, nearly always one token. */
const lexemesOf = remembered((written: string): Piece[] => {
  const amount = GROWN_AMOUNT.exec(written)?.[0].length
  if (amount === undefined && PLAIN.test(written))
    return [{ start: 0, length: written.length, lexeme: plainLexeme(written) }]
  const cut = amount ?? GROWN.exec(written)?.[0].length ?? grownBefore(written)
  return [
    { start: 0, part: written.slice(0, cut) },
    { start: cut, part: written.slice(cut) },
  ]
    .filter(({ part }) => part !== '')
    .map(({ start, part }) => ({ start, length: part.length, lexeme: lexemeOf(part) }))
})

function plainLexeme(written: string): Lexeme {
  const lower = written.toLowerCase()
  const meant = meantWord(lower)
  return {
    norm: meant ?? lower,
    kind: 'word',
    capital: lower !== written,
    upper: false,
    misspelt: meant !== null,
  }
}

function lexemeOf(written: string): Lexeme {
  const norm = JOINING.test(written) ? '-' : spelt(written)
  const kind = /^\d/.test(norm) ? 'number' : /^\p{L}/u.test(norm) ? 'word' : 'mark'
  const capital = /^[\p{Lu}\d]/u.test(written)
  const upper = /^\p{Lu}{2,}$/u.test(written)
  return { norm, kind, capital, upper, misspelt: false }
}

function grownBefore(written: string): number {
  const match = GROWN_BEFORE.exec(written)
  return match ? match.index + match[0].length : 0
}

function spelt(written: string): string {
  const plain = written.replaceAll('\u00AD', '').replaceAll(/[’`´]/g, "'").toLowerCase()
  if (/^\d/.test(plain)) return plain.replaceAll(',', '')
  const word = plain.length > 1 ? plain.replace(/'s?$/, '').replaceAll('.', '') : plain
  return damaged(word)
}

/** A figure for a letter inside a word: "leve1", "co11ege". */
function damaged(word: string): string {
  if (!/[01]/.test(word) || !/^\p{L}{2,}/u.test(word) || /[2-9]/.test(word)) return word
  return word.replaceAll('1', 'l').replaceAll('0', 'o')
}

/** "4+ years": the lower end is what is asked. */
const isOrMore = (text: string, { from }: Span): boolean => /\d/.test(text[from - 1] ?? '')

/** A hyphen within a word, or behind one ("full- time"), is no mark. */
const joins = (text: string, { from, to }: Span): boolean =>
  isWordPart(text[from - 1]) && /[\p{L}\s]/u.test(text[to] ?? '')
const isWordPart = (character: string | undefined): boolean => /[\p{L}\p{N}.]/u.test(character ?? '')
