/** The shapes that cross between the page and the backend and belong to no other room. */
import { z } from 'zod'
import { ClassGap } from '../model/answer.ts'
import { Edge, JobClass, Jurisdiction, Kind } from '../model/catalogue.ts'
import { Plan, WhatIf } from '../model/plan.ts'
import { ClassId, IsoDate } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import { PersonId, TeamId } from '../team/model.ts'

/** What a list, a card or a search hit shows of a class. */
export const ClassSummary = JobClass.pick({
  id: true,
  title: true,
  jurisdiction: true,
  level: true,
  documented: true,
  qualifications: true,
  abolished: true,
  alsoCalled: true,
}).extend({
  code: z.string().nullable(),
  grade: z.string().nullable(),
  series: z.string().nullable(),
  pay: JobClass.shape.pay.unwrap().nullable(),
  tentative: z.boolean(),
  /** Service in it counts as kinds of work; of a class that was read from a document nobody may have said yet. */
  yieldsKinds: z.boolean(),
  /** Its rule was not all understood and nobody confirmed it, or its document asks more than the rule weighs. */
  unsure: z.literal(true).optional(),
})
export type ClassSummary = z.infer<typeof ClassSummary>

/** A class found by what it asks, with the lines of its rule that say so. */
export const AskingClass = ClassSummary.extend({ says: z.array(z.string()).min(1) })
export type AskingClass = z.infer<typeof AskingClass>

/** Everything the ladder needs in one reply. Edges include the computed feeders. */
export const CatalogueOverview = z.strictObject({
  version: z.string(),
  published: IsoDate,
  jurisdictions: z.array(Jurisdiction),
  kinds: z.array(Kind),
  classes: z.array(ClassSummary),
  edges: z.array(Edge),
})
export type CatalogueOverview = z.infer<typeof CatalogueOverview>

export const ClassDetail = JobClass.extend({
  edges: z.array(Edge),
  /** The rule in English, a line a clause; `depth` for indenting. */
  outline: z.array(z.strictObject({ path: z.string(), depth: z.int(), text: z.string() })),
})
export type ClassDetail = z.infer<typeof ClassDetail>

export const ProfileId = z.string().regex(/^[a-z0-9-]{1,64}$/)
export type ProfileId = z.infer<typeof ProfileId>

export const ProfileSummary = z.strictObject({
  id: ProfileId,
  name: z.string(),
  sample: z.boolean(),
  target: ClassId.nullable(),
  /** Class of the job that goes on, where stated. */
  present: ClassId.nullable(),
  updatedAt: z.string(),
  /** Grows with every change; a save names the one it was made from, so that no change is overwritten unseen. */
  revision: z.int(),
})
export type ProfileSummary = z.infer<typeof ProfileSummary>

export const StoredProfile = ProfileSummary.extend({ document: Profile, whatIf: WhatIf })
export type StoredProfile = z.infer<typeof StoredProfile>

/** A profile by its id in the store, brought along as a document, or a person of a team, as they are or supposed. */
export const ProfileRef = z.union([
  z.strictObject({ id: ProfileId }),
  z.strictObject({ document: Profile }),
  z.strictObject({ team: TeamId, person: PersonId, scenario: z.string().max(64).optional() }),
])
export type ProfileRef = z.infer<typeof ProfileRef>

/** The answer with its sentences: a headline, one per clause, what closes it first. */
export const ExplainedAnswer = ClassGap.extend({
  /** As facts, each with its sentence. */
  notes: z.array(z.looseObject({ code: z.string(), text: z.string() })),
  explanation: z.strictObject({
    headline: z.string(),
    /** Plain sentences, most useful first: what is missing, what closes it first and when. */
    sentences: z.array(z.string()),
  }),
})
export type ExplainedAnswer = z.infer<typeof ExplainedAnswer>

export const SavedPlan = z.strictObject({
  id: z.string(),
  profile: ProfileId,
  name: z.string(),
  to: ClassId,
  asOf: IsoDate,
  whatIf: WhatIf,
  plan: Plan,
  savedAt: z.string(),
})
export type SavedPlan = z.infer<typeof SavedPlan>

/** Remembered state of the window: small JSON values by name. */
export const Settings = z.record(z.string().max(64), z.json())
export type Settings = z.infer<typeof Settings>

export const Change = z.strictObject({
  id: z.int(),
  /** In the person's words: "Renamed profile to Ana". */
  label: z.string(),
  at: z.string(),
  undone: z.boolean(),
})
export type Change = z.infer<typeof Change>

export const History = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  changes: z.array(Change),
})
export type History = z.infer<typeof History>

export const CheckReport = z.strictObject({
  ok: z.boolean(),
  problems: z.array(z.string()),
  schemaVersion: z.int(),
  catalogueVersion: z.string(),
  counts: z.strictObject({
    jurisdictions: z.int(),
    classes: z.int(),
    profiles: z.int(),
    plans: z.int(),
    changes: z.int(),
  }),
})
export type CheckReport = z.infer<typeof CheckReport>
