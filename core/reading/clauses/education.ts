/** Education clauses: levels and fields of study, grades below high school. */
import { EDUCATION_LEVELS, type EducationLevel } from '../../model/primitives.ts'
import type { RequirementNode } from '../../model/requirement.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import type { Run } from './kinds.ts'
import { doubtRemark, doubtPointing, doubtRuling } from './doubts.ts'
import { inside, type Draft } from './draft.ts'

/** Tokens; a longer remark on who recognizes a degree may ask more. */
const LONG_REMARK = 14

export function educationNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const parts = partsOf(clause)
  for (const part of parts) {
    if (part.name === 'bracket') doubtRemark(part, draft)
  }
  const school = inside(clause, 'school')
  const degrees = [
    ...parts,
    ...parts.filter(({ name }) => name === 'with-degree').flatMap(part => partsOf(part)),
  ]
    .filter(({ name }) => name === 'degree' || name === 'degree-short')
    .map(({ means }) => String(means))
  const graduation = inside(clause, 'graduation')
  for (const part of graduation ? partsOf(graduation) : [])
    if (part.name === 'bracket') doubtRemark(part, draft)
  const years = inside(clause, 'yearsdegree')
  if (years) {
    const isOfTwo = /^(?:two|2)/.test(draft.norms(years)[0] ?? '')
    if (isOfTwo) draft.doubt('a degree of no stated level')
    degrees.push(isOfTwo ? 'associate' : 'bachelor')
  }
  const level = school ? 'high-school' : (lowest(degrees) ?? graduated(graduation ?? clause, draft))
  if (level === 'trade') return noNodeFor(clause, draft)
  if (!level) return null
  if (draft.norms(clause).includes('leading')) draft.doubt('on the way to a degree')
  if (level !== 'high-school' && inside(clause, 'other-school')) draft.doubt('something less than the degree')
  const studied = parts.filter(({ name }) => name === 'fields')
  if (studied.length > 1) draft.doubt('fields within fields')
  if (studied.some(part => isCourseWork(part, draft))) draft.doubt('course work is no major')
  if (inside(clause, 'condition')) draft.doubt('a condition')
  if (parts.some(part => part.name === 'with-degree' && draft.norms(part).includes('such')))
    draft.doubt('a degree as an example')
  for (const part of studied) {
    doubtRuling(part, draft)
    doubtPointing(part, draft)
    if (draft.norms(part).includes('acceptable') || isUnnamed(inside(part, 'fieldtext'), draft))
      draft.doubt('fields that the authority accepts')
  }
  if (parts.some(({ name, from, to }) => name === 'recognized' && to - from > LONG_REMARK))
    draft.doubt('a long remark')
  const fields = studied.flatMap(part => fieldsOf(inside(part, 'fieldtext'), draft))
  if (fields.some(field => SAYS_MORE.test(field))) draft.doubt('more than the name of a field')
  if (fields.some(field => QUALIFYING.test(field))) draft.doubt('fields that are named elsewhere')
  if (fields.length > 0 && fields.every(field => RELATED.test(field)))
    draft.doubt('related to what is not said')
  if (studied.length === 0) fields.push(...fieldsOfSchool(parts, draft))
  return {
    id: draft.id(),
    education: { level, ...(fields.length > 0 && { fields }) },
    ...draft.marks(clause, before),
  }
}

/** "a degree in a qualifying scientific field*": which they are stands in a list of its own. */
const QUALIFYING =
  /^(?:(?:qualifying|approved|specified|designated|applicable)\b.*\b(?:fields?|areas?|disciplines?)|.*\*)$/iu
/** "a degree in a closely related field", and no other. */
const RELATED =
  /^(?:(?:an?y?|closely|directly|other) )*(?:related|similar|allied|appropriate|relevant|acceptable) (?:fields?|areas?|disciplines?|subjects?)$/iu
/** "psychology which shall have included a course in testing", "management from a coordinated program". */
const SAYS_MORE =
  /^one of\b|\b(?:which|who|that|from|included|including|must|shall|programs?|degree|units|courses?|classes)\b/iu

