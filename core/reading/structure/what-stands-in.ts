/** What a sentence lets stand in for experience or education: study, service, or something the rules cannot count. */
import type { ExperienceNode, RequirementNode, Substitution } from '../../model/requirement.ts'
import type { EducationLevel } from '../../model/primitives.ts'
import { sayReading } from '../../words/reading.ts'
import { idOfKind, readClause } from '../clauses/index.ts'
import { languageOf } from '../language/language.ts'
import type { Doubt } from '../doubted.ts'
import type { ReadingContext, Span } from '../model.ts'
import type { Findings } from './findings.ts'
import { plainWords } from './leaves.ts'
import { subjectOfStudy } from './study-subject.ts'
import { amountIn, hoursIn } from './substitution-words.ts'

export type Study = Extract<Substitution['from'], { semesterHours: number } | { level: unknown }>
/** Of what the study must be; the rules count hours of any. */
export type OfSubject = { readonly subject?: string }

export interface StandIn {
  /** `college`: study without an amount. `other`: a licence, a course, what was not understood. */
  readonly is: 'study' | 'college' | 'service' | 'other'
  /** The words as a clause of their own, where all of them were understood. */
  readonly node: RequirementNode | null
  readonly study: Study | null
  readonly ofSubject: OfSubject
  /** Kinds of service; none where it is no service. */
  readonly kinds: readonly string[]
  readonly amount: string | null
  /** Nothing that the words narrow is lost ("in welding", "in the fields listed above"). */
  readonly exact: boolean
}

/** A year of college in semester hours (docs/rules.md, "Answers"). */
export const YEAR_OF_COLLEGE = 30

const SERVICE = /\b(?:experience|service)\b/iu
const COLLEGE =
  /\b(?:college|education|academic|university|(?:post)?graduate|coursework|course\s+work|degree|training\s+in\s+a\s+post[\s-]high)\b/iu
const STUDY_STRONG =
  /\b(?:college|university|degree|academic|semester|(?:post)?graduate\s+(?:work|study|training|school|education|courses))\b/iu
const CERTIFICATE = /\b(?:certificat\w*|licen[sc]\w*|registration|credential)\b/iu
const NARROWED =
  /\b(?:in|of|major|graduate|beyond|upper|specialized|professional|technical(?!\s+(?:institute|school|college)))\b/iu
/** What the subject says in words. */
const SAID_BY_SUBJECT: ReadonlySet<Doubt> = new Set<Doubt>(['a field of study', 'units of higher courses'])
/** "the fields listed above" names no field. */
const POINTS_ELSEWHERE =
  /\b(?:fields?|subjects?|areas?|disciplines?|specialties|specialty)\b.{0,40}\b(?:above|listed|identified|specified|mentioned|noted|outlined)\b|\babove[\s-](?:mentioned|named|listed)\b|\bdefined\s+in\b|\bthe\s+same\s+(?:fields?|subjects?|areas?|disciplines?)\b/iu
const YEARS_OF_STUDY =
  /^\W*(?:(?:successful\s+|satisfactory\s+)?completion\s+of\s+)?\S+\s+(?:academic\s+)?years?\b.{0,40}\b(?:college|education|study|school|classes|work)\b/iu

export function readStandIn(
  text: string,
  span: Span,
  context: ReadingContext,
  ids: () => string,
  found: Findings,
): StandIn {
  const words = text.slice(span.from, span.to)
  const reading = readClause(text, span, context, ids, null)
  const node = reading.node !== null && reading.unread.length === 0 ? reading.node : null
  if (node) for (const kind of reading.kinds) found.kinds.set(kind.id, kind)
  const plain = { node, study: null, ofSubject: {}, kinds: [], amount: null, exact: false }
  const experience = node && 'experience' in node ? node : null
  const isStudied = STUDY_STRONG.test(words) && !servedFirst(words)
  if (!isStudied && (experience || SERVICE.test(words)))
    return { ...plain, is: 'service', ...serviceOf(text, span, experience, context, found) }
  // "A degree, or registration as an engineer": the other is none the rules count.
  const isBoth = node !== null && 'any' in node && node.any.some(one => studyIn(one) === null)
  const exact = !POINTS_ELSEWHERE.test(words) && !isBoth && node?.confidence !== 'check'
  const study = node ? studyIn(node) : null
  // "one year of study toward a master's degree", "two different degrees": no degree alone.
  const isTowards = /\btowards?\s+an?\b|\b(?:two|three|both)\b[^,;]*\bdegrees\b/i.test(words)
  if (study && 'level' in study && !isTowards) return { ...plain, is: 'study', study, exact }
  const isKnown = !POINTS_ELSEWHERE.test(words) && !isBoth
  const subject =
    isKnown && !isTowards && (node === null || reading.doubts.every(doubt => SAID_BY_SUBJECT.has(doubt)))
      ? subjectOfStudy(words)
      : null
  const isExact = (exact && !NARROWED.test(words)) || subject !== null
  const ofSubject = subject === null || subject === 'any' ? {} : subject
  const hours =
    (study && 'semesterHours' in study ? study.semesterHours : null) ?? hoursIn(words) ?? yearsOfStudy(words)
  if (hours)
    return { ...plain, is: 'study', study: { semesterHours: hours, ...ofSubject }, ofSubject, exact: isExact }
  const level = isTowards ? null : levelIn(words)
  if (level) return { ...plain, is: 'study', study: { level } }
  const isCollege = COLLEGE.test(words) && (STUDY_STRONG.test(words) || !CERTIFICATE.test(words))
  return isCollege
    ? { ...plain, is: 'college', ofSubject, exact: !NARROWED.test(words) || subject !== null }
    : { ...plain, is: 'other' }
}

