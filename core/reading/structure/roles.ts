/** What a sentence of the qualifications is for. */
import type { ReadNote, Span } from '../model.ts'
import { PhraseGroups, phrasePattern } from '../language/phrases-in-text.ts'
import { CONTINUATIONS, DEMAND_STARTS, DEMAND_WORDS, QUALIFIERS, ROLE_PHRASES } from '../language/roles.ts'
import { isFootnote, PART_IN_ONE } from './narrowing.ts'

export type Role =
  | 'requirement'
  | 'condition'
  | 'substitution'
  | 'equivalency'
  | { readonly note: ReadNote['kind'] }

/** Nothing known is asked, and nothing says what else it is for. */
export const isOfNoKind = (role: Role): boolean => typeof role === 'object' && role.note === 'other'

const phrases = new PhraseGroups<keyof typeof ROLE_PHRASES | 'demand'>({
  ...ROLE_PHRASES,
  demand: DEMAND_WORDS,
})
const demandStart = phrasePattern(DEMAND_STARTS, 'iuy', 'open')

/** An equivalency further on stands beside a requirement within one sentence. */
const NEAR_START = 60
/** Words beyond this decide no role. */
const LONGEST = 3000

export const startsDemand = (text: string, at: number): boolean => {
  demandStart.lastIndex = at
  return demandStart.test(text)
}

/** Which heading a sentence stands below, where that changes what it is for, and whether a label stands before it. */
export interface Place {
  readonly under: 'note' | 'wished' | 'examples' | 'equivalency' | 'selective' | null
  readonly labelled: boolean
}

export function roleOf(text: string, { from, to }: Span, place: Place): Role {
  const { under, labelled } = place
  // What stands in brackets within a sentence does not say what the sentence is for.
  const words = text.slice(from, Math.min(to, from + LONGEST)).replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
  const found = phrases.in(words)
  const has = (role: keyof typeof ROLE_PHRASES): boolean => found.has(role)
  if (NOTHING.test(words)) return { note: 'other' }
  if (isFootnote(text, from)) return { note: 'explanation' }
  if (INCLUDES.test(words) || (text[from - 1] === '(' && THIS_INCLUDES.test(words)))
    return { note: 'explanation' }
  const equivalent = found.get('equivalency') ?? Infinity
  if (equivalent < NEAR_START && !/\b(?:may|can) file\b/i.test(words)) return 'equivalency'
  if (under === 'examples') return { note: 'examples' }
  if (under === 'selective') return { note: 'condition-of-work' }
  if (has('counting')) return { note: 'explanation' }
  if (has('condition')) return 'condition'
  if (has('examples') && !/\bsubstitut/i.test(words)) return { note: 'examples' }
  if (has('substitution') && !isForApplicants(words) && !APPLIED_TO_WORK.test(words)) return 'substitution'
  if (has('preference') || under === 'wished' || WISHED.test(words)) return { note: 'preference' }
  if (has('examples')) return { note: 'examples' }
  if (PART_IN_ONE.test(words)) return { note: 'explanation' }
  if (has('explanation') && !asksTime(words) && !BINDS_ALL.test(words) && !ASKS_POSSESSION.test(words))
    return { note: 'explanation' }
  if (has('position') && !startsWithAmount(words)) return { note: 'condition-of-work' }
  if (has('filing') && (!startsWithAmount(words) || ADMITS.test(words))) return { note: 'filing' }
  if (
    has('timing') &&
    (!AT_FILING.test(words) || SUCH.test(words)) &&
    !OF_YEARS_OR_SCHOOL.test(demandIn(words))
  )
    return { note: 'filing' }
  if (under === 'note') return { note: 'other' }
  if (!labelled && !found.has('demand') && !startsDemand(text, from)) return { note: 'other' }
  return 'requirement'
}

