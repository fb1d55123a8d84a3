/** What the planner is asked and answers (rules.md, "Plans"; formats.md, `plan`). */
import { z } from 'zod'
import { Status } from './answer.ts'
import { ClassId, IsoDate, IsoDuration, JurisdictionId } from './primitives.ts'

/** The what-ifs a person may change. Every field absent = the plain case. */
export const WhatIf = z.strictObject({
  /** Only classes of these; absent or empty = any. */
  jurisdictions: z.array(JurisdictionId).optional(),
  maxMoves: z.int().min(0).max(20).optional(),
  /** Years from the as-of date; arrival on the horizon date counts. Default 30. */
  horizon: z.number().positive().max(60).optional(),
  /** Semester hours studied a year, on top of the profile's. Default 0. */
  study: z.number().min(0).max(120).optional(),
  /** Statuses below *met* the person is willing to rely on. */
  allow: z.array(z.enum(['conditional', 'discretionary', 'unknown'])).optional(),
  /** Hiring lag between qualifying and beginning. */
  lag: IsoDuration.optional(),
})
export type WhatIf = z.infer<typeof WhatIf>

export const PlanStep = z.strictObject({
  classId: ClassId,
  /** The appointment begins. */
  on: IsoDate,
  /** Qualification and probation were tested this day (`on` less the hiring lag). */
  qualifiedOn: IsoDate,
  /** The status relied on. */
  status: Status,
  /** Why it is possible then: a sentence. */
  because: z.string(),
  /** Its rule was not read for sure, or not the whole document is weighed, and nobody has confirmed it. */
  unsure: z.literal(true).optional(),
})
export type PlanStep = z.infer<typeof PlanStep>

export const Plan = z.strictObject({
  arrival: IsoDate,
  moves: z.int().min(0),
  /** Semester hours studied. */
  credits: z.number().min(0),
  /** Worst status relied on over the steps. */
  relies: Status,
  steps: z.array(PlanStep),
})
export type Plan = z.infer<typeof Plan>

/** A condition to change, and the question with it changed. */
export const Remedy = z.strictObject({
  change: z.enum(['moves', 'horizon', 'jurisdictions', 'statuses', 'study']),
  whatIf: WhatIf,
})
export type Remedy = z.infer<typeof Remedy>

export const PlanAnswer = z.strictObject({
  to: ClassId,
  asOf: IsoDate,
  /** The Pareto set over (arrival, moves, credits, relies), sorted by arrival. */
  plans: z.array(Plan),
  /** When there is no plan: what stands in the way. */
  blocked: z.array(
    z.strictObject({
      classId: ClassId,
      because: z.string(),
      /** What alone makes a way possible; of what was not looked into, what would have it looked into. */
      remedy: Remedy.optional(),
    }),
  ),
  /** Said when the search had to stop before its end: the plans are true, but better ones may exist. */
  notice: z.string().optional(),
})
export type PlanAnswer = z.infer<typeof PlanAnswer>