/** "Two years of harbor experience following a master's degree" is service, whatever study it follows. */
const servedFirst = (words: string): boolean => {
  const served = /^\W*\S+\s+(?:additional\s+)?(?:years?|months?)\s+of\b[^,;.]{0,80}?\bexperience\b/iu.exec(
    words,
  )
  return served !== null && !STUDY_STRONG.test(served[0])
}

/** The least degree that the words name, where not all of them were understood. */
const levelIn = (words: string): EducationLevel | null =>
  /\bdegrees?\b/i.test(words) ? (LEVELS.find(([, named]) => named.test(words))?.[0] ?? null) : null
const LEVELS: readonly (readonly [EducationLevel, RegExp])[] = [
  ['associate', /\bassociate\b/i],
  ['bachelor', /\bb(?:achelor|accalaureate)|\b(?:college|university)\s+degree/i],
  ['master', /\bmaster|\badvanced?\b|\bgraduate\s+degree/i],
  ['doctorate', /\bdoctor/i],
]

function yearsOfStudy(words: string): number | null {
  const amount = YEARS_OF_STUDY.test(words) ? amountIn(words) : null
  return amount && YEAR_OF_COLLEGE * yearsOf(amount.iso)
}

/** The least study among what is named: a doctorate does for "a master's degree or doctorate", too. */
function studyIn(node: RequirementNode): Study | null {
  if ('education' in node) return node.education
  if ('credits' in node) return { semesterHours: node.credits.semesterHours }
  if (!('any' in node)) return null
  return node.any.map(studyIn).find(study => study !== null) ?? null
}

function serviceOf(
  text: string,
  span: Span,
  node: ExperienceNode | null,
  context: ReadingContext,
  found: Findings,
): Pick<StandIn, 'kinds' | 'amount' | 'exact'> {
  const known = node && !node.experience.held && node.experience.kinds.length > 0
  if (known) {
    const { kinds, amount, within, ofWhich = [] } = node.experience
    // What stands in has no recency and no part of its own (docs/rules.md).
    return { kinds, amount, exact: within === undefined && ofWhich.length === 0 }
  }
  const words = text.slice(span.from, span.to)
  const amount = node?.experience.amount ?? amountIn(words)?.iso ?? null
  const isTitled = context.names.find(text, span).length > 0
  const named = node || isTitled ? null : kindNamed(text, span, context)
  if (named) return { kinds: [named], amount, exact: true }
  return { kinds: [kindOfItsOwn(text, span, context, found)], amount, exact: false }
}

/** "Paid work experience" is any work; "claims work" is not. */
const SHORTEST = 3

/** A kind of the catalogue that the words end in: "supervisory experience in docks" is less than supervision. */
function kindNamed(text: string, span: Span, context: ReadingContext): string | null {
  const language = languageOf(context.kinds, context.language)
  const tokens = language.tokens(text, span)
  for (const at of tokens.keys()) {
    const phrase = language.phrase('kind', tokens, at)
    const narrows = tokens.slice(phrase?.to).some(({ norm }) => !SERVICE.test(norm))
    const isAnyWork = phrase?.means === 'work' && tokens.length > SHORTEST
    if (typeof phrase?.means === 'string' && !narrows && !isAnyWork) return phrase.means
  }
  return null
}

/** Service in a class, or of a sort the catalogue has no kind for: nobody has it until they say so. */
function kindOfItsOwn(text: string, span: Span, context: ReadingContext, found: Findings): string {
  const titles = [...new Set(context.names.find(text, span).map(({ title }) => title))]
  const name = titles.length > 0 ? sayReading.serviceAs(titles) : plainWords(text, span)
  const id = idOfKind(name)
  found.kinds.set(id, { id, name, within: ['work'] })
  return id
}

export const yearsOf = (iso: string): number => {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(iso) ?? []
  return Number(years) + Number(months) / 12
}
