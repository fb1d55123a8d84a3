import type { ReactElement } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { needsALook } from '../../core/review/arrange.ts'
import { reviewNeeds, reviewStanding, reviewWords } from '../../core/words/screens/review.ts'
import { Icon } from '../components/Icon.tsx'

export type Shown = 'waiting' | 'accepted' | 'rejected'

interface ReviewListProps {
  reviews: readonly ReviewSummary[]
  chosen: string | null
  /** Said where there is none. */
  none: string
  onChoose: (id: string) => void
}

/** Pixels; as in review.css. */
const ROW = 52

/** Classes under review; of thousands only those in sight are drawn. */
export function ReviewList({ reviews, chosen, none, onChoose }: ReviewListProps): ReactElement {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
      <ListBox
        aria-label={reviewWords.list}
        className="review-list"
        items={reviews}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={keys => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
        renderEmptyState={() => <p className="quiet review-list__none">{none}</p>}
      >
        {review => (
          <ListBoxItem id={review.id} textValue={review.title} className="review-list__item">
            <span className="review-list__line">
              <span className="review-list__title">
                {review.untitled ? reviewWords.untitled : review.title}
              </span>
              <span className="quiet review-list__standing">{reviewStanding(review)}</span>
            </span>
            <span className="review-list__line">
              <Needs review={review} />
              <span className="quiet review-list__from">{review.remark ?? review.document.name}</span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}

function Needs({ review }: { review: ReviewSummary }): ReactElement {
  const look = needsALook(review)
  return (
    <span className={`review-list__needs review-list__needs--${look ? 'check' : 'certain'}`}>
      <Icon name={look ? 'warning' : 'check'} size={14} />
      {reviewNeeds(review)}
      {review.edited && ` · ${reviewWords.edited}`}
    </span>
  )
}
