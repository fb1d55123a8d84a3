/** Class titles in running text, recognised by how they are written and by the words around them. */
import type { Span } from '../model.ts'
import { BODIES, COMMON_ALONE, NO_CLASSES, OTHER_THINGS } from './head-nouns.ts'
import type { KnownTitles } from './known-titles.ts'
import { isLevel, type Phrase, phraseAt } from './phrases.ts'
import { singular, titleKey } from './title-key.ts'
import { type Word, wordsIn } from './words.ts'

export interface TitleHit extends Span {
  readonly title: string
}

/** Words right before a title. */
const LEADING = new Set([
  'a',
  'an',
  'the',
  'either',
  'or',
  'and',
  'of',
  'to',
  'as',
  'than',
  'at',
  'class',
  'classes',
  'another',
])
/** "the duties of a", "at the level of a", "in the class of", "equivalent to a": a class follows, whatever its name. */
const CLASS_FOLLOWS =
  /\b(?:dut(?:y|ies)\s(?:of|as|comparable\sto|equivalent\sto|similar\sto)(?:\sthose\sof)?|(?:level|responsibility|type)\s(?:of|equivalent\sto|comparable\sto|not\sless\sthan|to)(?:\sthat\sof)?|(?:comparable|equivalent|equal)(?:\sin\s[a-z ]{3,40})?\sto(?:\s(?:that|those)\sof)?|class(?:es|ification)?\sof|title\sof|position\sof|less\sthan(?:\sthat\sof)?|(?:experience|service|worked|working|employed|years?|months?|employment)\s(?:as|of)|\bas)(?:\s(?:either\s)?(?:an?|the))?$/
/** Words that begin a sentence or a list with a capital and are no part of a title. */
const OPENERS = new Set(
  (
    'a an the as or and either experience education possession completion graduation current two three four five six seven eight nine ten one ' +
    'any some each note notes in at for with by if when where all both class classes employees employee applicants applicant candidates candidate persons incumbents qualifying ' +
    'promotional open these that those under from on to level range ranges plus must only no not however time service full-time successful'
  ).split(' '),
)
/** A licence, certificate or degree is meant, or the class that one would be appointed to. */
const NOT_HELD =
  /\b(?:licensed?|licences?|licenses|registered|registration|certified|certificates?|certification|credentials?|degree|diploma|permit|accredited|designation|licensure|possession of|tenure as|employment (?:as|in)|appointment (?:to|as)|appointed (?:to|as)|promotion to|promoted to|(?:test|examination|exam) for)\b/g
const HELD = /\b(?:experience|duties|years?|months?|service|worked)\b/g
const NEAR = 80
/** Where such words begin with capitals, too, a capital says nothing. */
const SMALL = /^(?:of|and|or|the|in|with|as|an?|for|to|years?|experience|at)$/
const SHOUTING = 0.5

export function findTitles(text: string, span: Span, known: KnownTitles): TitleHit[] {
  const words = wordsIn(text, span.from, span.to)
  const shouting = isShouting(words)
  const hits: TitleHit[] = []
  let at = 0
  let lastEnd = -1
  while (at < words.length) {
    const word = words[at]
    if (!word || word.mark || !word.capital) {
      at += 1
      continue
    }
    if (BODIES.has(word.lower) && /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? '')) {
      at = afterBody(words, at + 2)
      continue
    }
    const opens = word.first && OPENERS.has(word.lower)
    const phrase = phraseAt(words, at, known)
    if (!phrase || (opens && phrase.known === undefined)) {
      at += 1
      continue
    }
    const chained = lastEnd >= 0 && joinsOn(words, lastEnd, phrase.start)
    const last = phrase.base.at(-1)
    if (last && BODIES.has(last.lower) && /^(?:of|for|on)$/.test(words[phrase.end]?.lower ?? '')) {
      at = afterBody(words, phrase.end + 1)
      continue
    }
    if (names(text, words, phrase, chained, shouting, span.from)) {
      hits.push(...(chained ? continued(phrase, hits, words, known) : titlesOf(phrase)))
      lastEnd = phrase.end
    }
    at = phrase.end
  }
  return hits
}

