/** Jobs of which next to nothing counts, because nobody said what they were. */
import type { CatalogueOverview } from '../../contract/shapes.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { classOf, nameJob } from '../names.ts'

/** Names of those with no class that is on file and no kind of work: they count as work of no particular kind. */
export function jobsOfNoKind({ work = [] }: Profile, overview: CatalogueOverview): string[] {
  const unsaid = work.filter(job => isOfNoKind(job, overview))
  return [...new Set(unsaid.map(job => nameJob(job, overview)))]
}

export function isOfNoKind({ ladder = {} }: Work, overview: CatalogueOverview): boolean {
  const { classId, kinds = [], shares = {} } = ladder
  const named = new Set([...kinds, ...Object.keys(shares)])
  return classOf(overview, classId) === undefined && !overview.kinds.some(({ id }) => named.has(id))
}
