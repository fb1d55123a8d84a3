/** What the window shows, apart from what is kept: which person, as of when, how the ladder looks. */
import { z } from 'zod'
import { create } from 'zustand'
import { NO_FILTER } from '../../core/ladder/index.ts'
import { Status } from '../../core/model/answer.ts'
import { EDGE_KINDS } from '../../core/model/catalogue.ts'
import { ClassId, IsoDate, Level } from '../../core/model/primitives.ts'
import { REVIEW_FILTERS, REVIEW_ORDERS } from '../../core/review/arrange.ts'
import { usualPaper } from '../../core/sheets/paper.ts'
import { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'

const LadderView = z.object({
  columns: z.enum(['jurisdictions', 'series']).catch('jurisdictions'),
  show: z.enum(['chart', 'table']).catch('chart'),
  /** Kinds of lines that are always drawn. */
  edges: z.array(z.enum(EDGE_KINDS)).catch(['series', 'differentiated', 'qualifying']),
  filter: z
    .object({
      jurisdictions: z.array(z.string()),
      levels: z.array(Level),
      statuses: z.array(Status),
      documented: z.boolean(),
    })
    .catch(NO_FILTER),
})
export type LadderView = z.infer<typeof LadderView>

/** Which classes stand as columns of a team's views. */
const TeamColumns = z.discriminatedUnion('by', [
  /** Those of the jurisdictions in which the team's people stand. */
  z.object({ by: z.literal('near') }),
  z.object({ by: z.literal('all') }),
  z.object({ by: z.literal('jurisdiction'), jurisdiction: z.string() }),
  z.object({ by: z.literal('series'), jurisdiction: z.string(), series: z.string() }),
  /** Of a kept plan, by its id; its classes stay where the plan is gone. */
  z.object({ by: z.literal('plan'), plan: z.string(), name: z.string(), classIds: z.array(ClassId) }),
  z.object({ by: z.literal('classes'), classIds: z.array(ClassId) }),
])
export type TeamColumns = z.infer<typeof TeamColumns>

export const TEAM_VIEWS = ['matrix', 'ladder', 'bench', 'scenarios'] as const
const TeamView = z.object({
  /** The team looked at, by id. */
  team: z.string().nullable().catch(null),
  show: z.enum(TEAM_VIEWS).catch('matrix'),
  columns: TeamColumns.catch({ by: 'near' }),
  /** Classes picked by hand, for the next time. */
  picked: z.array(ClassId).catch([]),
  sort: z.string().catch('roster'),
  group: z.enum(['none', 'unit', 'manager']).catch('none'),
  density: z.enum(['usual', 'close']).catch('usual'),
})
export type TeamView = z.infer<typeof TeamView>

const CatalogueView = z.object({
  part: z.enum(['review', 'classes', 'phrases', 'audit', 'packs']).catch('review'),
  /** Whose findings are shown; null: all. */
  audited: z.string().nullable().catch(null),
  /** What is looked for among the classes on file. */
  search: z.string().max(200).catch(''),
  /** The review list. */
  show: z.enum(['waiting', 'accepted', 'rejected']).catch('waiting'),
  filter: z.enum(REVIEW_FILTERS).catch('all'),
  order: z.enum(REVIEW_ORDERS).catch('look'),
  /** What an audit found, while its class is looked at. */
  finding: z
    .object({ classId: ClassId, message: z.string(), at: z.array(z.string()) })
    .nullable()
    .catch(null),
  /** The class under review that is looked at. */
  chosen: z.string().nullable().catch(null),
})
export type CatalogueView = z.infer<typeof CatalogueView>

const Exporting = z.object({ format: ExportFormat, settings: PageSettings })
export const USUAL_EXPORT: z.infer<typeof Exporting> = {
  format: 'pdf',
  settings: { ...PageSettings.parse({}), paper: usualPaper(navigator.language) },
}

/** A sheet that is handed over stands upright. */
export const usualExport = (what: string): z.infer<typeof Exporting> =>
  what === 'people'
    ? { ...USUAL_EXPORT, settings: { ...USUAL_EXPORT.settings, orientation: 'portrait' } }
    : USUAL_EXPORT

/** A remembered value that no longer fits falls back by itself, not the whole with it. */
export const ViewState = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** The open profile, by id. */
  profile: z.string().nullable().catch(null),
  /** The date asked about; null follows the calendar. */
  asOf: IsoDate.nullable().catch(null),
  /** The class wanted while no profile is open; a profile keeps its own. */
  target: ClassId.nullable().catch(null),
  lastPath: z.string().catch('/ladder'),
  ladder: LadderView.catch(LadderView.parse({})),
  team: TeamView.catch(TeamView.parse({})),
  catalogue: CatalogueView.catch(CatalogueView.parse({})),
  /** The classes set side by side last. */
  compared: z.array(ClassId).catch([]),
  /** How each chart was last exported, by what it shows: what was masked or greyed on one is not on another. */
  exports: z.record(z.string(), Exporting.catch(USUAL_EXPORT)).catch({}),
  exportTemplates: z.array(Exporting.extend({ name: z.string() })).catch([]),
})
export type ViewState = z.infer<typeof ViewState>

export const initialView: ViewState = ViewState.parse({})

export const useView = create<ViewState>(() => initialView)

export const setView = (change: Partial<ViewState>): void => useView.setState(change)
export const setTeamView = (change: Partial<TeamView>): void =>
  useView.setState(state => ({ team: { ...state.team, ...change } }))
export const setLadderView = (change: Partial<LadderView>): void =>
  useView.setState(state => ({ ladder: { ...state.ladder, ...change } }))
export const setCatalogueView = (change: Partial<CatalogueView>): void =>
  useView.setState(state => ({ catalogue: { ...state.catalogue, ...change } }))