/** "from a school of social work", "from a library school": the field is the school's, and nothing else says it. */
function fieldsOfSchool(parts: readonly Capture[], draft: Draft): string[] {
  const fields = parts
    .filter(({ name }) => name === 'at' || name === 'graduation')
    .flatMap(part => {
      const [, named, kind] = OF_A_SUBJECT.exec(draft.said(part)) ?? []
      return named ?? kind ?? []
    })
  const professions = fields.map(field => PROFESSIONS.get(field))
  if (professions.includes(undefined)) draft.doubt('the field is that of the school')
  return fields.flatMap((field, at) => professions[at] ?? field)
}
/** Schools of one profession: whatever degree they give is in it. */
const PROFESSIONS = new Map(
  ['medicine', 'osteopathy', 'dentistry', 'podiatry', 'optometry', 'law', 'social work', 'library science']
    .map((field): [string, string[]] => [field, [field]])
    .concat([
      ['medicine or osteopathy', ['medicine', 'osteopathy']],
      ['dental', ['dentistry']],
      ['library', ['library science']],
    ]),
)
const OF_A_SUBJECT =
  /\b(?:school|college) of (?!(?:recognized|good|higher|the|an?)\b)([\p{L} ]+)|\b(library|law|medical|nursing|dental|business|theological|divinity|veterinary) (?:schools?|college)\b/u

/** "in an area determined to be acceptable by the board": which one is not said. */
const isUnnamed = (fieldText: Capture | undefined, draft: Draft): boolean =>
  fieldText !== undefined && /^(?:an? |the )?(?:area|field|subject|discipline)s?$/.test(draft.said(fieldText))

/** "with course work in" asks for courses, "with major course work in" for the field of the degree. */
function isCourseWork(fields: Capture, draft: Draft): boolean {
  const intro = inside(fields, 'field-intro')
  const words = intro ? draft.norms(intro) : []
  return words.some(word => word === 'work' || word === 'coursework') && !words.includes('major')
}

/** "bachelor's or master's": the lower is enough. */
function lowest(levels: readonly string[]): EducationLevel | undefined {
  return EDUCATION_LEVELS.find(level => levels.includes(level))
}

/** The level that graduation from a place of study gives. */
function graduated(part: Capture, draft: Draft): EducationLevel | 'trade' | undefined {
  const places = [part, ...partsOf(part)]
    .flatMap(one => partsOf(one))
    .filter(({ name }) => name === 'institution')
  const levels = [...new Set(places.map(({ means }) => String(means)))]
  const words = draft.said(part)
  if (levels.includes('trade')) return 'trade'
  if (levels.includes('doctorate')) return 'doctorate'
  if (levels.includes('associate')) return 'associate'
  if (levels.includes('curriculum') && !words.includes('four year')) return undefined
  if (levels.includes('bachelor') || levels.includes('curriculum')) {
    if (words.includes('two year')) return 'associate'
    return 'bachelor'
  }
  draft.doubt('a degree of no stated level')
  if (levels.length === 0) return /two year\b.*\bdegree/.test(words) ? 'associate' : undefined
  const isSchool =
    /\bschools? (?:of|course|courses|program)\b/.test(words) &&
    !/\b(?:college|university|degree)\b/.test(words)
  return isSchool ? 'trade' : 'bachelor'
}

const OR_SEPARATORS = new Set([',', ';', 'or', '/', 'and/or'])
const SEPARATORS = new Set([...OR_SEPARATORS, 'and'])
const ARTICLES = new Set(['a', 'an', 'the', 'in', 'either'])
const ANY_FIELD = /^(?:(?:any|a|an) major|(?:(?:any|a|an) )?(?:field|subject|discipline|area))$/

/**
 * The fields of a list: "civil or mechanical engineering" are two, each with the noun they share. Of those that "or" lists,
 * "tides and nets" is one; "a related field in the chemical, physical, or biological sciences" is one to its end.
 */
