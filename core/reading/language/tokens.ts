/**
 * A sentence as words, figures and marks, each with its place. Words are compared in one spelling: lower case, without
 * possessive endings, typographic quotes, soft hyphens or the joining hyphen ("full-time" is two words).
 */
import type { Span } from '../model.ts'
import { meantWord } from './misspelt.ts'

export interface Token extends Span {
  /** The spelling that words are compared in. */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter, or is a figure. */
  readonly capital: boolean
  /** In capital letters only. */
  readonly upper: boolean
  /** A letter of it was mended. */
  readonly misspelt?: boolean
}

const TOKEN =
  /\d+\.\d+\p{L}{1,3}(?![\p{L}\d])|(?<=\s)\.\d+(?![\p{L}\d])|\d+(?:,\d{3})*(?:\.\d+)?(?:(?![\d\p{L}])|(?=\p{L}{4}))|(?:\p{Lu}\.){2,}|(?:i\.e|e\.g)\.|\p{Lu}\d+\.\d+|[\p{L}\p{N}\u00AD]+(?:['’`´](?:\p{L}+)?)?|[^\s\uFFFD*]/gu

/** "2-4 years" keeps its hyphen; "2-year" and "full-time" do not. */
const JOINING = /[-‐‑–—]/

/** "andPossession", "inCalifornia": a small word that has grown into the next. */
const GROWN = /^(and|or|in|of|the|as|with|by|from|for)(?=\p{Lu}\p{Ll})/u
const GROWN_BEFORE = /\p{Ll}{4}(?=\p{Lu}\p{Ll}{2})/u

/** Nearly every word; nothing of its spelling is to be mended. */
const PLAIN = /^[A-Za-z]?[a-z]+$/

/** The tokens of a stretch of text, in order. Linear in its length. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (const match of text.slice(span.from, span.to).matchAll(TOKEN)) {
    const written = match[0]
    const from = span.from + match.index
    const to = from + written.length
    if (PLAIN.test(written)) {
      tokens.push(plainToken(written, from, to))
      continue
    }
    if (JOINING.test(written)) {
      const joins = isWordPart(text[from - 1]) && /[\p{L}\s]/u.test(text[to] ?? '')
      if (!joins) tokens.push({ norm: '-', kind: 'mark', capital: false, upper: false, from, to })
      continue
    }
    tokens.push(...pieces(written).map(({ part, at }) => token(part, from + at)))
  }
  return tokens
}

/** The words of a phrase of the lexicon, in the spelling tokens have. */
export function wordsOf(phrase: string): string[] {
  return tokensOf(phrase, { from: 0, to: phrase.length }).map(({ norm }) => norm)
}

function plainToken(written: string, from: number, to: number): Token {
  const lower = written.toLowerCase()
  const meant = meantWord(lower)
  const capital = lower !== written
  if (meant === null) return { norm: lower, kind: 'word', capital, upper: false, from, to }
  return { norm: meant, kind: 'word', capital, upper: false, misspelt: true, from, to }
}

function token(written: string, from: number): Token {
  const norm = spelt(written)
  const kind = /^\d/.test(norm) ? 'number' : /^\p{L}/u.test(norm) ? 'word' : 'mark'
  const capital = /^[\p{Lu}\d]/u.test(written)
  const upper = /^\p{Lu}{2,}$/u.test(written)
  return { norm, kind, capital, upper, from, to: from + written.length }
}

function pieces(written: string): { part: string; at: number }[] {
  const cut = GROWN.exec(written)?.[0].length ?? grownBefore(written)
  if (!cut) return [{ part: written, at: 0 }]
  return [
    { part: written.slice(0, cut), at: 0 },
    { part: written.slice(cut), at: cut },
  ]
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

const isWordPart = (character: string | undefined): boolean => /[\p{L}\p{N}.]/u.test(character ?? '')
