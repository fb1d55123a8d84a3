/** Title and set phrases → the level of responsibility, inferred, with what it was inferred from. */
import { LEVELS, type Level } from '../model/primitives.ts'
import { DEPUTY, type RankWord, SERVES, STATED_RANKS, TITLE_RANKS } from './rank-words.ts'

/**
 * A title and its place in a series: "Clerk III" is the third Clerk, "Engineer II (Civil)" the second Engineer (Civil).
 * `at`: where its number stands.
 */
export interface NumberedTitle {
  readonly series: string
  readonly step: number
  readonly at: number
}

const NUMBERED = /^(?<name>.*\S)[\s,-]+(?<figure>I{1,3}|IV|VI{0,3}|IX|X|\d{1,2})(?<rest>\s*[,(–-].*)?$/

/** Null for a title that ends in no number. */
export function numberedTitle(title: string): NumberedTitle | null {
  const { name, figure, rest = '' } = NUMBERED.exec(title.trim())?.groups ?? {}
  if (name === undefined || figure === undefined) return null
  const step = ROMAN.indexOf(figure) + 1 || Number(figure)
  return step >= 1 ? { series: name + rest, step, at: name.length } : null
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

export type RankBasis =
  /** The words of the title that say it. */
  | { readonly from: 'title'; readonly words: string }
  /** Its place in a numbered series. */
  | { readonly from: 'number'; readonly step: number }
  /** The words by which the specification says it. */
  | { readonly from: 'statement'; readonly words: string }
  /** Nothing says it. */
  | { readonly from: 'nothing' }

export interface Rank {
  readonly level: Level
  readonly basis: RankBasis
}

/** What a title alone says. */
export function rankOfTitle(title: string): Rank {
  const numbered = numberedTitle(title)
  const step = numbered?.step
  const found = SERVES.test(title) ? undefined : highestIn(title)
  if (found) {
    const deputy = found.level >= 5 && DEPUTY.test(title.slice(0, found.at)) ? 1 : 0
    // The second supervisor of a series is a second-line one; a second trainee is still one, and so is "Deputy II (Supervisor)".
    const isCounted = numbered !== null && found.at < numbered.at
    const further = found.level >= 4 && isCounted ? numbered.step - 1 : 0
    return {
      level: toLevel(found.level - deputy + further),
      basis: { from: 'title', words: found.words },
    }
  }
  if (step !== undefined) return { level: toLevel(Math.min(step, 3)), basis: { from: 'number', step } }
  return { level: 2, basis: { from: 'nothing' } }
}

/**
 * What the specification says of the class itself goes before its title. Only sentences of the form "This is the …
 * level" or "CLERK 2: … level" are believed: others speak of the classes around.
 */
export function rankOf(title: string, about: About): Rank {
  const told = statementsOf(title, about).flatMap(sentence => {
    const found = STATED_RANKS.flatMap(rank => finding(rank, sentence) ?? [])
    return found.toSorted((a, b) => a.at - b.at).slice(0, 1)
  })
  const [stated] = told
  const titled = rankOfTitle(title)
  // "Full performance level" of a supervisor is said of supervising.
  const isOfRank = titled.basis.from === 'title' && titled.level >= 4 && (stated?.level ?? 6) < 3
  return stated && !isOfRank
    ? { level: stated.level, basis: { from: 'statement', words: stated.words } }
    : titled
}

/** Characters of a statement that speak of the class itself; further on it tells of those around. */
const OPENING = 240

/** What defines a class and sets it apart, as text: its own, and what it shares with others of its document. */
export interface About {
  readonly own: string
  readonly shared: string
}

function statementsOf(title: string, { own, shared }: About): string[] {
  const name = `${title.trim().toLowerCase()}:`
  const named = (sentence: string): boolean => sentence.toLowerCase().startsWith(name)
  const told = [
    ...sentencesOf(own).filter(sentence => named(sentence) || SPEAKS_OF_ITSELF.test(sentence)),
    ...sentencesOf(shared).filter(named),
  ]
  return told.map(sentence => sentence.slice(0, OPENING))
}

const sentencesOf = (text: string): string[] => text.split(/(?<=\.)\s+|\n+/).map(sentence => sentence.trim())

const SPEAKS_OF_ITSELF =
  /^(?:this(?: class| position)?|(?:employees?|positions?|incumbents?) in this class) (?:is|are|represents?|exercises?) (?!distinguished|differentiated|supervised)/i

interface Finding {
  readonly level: Level
  readonly words: string
  readonly at: number
}

function finding({ level, words }: RankWord, text: string): Finding | undefined {
  const found = words.exec(text)
  return found ? { level, words: found[0], at: found.index } : undefined
}

const highestIn = (title: string): Finding | undefined =>
  TITLE_RANKS.flatMap(rank => finding(rank, title) ?? []).at(0)

const toLevel = (level: number): Level =>
  LEVELS[Math.max(0, Math.min(LEVELS.length, Math.trunc(level)) - 1)] ?? 6
