import type { ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { reviewNeeds, reviewStanding, reviewWords } from '../../core/words/screens/catalogue.ts'
import { Icon } from '../components/Icon.tsx'

export type Shown = 'waiting' | 'accepted' | 'rejected'

interface ReviewListProps {
  show: Shown
  reviews: readonly ReviewSummary[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** Classes under review, those that need a look most first. */
export function ReviewList({ show, reviews, chosen, onChoose }: ReviewListProps): ReactElement {
  return (
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
      renderEmptyState={() => <p className="quiet review-list__none">{reviewWords.none[show]}</p>}
    >
      {review => (
        <ListBoxItem id={review.id} textValue={review.title} className="review-list__item">
          <span className="review-list__title">{review.title}</span>
          <span
            className={`review-list__needs review-list__needs--${needsALook(review) ? 'check' : 'certain'}`}
          >
            <Icon name={needsALook(review) ? 'warning' : 'check'} size={14} />
            {reviewNeeds(review)}
            {review.edited && ` · ${reviewWords.edited}`}
            <span className="quiet review-list__standing">{reviewStanding(review.standing)}</span>
          </span>
          <span className="quiet review-list__from">{review.document.name}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

const needsALook = ({ confidence, jurisdiction }: ReviewSummary): boolean =>
  confidence === 'check' || jurisdiction === null
