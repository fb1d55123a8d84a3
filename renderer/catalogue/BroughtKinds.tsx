import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import type { Kind } from '../../core/model/catalogue.ts'
import { likeKinds } from '../../core/review/like-kinds.ts'
import { reviewWords, sayMerged } from '../../core/words/screens/review.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { KindPicker } from './KindPicker.tsx'

interface BroughtKindsProps {
  review: Review
  overview: CatalogueOverview
  onRename: (kind: string, name: string) => void
}

/** Kinds that no catalogue has: each may get a better name than the document's, or is one that is there in other words. */
export function BroughtKinds({ review, overview, onRename }: BroughtKindsProps): ReactElement {
  const { adds, decision, sameKinds } = review
  const proposed = useRead('review.kinds', decision === null ? {} : null)
  const same = useWrite('review.sameKind')
  const { tell } = useHistory()
  const take = (kind: string, as: string | null): void =>
    same.mutate({ kind, as }, { onSuccess: ({ classes }) => tell(sayMerged(classes)) })
  const known = new Map(
    [...overview.kinds, ...(proposed.data ?? []).map(({ kind }) => kind)].map(kind => [kind.id, kind]),
  )
  // What was taken for another is not proposed for it.
  for (const { kind } of sameKinds) known.delete(kind)
  const others = [...known.values()]
  return (
    <section>
      <h3>{reviewWords.kinds}</h3>
      <p className="quiet">{reviewWords.kindsHelp}</p>
      {adds.kinds.map(kind =>
        decision === null ? (
          <div key={kind.id} className="brought-kind">
            <DraftField
              label={reviewWords.kindName(kind.id)}
              hideLabel
              value={kind.name}
              onCommit={text => {
                if (text === '') return reviewWords.emptyKind
                onRename(kind.id, text)
                return null
              }}
            />
            <SameAs kind={kind} others={others} onTake={as => take(kind.id, as)} />
          </div>
        ) : (
          <p key={kind.id}>{kind.name}</p>
        ),
      )}
      {sameKinds.map(({ kind, named, as }) => (
        <p key={kind} className="brought-kind__same">
          {reviewWords.isSame(named, as)}
          {decision === null && (
            <Button size="s" look="quiet" onPress={() => take(kind, null)}>
              {reviewWords.apart}
            </Button>
          )}
        </p>
      ))}
    </section>
  )
}

interface SameAsProps {
  kind: Kind
  others: readonly Kind[]
  onTake: (kind: string) => void
}

/** The kinds it is likely the same as, and a way to any other. */
function SameAs({ kind, others, onTake }: SameAsProps): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <div className="brought-kind__like">
      {likeKinds(kind, others).map(({ id, name }) => (
        <Button key={id} size="s" onPress={() => onTake(id)}>
          {reviewWords.sameAs(name)}
        </Button>
      ))}
      {open ? (
        <KindPicker
          label={reviewWords.sameAsWhich(kind.name)}
          kinds={others.filter(({ id }) => id !== kind.id)}
          value={null}
          onChange={id => {
            if (id !== null) onTake(id)
          }}
        />
      ) : (
        <Button size="s" look="quiet" onPress={() => setOpen(true)}>
          {reviewWords.sameAsAnother}
        </Button>
      )}
    </div>
  )
}
