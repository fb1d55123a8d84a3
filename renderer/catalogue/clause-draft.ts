/** A clause as the fields of a form, and back. */
import type { EducationLevel } from '../../core/model/primitives.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { durationDays } from '../../core/time/duration.ts'

const LEAVES = ['experience', 'education', 'credits', 'licence', 'authority', 'unread'] as const
const GROUPS = ['all', 'separate', 'any'] as const
export type Sort = (typeof LEAVES)[number] | (typeof GROUPS)[number] | 'position'

export interface ClauseDraft {
  readonly sort: Sort
  readonly years: number
  readonly months: number
  readonly kinds: readonly string[]
  readonly level: EducationLevel
  readonly hours: number
  /** The name of a licence, or the words that nobody can decide by program. */
  readonly words: string
}

/** What a clause can become: a group another group, a clause another clause, nested experience stays what it is. */
export function sortsFor(clause: RequirementNode, isNested: boolean): readonly Sort[] {
  if (isNested) return ['experience']
  if ('all' in clause || 'any' in clause) return GROUPS
  return 'position' in clause ? ['position'] : LEAVES
}

export function draftOf(clause: RequirementNode): ClauseDraft {
  const draft: ClauseDraft = {
    sort: 'unread',
    years: 1,
    months: 0,
    kinds: [],
    level: 'high-school',
    hours: 30,
    words: '',
  }
  if ('all' in clause) return { ...draft, sort: clause.separate ? 'separate' : 'all' }
  if ('any' in clause) return { ...draft, sort: 'any' }
  if ('position' in clause) return { ...draft, sort: 'position' }
  if ('experience' in clause) {
    const days = durationDays(clause.experience.amount)
    const years = Math.floor(days / 360)
    const months = Math.floor((days % 360) / 30)
    return { ...draft, sort: 'experience', years, months, kinds: clause.experience.kinds }
  }
  if ('education' in clause) return { ...draft, sort: 'education', level: clause.education.level }
  if ('credits' in clause) return { ...draft, sort: 'credits', hours: clause.credits.semesterHours }
  if ('licence' in clause) return { ...draft, sort: 'licence', words: clause.licence.name }
  if ('unknown' in clause) return draft
  const { why, status } = clause.judgement
  return { ...draft, sort: status === 'unknown' ? 'unread' : 'authority', words: why }
}

/** Null while the form is not whole. What the form does not show stays as it was. */
export function clauseOf(draft: ClauseDraft, before: RequirementNode): RequirementNode | null {
  const { id, label } = before
  const place = { id, ...(label === undefined ? {} : { label }) }
  const words = draft.words.trim()
  switch (draft.sort) {
    case 'experience': {
      const { years, months, kinds } = draft
      if (!Number.isInteger(years) || !Number.isInteger(months)) return null
      const was = 'experience' in before ? before.experience : { amount: 'P0D', kinds: [] }
      return {
        ...place,
        experience: { ...was, amount: amountOf(was.amount, years, months), kinds: [...kinds] },
      }
    }
    case 'education': {
      const fields = 'education' in before ? before.education.fields : undefined
      return { ...place, education: { level: draft.level, ...(fields ? { fields } : {}) } }
    }
    case 'credits': {
      const subject = 'credits' in before ? before.credits.subject : undefined
      if (!(draft.hours > 0)) return null
      return { ...place, credits: { semesterHours: draft.hours, ...(subject ? { subject } : {}) } }
    }
    case 'licence':
      return words === '' ? null : { ...place, licence: { name: words } }
    case 'authority':
      return words === '' ? null : { ...place, judgement: { why: words } }
    case 'unread':
      return words === '' ? null : { ...place, judgement: { why: words, status: 'unknown' } }
    case 'all':
    case 'separate':
    case 'any': {
      const children = 'all' in before ? before.all : 'any' in before ? before.any : []
      if (draft.sort === 'any') return { ...place, any: children }
      return { ...place, all: children, ...(draft.sort === 'separate' ? { separate: true as const } : {}) }
    }
    case 'position':
      return before
    default:
      return draft.sort satisfies never
  }
}

/** The same amount keeps the way it was written: 24 months are not made 2 years. */
function amountOf(was: string, years: number, months: number): string {
  if (durationDays(was) === years * 360 + months * 30 && durationDays(was) > 0) return was
  const parts = `${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}`
  return parts === '' ? 'P0D' : `P${parts}`
}
