/** What the window shows, apart from what is kept: which person, as of when, how the ladder looks. */
import { z } from 'zod'
import { create } from 'zustand'
import { EDGE_KINDS } from '../../core/model/catalogue.ts'
import { ClassId, IsoDate } from '../../core/model/primitives.ts'

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
  ladder: z
    .object({
      columns: z.enum(['jurisdictions', 'series']).catch('jurisdictions'),
      show: z.enum(['chart', 'table']).catch('chart'),
      edges: z.array(z.enum(EDGE_KINDS)).catch(['series', 'differentiated', 'qualifying']),
      jurisdictions: z.array(z.string()).catch([]),
      documented: z.boolean().catch(false),
    })
    .catch({
      columns: 'jurisdictions',
      show: 'chart',
      edges: ['series', 'differentiated', 'qualifying'],
      jurisdictions: [],
      documented: false,
    }),
})
export type ViewState = z.infer<typeof ViewState>
export type LadderView = ViewState['ladder']

export const initialView: ViewState = ViewState.parse({})

export const useView = create<ViewState>(() => initialView)

export const setView = (change: Partial<ViewState>): void => useView.setState(change)
export const setLadderView = (change: Partial<LadderView>): void =>
  useView.setState(state => ({ ladder: { ...state.ladder, ...change } }))
