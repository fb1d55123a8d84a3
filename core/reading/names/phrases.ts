/** A capitalised phrase that may be a class title: its words, its levels, and what stands behind it but is no title. */
import { STATES } from '../fields/jurisdictions.ts'
import { BODIES, endsWithHead } from './head-nouns.ts'
import type { KnownTitles } from './known-titles.ts'
import { singular } from './title-key.ts'
import type { Word } from './words.ts'

export interface Phrase {
  /** Index of its first word, and after its last, ranges and codes included. */
  readonly start: number
  readonly end: number
  /** The words of the title without its levels: "Office Technician (Typing)". */
  readonly base: readonly Word[]
  /** It ends with a noun that titles end with. */
  readonly headed: boolean
  /** "I, II or III" gives three; empty when the title has no level. */
  readonly levels: readonly Word[]
  /** Stands after the level and belongs to the title: "(Supervisory)", ", Youth Authority". */
  readonly suffix: readonly Word[]
  /** A code of a class stands behind it: "(2L06)", "Class Code 7280". */
  readonly coded: boolean
  /** On file, in these words. */
  readonly known?: string
}

/** Also as damaged text has them: "Ii". */
const ROMAN = /^(?:I[Ii]{0,2}|I[Vv]|V[Ii]{0,3}|IX|X)$/
const FIGURE = /^\d$/
const CODE = /^(?:\d[A-Z]\d{2}|\d{4,7})$/i
/** Heads that may go on: "Director of Airport Planning", "Assistant to the Chief". */
const GOING_ON = new Set(
  'director chief superintendent manager supervisor commander captain secretary administrator assistant deputy head dean president inspector coordinator general superintendant marshal curator'.split(
    ' ',
  ),
)
/** "Auditor of California": where, not what. */
const PLACES = new Set([
  ...BODIES,
  ...Object.keys(STATES),
  'los',
  'san',
  'new',
  'the',
  'either',
  'range',
  'grade',
  'arts',
  'science',
])
/** "Master of Science" is a degree. */
const DEGREES = new Set(['master', 'bachelor', 'doctor', 'associate'])
const JOINING = /^(?:and|of|or|the|for|to|in|on|&)$/
const IN_TAIL = /^(?:and|of|the|for|on|&)$/
const LONGEST = 16

export const isLevel = (word: Word | undefined): boolean =>
  word !== undefined && (ROMAN.test(word.text) || FIGURE.test(word.text))

const isHead = (word: Word | undefined): boolean =>
  word !== undefined && !word.mark && endsWithHead(word.text)

/** The phrase that begins at this word, if any. */
export function phraseAt(words: readonly Word[], start: number, known: KnownTitles): Phrase | null {
  const onFile = known.at(words, start)
  const written = readPhrase(words, start)
  if (!onFile || (written && written.end > onFile.end && !isRemark(words, onFile.end, written.end)))
    return written
  const { coded, end } = suffixAt(words, onFile.end, true)
  const { levels, end: afterLevels } = moreLevels(words, end)
  return {
    ...{ start, end: afterLevels, headed: true, levels, suffix: [], coded },
    base: words.slice(start, onFile.end),
    known: onFile.title,
  }
}

/** What is left of a longer phrase behind a title on file is a remark, no part of another title. */
const isRemark = (words: readonly Word[], from: number, to: number): boolean =>
  !isLevel(words[from]) &&
  words
    .slice(from, to)
    .every(
      word => word.mark || isLevel(word) || /^(?:and|or|range)$/.test(word.lower) || word.text.length === 1,
    )

