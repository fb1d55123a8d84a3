/** A supposition as it is being filled in, and the step it comes to. */
import type { ScenarioStep } from '../../core/team/model.ts'

export type PersonWhat = Exclude<ScenarioStep['what'], 'requirement'>

/** What was filled in of each sort stays while another is looked at. */
export interface DraftStep {
  readonly kind: string
  /** Part of the time, in per cent. */
  readonly percent: number
  /** Semester hours; NaN is an empty field. */
  readonly hours: number
  readonly degree: string
  readonly licence: string
  readonly classId: string | null
  /** Hired. */
  readonly people: number
  /** An ISO date; empty while none is chosen. */
  readonly on: string
}

export const draftStep = (on: string): DraftStep => ({
  kind: 'lead',
  percent: 100,
  hours: 30,
  degree: '',
  licence: '',
  classId: null,
  people: 1,
  on,
})

/** What is still to be filled in. */
export type StillMissing = 'who' | 'on' | 'classId' | 'licence' | 'study' | 'people'

/** The step, or what it still lacks, first of all who. */
export function stepOf(
  what: PersonWhat,
  who: readonly string[],
  draft: DraftStep,
): { readonly step: ScenarioStep } | { readonly missing: StillMissing } {
  const { kind, percent, hours, classId, people, on } = draft
  const [degree, name] = [draft.degree.trim(), draft.licence.trim()]
  const chosen = [...who]
  const studied = { ...(degree !== '' && { studyType: degree }) }
  if (what !== 'hiring' && chosen.length === 0) return { missing: 'who' }
  if (on === '') return { missing: 'on' }
  switch (what) {
    case 'assignment': {
      const share = percent < 100 ? { share: percent / 100 } : {}
      return { step: { what, who: chosen, kinds: [kind], from: on, ...share } }
    }
    case 'study':
      if (!(hours > 0) && degree === '') return { missing: 'study' }
      return { step: { what, who: chosen, on, ...(hours > 0 && { semesterHours: hours }), ...studied } }
    case 'licence':
      return name === '' ? { missing: 'licence' } : { step: { what, who: chosen, name, on } }
    case 'appointment':
      return classId === null ? { missing: 'classId' } : { step: { what, who: chosen, classId, on } }
    case 'leaving':
      return { step: { what, who: chosen, on } }
    case 'hiring':
      if (classId === null) return { missing: 'classId' }
      return people >= 1 ? { step: { what, people, classId, on, ...studied } } : { missing: 'people' }
    default:
      return what satisfies never
  }
}