function fieldsOf(part: Capture | undefined, draft: Draft): string[] {
  if (!part) return []
  const norms = draft.norms(part)
  const separators = norms.includes('or') ? OR_SEPARATORS : SEPARATORS
  const runs: Run[] = []
  let from = part.from
  let depth = 0
  for (let at = part.from; at <= part.to; at += 1) {
    const norm = draft.tokens[at]?.norm ?? ''
    if (norm === '(' || norm === ')') depth += norm === '(' ? 1 : -1
    // "engineering (civil or mechanical)" is one.
    if (at < part.to && (depth > 0 || !separators.has(norm))) continue
    while (from < at && ARTICLES.has(draft.tokens[from]?.norm ?? '')) from += 1
    if (at < part.to && RELATED_IN.test(draft.said({ from, to: at }))) continue
    // "the mentally or physically disabled" are one.
    if (at < part.to && norm === 'or' && draft.tokens[at - 1]?.norm.endsWith('ally')) continue
    // "the physical sciences and including 20 units"
    const to = draft.tokens[at - 1]?.norm === 'and' ? at - 1 : at
    if (to > from) runs.push({ from, to })
    from = at + 1
  }
  if (separators === SEPARATORS && norms.includes('and')) draft.doubt('one field, or several')
  const isAdjective = (run: Run): boolean =>
    run.to - run.from === 1 &&
    (draft.language.phrase('sharing-adjective', draft.tokens, run.from) !== undefined ||
      ADJECTIVE.test(draft.words(run)))
  const fields = runs.map((run, index) => {
    const owner = isAdjective(run) ? runs.slice(index + 1).find(next => !isAdjective(next)) : undefined
    const shared = owner ? sharedNoun(owner, draft) : ''
    if (!shared && isAdjective(run) && !NOUN_TOO.test(draft.said(run)))
      draft.doubt('an adjective, and no noun')
    if (!shared && mayShare(run, runs[index + 1], draft)) draft.doubt('a noun that may be of both')
    return `${draft.words(run).replace(ONE_OF, '').replace(ANY_SUCH, '')}${shared && ` ${shared}`}`
  })
  return fields.filter(
    field => field && !ANY_FIELD.test(field.toLowerCase()) && !/^(?:any\b|i\.e\.$|e\.g\.$)/i.test(field),
  )
}
/** "one of the following areas: tides", "one of the physical or biological sciences". */
const ONE_OF =
  /^one of the (?:following (?:(?:academic|study )?(?:areas|fields|disciplines|subjects|majors|specialties))? ?: ?|(?=(?:physical|natural|social|biological|life|behavioral) ))/i
/** "history or any similar field" */
const ANY_SUCH = /^any (?:other )?(?=(?:(?:closely|directly) )?(?:related|similar|allied|comparable)\b)/i
/** "metallurgical" of "civil, metallurgical, or materials engineering". */
const ADJECTIVE = /(?:ical|ural|ental|rial|onal|cial|[^s]ic|lear|cular)$/
/** "a degree in business" */
const NOUN_TOO = /^(?:business|health|construction|information)$/
const RELATED_IN =
  /^(?:any )?(?:other )?(?:(?:closely|directly) )?(?:related|allied|similar|comparable) (?:fields?|areas?|disciplines?|subjects?|majors?) (?:in|of)\b/

/** "wildlife or range management": one field by itself, or with the noun behind the next. */
function mayShare(run: Run, next: Run | undefined, draft: Draft): boolean {
  if (!next || run.to - run.from !== 1 || !['or', '/'].includes(draft.tokens[run.to]?.norm ?? ''))
    return false
  if (sharedNoun(next, draft) === '' || IS_A_FIELD.test(draft.norms(run)[0] ?? '')) return false
  return !/\b(?:related|other|similar|field|area)\b/.test(draft.said(next))
}
const IS_A_FIELD =
  /(?:ics|ogy|stry|ing|omy|phy|ture|ism|ance|cine|acy|any|tions|ology|education|law|arts?|history)$/u

function sharedNoun(run: Run, draft: Draft): string {
  const at = run.to - 1
  return at > run.from && draft.language.phrase('shared-noun', draft.tokens, at)
    ? draft.words({ from: at, to: run.to })
    : ''
}

/**
 * What is understood but has no node in the rules (a tenth grade, an apprenticeship, hours of instruction, present
 * employment) stays a judgement with its words.
 */
export function noNodeFor(clause: Capture, draft: Draft): RequirementNode {
  const before = draft.doubts.length
  draft.doubt('no node for it')
  return {
    id: draft.id(),
    judgement: { why: draft.words(clause), status: 'unknown' },
    ...draft.marks(clause, before),
  }
}
