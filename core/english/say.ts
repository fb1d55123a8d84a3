/** A clause in words, without what hangs under it. */
import type { EducationLevel } from '../model/primitives.ts'
import type { Experience, LeafNode, RequirementNode, Substitution } from '../model/requirement.ts'
import { joined } from '../words/lists.ts'
import { sayDuration } from '../words/service.ts'
import type { Lexicon } from './lexicon.ts'
import { phrase } from './phrases.ts'
import { quote } from './quote.ts'

/** How names and free texts stand in a sentence. */
export interface Wording {
  readonly kind: (id: string) => string
  readonly class: (id: string) => string
  /** A text that is part of the sentence, such as a field of study. */
  readonly text: (text: string) => string
  readonly licence: (name: string) => string
  /** A text that stands for itself: a label, a reason. */
  readonly quotation: (text: string) => string
}

/** Words that read back: names in quotes where they would be ambiguous, free texts always. */
export const exact = ({ kinds, plainKinds, classes }: Lexicon): Wording => ({
  kind: id => plainKinds.nameOf(id) ?? kinds.quoted(id),
  class: id => classes.quoted(id),
  text: quote,
  licence: name => `${phrase('licence')} ${quote(name)}`,
  quotation: quote,
})

/** Words to look at. */
export const plain = ({ kinds, classes }: Lexicon): Wording => ({
  kind: id => kinds.nameOf(id),
  class: id => classes.nameOf(id),
  text: text => text,
  licence: name => (SAYS_WHAT_IT_IS.test(name) ? name : `${phrase('licence')} ${name}`),
  quotation: text => text,
})
/** “Oakhill driver's license”, “certificate of registration as a nurse” */
const SAYS_WHAT_IT_IS =
  /\b(?:licen[cs]e|licen[cs]ure|certificat(?:e|ion)|registration|permit|credential|card)\b/i

/** "3 years of contact-center customer service, of which:"; a colon at the end where clauses follow. */
export function sayNode(node: RequirementNode, words: Wording): string {
  if ('all' in node) return `${phrase('all')}${node.separate ? `, ${phrase('separately')}` : ''}:`
  if ('any' in node) return `${phrase('any')}:`
  if ('position' in node) return `${phrase('for')} ${words.text(node.position.only)} ${phrase('only')}:`
  return sayLeaf(node, words)
}

function sayLeaf(node: LeafNode, words: Wording): string {
  if ('experience' in node) return sayExperience(node.experience, words)
  if ('education' in node) return sayDegree(node.education, words)
  if ('credits' in node) {
    const { semesterHours, subject } = node.credits
    return sayHours(semesterHours) + saySubject(subject, words)
  }
  if ('licence' in node) return words.licence(node.licence.name)
  if ('judgement' in node) {
    const { why, status } = node.judgement
    return `${phrase(status === 'unknown' ? 'unread' : 'decides')}: ${words.quotation(why)}`
  }
  return phrase('not-on-file')
}

export function sayExperience(asks: Experience, words: Wording): string {
  const { amount, upTo, orComparable, within, ofWhich } = asks
  const parts = [sayDuration(amount)]
  if (upTo !== undefined) parts.push(`, ${phrase('typically')} ${sayDuration(upTo)},`)
  parts.push(` ${phrase('of')} ${sayAsked(asks, words)}`)
  if (orComparable)
    parts.push(`, ${phrase(orComparable === 'same-employer' ? 'comparable-there' : 'comparable')}`)
  if (within !== undefined) parts.push(`, ${phrase('within')} ${sayDuration(within)}`)
  if (ofWhich !== undefined && ofWhich.length > 0) parts.push(`, ${phrase('of-which')}:`)
  return parts.join('')
}

/** What an experience clause counts, without how much: "service as 311 Customer Service Agent". */
export function sayAsked({ kinds, held = [] }: Experience, words: Wording): string {
  const what = kinds.length === 0 ? phrase('service') : sayKinds(kinds, words)
  return held.length === 0 ? what : `${what} as ${joined(held.map(words.class), phrase('or'))}`
}

/** What stands in for what: "30 semester hours count as 1 year, at most 2 years". */
export function saySubstitution({ from, for: rate, max, firm }: Substitution, words: Wording): string {
  const verb = firm ? ('semesterHours' in from && from.semesterHours !== 1 ? 'count' : 'counts') : 'may count'
  const asRate = rate === undefined ? '' : ` as ${sayDuration(rate)}`
  const atMost = max === undefined ? '' : `, ${phrase('at-most')} ${sayDuration(max)}`
  return `${saySource(from, words)} ${verb}${asRate}${atMost}`
}

function saySource(from: Substitution['from'], words: Wording): string {
  if ('semesterHours' in from) return sayHours(from.semesterHours) + saySubject(from.subject, words)
  if ('level' in from) return sayDegree(from, words)
  if ('education' in from) return phrase('education') + saySubject(from.subject, words)
  if ('experience' in from) return phrase('further-experience')
  return `${from.amount === undefined ? '' : `${sayDuration(from.amount)} ${phrase('of')} `}${sayKinds(from.kinds, words)}`
}

const sayDegree = (
  { level, fields = [] }: { level: EducationLevel; fields?: string[] | undefined },
  words: Wording,
): string =>
  phrase(level) +
  (fields.length === 0 ? '' : ` ${phrase('in')} ${joined(fields.map(words.text), phrase('or'))}`)

const saySubject = (subject: string | undefined, words: Wording): string =>
  subject === undefined ? '' : ` ${phrase('in')} ${words.text(subject)}`

const sayKinds = (kinds: readonly string[], words: Wording): string =>
  kinds.map(words.kind).join(` ${phrase('also')} `)

const sayHours = (hours: number): string => `${hours} semester hour${hours === 1 ? '' : 's'}`
