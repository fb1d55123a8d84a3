import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { jobsOfNoKind } from '../../core/charts/plan/unsaid.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import { planWords } from '../../core/words/screens/plan.ts'
import { pathTo } from '../app/paths.ts'
import { openEntry } from '../me/begun.ts'

interface OfNoKindProps {
  profile: StoredProfile
  overview: CatalogueOverview
}

/** Jobs that count toward next to nothing, because nobody said what they were. */
export function OfNoKind({ profile, overview }: OfNoKindProps): ReactElement | null {
  const jobs = jobsOfNoKind(profile.document, overview)
  const [first] = jobs
  if (!first) return null
  return (
    <p className="quiet">
      {planWords.ofNoKind(jobs.map(({ name }) => name))}{' '}
      <Link
        href={pathTo('me')}
        onClick={() => openEntry({ section: 'work', index: first.work, isNew: false })}
      >
        {planWords.ofNoKindDo}
      </Link>
    </p>
  )
}
