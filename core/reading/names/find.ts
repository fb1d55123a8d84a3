/** Class titles in running text, recognised by how they are written and by the words around them. */
import type { Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'
import {
  CLASSES_AFTER,
  CLASS_FOLLOWS,
  FOR_CLASSES,
  FOR_SOME,
  HELD,
  IN_CLASS,
  ISSUED,
  LEADING,
  NOT_HELD,
  NUMBERED,
  OPENERS,
  SMALL,
} from './contexts.ts'
import { BODIES, COMMON_ALONE, NO_CLASSES, OTHER_THINGS } from './head-nouns.ts'
import type { KnownTitles } from './known-titles.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { singular, titleKey } from './title-key.ts'
import { continued, spelled, type TitleHit, titlesOf } from './titles-of.ts'
import { type Word, wordsIn } from './words.ts'

const NEAR = 120
/** "3B82 Harbor Engineer": a code before its title. */
const CODE = /^\d[A-Z]\d{2}$/
const SHOUTING = 0.5
/** No qualifications are longer; what lies behind is not gone through. */
const LONGEST_SPAN = 200_000

export function findTitles(text: string, span: Span, known: KnownTitles): TitleHit[] {
  const words = wordsIn(text, span.from, Math.min(span.to, span.from + LONGEST_SPAN))
  let shouting: boolean | undefined
  const isShouted = (): boolean => (shouting ??= isShouting(words))
  const hits: TitleHit[] = []
  const pairs = new Set<string>()
  let at = 0
  let lastEnd = -1
  let begun: Phrase | null = null
  while (at < words.length) {
    const word = words[at]
    if (!word || word.mark || !word.capital || CODE.test(word.text)) {
      at += 1
      continue
    }
    if (BODIES.has(word.lower) && /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? '')) {
      at = afterBody(words, at + 2)
      continue
    }
    const opens = word.first && OPENERS.has(word.lower)
    const phrase = phraseAt(words, at, known, pairs)
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
    if (isNamed(new Place(text, words, phrase, chained), isShouted)) {
      if (begun?.end === phrase.start - 1) hits.push(...inFull(begun, phrase))
      hits.push(...(chained ? continued(phrase, hits, words, known) : titlesOf(phrase)))
      lastEnd = phrase.end
      if (phrase.base.some(({ lower }) => lower === 'and')) pairs.add(titleKey(spelled(phrase.base)))
    }
    begun = isBegun(words, phrase) ? phrase : null
    at = phrase.end
  }
  return hits
}

/** "a Staff or Senior Chemist": the first title is cut short, its end stands in the second. */
const isBegun = (words: readonly Word[], phrase: Phrase): boolean =>
  phrase.base.length === 1 &&
  RANKS.has(phrase.base[0]?.lower ?? '') &&
  /^(?:or|and)$/.test(words[phrase.end]?.lower ?? '') &&
  isLeading(words, phrase.start - 1)
const RANKS = new Set(
  'staff senior supervising associate assistant principal lead junior chief deputy managing'.split(' '),
)

/** The title that was cut short, with the end of the one behind it. */
function inFull(begun: Phrase, whole: Phrase): TitleHit[] {
  const [first, ...rest] = whole.base
  const [rank] = begun.base
  if (!rank || !RANKS.has(first?.lower ?? '') || rest.length === 0) return []
  const [title] = titlesOf({ ...whole, base: [rank, ...rest], otherSuffixes: [] })
  return title
    ? [{ ...title, title: title.title.replace(/^\S+/, rank.text), from: rank.from, to: rank.to }]
    : []
}

/** A phrase and the words around it. */
class Place {
  readonly #text: string
  readonly words: readonly Word[]
  readonly phrase: Phrase
  /** Another title stands right before it, with nothing but "or" and the like between. */
  readonly chained: boolean
  #before: string | undefined

  constructor(text: string, words: readonly Word[], phrase: Phrase, chained: boolean) {
    this.#text = text
    this.words = words
    this.phrase = phrase
    this.chained = chained || (phrase.headed && isListed(text, words, phrase))
  }

