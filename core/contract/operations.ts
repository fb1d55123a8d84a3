/**
 * Every operation of Rungs, declared once. Handlers are in `data/handlers/`, the doors in `electron/`,
 * `server/` and `scripts/`; a new operation is one entry here and one handler there.
 */
import { z } from 'zod'
import { ClassAnswer, ClassStanding } from '../model/answer.ts'
import { PlanAnswer, Plan, WhatIf } from '../model/plan.ts'
import { ClassId, IsoDate, JurisdictionId } from '../model/primitives.ts'
import { Profile } from '../model/profile.ts'
import { ExportFormat, PageSettings } from '../sheets/settings.ts'
import { auditOperations } from './audit-operations.ts'
import { ExportedFile, ExportPreview, ExportSubject } from './export-shapes.ts'
import { name, none, read, type ReadOperation, slowRead, type SlowOperation, write } from './operation.ts'
import * as shape from './shapes.ts'
import { teamOperations } from './team-operations.ts'
import { upkeepOperations } from './upkeep-operations.ts'

const byId = z.strictObject({ id: shape.ProfileId })

/** What a step of the log may have changed. */
const UNDONE = ['catalogue', 'reviews', 'language', 'profiles', 'plans', 'team', 'history'] as const
const EVERYTHING = [...UNDONE, 'imports', 'settings'] as const

export const operations = {
  'catalogue.overview': read('All classes, jurisdictions, kinds and edges', none, shape.CatalogueOverview, [
    'catalogue',
  ]),
  'catalogue.search': read(
    'Find classes by title, code or phrase',
    z.strictObject({
      text: z.string().max(500).optional(),
      jurisdiction: JurisdictionId.optional(),
      limit: z.int().min(1).max(100_000).optional(),
    }),
    z.array(shape.ClassSummary),
    ['catalogue'],
  ),
  'catalogue.asking': read(
    'Find classes by what they ask',
    z.strictObject({ text: z.string().trim().min(2).max(200), jurisdiction: JurisdictionId.optional() }),
    z.array(shape.AskingClass),
    ['catalogue'],
  ),
  'catalogue.class': read('One class, whole', z.strictObject({ id: ClassId }), shape.ClassDetail, [
    'catalogue',
  ]),

  'profile.list': read('The profiles kept here', none, z.array(shape.ProfileSummary), ['profiles']),
  'profile.get': read('One profile, whole', byId, shape.StoredProfile, ['profiles']),
  'profile.create': write(
    'Keep a new profile from a JSON Resume document',
    z.strictObject({ document: Profile, name: name.optional() }),
    shape.StoredProfile,
    ['profiles', 'history'],
  ),
  'profile.openSample': write(
    'Open one of the sample profiles',
    z.strictObject({ sample: z.string().max(64) }),
    shape.StoredProfile,
    ['profiles', 'history'],
  ),
  'profile.samples': read(
    'The sample profiles that can be opened',
    none,
    z.array(z.strictObject({ sample: z.string(), name: z.string(), about: z.string() })),
    [],
  ),
  'profile.save': write(
    'Replace a profile document',
    z.strictObject({
      id: shape.ProfileId,
      document: Profile,
      /** The revision the change was made from; a later one in the store refuses the save. */
      revision: z.int().optional(),
      /** What changed, in the person's words, for undo: "Changed hours of Clerk". */
      label: z.string().max(200).optional(),
    }),
    shape.StoredProfile,
    ['profiles', 'history'],
  ),
  'profile.rename': write('Rename a profile', byId.extend({ name }), shape.StoredProfile, [
    'profiles',
    'history',
  ]),
  'profile.remove': write('Remove a profile and its plans', byId, none, ['profiles', 'plans', 'history']),
  'profile.setTarget': write(
    'Say which class a person wants',
    byId.extend({ target: ClassId.nullable() }),
    shape.StoredProfile,
    ['profiles', 'history'],
  ),
  'profile.setWhatIf': write(
    'Keep the what-ifs of a profile',
    byId.extend({ whatIf: WhatIf }),
    shape.StoredProfile,
    ['profiles', 'history'],
  ),

  'gap.evaluate': read(
    'How far a person is from a class, and why',
    z.strictObject({
      profile: shape.ProfileRef,
      classId: ClassId,
      asOf: IsoDate,
      /** An older version of the class, by its number; the one of now where left out. */
      version: z.int().min(1).optional(),
    }),
    shape.ExplainedAnswer,
    ['catalogue', 'profiles', 'team'],
  ),
  'gap.evaluateAll': read(
    'How far a person is from every class',
    z.strictObject({ profile: shape.ProfileRef, asOf: IsoDate }),
    z.array(ClassAnswer),
    ['catalogue', 'profiles', 'team'],
  ),
  'gap.standings': read(
    'Status, date and shortfall for every class, for the ladder',
    z.strictObject({ profile: shape.ProfileRef, asOf: IsoDate }),
    z.array(ClassStanding),
    ['catalogue', 'profiles', 'team'],
  ),

  'plan.find': read(
    'The Pareto set of plans that lead to a class',
    z.strictObject({ profile: shape.ProfileRef, to: ClassId, asOf: IsoDate, whatIf: WhatIf }),
    PlanAnswer,
    ['catalogue', 'profiles', 'team'],
  ),
  'plan.list': read('Plans kept for a profile', byId, z.array(shape.SavedPlan), ['plans']),
  'plan.save': write(
    'Keep a plan',
    z.strictObject({
      profile: shape.ProfileId,
      name,
      to: ClassId,
      asOf: IsoDate,
      whatIf: WhatIf,
      plan: Plan,
    }),
    shape.SavedPlan,
    ['plans', 'history'],
  ),
  'plan.remove': write('Remove a kept plan', z.strictObject({ id: z.string().max(64) }), none, [
    'plans',
    'history',
  ]),

  'export.preview': read(
    'What an export would look like, page by page',
    z.strictObject({
      subject: ExportSubject,
      /** PDF where left out; of what is no drawing, the pages it would print as. */
      format: ExportFormat.optional(),
      settings: PageSettings.optional(),
      /** So many pages are drawn; all where left out. */
      most: z.int().min(1).optional(),
    }),
    ExportPreview,
    ['catalogue', 'profiles', 'team'],
  ),
  'export.file': slowRead(
    'A chart or table as a file',
    z.strictObject({ subject: ExportSubject, format: ExportFormat, settings: PageSettings.optional() }),
    ExportedFile,
    ['catalogue', 'profiles', 'team'],
  ),

  'settings.get': read('Remembered state', none, shape.Settings, ['settings']),
  'settings.set': write('Remember state', z.strictObject({ settings: shape.Settings }), shape.Settings, [
    'settings',
  ]),

  'history.list': read('What was changed, latest first', none, shape.History, ['history']),
  'history.undo': write('Undo the last change', none, shape.History, UNDONE),
  'history.redo': write('Redo the last undone change', none, shape.History, UNDONE),

  'store.backup': read(
    'A copy of the whole database, as content',
    none,
    z.strictObject({ base64: z.string(), bytes: z.int() }),
    [],
  ),
  'store.restore': write(
    'Replace everything by a backup',
    z.strictObject({ base64: z.string() }),
    shape.CheckReport,
    EVERYTHING,
  ),
  'store.startAnew': write(
    'Begin anew where the database cannot be used; it is kept aside',
    none,
    shape.CheckReport,
    EVERYTHING,
  ),
  'store.check': read('Is the database whole?', none, shape.CheckReport, []),

  ...upkeepOperations,
  ...teamOperations,
  ...auditOperations,
} as const

