/** Class titles in running text, recognised by how they are written and by the words around them. */
import type { NamedClass, Span } from '../model.ts'
import { COMMON_ALONE, OTHER_THINGS } from './head-nouns.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { singular, titleKey } from './title-key.ts'
import { type Word, wordsIn } from './words.ts'

export interface TitleHit extends Span {
  readonly title: string
}

/** Titles on file, by their key. */
export type KnownTitles = ReadonlyMap<string, string>

/** Words right before a title that say that a class follows. */
const BEFORE = new Set(['a', 'an', 'the', 'either', 'or', 'and', 'of', 'to', 'as', 'than', 'at', 'classes', 'class', 'by'])
/** Begin a sentence with a capital and are no part of a title. */
const OPENERS = new Set(
  ('a an the as or and either experience education possession completion graduation current certification two three four five six seven eight nine ten one ' +
    'any some each note notes in at for with by if when where all both class classes employees applicants candidates persons incumbents qualifying additional ' +
    'promotional open city state county this these that those under from on to level range ranges either/or plus must only no not').split(' '),
)
/** A licence, certificate or degree is meant where one of these stands shortly before. */
const LICENSED = /^(?:licensed?|licence[ds]?|licenses|registered|registration|certified|certificates?|certification|credentials?|degree|diploma|permit|accredited|designation|qualified)$/
const SENTENCE_END = /^[.;:]$/
const NEAR = 7

export function findTitles(text: string, span: Span, known: KnownTitles): TitleHit[] {
  const words = wordsIn(text, span.from, span.to)
  const hits: TitleHit[] = []
  let at = 0
  let lastEnd = -1
  while (at < words.length) {
    const word = words[at]
    if (!word || word.mark || !word.capital || (OPENERS.has(word.lower) && !startsKnown(words, at))) {
      at += 1
      continue
    }
    const phrase = phraseAt(words, at)
    if (!phrase) {
      at += 1
      continue
    }
    const titles = titlesOf(phrase)
    const isKnown = titles.some(({ title }) => known.has(titleKey(title)))
    const chained = lastEnd >= 0 && joinsOn(words, lastEnd, phrase.start)
    if (names(words, phrase, isKnown, chained)) {
      hits.push(...titles)
      lastEnd = phrase.end
    }
    at = phrase.end
  }
  return hits
}

const startsKnown = (_words: readonly Word[], _at: number): boolean => false

function names(words: readonly Word[], phrase: Phrase, isKnown: boolean, chained: boolean): boolean {
  const after = words[phrase.end]
  if (after && !after.mark && OTHER_THINGS.has(singular(after.lower))) return false
  const last = phrase.base.at(-1)
  if (phrase.levels.length === 0 && !phrase.coded && last && OTHER_THINGS.has(singular(last.lower)) && !isKnown) return false
  if (licensed(words, phrase.start)) return false
  if (phrase.coded) return true
  const before = words[phrase.start - 1]
  const led = before !== undefined && !before.mark && BEFORE.has(before.lower) && !words[phrase.start]?.first
  const plain = phrase.base.filter(({ mark }) => !mark)
  if (isKnown && (led || chained || plain.length > 1)) return true
  if (phrase.levels.length > 0) return true
  const alone = plain.length === 1
  if (alone && COMMON_ALONE.has(singular(plain[0]?.lower ?? ''))) return false
  return led || chained
}

/** "registration as a Civil Engineer": a licence, not a class. */
function licensed(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - NEAR); at -= 1) {
    const word = words[at]
    if (!word || SENTENCE_END.test(word.text)) return false
    if (LICENSED.test(word.lower)) return true
    if (word.lower === 'experience' || word.lower === 'duties') return false
  }
  return false
}

/** Nothing but "and", "or", commas and articles between two titles. */
function joinsOn(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false
  return words.slice(from, to).every(({ lower }) => /^(?:,|and|or|a|an|the|\/|&|either)$/.test(lower))
}

function titlesOf(phrase: Phrase): TitleHit[] {
  const written = spelled(phrase.base)
  const suffix = spelled(phrase.suffix)
  const from = phrase.base[0]?.from ?? 0
  const end = Math.max(...[...phrase.base, ...phrase.levels, ...phrase.suffix].map(({ to }) => to))
  if (phrase.levels.length === 0) return [{ title: joinTitle(written, '', suffix), from, to: end }]
  return phrase.levels.map((level, index) => ({
    title: joinTitle(written, level.text, suffix),
    from: index === 0 ? from : level.from,
    to: index === phrase.levels.length - 1 ? end : level.to,
  }))
}

const joinTitle = (base: string, level: string, suffix: string): string =>
  [singularTitle(base), level, suffix].filter(part => part !== '').join(' ')

function singularTitle(base: string): string {
  const words = base.split(' ')
  const of = words.findIndex(word => /^(?:of|for|to)$/i.test(word))
  const head = of > 0 ? of - 1 : words.length - 1
  return words.map((word, at) => (at === head ? singularKeepingCase(word) : word)).join(' ')
}

function singularKeepingCase(word: string): string {
  const lower = word.toLowerCase()
  const one = singular(lower)
  return one === lower ? word : one.startsWith(lower.slice(0, -3)) ? word.slice(0, 1) + one.slice(1) : word
}

/** Words as printed, with single spaces, none around marks. */
function spelled(words: readonly Word[]): string {
  let written = ''
  let previous: Word | null = null
  for (const word of words) {
    const apart = previous !== null && word.from > previous.to
    written += apart && written !== '' ? ` ${word.text}` : word.text
    previous = word
  }
  return written
}

export type { NamedClass }
