/** What can be exported, and what comes of it. */
import { z } from 'zod'
import { EDGE_KINDS, EdgeKind } from '../model/catalogue.ts'
import { Status } from '../model/answer.ts'
import { Plan, WhatIf } from '../model/plan.ts'
import { ClassId, IsoDate, JurisdictionId, Level } from '../model/primitives.ts'
import { ProfileRef } from './shapes.ts'
import { Narrowing, PersonId, TeamId } from '../team/model.ts'
import { Handle, TeamRef } from './team-shapes.ts'

const asOf = IsoDate
/** A team, in which classes (all where left out), and under which what-if. */
const team = {
  asOf,
  of: TeamRef,
  classIds: z.array(ClassId).max(100_000).optional(),
  scenario: Handle.optional(),
}

/** Classes side by side. */
export const MOST_COMPARED = 120

export const ExportSubject = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('ladder'),
    asOf,
    /** Only these; all where left out or empty. */
    jurisdictions: z.array(JurisdictionId).optional(),
    levels: z.array(Level).optional(),
    statuses: z.array(Status).optional(),
    /** Only classes whose specification is on file. */
    documented: z.boolean().optional(),
    series: z.string().max(200).optional(),
    /** Only these classes; all where left out. */
    classIds: z.array(ClassId).max(100_000).optional(),
    search: z.string().max(500).optional(),
    columns: z.enum(['jurisdictions', 'series']).optional(),
    edges: z.array(EdgeKind).max(EDGE_KINDS.length).optional(),
    /** Whose standing is on it. */
    profile: ProfileRef.optional(),
    /** Whose people stand on it. */
    team: TeamRef.optional(),
    /** With a profile: the best plan to this class is drawn. */
    target: ClassId.optional(),
  }),
  z.strictObject({ what: z.literal('compare'), asOf, classIds: z.array(ClassId).min(1).max(MOST_COMPARED) }),
  z.strictObject({ what: z.literal('gap'), asOf, profile: ProfileRef, classId: ClassId }),
  z.strictObject({
    what: z.literal('plan'),
    asOf,
    profile: ProfileRef,
    to: ClassId,
    whatIf: WhatIf.optional(),
    /** Which of the plans found; the best one where left out. */
    choice: z.int().min(0).optional(),
    /** A plan found before, or kept; none is looked for then. */
    plan: Plan.optional(),
  }),
  z.strictObject({
    what: z.literal('matrix'),
    ...team,
    /** How `people` were chosen, to be said on the sheet. */
    narrowing: Narrowing.optional(),
    /** The class of which the sheet lists what everybody lacks. */
    lacking: ClassId.optional(),
    /** Whom, in this order; everyone in the roster's order where left out. */
    people: z.array(PersonId).max(100_000).optional(),
    /** What that order is by: where names are masked, only an order by something else than names is kept. */
    sort: z
      .discriminatedUnion('by', [
        z.strictObject({ by: z.enum(['roster', 'name', 'unit', 'title']) }),
        z.strictObject({ by: z.literal('class'), classId: ClassId }),
      ])
      .optional(),
    group: z.enum(['none', 'unit', 'manager']).optional(),
    /** Marks alone, or with dates. */
    density: z.enum(['usual', 'close']).optional(),
  }),
  /** A sheet for each person: where they stand in the classes above theirs, and what is missing. */
  z.strictObject({
    what: z.literal('people'),
    ...team,
    /** Whom, in this order; everyone in the roster's order where left out. */
    people: z.array(PersonId).max(100_000).optional(),
  }),
  z.strictObject({
    what: z.literal('bench'),
    ...team,
    /** The class of which the sheet lists all that holds people back; what most lack of each where left out. */
    lacking: ClassId.optional(),
  }),
  /** Every what-if of a team kept here, beside today. */
  z.strictObject({
    what: z.literal('scenarios'),
    asOf,
    of: z.strictObject({ team: TeamId }),
    classIds: z.array(ClassId).max(100_000).optional(),
  }),
  z.strictObject({ what: z.literal('audit'), asOf, jurisdiction: JurisdictionId.optional() }),
])
export type ExportSubject = z.infer<typeof ExportSubject>

/** The pages as drawings, to be looked at first. */
export const ExportPreview = z.strictObject({
  /** A whole SVG each: the first of them, as many as were asked for. */
  pages: z.array(z.string()),
  /** How many there are in all. */
  of: z.int(),
  /** Of a poster: row and column of each sheet, counted from 1, as they are laid; a list handed out beside it has none. */
  places: z.array(z.strictObject({ row: z.int(), column: z.int() })),
  warnings: z.array(z.string()),
})
export type ExportPreview = z.infer<typeof ExportPreview>

export const ExportedFile = z.strictObject({
  name: z.string(),
  mime: z.string(),
  base64: z.string(),
  bytes: z.int(),
  /** What a reader of the sheet should know: letters too small to read, sheets that are many. */
  warnings: z.array(z.string()),
})
export type ExportedFile = z.infer<typeof ExportedFile>
