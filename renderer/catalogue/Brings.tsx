import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { BroughtKinds } from './BroughtKinds.tsx'

interface BringsProps {
  review: Review
  overview: CatalogueOverview
  onRename: (kind: string, name: string) => void
}

/** The records that come into the catalogue with the class. */
export function Brings({ review, overview, onRename }: BringsProps): ReactElement | null {
  const { adds, sameKinds } = review
  const { kinds, classes, edges } = adds
  const count = kinds.length + sameKinds.length
  if (count + classes.length + edges.length === 0) return null
  return (
    <details className="brings" open={count > 0}>
      <summary>{reviewWords.brings}</summary>
      {count > 0 && <BroughtKinds review={review} overview={overview} onRename={onRename} />}
      <Names title={reviewWords.referenced} names={classes.map(({ title }) => title)} />
      <Names title={reviewWords.edges} names={edges.map(({ basis }) => basis)} />
    </details>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }): ReactElement | null {
  if (names.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="phrases">
        {[...new Set(names)].map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
