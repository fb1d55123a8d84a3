/** A sentence that a set finishes ("Two years of experience in any of the following:"). */
import type { Span } from '../model.ts'
import { STEM_ENDS } from '../language/marks.ts'
import { phrasePattern } from '../language/phrases-in-text.ts'
import { isOptions, spansOf } from './items.ts'
import type { Branch } from './branch.ts'
import type { Without } from './precedence.ts'
import { startsDemand } from './roles.ts'
import type { Sentence } from './tokens.ts'

const any = phrasePattern(STEM_ENDS.any)
const all = phrasePattern(STEM_ENDS.all)
const TIME =
  /(?<![\p{L}\d])(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)\b(?!-hour)[^.;:]{0,60}?\b(?:years?|months?|hours?)\b/iu

/** "One year of experience as either: a Harbor Clerk keeping …; or a Pier Guard watching …": titles with work of their own. */
const AS = /\bas(?:\s+either)?(?:\s+an?)?\W*$/i
const TITLED = /^(?:an?\s+)?\p{Lu}[^.;]*?\s\p{Ll}+ing\b/u

/**
 * Time that a stem speaks of and its items do not take up: "Four years of experience in one of the following: 1. Two years
 * …", or only "within the past seven years".
 */
export function timeOf(text: string, { from, to }: Span): 'asked' | 'recent' | null {
  const words = text.slice(from, to)
  if (!TIME.test(words)) return null
  return TIME.test(words.replaceAll(RECENT, ' ')) ? 'asked' : 'recent'
}
const RECENT = /\bwithin\s+[^,;:.]{0,40}?\b(?:years?|months?)\b/giu

/** "in one of the following areas: patrolling docks as a Pier Guard; keeping seals as a Harbor Keeper": each its own class. */
const HELD = /\bas\s+an?\s+\p{Lu}\p{L}+(?:\s+(?:(?:of|and|for|the)\s+)?[\p{Lu}\d&]\S*)+\W*$/u
const allWords = (text: string, branch: Branch): string =>
  spansOf(branch)
    .map(({ from, to }) => text.slice(from, to))
    .join(' ')

/** "Current certification in all of the following:", "one of the following credentials:": a paper each. */
const PAPERS_LISTED =
  /^(?=.*\b(?:licen[sc]es?|certificat(?:es?|ions?)|registrations?|permits?|credentials?)\b)(?!.*\b(?:degree|experience)\b).*\bfollowing\b[^.;]*$/isu

/** A demand of its own kind among the items of a set: each is read by itself. */
const DEMAND_NOUN =
  /\b(?:licen[sc]e|certificat|certified|degree|units|credits|completion|graduat|registered|registration|major|course)/iu

/** A set finishes the sentence before it when that sentence has not come to an end of its own. */
export function isStem(
  text: string,
  { from, to, end, aside, role }: Sentence,
  set: readonly Branch[],
): boolean {
  if (role === 'substitution' && OF_THE_FOLLOWING.test(text.slice(from, to)) && !areDemands(text, set))
    return true
  if (aside || set[0]?.join || isOptions(set)) return false
  if (end === 'colon') return true
  const tail = text.slice(Math.max(from, to - 160), to)
  if (end === 'none') return true
  return end === 'period' && /\bfollowing\b[^.]{0,120}\.?$/i.test(tail)
}

/** "Experience in one of the following may be substituted …": its list comes behind what it stands in for. */
const OF_THE_FOLLOWING = /\bof\s+the\s+following\b(?!.*:)/isu

/** How the items go together where nothing between them says so. */
export function stemOp(text: string, { from, to }: Span, set: readonly Branch[]): Without {
  const tail = text.slice(Math.max(from, to - 160), to)
  if (any.test(tail)) return 'any'
  if (all.test(tail)) return 'all'
  return set.some(({ join }) => join?.op === 'or') ? 'any' : 'unsaid'
}

/** "… the following work, one year of which …:" what the items belong to is not next to them. */
export const goesOnPastItsSet = (text: string, { from, to }: Span): boolean =>
  /\bfollowing\b.*\b(?:of which|at least|includ\w+)\b/isu.test(text.slice(from, to))

/** The words of a stem that say something besides "one of the following"; "… following while in the Coast Guard" does. */
export function stemShown(text: string, { from, to }: Span): Span {
  const at = text.slice(from, to).search(STEM_TAIL)
  return { from, to: at > 0 ? from + at : to }
}
/**
 * The same where the items go on in one requirement: "two of the following", "all of the following" say how many of them, and so
 * does "one of the following" where the items are joined by "and".
 */