export type Operations = typeof operations
export type OperationName = keyof Operations
/** The operations that change nothing, and those that do: a client caches the first and refreshes after the second. */
export type ReadName = {
  [N in OperationName]: Operations[N] extends ReadOperation ? N : never
}[OperationName]
export type WriteName = Exclude<OperationName, ReadName>
export type Input<N extends OperationName> = z.input<Operations[N]['input']>
/** The input after the door: what a handler receives. */
export type Parsed<N extends OperationName> = z.output<Operations[N]['input']>
export type Output<N extends OperationName> = z.output<Operations[N]['output']>

/** How any part calls any operation: in the page, over HTTP, IPC or in a test. */
export type Call = <N extends OperationName>(operation: N, input: Input<N>) => Promise<Output<N>>
/** Operations that wait for something outside the store, and all the others. */
export type SlowName = {
  [N in OperationName]: Operations[N] extends SlowOperation ? N : never
}[OperationName]
export type QuickName = Exclude<OperationName, SlowName>
/** One handler for each operation, synchronous: SQLite transactions never span an await. */
export type Handlers = { readonly [N in QuickName]: (input: Parsed<N>) => Output<N> }
/** A slow one gathers at once and then waits; it never changes what is stored. */
export type SlowHandlers = { readonly [N in SlowName]: (input: Parsed<N>) => Promise<Output<N>> }

export const isSlowName = (operation: OperationName): operation is SlowName => 'slow' in operations[operation]
export const isOperationName = (text: string): text is OperationName => Object.hasOwn(operations, text)

/** What crosses the wire, either way. */
export interface RequestMessage {
  operation: string
  input: unknown
}
export type ReplyMessage =
  | { ok: true; value: unknown }
  | { ok: false; error: { code: string; message: string; field: string } }
