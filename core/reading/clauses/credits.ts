/** Units of study, and years of college counted as units. */
import type { RequirementNode } from '../../model/requirement.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import { amountOf, numberOf } from './amounts.ts'
import { doubtPointing, doubtRemark, doubtRuling } from './doubts.ts'
import { inside, type Draft } from './draft.ts'

/** Semester hours of an academic year. */
const HOURS_A_YEAR = 30
/** "four years of college": the years of a bachelor's degree. */
const DEGREE_HOURS = 120
const QUARTER = 2 / 3
/** Semester hours; quarter hours alone are two thirds. "60 semester or 90 quarter units" is one amount. */
export function creditsNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const units = inside(clause, 'units')
  if (!units) return null
  const parts = partsOf(units)
  const amounts = parts.flatMap((part, index) => {
    if (part.name !== 'quantity') return []
    const type = parts
      .slice(index + 1)
      .find(({ name }) => name === 'unit-type' || name === 'college-credit' || name === 'plain-units')
    return [{ value: numberOf(part), type: type?.name === 'unit-type' ? draft.norms(type)[0] : 'semester' }]
  })
  const chosen = amounts.find(({ type }) => type === 'semester') ?? amounts[0]
  if (chosen?.value === undefined || chosen.value <= 0) return null
  if (inside(units, 'plain-units')) draft.doubt('units of what is not said')
  if (chosen.type === 'trimester') draft.doubt('trimester units')
  const quarter = amounts.find(({ type }) => type === 'quarter')
  if (
    quarter?.value !== undefined &&
    chosen.type === 'semester' &&
    Math.abs(quarter.value * QUARTER - chosen.value) > 1
  ) {
    draft.doubt('semester and quarter units differ')
  }
  for (const part of partsOf(clause)) if (part.name === 'bracket') doubtRemark(part, draft)
  if (inside(clause, 'condition')) draft.doubt('a condition')
  const subjects = partsOf(clause).filter(({ name }) => name === 'subject-of-study' || name === 'fields')
  for (const subject of subjects) {
    doubtRuling(subject, draft)
    doubtPointing(subject, draft)
    const words = draft.said(subject)
    if (/\bor (?:an )?equivalent\b/.test(words)) draft.doubt('or an equivalent')
    if (SO_MANY_EACH.test(words)) draft.doubt('so many units of each')
  }
  const year = inside(clause, 'year-of')
  const subject = year && !ANY_COLLEGE.test(draft.said(year)) ? draft.words(year) : subjectOf(subjects, draft)
  if (HIGHER.test(draft.said(clause)) && !HIGHER.test(subject ?? '')) draft.doubt('units of higher courses')
  const semesterHours =
    chosen.type === 'quarter' ? Math.round(chosen.value * QUARTER * 10) / 10 : chosen.value
  return {
    id: draft.id(),
    credits: { semesterHours, ...(subject && { subject }) },
    ...draft.marks(clause, before),
  }
}

/** "of graduate work", "of upper division courses": the rules count all units alike. */
const HIGHER = /\b(?:upper|graduate|postgraduate|post graduate)\b/

/** "in each of the following areas": the units are asked once for every one of them. */
const SO_MANY_EACH = /\beach (?:of|in)\b|\bin each\b/

/** "the sophomore year (60 units) of college" is a year of any study. */
const ANY_COLLEGE =
  /^(?:(?:a|an|the|or|of|at|in|recognized|accredited|four|two|year|college|university|junior|community|education|study|work|curriculum|program) ?)+$/

/** "of rope courses given by a college, including courses in knots": what they are of, and what is among them. */
function subjectOf(subjects: readonly Capture[], draft: Draft): string | undefined {
  if (subjects[0] && draft.norms(subjects[0]).includes('including')) draft.doubt('courses among them')
  const said = subjects.flatMap((part, at) => {
    const text = inside(part, 'fieldtext')
    return text ? [draft.words(at === 0 ? text : part).replace(/^[\s,]+/, '')] : []
  })
  return said.length > 0 ? said.join(', ') : undefined
}

/** "two years of college": 30 semester hours a year. */
export function studyNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const amount = inside(clause, 'amount')
  const years = amount && amountOf(amount, draft)?.amount
  const match = years ? /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(years) : null
  if (!match) return null
  const semesterHours = (Number(match[1] ?? 0) + Number(match[2] ?? 0) / 12) * HOURS_A_YEAR
  if (semesterHours <= 0) return null
  if (inside(clause, 'condition')) draft.doubt('a condition')
  for (const part of partsOf(clause)) {
    if (part.name !== 'bracket') continue
    doubtRemark(part, draft)
    const [, stated] = /^\D*(\d+) semester/.exec(draft.said(part)) ?? []
    if (stated !== undefined && Number(stated) !== semesterHours)
      draft.doubt('the figure and the word differ')
  }
  if (inside(clause, 'fields')) draft.doubt('a field of study')
  if (semesterHours === DEGREE_HOURS && !inside(clause, 'credit-unit')) {
    return { id: draft.id(), education: { level: 'bachelor' }, ...draft.marks(clause, before) }
  }
  return { id: draft.id(), credits: { semesterHours }, ...draft.marks(clause, before) }
}
