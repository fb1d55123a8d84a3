/** What stands behind the words of a title: levels, parentheses, ranges, codes, and the place where the class is used. */
import { BODIES } from './head-nouns.ts'
import { singular } from './title-key.ts'
import { isHead, isLevel, tailAt } from './title-words.ts'
import type { Word } from './words.ts'

export interface Behind {
  /** "I, II or III" gives three. */
  readonly levels: readonly Word[]
  /** Belongs to the title: "(Supervisory)", ", Youth Authority". */
  readonly suffix: readonly Word[]
  /** "(Specialist) or (Supervisor)": further ones, each another class. */
  readonly otherSuffixes: readonly (readonly Word[])[]
  /** A code of a class stands there. */
  readonly coded: boolean
  /** Index after all of it. */
  readonly end: number
}

const CODE = /^(?:\d[A-Z]\d{2}|\d{4,7})$/i
const JOINING = /^(?:and|of|or|the|for|to|in|on|&)$/

/** Behind a title in running text. */
export function behindTitle(words: readonly Word[], from: number): Behind {
  if (isPlain(words[from])) return { levels: [], suffix: [], otherSuffixes: [], coded: false, end: from }
  const levels = levelsAt(words, from)
  const behind = suffixAt(words, levels.end, false)
  return { ...behind, ...otherSuffixesAt(words, behind.end), levels: levels.levels }
}

/** As most titles are followed: by a word in small letters that begins nothing of theirs. */
const isPlain = (word: Word | undefined): boolean =>
  word !== undefined && !word.mark && !word.capital && !/^(?:and|or|class)$/.test(word.lower)

/** Behind a title on file, whose own words hold its level and its parentheses. */
export function behindKnownTitle(words: readonly Word[], from: number): Behind {
  const { coded, end } = suffixAt(words, from, true)
  const { levels, end: afterLevels } = moreLevels(words, end)
  return { coded, suffix: [], levels, ...otherSuffixesAt(words, afterLevels) }
}

/** "II", "I, II or III", "(I, II, or III)". */
function levelsAt(words: readonly Word[], from: number): { levels: Word[]; end: number } {
  if (words[from]?.text === '(' && isLevel(words[from + 1])) {
    const inside = levelsAt(words, from + 1)
    return words[inside.end]?.text === ')' ? { ...inside, end: inside.end + 1 } : { levels: [], end: from }
  }
  const first = words[from]
  if (!first || !isLevel(first) || startsList(words, from)) return { levels: [], end: from }
  const more = moreLevels(words, from + 1)
  return { levels: [first, ...more.levels], end: more.end }
}

/** "2. Two years …" on a line of its own numbers a list; "… Technician\nI." is a level that slipped to the next line. */
function startsList(words: readonly Word[], at: number): boolean {
  const after = words[at + 2]
  const numbers = words[at]?.first === true && /[.):]/.test(words[at + 1]?.text ?? '')
  return numbers && after !== undefined && !after.line && !after.mark
}

/** ", II, or III" behind a level. */
function moreLevels(words: readonly Word[], from: number): { levels: Word[]; end: number } {
  const levels: Word[] = []
  let at = from
  for (;;) {
    let ahead = at
    while (ahead < at + 3 && isJoint(words[ahead])) ahead += 1
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

/** "Or" at the beginning of a line begins another way to qualify. */
const isJoint = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:,|\/|&|and|or|-)$/.test(word.lower) && !(word.line && word.capital)

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

function otherSuffixesAt(words: readonly Word[], from: number): { otherSuffixes: Word[][]; end: number } {
  const otherSuffixes: Word[][] = []
  let end = from
  for (;;) {
    const open = words[end]?.text === ',' ? end + 2 : end + 1
    const joint = words[open - 1]
    const close =
      words[open]?.text === '(' && joint && /^(?:or|and)$/.test(joint.lower) ? closing(words, open) : null
    if (close === null || !isSuffix(words.slice(open + 1, close))) return { otherSuffixes, end }
    otherSuffixes.push(words.slice(open, close + 1))
    end = close + 1
  }
}

/** "(Supervisory)", "(Food and Drugs)": capitals, and what joins them. */
const isSuffix = (inside: readonly Word[]): boolean =>
  inside[0]?.capital === true &&
  !isBesideTitle(inside) &&
  inside.every(word => word.capital || word.mark || JOINING.test(word.lower))

/** A range, a pay grade, an abbreviation, a former title, "(Airport Specialty Only)": no part of the title before it. */
function isBesideTitle(inside: readonly Word[]): boolean {
  const printed = inside.map(({ text }) => text).join(' ')
  return (
    /^(?:ranges?|formerly|previously|or|now)\b|\bonly$/i.test(printed) ||
    /^(?:[A-Z]|[A-Z]{0,3} ?\d{1,3}|[A-Z]{2,6})$/.test(printed)
  )
}

function closing(words: readonly Word[], open: number): number | null {
  for (let at = open + 1; at < open + 14; at += 1) {
    if (words[at]?.text === ')') return at
    if (words[at]?.text === '(') return null
  }
  return null
}

/** ", Youth Authority", ", Department of Motor Vehicles": where the class is used, not another title of a list. */
function placeAt(words: readonly Word[], from: number): Word[] {
  const tail = tailAt(words, from)
  const [first] = tail
  const after = words[from + tail.length]
  const employer = /^(?:city|county|state)$/.test(first?.lower ?? '') && tail[1]?.lower === 'of'
  if (!first || employer || /^(?:range|class|either|a|an)$/.test(first.lower)) return []
  if (isHead(tail.at(-1)) || isLevel(after) || tail.at(-1)?.text.length === 1) return []
  const isBody = tail.some(({ lower }) => BODIES.has(singular(lower)))
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
