/** A capitalised phrase that may be a class title: its words, its head, its levels, and what stands in it but is no title. */
import { HEAD_NOUNS } from './head-nouns.ts'
import { singular } from './title-key.ts'
import type { Word } from './words.ts'

export interface Phrase {
  /** Index of its first word, and after its last, ranges and codes included. */
  readonly start: number
  readonly end: number
  /** The words of the title without its levels: "Office Technician (Typing)". */
  readonly base: readonly Word[]
  /** Words of the base up to and with its head. */
  readonly core: readonly Word[]
  /** "I, II or III" gives three; empty when the title has no level. */
  readonly levels: readonly Word[]
  /** Stands after the level: "(Supervisory)", ", Youth Authority". */
  readonly suffix: readonly Word[]
  /** A code of a class stands behind it: "(2L06)", "Class Code 7280". */
  readonly coded: boolean
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/
const FIGURE = /^\d$/
const CODE = /^(?:\d[A-Z]\d{2}|\d{4,7})$/i
/** Heads that may go on: "Director of Airport Planning", "Assistant to the Chief". */
const GOING_ON = new Set(
  'director chief superintendent manager supervisor commander captain secretary administrator assistant deputy master head dean president inspector coordinator officer general'.split(
    ' ',
  ),
)
const LONGEST = 16

export const isLevel = (word: Word | undefined): boolean =>
  word !== undefined && (ROMAN.test(word.text) || FIGURE.test(word.text))
/** "Surveyors" and "Clerk-Typist" are heads as "Surveyor" and "Typist" are. */
export function isHead(word: Word | undefined): boolean {
  if (!word || word.mark) return false
  const last = singular(word.lower.split(/[-‑]/).at(-1)?.replace(/['’]s?$/, '') ?? '')
  return HEAD_NOUNS.has(last) || /(?:person|worker|keeper|ologist|ographer|wright)$/.test(last)
}

/** The phrase that begins at this word, if any. */
export function phraseAt(words: readonly Word[], start: number): Phrase | null {
  const base: Word[] = []
  let head = -1
  let at = start
  const word = (ahead = 0) => words[at + ahead]
  while (at < words.length && base.length < LONGEST) {
    const now = word()
    if (!now) break
    if (!now.mark && now.capital && !isLevelHere(words, at, base) && !(now.first && at > start)) {
      base.push(now)
      if (isHead(now)) head = base.length
      at += 1
      continue
    }
    const next = word(1)
    if (!next || base.length === 0) break
    const joined = now.to === next.from && base.at(-1)?.to === now.from
    if (now.text === '/' && next.capital && (joined || head < base.length)) {
      base.push(now)
      at += 1
      continue
    }
    const lastIsHead = head === base.length
    if ((now.lower === 'and' || now.text === '&') && next.capital && !lastIsHead && headFollows(words, at + 1)) {
      base.push(now)
      at += 1
      continue
    }
    const goesOn = lastIsHead && GOING_ON.has(singular(base.at(-1)?.lower ?? ''))
    if (goesOn && /^(?:of|to|for)$/.test(now.lower)) {
      const the = next.lower === 'the'
      if ((the ? word(2) : next)?.capital) {
        base.push(now, ...(the ? [next] : []))
        at += the ? 2 : 1
        const tail = tailAfter(words, at)
        base.push(...tail)
        at += tail.length
        break
      }
    }
    break
  }
  if (head < 0 || base.length === 0) return null
  // What follows the last head belongs to the title only after "of" or as part of the same run.
  const core = base
  const { levels, end: afterLevels } = levelsAt(words, at)
  const { suffix, coded, end } = suffixAt(words, afterLevels)
  return { start, end, base, core: core.slice(0, head), levels, suffix, coded }
}

/** A level ends the title: "Clerk II", "Analyst 2"; a figure at the beginning does not ("311 Agent"). */
function isLevelHere(words: readonly Word[], at: number, base: readonly Word[]): boolean {
  return base.length > 0 && isLevel(words[at])
}

function headFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const word = words[at]
    if (!word || word.mark || !word.capital) return false
    if (isHead(word)) return true
  }
  return false
}

/** "Airport Planning", "Water and Power" after "Director of". */
function tailAfter(words: readonly Word[], from: number): Word[] {
  const tail: Word[] = []
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]
    if (!word || isLevel(word)) break
    const joins = /^(?:and|&|of|the)$/.test(word.lower) && words[at + 1]?.capital === true
    if (!(word.capital && !word.mark && !word.first) && !joins) break
    tail.push(word)
  }
  return tail
}

function levelsAt(words: readonly Word[], from: number): { levels: Word[]; end: number } {
  const levels: Word[] = []
  let at = from
  while (isLevel(words[at])) {
    const level = words[at]
    if (level) levels.push(level)
    at += 1
    let ahead = at
    while (words[ahead] && /^(?:,|\/|&|and|or)$/.test(words[ahead]?.lower ?? '') && ahead < at + 3) ahead += 1
    const after = words[ahead + 1]
    const another = isLevel(words[ahead]) && ahead > at && !(after && !after.mark && after.capital && !/^(?:range|level)$/.test(after.lower) && !isLevel(after))
    if (!another) break
    at = ahead
  }
  return { levels, end: at }
}

/** Parentheses, ranges, codes and ", Department of …" behind a title. */
function suffixAt(words: readonly Word[], from: number): { suffix: Word[]; coded: boolean; end: number } {
  const suffix: Word[] = []
  let coded = false
  let at = from
  for (let turns = 0; turns < 4; turns += 1) {
    const open = words[at]
    if (!open) break
    if (open.text === '(') {
      const close = words.findIndex((word, index) => index > at && index < at + 12 && word.text === ')')
      if (close < 0) break
      const inside = words.slice(at + 1, close)
      if (inside.some(({ lower }) => lower === 'code') || (inside.length === 1 && CODE.test(inside[0]?.text ?? ''))) coded = true
      else if (/^ranges?$/.test(inside[0]?.lower ?? '')) void 0
      else if (inside[0]?.capital && inside.every(word => word.capital || word.mark || /^(?:and|of|or|the|for|to|in)$/.test(word.lower))) {
        if (turns > 0 && suffix.length > 0) break
        suffix.push(...words.slice(at, close + 1))
      } else break
      at = close + 1
      continue
    }
    const comma = open.text === ',' ? 1 : 0
    const next = words[at + comma]
    if (next && /^ranges?$/.test(next.lower) && next.capital) {
      at = afterRange(words, at + comma + 1)
      continue
    }
    if (next && /^class$/.test(next.lower) && words[at + comma + 1]?.lower === 'code') {
      coded = true
      at = at + comma + 3
      continue
    }
    break
  }
  return { suffix, coded, end: at }
}

/** "A", "B or C", "A, B, or C". */
function afterRange(words: readonly Word[], from: number): number {
  let at = from
  let end = from
  while (at < from + 10) {
    const word = words[at]
    if (!word) break
    if (/^[A-Z]$/.test(word.text)) end = at + 1
    else if (!/^(?:,|\/|and|or|-)$/.test(word.lower)) break
    at += 1
  }
  return end
}
