/** The team looked at, its people, and their standings as one matrix. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Call } from '../../core/contract/operations.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { BenchRow, PersonSummary, TeamQuestion, TeamSummary } from '../../core/contract/team-shapes.ts'
import {
  benchOf,
  type Columns,
  columnsOf,
  joinBlockers,
  joinPages,
  levelsOf,
  PEOPLE_TO_A_PAGE,
  presentIn,
  type Stretch,
} from '../../core/team/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import type { Blockers } from '../../core/team/model.ts'
import { type TeamColumns, useView } from '../app/view-state.ts'
import { useCall, useRead } from '../client/use-operations.ts'

/** Undefined while it is being read, null where no team is kept here. */
export function useTeam(): TeamSummary | null | undefined {
  const { team } = useView()
  const { data: teams } = useRead('team.list', {})
  return teams && (teams.find(({ id }) => id === team.team) ?? teams[0] ?? null)
}

/** Asks page by page, so that other questions are answered between, and until nobody wants the answer any more. */
async function inPages<Page>(
  count: number,
  ask: (stretch: Stretch) => Promise<Page>,
  signal: AbortSignal,
  onDone: (people: number) => void = () => undefined,
): Promise<Page[]> {
  const pages: Page[] = []
  for (let from = 0; from < count; from += PEOPLE_TO_A_PAGE) {
    signal.throwIfAborted()
    pages.push(await ask({ from, count: PEOPLE_TO_A_PAGE }))
    onDone(Math.min(count, from + PEOPLE_TO_A_PAGE))
  }
  return pages
}

export interface AskedMatrix {
  /** Undefined until it is here, whole. */
  matrix: Matrix | undefined
  /** People looked at so far. */
  done: number
  /** Why it cannot be had. */
  error: Error | null
}

/** The matrix of these classes. */
export function useMatrix(question: TeamQuestion, people: number, classIds: readonly string[]): AskedMatrix {
  const call = useCall()
  const [done, setDone] = useState(0)
  const matrix = useQuery({
    queryKey: ['team.matrix', { question, people, classIds }],
    queryFn: async ({ signal }) => {
      const pages = await inPages(
        people,
        stretch => call('team.matrix', { ...question, ...stretch, classIds: [...classIds] }),
        signal,
        setDone,
      )
      return { ...joinPages(question.asOf, pages), classIds }
    },
  })
  return { matrix: matrix.data, done, error: matrix.error }
}

/** The bench, worked out from the matrix that the other views show too. */
export function useBench(
  question: TeamQuestion,
  people: readonly PersonSummary[],
  classIds: readonly string[],
  { classes }: Pick<CatalogueOverview, 'classes'>,
): AskedMatrix & { rows: readonly BenchRow[] | undefined } {
  const asked = useMatrix(question, people.length, classIds)
  const { matrix } = asked
  const rows = useMemo(
    () => matrix && benchOf(matrix, presentIn(people), levelsOf(classes)),
    [matrix, people, classes],
  )
  return { ...asked, rows }
}

/** What holds people back from a class, asked and kept by class. */
const blockersQuery = (call: Call, question: TeamQuestion, people: number, classId: string) => ({
  queryKey: ['team.blockers', { question, people, classId }],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Blockers> =>
    joinBlockers(
      await inPages(people, stretch => call('team.blockers', { ...question, ...stretch, classId }), signal),
    ),
})

/** What holds people back from a class; undefined until all are looked at, or without a class. */
export function useBlockers(
  question: TeamQuestion,
  people: number,
  classId: string | null,
): Blockers | undefined {
  const call = useCall()
  const blockers = useQuery({
    ...blockersQuery(call, question, people, classId ?? ''),
    enabled: classId !== null,
  })
  return classId === null ? undefined : blockers.data
}

/** What holds people back from each of the classes, as far as they are looked at: one after the other, in this order. */
export function useAllBlockers(
  question: TeamQuestion,
  people: number,
  classIds: readonly string[],
): readonly Blockers[] {
  const call = useCall()
  const client = useQueryClient()
  const queries = classIds.map(classId => blockersQuery(call, question, people, classId))
  const next = queries.findIndex(({ queryKey }) => client.getQueryData(queryKey) === undefined)
  return useQueries({
    queries: queries.map((query, nth) => ({ ...query, enabled: nth === next })),
    combine: known,
  })
}

/** The same list as long as nothing came to it. */
const known = (found: readonly { readonly data?: Blockers | undefined }[]): readonly Blockers[] =>
  found.flatMap(({ data }) => data ?? [])

/** The classes that stand as columns; where what was chosen is gone, those near the team. */
export function useColumns(overview: CatalogueOverview, people: readonly PersonSummary[]): string[] {
  const { columns } = useView().team
  return useMemo(() => {
    const held = [...new Set(people.flatMap(({ present }) => present ?? []))]
    const chosen = columnsOf(overview, columnsAsked(columns, held))
    return chosen.length > 0 ? chosen : columnsOf(overview, { by: 'near', held })
  }, [overview, people, columns])
}

function columnsAsked(columns: TeamColumns, held: readonly string[]): Columns {
  if (columns.by === 'near') return { by: 'near', held }
  return columns.by === 'plan' ? { by: 'classes', classIds: columns.classIds } : columns
}
