import type { ReactElement, ReactNode } from 'react'
import type { ReviewList as Reviews, ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { REVIEW_FILTERS, REVIEW_ORDERS, type ReviewFilter } from '../../core/review/arrange.ts'
import { reviewWords, sayFilter, sayShown } from '../../core/words/screens/review.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { Select, TextField } from '../components/fields.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { ReviewList } from './ReviewList.tsx'

interface ReviewSideProps {
  list: Reviews
  filter: ReviewFilter
  /** How many fit each filter. */
  fits: Record<ReviewFilter, number>
  /** Of the list those that fit what is looked for. */
  found: readonly ReviewSummary[]
  chosen: string | null
  search: string
  onSearch: (text: string) => void
  onChoose: (id: string) => void
  /** Buttons above. */
  children: ReactNode
}

/** The review list with what narrows and orders it. */
export function ReviewSide({
  list,
  filter,
  fits,
  found,
  chosen,
  search,
  onSearch,
  onChoose,
  children,
}: ReviewSideProps): ReactElement {
  const { show, order } = useView(state => state.catalogue)
  const isOffered = (id: ReviewFilter): boolean =>
    id === filter || id === 'all' || (fits[id] > 0 && !(id === 'latest' && fits.latest === fits.all))
  const isNarrowed = filter !== 'all' || search !== ''
  return (
    <div className="review__side">
      <div className="review__tools">{children}</div>
      <Segmented
        label={reviewWords.show}
        choices={(['waiting', 'accepted', 'rejected'] as const).map(id => ({
          id,
          name: `${reviewWords[id]} ${list[id].toLocaleString('en-US')}`,
        }))}
        value={show}
        onChange={next => {
          // What was looked for among those that wait hides others without a word.
          onSearch('')
          setCatalogueView({ show: next, filter: 'all' })
        }}
      />
      {list[show] > 1 && (
        <div className="review__narrow">
          <TextField
            label={reviewWords.find}
            hideLabel
            type="search"
            value={search}
            onChange={onSearch}
            placeholder={reviewWords.find}
          />
          <Select
            label={reviewWords.filter}
            hideLabel
            choices={REVIEW_FILTERS.filter(isOffered).map(id => ({
              id,
              name: sayFilter(id, fits[id]),
            }))}
            value={filter}
            onChange={next => setCatalogueView({ filter: next })}
          />
          <Select
            label={reviewWords.order}
            hideLabel
            choices={REVIEW_ORDERS.map(id => ({ id, name: reviewWords.orders[id] }))}
            value={order}
            onChange={next => setCatalogueView({ order: next })}
          />
        </div>
      )}
      <ReviewList
        reviews={found}
        chosen={chosen}
        none={list[show] === 0 ? reviewWords.none[show] : reviewWords.noneFound}
        onChoose={onChoose}
      />
      {isNarrowed && list[show] > 0 && (
        <p className="review__shown quiet" role="status">
          {sayShown(found.length, list.reviews.length)}
          <Button
            size="s"
            look="quiet"
            onPress={() => {
              onSearch('')
              setCatalogueView({ filter: 'all' })
            }}
          >
            {reviewWords.showAll}
          </Button>
        </p>
      )}
      <Reviewer />
    </div>
  )
}

/** Who decides here, for the record of versions. */
function Reviewer(): ReactElement {
  const settings = useRead('settings.get', {})
  const write = useWrite('settings.set')
  const { reviewer } = settings.data ?? {}
  return (
    <div className="review__reviewer">
      <DraftField
        label={reviewWords.reviewer}
        value={typeof reviewer === 'string' ? reviewer : ''}
        placeholder={reviewWords.reviewerHint}
        onCommit={text => {
          write.mutate({ settings: { reviewer: text === '' ? null : text } })
          return null
        }}
      />
    </div>
  )
}
