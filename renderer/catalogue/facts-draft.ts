/** The facts of a class on file as the fields of a form, and what was changed of them. */
import type { ClassEdit } from '../../core/contract/upkeep-shapes.ts'
import type { JobClass, Pay, Yield } from '../../core/model/catalogue.ts'
import type { Level } from '../../core/model/primitives.ts'

export interface FactsDraft {
  readonly title: string
  readonly code: string
  readonly grade: string
  readonly series: string
  readonly level: Level
  readonly qualifications: JobClass['qualifications']
  /** As in the record; '' while it is in force. */
  readonly abolished: string
  /** Dollars; NaN where nothing is written. */
  readonly payMin: number
  readonly payMax: number
  readonly payPeriod: Pay['period']
  readonly yields: readonly Yield[]
}

export const factsDraftOf = (jobClass: JobClass): FactsDraft => ({
  title: jobClass.title,
  code: jobClass.code ?? '',
  grade: jobClass.grade ?? '',
  series: jobClass.series ?? '',
  level: jobClass.level,
  qualifications: jobClass.qualifications,
  abolished: jobClass.abolished ?? '',
  payMin: jobClass.pay?.min ?? NaN,
  payMax: jobClass.pay?.max ?? NaN,
  payPeriod: jobClass.pay?.period ?? 'year',
  yields: jobClass.yields,
})

/** What cannot be kept as it stands: no title, half a range of pay, or one that runs backwards. */
export type FactsFault = 'title' | 'half' | 'backwards'
export function faultIn({ title, payMin, payMax }: FactsDraft): FactsFault | null {
  if (title.trim() === '') return 'title'
  if (Number.isNaN(payMin) !== Number.isNaN(payMax)) return 'half'
  return payMin > payMax ? 'backwards' : null
}

/** The facts that differ from those on file; null where none does. */
export function factsEdit(jobClass: JobClass, draft: FactsDraft): ClassEdit | null {
  const was = factsDraftOf(jobClass)
  const edit: ClassEdit = {
    ...(draft.title.trim() !== was.title && { title: draft.title.trim() }),
    ...textEdit('code', was, draft),
    ...textEdit('grade', was, draft),
    ...textEdit('series', was, draft),
    ...textEdit('abolished', was, draft),
    ...(draft.level !== was.level && { level: draft.level }),
    ...(draft.qualifications !== was.qualifications && { qualifications: draft.qualifications }),
    ...(JSON.stringify(payOf(draft)) !== JSON.stringify(payOf(was)) && { pay: payOf(draft) }),
    ...(JSON.stringify(draft.yields) !== JSON.stringify(was.yields) && { yields: [...draft.yields] }),
  }
  return Object.keys(edit).length === 0 ? null : edit
}

/** An emptied field is a fact that is not stated. */
function textEdit(
  fact: 'code' | 'grade' | 'series' | 'abolished',
  was: FactsDraft,
  draft: FactsDraft,
): ClassEdit {
  const text = draft[fact].trim()
  return text === was[fact] ? {} : { [fact]: text === '' ? null : text }
}

const payOf = ({ payMin, payMax, payPeriod }: FactsDraft): Pay | null =>
  Number.isNaN(payMin) || Number.isNaN(payMax)
    ? null
    : { min: payMin, max: payMax, period: payPeriod, currency: 'USD' }
