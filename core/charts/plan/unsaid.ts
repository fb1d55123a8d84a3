/** Jobs of which next to nothing counts, because nobody said what they were. */
import type { CatalogueOverview } from '../../contract/shapes.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { classOf, nameJob } from '../names.ts'

/**
 * Those with no kind of work, in no class that gives them one: they count as work of no particular kind. Of one name
 * the first; `work`: its place in the profile.
 */
export function jobsOfNoKind({ work: jobs = [] }: Profile, overview: CatalogueOverview): NamedJob[] {
  const unsaid = jobs.flatMap((job, work) =>
    isOfNoKind(job, overview) ? [{ work, name: nameJob(job, overview) }] : [],
  )
  return unsaid.filter(({ name }, place) => unsaid.findIndex(other => other.name === name) === place)
}

interface NamedJob {
  readonly work: number
  readonly name: string
}

export function isOfNoKind({ ladder = {} }: Work, overview: CatalogueOverview): boolean {
  const { classId, kinds = [], shares = {} } = ladder
  const named = new Set([...kinds, ...Object.keys(shares)])
  return !classOf(overview, classId)?.yieldsKinds && !overview.kinds.some(({ id }) => named.has(id))
}
