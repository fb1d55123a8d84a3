/** What a person has studied by a date: degrees, and semester hours to count and to substitute. */
import { EDUCATION_LEVELS, type EducationLevel, type IsoDate } from '../model/primitives.ts'
import { DEGREE_HOURS } from '../profile/degrees.ts'
import type { Study } from '../profile/facts.ts'
import { sameName } from './names.ts'
import type { Degree } from './rule.ts'

export interface StudyState {
  /** Entries without a date, or dated on the date asked or before. */
  readonly earned: readonly Study[]
  /** Semester hours of all of them. */
  readonly hours: number
  /** True when one of them names a degree that could not be read. */
  readonly unreadable: boolean
}

export const hoursOfLevel = (level: EducationLevel): number => DEGREE_HOURS[level]
export const levelRank = (level: EducationLevel | null): number =>
  level === null ? -1 : EDUCATION_LEVELS.indexOf(level)

/** `assumed`: the level to try for degrees that could not be read. */
export function studyOn(
  studies: readonly Study[],
  date: IsoDate,
  assumed: EducationLevel | null,
): StudyState {
  const earned = studies
    .filter(study => study.earned === null || study.earned <= date)
    .map(study => (study.unreadable && assumed !== null ? { ...study, level: assumed } : study))
  return {
    earned,
    hours: earned.reduce((total, study) => total + hoursOf(study, earned), 0),
    unreadable: earned.some(({ unreadable }) => unreadable),
  }
}

/** Hours stated; else, of the highest degree among those earned, its default. */
export function hoursOf({ semesterHours, level }: Study, earned: readonly Study[]): number {
  if (semesterHours !== null) return semesterHours
  if (level === null || earned.some(other => levelRank(other.level) > levelRank(level))) return 0
  return hoursOfLevel(level)
}

/** Entries that meet a clause for a degree: of this level or above, in one of the fields where it names some. */
export const entriesWithDegree = ({ earned }: StudyState, { level, fields }: Degree): Study[] =>
  earned.filter(study => levelRank(study.level) >= levelRank(level) && isInField(study, fields))

export const entriesInSubject = ({ earned }: StudyState, subject: string | undefined): Study[] =>
  earned.filter(study => isInField(study, subject === undefined ? undefined : [subject]))

/** What was studied of a subject, of any where none is named: a higher degree in another takes no hours from it. */
export function studiedIn(
  study: StudyState,
  subject: string | undefined,
): { readonly entries: Study[]; readonly hours: number } {
  const earned = entriesInSubject(study, subject)
  const entries = earned.filter(entry => hoursOf(entry, earned) > 0)
  return { entries, hours: hoursOfEntries(entries, { earned }) }
}

export const hoursOfEntries = (
  entries: readonly Study[],
  { earned }: { readonly earned: readonly Study[] },
): number => entries.reduce((total, study) => total + hoursOf(study, earned), 0)

const isInField = ({ area, inAnyField }: Study, fields: readonly string[] | undefined): boolean =>
  fields === undefined ||
  inAnyField === true ||
  (area !== null && fields.some(field => sameName(field, area)))
