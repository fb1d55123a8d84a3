/**
 * A person as the rules see one: normalised values, keeping the index of every entry in the profile document.
 * Made by `readProfile`; a planner makes variations by spreading (`{ ...facts, jobs: [...facts.jobs, job] }`).
 * Facts are never changed after they are made: `core/rules` remembers what it worked out by their identity.
 */
import type { Note } from '../model/answer.ts'
import type { EducationLevel, IsoDate } from '../model/primitives.ts'

/** [from, to): the end is not included; both are whole dates already, partial ones resolved. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

export interface Job {
  /** Index in the profile's `work`; of a job that is only supposed, any number beyond. */
  readonly work: number
  /** null: not stated, so the job counts nothing. */
  readonly start: IsoDate | null
  /** First day not worked; null: goes on. */
  readonly end: IsoDate | null
  /** Class held, whether or not the catalogue has it. */
  readonly classId: string | null
  /** Kinds the person ticked; what the class yields is added by the rules. */
  readonly kinds: readonly string[]
  /** Part of the duties by kind, 0 to 1. */
  readonly shares: Readonly<Record<string, number>>
  /** null: not stated, counted full-time. */
  readonly hoursPerWeek: number | null
  /** Classes the person says this job was of the type and level of. */
  readonly comparableTo: readonly string[]
  /** Unpaid leave and breaks: they count nothing. */
  readonly breaks: readonly Period[]
}

export interface Study {
  /** Index in the profile's `education`; of study that is only supposed, any number beyond. */
  readonly education: number
  /** null: no degree (credits only), or one that could not be read. */
  readonly level: EducationLevel | null
  /** True when a `studyType` is stated that the table does not know. */
  readonly unreadable: boolean
  /** Semester hours stated (quarter hours converted); null: none stated, a degree's default may apply. */
  readonly semesterHours: number | null
  /** Field of study, as written. */
  readonly area: string | null
  /** Only supposed: it is in whatever field is asked. */
  readonly inAnyField?: true
  /** Earned from this date on; null: already. */
  readonly earned: IsoDate | null
}

export interface CertificateHeld {
  /** Index in the profile's `certificates`. */
  readonly certificate: number
  readonly name: string
  readonly earned: IsoDate | null
  /** First day on which it is had no longer; null: none stated. */
  readonly expires: IsoDate | null
}

export interface Facts {
  readonly jobs: readonly Job[]
  readonly studies: readonly Study[]
  readonly certificates: readonly CertificateHeld[]
  /** What the reader must know of how the document was read: estimates, hours not stated, unreadable degrees. */
  readonly notes: readonly Note[]
}
