/** What may stand in for what, as the fields of a form, and back. */
import type { EducationLevel } from '../../core/model/primitives.ts'
import type { RequirementNode, Substitution } from '../../core/model/requirement.ts'
import { experiencesOf, nodesOf } from '../../core/model/walk.ts'
import { amountOf, type Span, spanOf } from './amount.ts'
import { fieldsIn } from './clause-draft.ts'

/** `service`: experience of a kind; `study`: education of any kind; `further`: more of the experience that is asked. */
export const SUBSTITUTION_SORTS = ['hours', 'degree', 'service', 'study', 'further'] as const
export type SubstitutionSort = (typeof SUBSTITUTION_SORTS)[number]

export interface SubstitutionDraft {
  readonly sort: SubstitutionSort
  readonly hours: number
  /** Subject of the study, or fields of the degree with commas between. */
  readonly fields: string
  readonly level: EducationLevel
  readonly kinds: readonly string[]
  /** So much service counts as `counts`. */
  readonly served: Span
  readonly counts: Span
  readonly most: Span
  readonly firm: boolean
  /** Ids of the clauses it may stand in for. */
  readonly clauses: readonly string[]
}

const UNSAID: Span = { years: 0, months: 0 }
/** Nothing is said yet: a figure that nobody gave would be kept unseen. */
const UNWRITTEN: SubstitutionDraft = {
  sort: 'hours',
  hours: 0,
  fields: '',
  level: 'bachelor',
  kinds: [],
  served: UNSAID,
  counts: UNSAID,
  most: UNSAID,
  firm: true,
  clauses: [],
}

/** Of none: a new one, for the experience that is asked where there is one clause of it. */
export function substitutionDraft(
  substitution: Substitution | null,
  requirement: RequirementNode,
): SubstitutionDraft {
  if (substitution === null) return { ...UNWRITTEN, clauses: onlyOf(outermost(requirement)) }
  const { from, for: rate, max, firm, clauses } = substitution
  const draft = { ...UNWRITTEN, firm, clauses, counts: spanOf(rate), most: spanOf(max) }
  if ('semesterHours' in from)
    return { ...draft, sort: 'hours', hours: from.semesterHours, fields: from.subject ?? '' }
  if ('level' in from)
    return { ...draft, sort: 'degree', level: from.level, fields: (from.fields ?? []).join(', ') }
  if ('kinds' in from) return { ...draft, sort: 'service', kinds: from.kinds, served: spanOf(from.amount) }
  if ('education' in from) return { ...draft, sort: 'study', fields: from.subject ?? '' }
  return { ...draft, sort: 'further' }
}

/** Null while the form is not whole. A substitution that was read keeps its id and the words it was read from. */
export function substitutionOf(draft: SubstitutionDraft, before: Substitution | null): Substitution | null {
  const from = sourceOf(draft, before)
  if (from === null || draft.clauses.length === 0) return null
  const rate = amountOf(before?.for, draft.counts)
  const max = amountOf(before?.max, draft.most)
  if (rate === null || max === null) return null
  return {
    ...(before?.id !== undefined && { id: before.id }),
    from,
    ...(rate !== '' && { for: rate }),
    ...(max !== '' && { max }),
    clauses: [...draft.clauses],
    firm: draft.firm && mayBeFirm(draft),
    ...(before?.words && { words: before.words }),
  }
}

/** The rules cannot weigh a subject, and without a rate nobody knows how much it is. */
export const mayBeFirm = ({ sort, fields, counts }: SubstitutionDraft): boolean =>
  sort !== 'further' && counts.years + counts.months > 0 && (sort === 'degree' || fields.trim() === '')

/** Clauses for which something may stand in: experience, also in part, and study. */
export const mayBeCovered = (requirement: RequirementNode): ReadonlySet<string> =>
  new Set([
    ...experiencesOf(requirement).map(({ id }) => id),
    ...nodesOf(requirement).flatMap(({ id, node }) => ('education' in node || 'credits' in node ? [id] : [])),
  ])

function sourceOf(draft: SubstitutionDraft, before: Substitution | null): Substitution['from'] | null {
  const { sort, hours, level, kinds, served } = draft
  const subject = draft.fields.trim()
  const named = subject === '' ? {} : { subject }
  switch (sort) {
    case 'hours':
      return hours > 0 ? { semesterHours: hours, ...named } : null
    case 'degree': {
      const fields = fieldsIn(subject)
      return { level, ...(fields.length > 0 && { fields }) }
    }
    case 'service': {
      const was = before && 'kinds' in before.from ? before.from.amount : undefined
      const amount = amountOf(was, served)
      if (kinds.length === 0 || amount === null) return null
      return { kinds: [...kinds], ...(amount !== '' && { amount }) }
    }
    case 'study':
      return { education: 'any', ...named }
    case 'further':
      return { experience: 'any' }
    default:
      return sort satisfies never
  }
}

const outermost = (requirement: RequirementNode): string[] =>
  experiencesOf(requirement).flatMap(({ id, nested }) => (nested ? [] : [id]))

const onlyOf = (clauses: readonly string[]): readonly string[] => (clauses.length === 1 ? clauses : [])