function names(
  text: string,
  words: readonly Word[],
  phrase: Phrase,
  chained: boolean,
  shouting: boolean,
  from: number,
): boolean {
  const after = words[phrase.end]
  if (after && !after.mark && !after.first && OTHER_THINGS.has(singular(after.lower))) return false
  const first = words[phrase.start]
  const before = text.slice(Math.max(from, (first?.from ?? 0) - NEAR), first?.from ?? 0).toLowerCase()
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
  )
  if (!chained && lastIndex(sentence, NOT_HELD) > lastIndex(sentence, HELD)) return false
  if (phrase.coded) return phrase.headed
  const plain = phrase.base.filter(({ mark }) => !mark)
  const previous = words[phrase.start - 1]
  const led =
    first?.first !== true && previous !== undefined && !previous.mark && isLeading(words, phrase.start - 1)
  if (phrase.known !== undefined)
    return led || chained || (plain.length > 1 && (!shouting || phrase.levels.length > 0))
  if (shouting) return false
  if (
    /^(?:certified|chartered)$/.test(plain[0]?.lower ?? '') ||
    NO_CLASSES.has(titleKey(spelled(phrase.base)))
  )
    return false
  const last = phrase.base.at(-1)
  if (last && !phrase.headed && OTHER_THINGS.has(singular(last.lower)) && phrase.levels.length === 0)
    return false
  const follows = CLASS_FOLLOWS.test(sentence.replace(/[^a-z]+/g, ' ').trimEnd())
  if (!phrase.headed)
    return (
      follows &&
      led &&
      (/^an?$/.test(previous.lower) || phrase.levels.length > 0) &&
      !isAdjective(words, phrase)
    )
  if (phrase.levels.length > 0) return true
  if (plain.length > 1 && /^(?:experience|level)$/.test(after?.lower ?? '')) return true
  const alone = plain.length === 1 && phrase.suffix.length === 0
  if (alone && COMMON_ALONE.has(singular(plain[0]?.lower ?? '')))
    return chained && !/^(?:an?|the)$/.test(previous?.lower ?? '')
  if (alone) return follows || chained
  return led || chained
}

/** "a", "or", "the"; or "a journey-level", a small word after "a". */
function isLeading(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return LEADING.has(word.lower) || (!word.capital && /^(?:an?|the)$/.test(words[at - 1]?.lower ?? ''))
}

/** "as a Bachelor's …", "as a California state …": a capital before small words is no title by itself. */
function isAdjective(words: readonly Word[], phrase: Phrase): boolean {
  const after = words[phrase.end]
  if (/^(?:or|and)$/.test(after?.lower ?? '') && words[phrase.end + 1]?.capital === true) return true
  return (
    phrase.levels.length === 0 &&
    after !== undefined &&
    !after.mark &&
    !after.first &&
    !/^(?:or|in|with|for|at|as|where|who|that|level|class|by|within|under|to|performing|on)$/.test(
      after.lower,
    )
  )
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(pattern)) last = index
  return last
}

/** The name of a body goes on over capitals and joining words. */
function afterBody(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 16) {
    const word = words[at]
    if (!word || word.first || word.mark) break
    const joins = /^(?:and|of|for|the|&)$/.test(word.lower) && words[at + 1]?.capital === true
    if (!word.capital && !joins) break
    at += 1
  }
  return Math.max(at, from)
}

/** Nothing but "and", "or", commas, articles and remarks between two titles. */
function joinsOn(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false
  return words.slice(from, to).every(({ lower }) => /^(?:,|;|and|or|a|an|the|\/|&|either)$/.test(lower))
}

function isShouting(words: readonly Word[]): boolean {
  const small = words.filter(({ lower, first }) => !first && SMALL.test(lower))
  return small.length > 3 && small.filter(({ capital }) => capital).length > SHOUTING * small.length
}

