/** Names of a profile's entries for the gap: by their place in the document, as evidence refers to them. */
import type { CatalogueOverview } from '../../contract/shapes.ts'
import type { Clause } from '../../model/answer.ts'
import type { Profile } from '../../model/profile.ts'
import { nameEntry } from '../names.ts'

export interface EntryNames {
  /** How many jobs the document has. */
  jobs: number
  job: (work: number) => string
  /** With the employer, where there is one. */
  jobAt: (work: number) => string
  study: (education: number) => string
  /** The entries that meet a clause of education, credits or a licence. */
  entries: (clause: Clause) => string[]
}

export function namesOf(document: Profile, overview: CatalogueOverview): EntryNames {
  const job = (work: number) => nameEntry(document, { section: 'work', index: work }, overview)
  const study = (education: number) =>
    nameEntry(document, { section: 'education', index: education }, overview)
  return {
    jobs: document.work?.length ?? 0,
    job,
    jobAt: work => [job(work), document.work?.[work]?.name?.trim()].filter(Boolean).join(', '),
    study,
    entries: ({ kind, entries }) =>
      entries.map(index =>
        kind === 'licence' ? nameEntry(document, { section: 'certificates', index }, overview) : study(index),
      ),
  }
}
