import { type DragEvent, type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { importWords, reviewWords } from '../../core/words/screens/catalogue.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { EmptyState, Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { AcceptCertain } from './AcceptCertain.tsx'
import { Batches } from './Batches.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { PlaceUnknown } from './PlaceUnknown.tsx'
import { ReviewDetail } from './ReviewDetail.tsx'
import { ReviewList, type Shown } from './ReviewList.tsx'
import { useBatches } from './use-batches.ts'
import { readable, useHandingOver } from './use-handing-over.ts'

/** Rows read at once; a person looks at the first of them first. */
const PAGE = 200

/** Documents in, classes under review: the list, and the one that is looked at. */
export function ReviewPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const [show, setShow] = useState<Shown>('waiting')
  const [limit, setLimit] = useState(PAGE)
  const [chosen, setChosen] = useState<string | null>(null)
  const [importing, setImporting] = useState(false)
  const handingOver = useHandingOver()
  const batches = useBatches()
  const list = useRead('review.list', { show, limit }, { keepPrevious: true })
  const all = list.data
  const reviews = all?.reviews ?? []
  const known = reviews.some(({ id }) => id === chosen) ? chosen : (reviews[0]?.id ?? null)
  const isEmpty = all !== undefined && all.waiting + all.accepted + all.rejected === 0
  const open = (
    <Button
      look={isEmpty ? 'primary' : 'plain'}
      icon="open"
      size={isEmpty ? 'm' : 's'}
      onPress={() => setImporting(true)}
    >
      {importWords.open}
    </Button>
  )
  /** Specifications dropped here are read; anything else goes on to the window. */
  const drop = (event: DragEvent): void => {
    const files = readable([...event.dataTransfer.files])
    if (files.length === 0) return
    event.preventDefault()
    void handingOver.files(files, null)
  }
  return (
    <div className="review-part" onDrop={drop}>
      <Batches batches={batches} handingOver={handingOver} />
      <Loaded query={list}>
        {({ waiting, certain, unplaced, accepted, rejected }) =>
          isEmpty ? (
            <EmptyState icon="catalogue" title={reviewWords.emptyTitle}>
              <p>{reviewWords.emptyBody}</p>
              {open}
            </EmptyState>
          ) : (
            <div className="review">
              <div className="review__side">
                <div className="review__tools">
                  {open}
                  {show === 'waiting' && certain > 0 && <AcceptCertain certain={certain} />}
                  {show === 'waiting' && unplaced > 0 && (
                    <PlaceUnknown unplaced={unplaced} overview={overview} />
                  )}
                </div>
                <Segmented
                  label={reviewWords.show}
                  choices={[
                    { id: 'waiting', name: `${reviewWords.waiting} ${waiting}` },
                    { id: 'accepted', name: `${reviewWords.accepted} ${accepted}` },
                    { id: 'rejected', name: `${reviewWords.rejected} ${rejected}` },
                  ]}
                  value={show}
                  onChange={next => {
                    setShow(next)
                    setLimit(PAGE)
                  }}
                />
                <ReviewList show={show} reviews={reviews} chosen={known} onChoose={setChosen} />
                {reviews.length === limit && (
                  <Button size="s" onPress={() => setLimit(limit + PAGE)}>
                    {reviewWords.more}
                  </Button>
                )}
                <Reviewer />
              </div>
              {known === null ? (
                <p className="review__none quiet">{reviewWords.choose}</p>
              ) : (
                <ReviewDetail
                  key={known}
                  id={known}
                  overview={overview}
                  onDecided={() => setChosen(after(reviews, known))}
                />
              )}
            </div>
          )
        }
      </Loaded>
      {importing && (
        <ImportDialog overview={overview} handingOver={handingOver} onClose={() => setImporting(false)} />
      )}
    </div>
  )
}

/** Who decides here, for the record of versions. */
function Reviewer(): ReactElement {
  const settings = useRead('settings.get', {})
  const write = useWrite('settings.set')
  const { reviewer } = settings.data ?? {}
  return (
    <DraftField
      label={reviewWords.reviewer}
      value={typeof reviewer === 'string' ? reviewer : ''}
      onCommit={text => {
        write.mutate({ settings: { reviewer: text === '' ? null : text } })
        return null
      }}
    />
  )
}

/** The one to look at next. */
const after = (reviews: readonly ReviewSummary[], id: string): string | null => {
  const at = reviews.findIndex(each => each.id === id)
  return (reviews[at + 1] ?? reviews[at - 1])?.id ?? null
}
