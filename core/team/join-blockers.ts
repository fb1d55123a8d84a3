/** Stretches of what holds people back, put together: each names the clauses it met with, in its own order. */
import type { Lack } from './lack.ts'
import type { Blockers } from './model.ts'

export function joinBlockers(pages: readonly Blockers[]): Blockers {
  const clauses = new Map<string, { path: string; label: string; at: number }>()
  const people: Blockers['people'] = []
  for (const page of pages) {
    const places = page.clauses.map(({ path, label }) => {
      const known = clauses.get(path) ?? { path, label, at: clauses.size }
      clauses.set(path, known)
      return known.at
    })
    for (const { id, higher, lacks } of page.people)
      people.push({
        id,
        higher,
        lacks: lacks.map(lack => ({ ...lack, clause: places[lack.clause] ?? lack.clause })),
      })
  }
  return {
    classId: pages[0]?.classId ?? '',
    clauses: [...clauses.values()].map(({ path, label }) => ({ path, label })),
    people,
  }
}

/** What each of the people lacks, by their id. */
export const lacksBy = ({
  clauses,
  people,
}: Pick<Blockers, 'clauses' | 'people'>): Map<string, Pick<Lack, 'label' | 'days' | 'way'>[]> =>
  new Map(
    people.map(({ id, lacks }) => [
      id,
      lacks.map(({ clause, days, way }) => ({ label: clauses[clause]?.label ?? '', days, way })),
    ]),
  )

/** The people whom one clause alone holds back from the class, and what that clause asks. */
export const heldBackByOne = ({
  clauses,
  people,
}: Pick<Blockers, 'clauses' | 'people'>): Map<string, string> =>
  new Map(
    people.flatMap(({ id, higher, lacks: [only, another] }) =>
      only && !another && !higher ? [[id, clauses[only.clause]?.label ?? ''] as const] : [],
    ),
  )
