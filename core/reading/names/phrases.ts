/** A capitalised phrase that may be a class title. */
import { STATES } from '../fields/jurisdictions.ts'
import { type Behind, behindKnownTitle, behindTitle } from './behind-title.ts'
import { BODIES } from './head-nouns.ts'
import type { KnownTitles } from './known-titles.ts'
import { singular, titleKey } from './title-key.ts'
import { isHead, isLevel, tailAt } from './title-words.ts'
import type { Word } from './words.ts'

export interface Phrase extends Behind {
  /** Index of its first word. */
  readonly start: number
  /** The words of the title without its levels: "Office Technician (Typing)". */
  readonly base: readonly Word[]
  /** It ends with a noun that titles end with. */
  readonly headed: boolean
  /** On file, in these words. */
  readonly known?: string
}

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
const LONGEST = 16

/**
 * The phrase that begins at this word, if any: a title on file, or one that is written as titles are.
 * @param pairs keys of titles with "and" inside that the text has named before.
 */
export function phraseAt(
  words: readonly Word[],
  start: number,
  known: KnownTitles,
  pairs: ReadonlySet<string>,
): Phrase | null {
  const onFile = known.at(words, start)
  const written = writtenAt(words, start, pairs)
  if (!onFile || (written && written.end > onFile.end && !isRemark(words, onFile.end, written.end)))
    return written
  const base = words.slice(start, onFile.end)
  return { start, base, headed: true, known: onFile.title, ...behindKnownTitle(words, onFile.end) }
}

/** What is left of a longer phrase behind a title on file is a remark, no part of another title. */
const isRemark = (words: readonly Word[], from: number, to: number): boolean =>
  !isLevel(words[from]) &&
  words
    .slice(from, to)
    .every(
      word => word.mark || isLevel(word) || /^(?:and|or|range)$/.test(word.lower) || word.text.length === 1,
    )

function writtenAt(words: readonly Word[], start: number, pairs: ReadonlySet<string>): Phrase | null {
  const run: Run = { words, start, pairs, at: start, base: [], head: 0 }
  while (run.base.length < LONGEST && STEPS.some(step => step(run)));
  const gone = goOn(run)
  if (run.base.length === 0 || gone === 'no title') return null
  const { levels, suffix, otherSuffixes, coded, end } = behindTitle(words, run.at)
  const headed = run.head === run.base.length
  return { start, base: run.base, headed, levels, suffix, otherSuffixes, coded, end }
}

/** A phrase while it is read. */
interface Run {
  readonly words: readonly Word[]
  readonly start: number
  readonly pairs: ReadonlySet<string>
  /** The word looked at. */
  at: number
  readonly base: Word[]
  /** Words of the base up to and with its last head. */
  head: number
}

/** Begin with a capital where every word does, and stand in no title; nor does a pay grade ("at the N23 level"). */
const NO_TITLE_WORD = /^(?:AND|OR|As|An?|With|By|[A-Z]\d{2})$/
/** Cut short with a full stop: "Sr. Analyst". */
const CUT_SHORT = /^(?:Sr|Jr|Asst|Assoc|Supt|Supv)$/

/** Each takes what it knows of and says so. */
const STEPS: readonly ((run: Run) => boolean)[] = [takeWord, takeMark, takeList, takePair]

function takeWord(run: Run): boolean {
  const word = run.words[run.at]
  if (!word?.capital || word.mark || NO_TITLE_WORD.test(word.text)) return false
  if (run.base.length > 0 && (isLevel(word) || word.first)) return false
  take(run, run.at + 1)
  return true
}

/** "Clerk/Typist", "Housing/Fire Inspector". */
function takeMark(run: Run): boolean {
  const [before, mark, next] = [run.base.at(-1), run.words[run.at], run.words[run.at + 1]]
  if (mark?.text === '.' && CUT_SHORT.test(before?.text ?? '') && next?.capital) {
    run.at += 1
    take(run, run.at + 1)
    return true
  }
  if (!before || !next?.capital || next.mark || next.first || !/^[/-]$/.test(mark?.text ?? '')) return false
  // "Technician/ Attendant" has one blank too many; "Clerk / Typist" may be two titles.
  const touching = before.to === mark?.from && (mark.to === next.from || mark.text === '/')
  if (!touching && run.head === run.base.length) return false
  take(run, run.at + 1)
  return true
}

/** "Housing, Water and Fire Inspector": capitals joined by commas and "and" up to a head. */
function takeList(run: Run): boolean {
  if (run.base.length === 0 || run.head === run.base.length) return false
  if (!/^(?:and|&|,)$/.test(run.words[run.at]?.lower ?? '')) return false
  let commas = 0
  let joined = false
  for (let at = run.at; at < run.at + 8; at += 1) {
    const word = run.words[at]
    if (!word || word.first) return false
    if (word.text === ',') commas += 1
    else if (word.lower === 'and' || word.text === '&') joined = true
    else if (word.mark || !word.capital) return false
    else if (isHead(word)) {
      if (!joined || commas > 2) return false
      take(run, at + 1)
      return true
    }
  }
  return false
}

/**
 * "Auto Body Builder and Repairer": the second head stands bare, and nothing like a list goes on. Behind an article
 * ("a Traffic Painter and Sign Poster") nobody is asked to have been two things at once: it is one title.
 */
function takePair(run: Run): boolean {
  const [and, other] = [run.words[run.at], run.words[run.at + 1]]
  if (run.head !== run.base.length || and?.lower !== 'and' || !other?.capital || other.first) return false
  const end = headAfter(run.words, run.at + 1)
  const after = run.words[end]
  if (end === 0 || isLevel(after)) return false
  const bare = run.base.length > 2 && end === run.at + 2
  const one = /^an?$/.test(run.words[run.start - 1]?.lower ?? '') && after?.text !== ','
  const whole = titleKey([...run.base, ...run.words.slice(run.at, end)].map(({ text }) => text).join(' '))
  if (!bare && !one && !run.pairs.has(whole)) return false
  take(run, end)
  return true
}

/** The index after capitals that end with a head and stand by themselves; 0 where there are none. */
function headAfter(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 5 && words[at]?.capital === true && !words[at]?.mark && !isLevel(words[at])) at += 1
  return at > from && isHead(words[at - 1]) ? at : 0
}

/** "Director of Airport Planning", "Assistant to the General Manager". */
function goOn(run: Run): 'no title' | undefined {
  const [joint, next, third] = [run.words[run.at], run.words[run.at + 1], run.words[run.at + 2]]
  if (run.head !== run.base.length || !joint || !next || next.first || !/^(?:of|to|for)$/.test(joint.lower))
    return undefined
  const head = singular(run.base.at(-1)?.lower ?? '')
  if (DEGREES.has(head)) return 'no title'
  const the = next.lower === 'the'
  if (joint.lower === 'for' && (the || PLACES.has(next.lower))) return undefined
  const goesOn =
    GOING_ON.has(head) || (joint.lower === 'of' && !the && next.capital && !PLACES.has(next.lower))
  if (!goesOn || !(the ? third : next)?.capital) return undefined
  const tail = tailAt(run.words, run.at + (the ? 2 : 1))
  if (the && tail.some(({ lower }) => BODIES.has(lower))) return 'no title'
  take(run, run.at + (the ? 2 : 1) + tail.length)
  run.head = run.base.length
  return undefined
}

function take(run: Run, until: number): void {
  for (; run.at < until; run.at += 1) {
    const word = run.words[run.at]
    if (word) run.base.push(word)
  }
  if (isHead(run.base.at(-1))) run.head = run.base.length
}