/** "Representative II or Leader" names the Representative Leader: a bare rank goes on with the title before it. */
function continued(
  phrase: Phrase,
  hits: readonly TitleHit[],
  words: readonly Word[],
  known: KnownTitles,
): TitleHit[] {
  const titles = titlesOf(phrase)
  const [title] = titles
  const before = hits.at(-1)
  const bare =
    titles.length === 1 &&
    phrase.base.length === 1 &&
    phrase.suffix.length === 0 &&
    phrase.levels.length === 0
  const joined = /^(?:or|and|\/)$/.test(words[phrase.start - 1]?.lower ?? '')
  if (!title || !before || !bare || !joined) return titles
  const stem = /^(.+ .+) (?:[IVX]+|\d)$/.exec(before.title)?.[1]
  if (stem === undefined) return titles
  const whole = `${stem} ${title.title}`
  return known.get(whole) !== undefined || COMMON_ALONE.has(title.title.toLowerCase())
    ? [{ ...title, title: whole }]
    : titles
}

function titlesOf(phrase: Phrase): TitleHit[] {
  const from = phrase.base[0]?.from ?? 0
  const end = Math.max(...[...phrase.base, ...phrase.levels, ...phrase.suffix].map(({ to }) => to))
  if (phrase.known !== undefined) return knownTitles(phrase, phrase.known, from)
  const written = singularTitle(phrase.base)
  const [, one, other] = EITHER_SUFFIX.exec(spelled(phrase.suffix)) ?? []
  if (one && other && phrase.levels.length < 2)
    return [one, other].map(suffix => ({
      title: joinTitle(written, phrase.levels[0]?.text ?? '', `(${suffix})`),
      from,
      to: end,
    }))
  const suffix = spelled(phrase.suffix)
  if (phrase.levels.length === 0) return [{ title: joinTitle(written, '', suffix), from, to: end }]
  return phrase.levels.map((level, index) => ({
    title: joinTitle(written, level.text, suffix),
    from: index === 0 ? from : level.from,
    to: index === phrase.levels.length - 1 ? end : level.to,
  }))
}

/** "Analyst I, II or III" where only "Analyst I" is on file: the others are its neighbours. */
function knownTitles(phrase: Phrase, title: string, from: number): TitleHit[] {
  const own = { title, from, to: phrase.base.at(-1)?.to ?? from }
  const levelled = isLevel(phrase.base.at(-1))
  const stem = levelled ? title.replace(/\s+\S+$/, '') : title
  return [
    own,
    ...phrase.levels.map(level => ({ title: `${stem} ${level.text}`, from: level.from, to: level.to })),
  ]
}

/** "(Specialist or Supervisor)" is two classes. */
const EITHER_SUFFIX = /^\((\p{Lu}\p{L}+) or (\p{Lu}\p{L}+)\)$/u

const joinTitle = (base: string, level: string, suffix: string): string =>
  [base, level.toUpperCase()].filter(part => part !== '').join(' ') +
  (suffix === '' ? '' : suffix.startsWith(',') ? suffix : ` ${suffix}`)

/** The head in the singular: "Senior Clerks" name the class Senior Clerk. */
function singularTitle(base: readonly Word[]): string {
  const of = base.findIndex(({ lower }) => /^(?:of|for|to)$/.test(lower))
  const head = of > 0 ? of - 1 : base.length - 1
  return spelled(
    base.map((word, at) => (at === head ? { ...word, text: singularKeepingCase(word.text) } : word)),
  )
}

function singularKeepingCase(word: string): string {
  const lower = word.toLowerCase()
  const one = singular(lower)
  if (one === lower) return word
  let same = 0
  while (one[same] === lower[same] && same < one.length) same += 1
  return word.slice(0, same) + one.slice(same)
}

/** Words as printed, with single blanks, none around marks that touch. */
function spelled(words: readonly Word[]): string {
  let written = ''
  let end = -1
  for (const word of words) {
    written += end >= 0 && word.from > end ? ` ${word.text}` : word.text
    end = word.to
  }
  return written
}
