/** Classes that a specification sets its own apart from, reports to or supervises, and on which side they stand. */
import type { ClassNames, NamedClass, RelatedClass, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'
import { titleKey, titleWords } from './title-key.ts'

/** "under the direction of a Chief Nurse": whose holder one worked for, not what one held. */
export const isSupervisor = (text: string, named: NamedClass): boolean =>
  /\bunder\s(?:the\s)?(?:[a-z]+\s){0,2}(?:direction|supervision|guidance)\sof\s(?:an?|the)?\s*$/i.test(
    text.slice(Math.max(0, named.from - 60), named.from),
  )

type Side = RelatedClass['side']

/** Only sentences with one of these relate classes to each other. */
const RELATES =
  /\b(?:distinguish|differentiat|differs?\sfrom|reports?\b|reporting\sto|supervis|under\s(?:the\s)?(?:general\s|close\s|immediate\s)?(?:direction|supervision)|lower[-\s]level|higher[-\s]level|next\s(?:lower|higher)|subordinate|assists?\san?\b)/i
/** Before the title: it stands above. */
const ABOVE_BEFORE = /next\shigher\s(?:class|level)[^.]{0,30}$/i
/** Whom one works under stands above. */
const WORKS_UNDER =
  /(?:reports?(?:\sdirectly)?|reporting)\sto\s(?:an?|the)?\s*$|(?:supervision|direction|guidance)\s(?:of|from|by)\s(?:an?|the)?\s*$|(?:supervised|directed)\sby\s(?:an?|the)?\s*$|assists?\san?\s*$|assigned\sby\s(?:an?|the)?\s*$/i
/** "the Harbor Commissioner", "a Deputy Mayor": an office, where no class of that title is on file. */
const isOffice = (before: string, { known, title }: NamedClass): boolean =>
  !known &&
  (/\bthe\s*$/i.test(before) ||
    /\b(?:commissioner|mayor|governor|secretary|board|council|guard)s?$/i.test(title))
/** Before the title: it stands below. */
const BELOW_BEFORE =
  /(?:supervis(?:es|ing)|directs|leads?|trains?|oversees|work\sof)\s(?:[\w,\s-]{0,40}\s)?(?:an?\s|the\s)?(?:lower[-\s]level\s|subordinate\s)?$|(?:lower[-\s]level|subordinate|next\slower\s(?:class|level)[^.]{0,30})\s*$/i
const SET_APART = /\b(?:distinguish|differentiat|differs?\sfrom)/i
/** After a title that is set apart: what its holder does that the own class does not, or does less of. */
const HIGHER =
  /\b(?:supervis(?:es|ory|or)|manages|directs|is responsible for (?:the )?(?:management|supervision|direction)|higher|second[-\s]level|administers)\b/i
const LOWER =
  /\b(?:under (?:close|general|immediate|direct) supervision|lower|learns?|entry|trainee|routine|less|full range of duties)\b/i
const RANKS: Readonly<Record<string, number>> = {
  trainee: -3,
  apprentice: -3,
  aide: -2,
  helper: -2,
  junior: -2,
  assistant: -1,
  associate: -1,
  deputy: 1,
  lead: 1,
  senior: 1,
  supervisor: 2,
  supervising: 2,
  principal: 2,
  chief: 3,
  manager: 3,
  superintendent: 3,
  director: 4,
}
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 }

/** No sentence that sets classes apart is longer; what lies behind is not gone through. */
const LONGEST = 2000

/** @param spans where the class is described; @param own the titles that are the class itself or its page's others. */
export function relatedClasses(
  text: string,
  spans: readonly Span[],
  names: ClassNames,
  own: string,
): RelatedClass[] {
  const ownKey = titleKey(own)
  const related = new Map<string, RelatedClass | null>()
  for (const sentence of spans.flatMap(span => sentencesIn(text, span))) {
    const words = text.slice(sentence.from, sentence.to)
    if (!RELATES.test(words)) continue
    const setApart = SET_APART.test(words)
    for (const named of names.find(text, sentence)) {
      if (titleKey(named.title) === ownKey || related.has(named.classId)) continue
      const side = sideOf(text, sentence, named, own, setApart)
      if (!side) continue
      const apart = setApart ? {} : { namedOnly: true as const }
      related.set(named.classId, side === 'office' ? null : { ...named, side, ...apart })
    }
  }
  return [...related.values()].filter(one => one !== null)
}

function sideOf(
  text: string,
  sentence: Span,
  named: NamedClass,
  own: string,
  setApart: boolean,
): Side | 'office' | null {
  const before = text.slice(Math.max(sentence.from, named.from - 80), named.from).replace(/[*_"“”]/g, '')
  if (ABOVE_BEFORE.test(before)) return 'above'
  if (WORKS_UNDER.test(before)) return isOffice(before, named) ? 'office' : 'above'
  if (!setApart) return BELOW_BEFORE.test(before) ? 'below' : null
  return byRank(named.title, own) ?? bySaid(text, sentence, named) ?? 'beside'
}

/** "Clerk II" below "Clerk III", "Senior Clerk" above "Clerk", "Clerk Supervisor" above both. */
function byRank(title: string, own: string): Side | null {
  const [theirs, ours] = [rankOf(title), rankOf(own)]
  const kin = titleWords(title).filter(word => titleWords(own).includes(word)).length > 1
  if (!kin && Math.abs(theirs - ours) < 20) return null
  return theirs === ours ? null : theirs > ours ? 'above' : 'below'
}

/** Tens for what the words of a title say of its rank, ones for its level. */
function rankOf(title: string): number {
  const words = titleWords(title)
  const ranks = words.flatMap(word => RANKS[word] ?? [])
  const levels = words.flatMap(word => ROMAN[word] ?? (/^\d$/.test(word) ? Number(word) : []))
  const rank = ranks.some(value => value > 0) ? Math.max(...ranks) : Math.min(0, ...ranks)
  return 10 * rank + (levels.at(-1) ?? 0)
}

/** What the rest of the sentence says of the class, where it names it again or says "which …" of it. */
function bySaid(text: string, sentence: Span, named: NamedClass): Side | null {
  const rest = text.slice(named.to, sentence.to)
  const again = rest.lastIndexOf(named.title)
  const said = again >= 0 ? rest.slice(again + named.title.length) : rest
  if (LOWER.test(said)) return 'below'
  return HIGHER.test(said) ? 'above' : null
}

const ENDS = /[.;]\s+(?=\p{Lu})|\n/gu
function sentencesIn(text: string, { from, to }: Span): Span[] {
  const sentences: Span[] = []
  let start = from
  for (const end of matchesOf(ENDS, text.slice(from, to))) {
    const until = from + end.index + 1
    if (until > start) sentences.push({ from: start, to: Math.min(until, start + LONGEST) })
    start = from + end.index + end[0].length
  }
  if (to > start) sentences.push({ from: start, to: Math.min(to, start + LONGEST) })
  return sentences
}
