/** What a change of the catalogue would do to people, plans and edges. */
import { z } from 'zod'
import { Status } from '../model/answer.ts'
import { EdgeKind } from '../model/catalogue.ts'
import { ClassId, IsoDate } from '../model/primitives.ts'

const NamedClass = z.strictObject({ classId: ClassId, title: z.string() })

const Standing = z.strictObject({ status: Status, eligibleOn: IsoDate.nullable() })

/**
 * One person and one class. `gains`, `loses`: meets it in one of the two only. `better`, `worse`: another status, both
 * short of met. `sooner`, `later`: only the date changes. `before` is null for a class that is new, `after` for one that goes.
 */
export const Eligibility = z.strictObject({
  ...NamedClass.shape,
  is: z.enum(['loses', 'gains', 'worse', 'better', 'later', 'sooner']),
  before: Standing.nullable(),
  after: Standing.nullable(),
  message: z.string(),
})
export type Eligibility = z.infer<typeof Eligibility>

export const PersonImpact = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What is lost first. */
  classes: z.array(Eligibility),
})
export type PersonImpact = z.infer<typeof PersonImpact>

export const PlanImpact = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Whose plan. */
  person: z.string(),
  ...NamedClass.shape,
  /** False where a step is no longer possible on its date. */
  holds: z.boolean(),
  /** The first such step. */
  brokenAt: z.strictObject({ ...NamedClass.shape, on: IsoDate, status: Status.nullable() }).nullable(),
  arrival: IsoDate,
  /** The soonest arrival that any plan of the same what-ifs has, before and after; null: there is none. */
  soonest: z.strictObject({ before: IsoDate.nullable(), after: IsoDate.nullable() }),
  message: z.string(),
})
export type PlanImpact = z.infer<typeof PlanImpact>

export const EdgeImpact = z.strictObject({
  from: NamedClass,
  to: NamedClass,
  kind: EdgeKind,
  /** Where a new one comes from; why one goes. */
  why: z.string(),
})
export type EdgeImpact = z.infer<typeof EdgeImpact>

export const Impact = z.strictObject({
  asOf: IsoDate,
  /** How many people were looked at. */
  lookedAt: z.int(),
  /** Only those for whom something changes. */
  people: z.array(PersonImpact),
  plans: z.array(PlanImpact),
  edges: z.strictObject({ appear: z.array(EdgeImpact), vanish: z.array(EdgeImpact) }),
})
export type Impact = z.infer<typeof Impact>