  /** The sentence before it, in small letters. */
  get before(): string {
    return (this.#before ??= sentenceBefore(this.#text, this.words, this.phrase.start))
  }

  /** A little of what follows, in small letters. */
  get after(): string {
    const end = this.words[this.phrase.end - 1]?.to ?? 0
    return this.#text.slice(end, end + 40).toLowerCase()
  }
}

const isNamed = (place: Place, isShouted: () => boolean): boolean =>
  (place.phrase.coded ? place.phrase.headed : isClass(place, isShouted)) && !isOfAnotherThing(place)

/** A licence, a body, an office; or the class one would be appointed to. */
function isOfAnotherThing(place: Place): boolean {
  const { words, phrase, chained } = place
  const next = words[phrase.end]
  if (next && !next.mark && !next.first && OTHER_THINGS.has(singular(next.lower))) return true
  const { before, after } = place
  if (ISSUED.test(after) || FOR_SOME.test(before)) return true
  if (FOR_CLASSES.test(before) && CLASSES_AFTER.test(after)) return true
  if (!chained && !IN_CLASS.test(before) && lastIndex(before, NOT_HELD) > lastIndex(before, HELD)) return true
  if (phrase.known !== undefined) return false
  const [first, last] = [phrase.base[0], phrase.base.at(-1)]
  if (/^(?:certified|chartered)$/.test(first?.lower ?? '')) return true
  if (phrase.levels.length > 0) return phrase.base.length === 1 && NUMBERED.test(first?.lower ?? '')
  return (
    NO_CLASSES.has(titleKey(spelled(phrase.base))) ||
    (!phrase.headed && last !== undefined && OTHER_THINGS.has(singular(last.lower)))
  )
}

/** What is written as titles are must be led to as they are; what is not, must stand where only a class can. */
function isClass(place: Place, isShouted: () => boolean): boolean {
  const { words, phrase, chained } = place
  const previous = words[phrase.start - 1]
  const led =
    words[phrase.start]?.first !== true && previous?.mark === false && isLeading(words, phrase.start - 1)
  const levelled = phrase.levels.length > 0
  if (phrase.known !== undefined) return led || chained || (isOfSeveral(phrase) && (levelled || !isShouted()))
  const article = (): boolean => /^an?$/.test(previous?.lower ?? '')
  const follows = (): boolean => CLASS_FOLLOWS.test(place.before.replace(/[^a-z]+/g, ' ').trimEnd())
  const isWritten = (): boolean => {
    if (!phrase.headed)
      return (
        led &&
        (article() || levelled || IN_CLASS.test(place.before)) &&
        follows() &&
        !isAdjective(words, phrase)
      )
    if (levelled) return true
    if (isOfSeveral(phrase) || phrase.suffix.length > 0)
      return led || chained || /^(?:experience|level)$/.test(words[phrase.end]?.lower ?? '')
    const alone = phrase.base.find(({ mark }) => !mark)
    if (COMMON_ALONE.has(singular(alone?.lower ?? '')))
      return chained && !article() && previous?.lower !== 'the'
    return chained || follows()
  }
  return isWritten() && !isShouted()
}

/** Of more than one word. */
const isOfSeveral = ({ base }: Phrase): boolean =>
  base.length > 1 && base.filter(({ mark }) => !mark).length > 1

/** "a", "or", "the"; or small words behind an article: "a journey-level", "an exempt or contract". */
function isLeading(words: readonly Word[], at: number): boolean {
  if (LEADING.has(words[at]?.lower ?? '')) return true
  for (let before = at; before > at - 4; before -= 1) {
    const word = words[before]
    if (!word || word.mark || word.capital || /^(?:of|in|for|with|to|by|as|and)$/.test(word.lower))
      return false
    if (/^(?:an?|the)$/.test(word.lower)) return true
  }
  return false
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

/** The words of the sentence before a phrase, in small letters; not all of a long one. */
function sentenceBefore(text: string, words: readonly Word[], start: number): string {
  const to = words[start]?.from ?? 0
  let at = start
  while (
    at > 0 &&
    words[at]?.first !== true &&
    words[at - 1]?.text !== ';' &&
    to - (words[at]?.from ?? 0) < NEAR
  )
    at -= 1
  return text.slice(words[at]?.from ?? 0, to).toLowerCase()
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of matchesOf(pattern, text)) last = index
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

/** Nothing but "and", "or", commas, articles, and the bullet or number of the next line stands between two titles. */
function joinsOn(words: readonly Word[], from: number, to: number): boolean {
  const end = beforeLabel(words, to)
  if (end - from > 5) return false
  return words.slice(from, end).every(({ lower }) => /^(?:,|;|and|or|an?|the|\/|&|either)$/.test(lower))
}

/** The index after what stands before a line's bullet, number or letter: "· ", "2. ", "b) ". */
function beforeLabel(words: readonly Word[], at: number): number {
  const [label, mark] = [words[at - 2], words[at - 1]]
  if (words[at]?.line !== true && mark?.line === true && /^[·•▪o–-]$/.test(mark.text)) return at - 1
  if (label?.line === true && /^(?:\d{1,2}|\p{L})$/u.test(label.text) && /^[.)]$/.test(mark?.text ?? ''))
    return at - 2
  return at
}

/** A line by itself under "… in one of these classes:" or "… as a:". */
function isListed(text: string, words: readonly Word[], phrase: Phrase): boolean {
  const begin = beforeLabel(words, phrase.start)
  const after = words[phrase.end]
  const colon = words[begin - 1]
  if (words[begin]?.line !== true || colon?.text !== ':') return false
  if (after && !after.line && !/^(?:[;,.]|or|and)$/.test(after.lower)) return false
  return LISTING.test(sentenceBefore(text, words, begin - 1))
}
const LISTING = /\bclass(?:es|ifications?)?\b|\bas(?: an?| either| one of)?[^a-z]*$|\b(?:duties|level) of\b/

function isShouting(words: readonly Word[]): boolean {
  let [small, capital] = [0, 0]
  for (const word of words) {
    if (word.first || !SMALL.has(word.lower)) continue
    small += 1
    if (word.capital) capital += 1
  }
  return small > 3 && capital > SHOUTING * small
}
