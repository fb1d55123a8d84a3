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
  on,
})

/** Null while something is still to be filled in. */
export function stepOf(what: PersonWhat, who: readonly string[], draft: DraftStep): ScenarioStep | null {
  const { kind, percent, hours, classId, on } = draft
  const [degree, name] = [draft.degree.trim(), draft.licence.trim()]
  const chosen = [...who]
  if (chosen.length === 0 || on === '') return null
  switch (what) {
    case 'assignment':
      return {
        what,
        who: chosen,
        kinds: [kind],
        from: on,
        ...(percent < 100 && { share: percent / 100 }),
      }
    case 'study': {
      const studied = hours > 0 ? { semesterHours: hours } : {}
      if (!(hours > 0) && degree === '') return null
      return { what, who: chosen, on, ...studied, ...(degree !== '' && { studyType: degree }) }
    }
    case 'licence':
      return name === '' ? null : { what, who: chosen, name, on }
    case 'appointment':
      return classId === null ? null : { what, who: chosen, classId, on }
    case 'leaving':
      return { what, who: chosen, on }
    default:
      return what satisfies never
  }
}