function readPhrase(words: readonly Word[], start: number): Phrase | null {
  const base: Word[] = []
  let head = -1
  let at = start
  const word = (ahead = 0) => words[at + ahead]
  while (at < words.length && base.length < LONGEST) {
    const now = word()
    if (!now) break
    const joins = /^(?:AND|OR)$/.test(now.text)
    if (
      !now.mark &&
      now.capital &&
      !joins &&
      !(base.length > 0 && isLevel(now)) &&
      !(now.first && at > start)
    ) {
      base.push(now)
      if (isHead(now)) head = base.length
      at += 1
      continue
    }
    const next = word(1)
    if (!next || base.length === 0 || next.first) break
    const previous = base.at(-1)
    const touching = previous?.to === now.from && now.to === next.from
    if (
      (now.text === '/' || now.text === '-') &&
      next.capital &&
      !next.mark &&
      (touching || head < base.length)
    ) {
      base.push(now)
      at += 1
      continue
    }
    const lastIsHead = head === base.length
    if ((now.lower === 'and' || now.text === '&' || now.text === ',') && next.capital && !lastIsHead) {
      const joined = listToHead(words, at)
      if (!joined) break
      base.push(...words.slice(at, joined))
      at = joined
      if (isHead(words[at - 1])) head = base.length
      continue
    }
    if (
      lastIsHead &&
      now.lower === 'and' &&
      next.capital &&
      isHead(next) &&
      base.length > 2 &&
      isPairOfHeads(words, at + 1)
    ) {
      base.push(now, next)
      head = base.length
      at += 2
      continue
    }
    if (lastIsHead && /^(?:of|to)$/.test(now.lower)) {
      if (DEGREES.has(previous?.lower ?? '')) return null
      const the = next.lower === 'the'
      const goesOn =
        GOING_ON.has(singular(previous?.lower ?? '')) ||
        (now.lower === 'of' && !the && next.capital && !PLACES.has(next.lower))
      if (goesOn && (the ? word(2) : next)?.capital) {
        base.push(now, ...(the ? [next] : []))
        at += the ? 2 : 1
        const tail = tailAt(words, at)
        if (the && tail.some(({ lower }) => BODIES.has(lower))) return null
        base.push(...tail)
        head = base.length
        at += tail.length
      }
    }
    break
  }
  if (base.length === 0) return null
  const { levels, end: afterLevels } = levelsAt(words, at)
  const { suffix, coded, end } = suffixAt(words, afterLevels, false)
  return { start, end, base, headed: head === base.length, levels, suffix, coded }
}

/** "Housing, Water and Fire Inspector": capitals joined by commas and "and" up to a head; the index after it. */
function listToHead(words: readonly Word[], from: number): number | null {
  let commas = 0
  let joined = false
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at]
    if (!word || word.first) return null
    if (word.text === ',') commas += 1
    else if (word.lower === 'and' || word.text === '&') joined = true
    else if (word.mark || !word.capital) return null
    else if (isHead(word)) return joined && commas < 3 ? at + 1 : null
  }
  return null
}

/** "Auto Body Builder and Repairer": the second head stands bare, and nothing like a list goes on. */
function isPairOfHeads(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return !after || after.mark || !after.capital
}

/** "Airport Planning", "Water and Power" after "Director of" or a comma. */
function tailAt(words: readonly Word[], from: number): Word[] {
  const tail: Word[] = []
  for (let at = from; at < from + 9; at += 1) {
    const word = words[at]
    if (!word || word.first || isLevel(word)) break
    const the = /^(?:of|for|on)$/.test(word.lower) && words[at + 1]?.lower === 'the' ? 1 : 0
    const next = words[at + 1 + the]
    const joins = IN_TAIL.test(word.lower) && tail.length > 0 && next?.capital === true && !next.mark
    if (!(word.capital && !word.mark) && !joins) break
    tail.push(...words.slice(at, at + 1 + (joins ? the : 0)))
    if (joins) at += the
  }
  return tail
}

function levelsAt(words: readonly Word[], from: number): { levels: Word[]; end: number } {
  const first = words[from]
  if (!first || !isLevel(first) || startsList(words, from)) return { levels: [], end: from }
  const more = moreLevels(words, from + 1)
  return { levels: [first, ...more.levels], end: more.end }
}

/** "2. Two years …" on a line of its own numbers a list; "… Technician\nI." is a level that slipped to the next line. */
function startsList(words: readonly Word[], at: number): boolean {
  const after = words[at + 2]
  return (
    words[at]?.first === true && /[.):]/.test(words[at + 1]?.text ?? '') && after !== undefined && !after.line
  )
}

