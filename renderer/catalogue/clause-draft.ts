/** A clause as the fields of a form, and back. */
import type { EducationLevel } from '../../core/model/primitives.ts'
import type { Experience, RequirementNode } from '../../core/model/requirement.ts'
import { amountOf, spanOf } from './amount.ts'

const LEAVES = ['experience', 'education', 'credits', 'licence', 'authority', 'unread'] as const
const GROUPS = ['all', 'separate', 'any'] as const
export type Sort = (typeof LEAVES)[number] | (typeof GROUPS)[number] | 'position'

export interface ClauseDraft {
  readonly sort: Sort
  readonly years: number
  readonly months: number
  readonly kinds: readonly string[]
  /** Classes of which one must have been held, and whether comparable service may count. */
  readonly held: readonly string[]
  readonly orComparable: NonNullable<Experience['orComparable']>
  /** Fields of study or the subject of credits, with commas between. */
  readonly fields: string
  readonly level: EducationLevel
  readonly hours: number
  /** The name of a licence, the words that nobody can decide by program, or the positions it is for. */
  readonly words: string
}

/** What a clause can become: a group another group, a clause another clause, nested experience stays what it is. */
export function sortsFor(clause: RequirementNode, isNested: boolean): readonly Sort[] {
  if (isNested) return ['experience']
  if ('all' in clause || 'any' in clause) return GROUPS
  return 'position' in clause ? ['position'] : LEAVES
}

/** What the clause does not say is left open: a figure that nobody gave would be kept unseen. */
export function draftOf(clause: RequirementNode): ClauseDraft {
  const draft: ClauseDraft = {
    sort: 'unread',
    years: 0,
    months: 0,
    kinds: [],
    held: [],
    orComparable: false,
    fields: '',
    level: 'high-school',
    hours: 0,
    words: '',
  }
  if ('all' in clause) return { ...draft, sort: clause.separate ? 'separate' : 'all' }
  if ('any' in clause) return { ...draft, sort: 'any' }
  if ('position' in clause) return { ...draft, sort: 'position', words: clause.position.only }
  if ('experience' in clause) {
    const { amount, kinds, held = [], orComparable = false } = clause.experience
    return { ...draft, sort: 'experience', ...spanOf(amount), kinds, held, orComparable }
  }
  if ('education' in clause) {
    const { level, fields = [] } = clause.education
    return { ...draft, sort: 'education', level, fields: fields.join(', ') }
  }
  if ('credits' in clause) {
    const { semesterHours, subject = '' } = clause.credits
    return { ...draft, sort: 'credits', hours: semesterHours, fields: subject }
  }
  if ('licence' in clause) return { ...draft, sort: 'licence', words: clause.licence.name }
  if ('unknown' in clause) return draft
  const { why, status } = clause.judgement
  return { ...draft, sort: status === 'unknown' ? 'unread' : 'authority', words: why }
}

/** Fields of study, written with commas between. */
export const fieldsIn = (text: string): string[] =>
  text
    .split(',')
    .map(field => field.trim())
    .filter(Boolean)

/** Null while the form is not whole. What the form does not show stays as it was, and the words it was read from. */
export function clauseOf(draft: ClauseDraft, before: RequirementNode): RequirementNode | null {
  const { id, label, words: readFrom } = before
  const place = {
    id,
    ...(label === undefined ? {} : { label }),
    ...(readFrom === undefined ? {} : { words: readFrom }),
  }
  const words = draft.words.trim()
  switch (draft.sort) {
    case 'experience': {
      const { years, months, kinds, held, orComparable } = draft
      const was: Experience = 'experience' in before ? before.experience : { amount: 'P0D', kinds: [] }
      const { held: _, orComparable: __, ...rest } = was
      const classes = held.length > 0 ? { held: [...held], ...(orComparable ? { orComparable } : {}) } : {}
      const amount = amountOf(was.amount, { years, months })
      // No time at all is the lower end of a typical range, and work of no sort whatever is asked by nobody.
      const isSaid = (amount !== '' || rest.upTo !== undefined) && kinds.length + held.length > 0
      if (amount === null || !isSaid) return null
      return { ...place, experience: { ...rest, amount: amount || 'P0D', kinds: [...kinds], ...classes } }
    }
    case 'education': {
      const fields = fieldsIn(draft.fields)
      return { ...place, education: { level: draft.level, ...(fields.length > 0 ? { fields } : {}) } }
    }
    case 'credits': {
      const subject = draft.fields.trim()
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
      return words === '' || !('position' in before)
        ? null
        : { ...place, position: { ...before.position, only: words } }
    default:
      return draft.sort satisfies never
  }
}
