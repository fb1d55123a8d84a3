/**
 * A profile is a JSON Resume document (schema 1.0.0). Our facts sit under `ladder` keys and are optional;
 * unknown keys are kept and written back unchanged.
 */
import { z } from 'zod'
import { ClassId, EducationLevel, KindId, PartialDate } from './primitives.ts'

const text = z.string().max(20_000)
/** A part of a job's duties, 0 to 1. */
const Share = z.number().min(0).max(1)

export const WorkLadder = z.looseObject({
  classId: ClassId.optional(),
  kinds: z.array(KindId).max(100).optional(),
  hoursPerWeek: z.number().positive().max(168).optional(),
  shares: z.record(KindId, Share).optional(),
  /** Classes whose type and level the person says this job was; the authority decides. */
  comparableTo: z.array(ClassId).max(100).optional(),
  /** Periods inside the job that count nothing: unpaid leave, breaks. */
  breaks: z
    .array(z.looseObject({ from: PartialDate, to: PartialDate, why: text.optional() }))
    .max(1000)
    .optional(),
})

export const Work = z.looseObject({
  name: text.optional(),
  position: text.optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  summary: text.optional(),
  ladder: WorkLadder.optional(),
})
export type Work = z.infer<typeof Work>

export const Education = z.looseObject({
  institution: text.optional(),
  area: text.optional(),
  studyType: text.optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  ladder: z
    .looseObject({
      level: EducationLevel.optional(),
      semesterHours: z.number().min(0).max(10_000).optional(),
      quarterHours: z.number().min(0).max(15_000).optional(),
      /** Given up or under way: its hours are had, its degree is not, whatever its words say. */
      unfinished: z.literal(true).optional(),
    })
    .optional(),
})
export type Education = z.infer<typeof Education>

export const Certificate = z.looseObject({
  name: text.optional(),
  date: PartialDate.optional(),
  issuer: text.optional(),
  /** `expires`: the first day on which it is had no longer. */
  ladder: z.looseObject({ expires: PartialDate.optional() }).optional(),
})
export type Certificate = z.infer<typeof Certificate>

export const Profile = z.looseObject({
  basics: z
    .looseObject({ name: text.optional(), label: text.optional(), summary: text.optional() })
    .optional(),
  work: z.array(Work).max(1000).optional(),
  education: z.array(Education).max(1000).optional(),
  certificates: z.array(Certificate).max(1000).optional(),
})
export type Profile = z.infer<typeof Profile>