/** ", II, or III" behind a level. */
function moreLevels(words: readonly Word[], from: number): { levels: Word[]; end: number } {
  const levels: Word[] = []
  let at = from
  for (;;) {
    let ahead = at
    while (ahead < at + 3 && /^(?:,|\/|&|and|or|-)$/.test(words[ahead]?.lower ?? '')) ahead += 1
    const level = words[ahead]
    const after = words[ahead + 1]
    const begins =
      after &&
      !after.mark &&
      after.capital &&
      !after.first &&
      !isLevel(after) &&
      !/^(?:range|level)s?$/.test(after.lower)
    if (ahead === at || !level || level.first || !isLevel(level) || begins) return { levels, end: at }
    levels.push(level)
    at = ahead + 1
  }
}

/** Parentheses, ranges, codes and ", Department of …" behind a title. */
function suffixAt(
  words: readonly Word[],
  from: number,
  whole: boolean,
): { suffix: Word[]; coded: boolean; end: number } {
  const suffix: Word[] = []
  let coded = false
  let at = from
  for (let turns = 0; turns < 4; turns += 1) {
    const open = words[at]
    if (!open) break
    if (open.text === '(') {
      const close = closing(words, at)
      if (close === null) break
      const inside = words.slice(at + 1, close)
      const [first] = inside
      if (inside.some(({ lower, text }) => lower === 'code' || CODE.test(text) || /\d{4}/.test(text)))
        coded = true
      else if (!isBesideTitle(inside)) {
        if (
          whole ||
          !first?.capital ||
          !inside.every(word => word.capital || word.mark || JOINING.test(word.lower))
        )
          break
        suffix.push(...words.slice(at, close + 1))
      }
      at = close + 1
      continue
    }
    const comma = open.text === ',' ? 1 : 0
    const next = words[at + comma]
    if (next && /^ranges?$/.test(next.lower) && next.capital) at = afterRange(words, at + comma + 1)
    else if (next?.lower === 'class' && words[at + comma + 1]?.lower === 'code') {
      coded = true
      at += comma + 3
    } else if (comma === 0 && /^[-–—]$/.test(open.text) && next && CODE.test(words[at + 1]?.text ?? '')) {
      coded = true
      at += 2
    } else if (comma === 1 && !whole && !coded) {
      const tail = placeAt(words, at + 1)
      if (tail.length === 0) break
      suffix.push(open, ...tail)
      at += 1 + tail.length
    } else break
  }
  return { suffix, coded, end: at }
}

/** A range, a pay grade, an abbreviation, a former title, "(Airport Specialty Only)": no part of the title before it. */
function isBesideTitle(inside: readonly Word[]): boolean {
  const printed = inside.map(({ text }) => text).join(' ')
  return (
    /^(?:ranges?|formerly|previously|or|now)\b|\bonly$/i.test(printed) ||
    /^(?:[A-Z]|[A-Z]{0,3} ?\d{1,3}|[A-Z]{2,6})$/.test(printed)
  )
}

function closing(words: readonly Word[], open: number): number | null {
  for (let at = open + 1; at < open + 14; at += 1) if (words[at]?.text === ')') return at
  return null
}

/** ", Youth Authority", ", Department of Motor Vehicles": where the class is used, not another title of a list. */
function placeAt(words: readonly Word[], from: number): Word[] {
  const tail = tailAt(words, from)
  const [first] = tail
  const after = words[from + tail.length]
  const employer = /^(?:city|county|state)$/.test(first?.lower ?? '') && tail[1]?.lower === 'of'
  if (!first || employer || /^(?:range|class|either|a|an)$/.test(first.lower)) return []
  if (isHead(tail.at(-1)) || isLevel(after)) return []
  const isBody = tail.some(({ lower }) => BODIES.has(lower))
  const closes = !after || after.mark || after.first || JOINING.test(after.lower)
  if (!isBody && (!closes || tail.some(isHead))) return []
  return tail
}

/** "A", "B or C", "A, B, or C". */
function afterRange(words: readonly Word[], from: number): number {
  let end = from
  for (let at = from; at < from + 10; at += 1) {
    const word = words[at]
    if (word && /^[A-Z]$/.test(word.text)) end = at + 1
    else if (!word || !/^(?:,|\/|and|or|-|through)$/.test(word.lower)) break
  }
  return end
}
