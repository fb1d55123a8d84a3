/** Jobs of which a plan can count next to nothing, because nobody said what they were. */
import type { CatalogueOverview } from '../../contract/shapes.ts'
import type { Profile } from '../../model/profile.ts'
import { classOf, nameJob } from '../names.ts'

/** Names of those with no class that is on file and no kind of work: they count as work of no particular kind. */
export function jobsOfNoKind({ work = [] }: Profile, overview: CatalogueOverview): string[] {
  const known = new Set(overview.kinds.map(({ id }) => id))
  const names = work.flatMap(job => {
    const { classId, kinds = [], shares = {} } = job.ladder ?? {}
    const isSaid =
      classOf(overview, classId) !== undefined ||
      [...kinds, ...Object.keys(shares)].some(kind => known.has(kind))
    return isSaid ? [] : [nameJob(job, overview)]
  })
  return [...new Set(names)]
}