/** "includes …", "“Harbor experience” includes …": what a word of the requirements means. */
const INCLUDES = /^\W*(?:["“][^"”]{3,60}["”]\s+)?(?:includes|means)\b/i
/** "(This includes a variety of duties …)"; "this includes one year of …" asks. */
const THIS_INCLUDES = /^\W*this\s+includes\b(?!\s+(?:at\s+least\s+)?(?:one|two|three|four|five|six|\d))/i

const NONE = String.raw`none(?: (?:is )?required)?|n\/a|not applicable|no additional requirements?`
/** "None required.": all that a part or a note says is that nothing is asked; "NA" says it there, too. */
const SAYS_NONE = new RegExp(String.raw`^\W*(?:${NONE}|na)?\W*$`, 'i')
export const isNothing = (words: string): boolean => SAYS_NONE.test(words)
/** Nothing, or an address; a full stop may have cut it. */
const NOTHING = new RegExp(
  String.raw`^\W*(?:${NONE}|(?:https?:\/\/|www\.)\S+|\S+\.(?:html?|pdf|aspx?|php))?\W*$`,
  'i',
)

/** "Experience applied toward this requirement must include one year …": whoever's it is, a part of what was asked. */
const BINDS_ALL =
  /^\W*experience applied (?:to|towards?) this \w+ (?:must|shall) (?:have )?included? (?:at least )?[\w-]+ (?:years?|months?)\b/i

/** "Possession of a degree … required to meet the …" has no verb that would say something of it. */
const ASKS_POSSESSION =
  /^\W*possession of\b(?!.*\b(?:is|are|was|were|will|would|shall|must|may|can|does|do|meets|satisfies)\b)/isu

/** "Harbor certification preferred." is a wish as a whole; in "a degree, a major in nets preferred" the degree is none. */
const WISHED = /^[^.,;:]{3,120}\b(?:preferred|desired|desirable|a plus)\W*$/iu

/** What must be had when one applies is a minimum. */
const AT_FILING = /\bat (?:the )?time of (?:application|filing)\b/i
/** "Eligibility at the time of application and possession of such licensure within …": of one paper, to be had later. */
const SUCH = /\bpossession of such\b/i
const OF_YEARS_OR_SCHOOL =
  /\b(?:years?|months?|experience|education|graduat\w+|degree|college|university|grade)\b/i

/** How a sentence begins, without "within six months of …", which is no length of anything. */
const demandIn = (words: string): string =>
  words.slice(0, NEAR_START * 2).replace(/\bwithin\s+[^,;.]{0,30}?\b(?:months?|years?)\b/giu, ' ')

/** "Two years of experience …", "Two years of work … for the purpose of …" ask, whatever else they say. */
const asksTime = (words: string): boolean =>
  startsWithAmount(words) &&
  (/\bexperience\b/i.test(words.slice(0, NEAR_START * 2)) ||
    !phrases.in(words.replaceAll(/\bfor (?:the )?purposes? of\b/gi, ' ')).has('explanation'))

/** "Eighteen months of qualifying experience will admit an applicant to the examination." */
const ADMITS =
  /^[^.;]{0,300}?\bwill admit (?:an? )?(?:applicant|candidate)|^[^.;]{0,100}?\b(?:may compete|will admit|(?:will|may) be admitted to the (?:examination|exam|test))\b/iu

/** "… tests which can be applied to driving tasks" describes the work. */
const APPLIED_TO_WORK =
  /^(?:(?!\bsubstitut).)*\b(?:which|that) (?:may|can) be (?:applied|used|considered)\b(?!.*\bsubstitut)/isu

const isForApplicants = (words: string): boolean =>
  /\b(?:applicants|candidates|those) (?:who )?(?:wish(?:ing)?|seek(?:ing)?|substituting|claiming)\b/i.test(
    words,
  )

const startsWithAmount = (words: string): boolean =>
  startsDemand(words, 0) && /^\W*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i.test(words)

/** "In the State service:", before alternatives that say it again. */
export const saysWhere = (text: string, { from, to }: Span): boolean =>
  /^\W*in\s+the\s+(?:\p{Lu}\p{L}+\s+)?state\s+(?:civil\s+)?service(?:,?\s+either)?\W*$/iu.test(
    text.slice(from, to),
  )

const continuation = phrasePattern(CONTINUATIONS)
const qualifier = phrasePattern(QUALIFIERS)
/** It says more of what the sentence before it asks: a part of it (`further`), or what counts for it (`qualifies`). */
export function goesOn(text: string, { from, to }: Span): 'further' | 'qualifies' | null {
  const words = text.slice(from, Math.min(to, from + LONGEST))
  const begins = (pattern: RegExp, within: number): boolean => {
    const match = pattern.exec(words.slice(0, NEAR_START * 3))
    return match !== null && match.index < within
  }
  if (IS_PART.test(words) || (HAS_TIME.test(words) && begins(continuation, NEAR_START))) return 'further'
  if (startsWithAmount(words) || ASKS_UNITS.test(words)) return null
  return begins(qualifier, NEAR_TOP) || OF_SOME_WORK.test(words) ? 'qualifies' : null
}
/** "Course work must include at least 16 semester units of …": units, asked besides. */
const ASKS_UNITS =
  /^\W*(?:(?:this|the|such|these)\s+)?(?:(?:education|degree|course\s?work|college\s+work|stud(?:y|ies)|curriculum)\s+)?(?:must|shall)\s+(?:also\s+)?(?:have\s+)?included?\b[^.;,]{0,60}?(?:\b(?:semester|quarter)\s+(?:units|hours)|\bunits)\b/i
/** Cut off by a semicolon: "one year of which must have been …". */
const IS_PART = /^\W*(?:at least\s+)?(?:\w+\s+){1,3}of which\s+(?:must|shall|has|have|was|were|is)\b/i
const HAS_TIME = /\b(?:years?|months?|half)\b/i
const NEAR_TOP = 12
/** "Harbor audit work must have included …". */
const OF_SOME_WORK =
  /^\W*(?:[\p{L}-]+ ){1,5}(?:experience|work|training) must (?:also )?(?:have )?(?:been|be|includ|involv)/iu