export function stemCounted(text: string, stem: Span, set: readonly Branch[]): Span {
  const shown = stemShown(text, stem)
  const says = MORE_THAN_ONE.test(text.slice(shown.to, stem.to)) || set.some(({ join }) => join?.op === 'and')
  return says ? { from: stem.from, to: stem.to } : shown
}
const MORE_THAN_ONE = /\b(?:two|three|four|all|each|both)\b/iu
const STEM_TAIL =
  /\s*\b(?:either|(?:either\s+)?(?:at least )?(?:any|one|two|some|all|each|both)(?:\s*\(\d\))?(?: or more| or (?:a|any) combination)?\s+(?:of |in )?(?:the|these) (?:following|below)(?:(?!\b(?:while|within|during|under|with|for|in|at|by)\b)[^:]){0,60})\s*[:.]?\s*$/iu

/** "Successful completion of any two of the following:": how many of the items are asked. */
export function howMany(text: string, { from, to }: Span): number | null {
  const [, said = ''] = SO_MANY.exec(text.slice(from, to)) ?? []
  return said === '' ? null : /^(?:two|2)$/iu.test(said) ? 2 : 3
}
const SO_MANY =
  /\b(two|three|2|3)\s*(?:\(\d\)\s*)?(?:or\s+more\s+)?of\s+(?:the|these)\s+(?:following|below)\b[^:.]{0,60}[:.]?\s*$/iu

/** "One or a combination of the following: 1. Two years …": so much of either may do together, which no rule of two says. */
export const mayCombine = (text: string, { from, to }: Span): boolean =>
  /\bcombinations?\s+(?:of|from)\s+(?:the|these)\s+(?:following|below)\b[^:.]{0,60}[:.]?\s*$/iu.test(
    text.slice(from, to),
  )

/**
 * `own`: each item stands by itself, the stem only joins them. `joint`: one requirement, whose words the items finish
 * together. `each`: the stem is said of every item. `part`: so it is, and each item asks a part of it.
 */
export function distribution(
  text: string,
  stem: Span,
  set: readonly Branch[],
): 'own' | 'joint' | 'each' | 'part' {
  const words = text.slice(stem.from, stem.to)
  const first = set.map(branch => firstWords(text, branch))
  const timed = first.filter(item => TIME.test(item.slice(0, 80))).length
  if (TIME.test(words)) {
    const carves = /\b(?:includ|of which|consist)/i.test(words)
    if (timed === 0 && AS.test(words) && first.every(item => TITLED.test(item))) return 'each'
    if (timed === 0 && set.length > 1 && set.every(branch => HELD.test(allWords(text, branch)))) return 'each'
    if (carves && timed === first.length && /\bincluding\s+either\W*$/iu.test(words)) return 'part'
    // What the stem asks is not lost where only some of its items ask for time themselves.
    return timed < first.length || carves ? 'joint' : 'own'
  }
  if (first.every(item => startsDemand(item, 0))) return 'own'
  if (PAPERS_LISTED.test(words)) return 'each'
  if (words.split(/\s+/).length <= 2) return 'own'
  return first.some(item => DEMAND_NOUN.test(item)) ? 'each' : 'joint'
}

/**
 * "A degree and completion of either:", "Two years of experience and one of the following:": the stem asks something
 * itself before the words that the set finishes. Where those words begin.
 */
export function ownDemandEnds(text: string, { from, to }: Span, set: readonly Branch[]): number | null {
  if (!startsDemand(text, from)) return null
  const words = text.slice(from, to)
  const and = words.search(/(?<!\s),?\s+and\s+(?:\S+\s+){0,8}\S+\s*$/iu)
  if (and <= 0 || !(TIME.test(words.slice(0, and)) || DEMAND_NOUN.test(words.slice(0, and)))) return null
  const tail = words.slice(and).replace(/^,?\s+and\s+/iu, '')
  const begins =
    FINISHED.test(tail) ||
    (/^(?:either|(?:any\s+)?(?:one|combination|one or a combination) of the following)\W*$/iu.test(tail) &&
      areDemands(text, set))
  return begins ? to - tail.length : null
}
const FINISHED = /^(?:successful\s+|satisfactory\s+)?(?:completion|possession)\b/iu
const areDemands = (text: string, set: readonly Branch[]): boolean =>
  set.every(branch => startsDemand(firstWords(text, branch), 0))

/** An item with an amount of its own, or a paper of its own, does not go on with its stem. */
export const standsByItself = (text: string, branch: Branch): boolean => {
  const words = firstWords(text, branch)
  return PAPER.test(words) || (startsDemand(words, 0) && TIME.test(words.slice(0, 80)))
}
const PAPER =
  /^(?:(?:an?|current|valid)\s+)*(?:certification|licensure|registration)\s+(?:as|by|from|with|in)\b/iu

function firstWords(text: string, branch: Branch): string {
  const [item] = branch.items
  if (!item) return ''
  if (item.is === 'sentence')
    return text.slice(item.sentence.from, Math.min(item.sentence.to, item.sentence.from + 200))
  return firstWords(text, item)
}
