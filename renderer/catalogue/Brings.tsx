import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { DraftField } from '../components/DraftField.tsx'

interface BringsProps {
  review: Review
  onRename: (kind: string, name: string) => void
}

/** The records that come into the catalogue with the class. Its new kinds may get better names than the document's. */
export function Brings({ review: { adds, decision }, onRename }: BringsProps): ReactElement | null {
  const { kinds, classes, edges } = adds
  if (kinds.length + classes.length + edges.length === 0) return null
  return (
    <details className="brings" open={kinds.length > 0}>
      <summary>{reviewWords.brings}</summary>
      {kinds.length > 0 && (
        <section>
          <h3>{reviewWords.kinds}</h3>
          <p className="quiet">{reviewWords.kindsHelp}</p>
          {kinds.map(({ id, name }) =>
            decision === null ? (
              <DraftField
                key={id}
                label={reviewWords.kindName(id)}
                hideLabel
                value={name}
                onCommit={text => {
                  if (text === '') return reviewWords.emptyKind
                  onRename(id, text)
                  return null
                }}
              />
            ) : (
              <p key={id}>{name}</p>
            ),
          )}
        </section>
      )}
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
