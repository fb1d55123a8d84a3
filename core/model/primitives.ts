/** The small values every other shape is made of. */
import { z } from 'zod'

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/**
 * A date as a person remembers it: `2019`, `2019-06` or `2019-06-15`. Its precision is kept;
 * `core/time/partial-date.ts` says which day it stands for.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2019, 2019-06 or 2019-06-15')
  .refine(isRealPartialDate, 'this date does not exist; write one that does, as 2026-11-22')
export type PartialDate = z.infer<typeof PartialDate>

/** An ISO 8601 duration of whole years, months and days: `P1Y6M`. A year is 360 days, a month 30. */
export const IsoDuration = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, 'write a duration as P1Y6M15D')
export type IsoDuration = z.infer<typeof IsoDuration>

/** `us-mo`, `us-md-montgomery`: lower case words joined by hyphens. */
export const JurisdictionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a jurisdiction as us-mo')
/** Jurisdiction and class, `us-md/001288`. */
export const ClassId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a class as us-md/001288')
export type ClassId = z.infer<typeof ClassId>
/** A kind of experience, `customer-service.public`. */
export const KindId = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'write a kind as customer-service.public')

/**
 * Our own scale for drawing ladders side by side (rules.md, "Words"):
 * 1 entry, 2 full performance, 3 lead or advanced, 4 first-line supervisor, 5 second-line supervisor, 6 manager.
 */
export const Level = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
])
export type Level = z.infer<typeof Level>
export const LEVELS = [1, 2, 3, 4, 5, 6] as const satisfies readonly Level[]

export const EDUCATION_LEVELS = ['high-school', 'associate', 'bachelor', 'master', 'doctorate'] as const
export const EducationLevel = z.enum(EDUCATION_LEVELS)
export type EducationLevel = z.infer<typeof EducationLevel>

/**
 * What a document says beside its qualifications that narrows what counts, and that no clause weighs: of service with
 * the employer itself ("experience in the State's own service must include …"), or of any; or that is asked `besides`, of whoever
 * is appointed or in some positions.
 */
export const Unweighed = z.enum(['own-service', 'further', 'besides'])
export type Unweighed = z.infer<typeof Unweighed>

function isRealPartialDate(text: string): boolean {
  const [, month = '01', day = '01'] = text.split('-')
  return IsoDate.safeParse(`${text.slice(0, 4)}-${month}-${day}`).success
}
