import { type DragEvent, type ReactElement, useDeferredValue, useMemo, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { arrangeReviews, countFilters, needsALook } from '../../core/review/arrange.ts'
import { importWords } from '../../core/words/screens/imports.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState, Loaded } from '../components/messages.tsx'
import { AcceptCertain } from './AcceptCertain.tsx'
import { Batches } from './Batches.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { PlaceUnknown } from './PlaceUnknown.tsx'
import { ReviewDetail } from './ReviewDetail.tsx'
import { ReviewSide } from './ReviewSide.tsx'
import { useBatches } from './use-batches.ts'
import { useHandingOver } from './use-handing-over.ts'

/** Rows asked for while documents are being read: the list comes again and again, and is kept short. */
const ROWS = 500

/** Documents in, classes under review: the list, and the one that is looked at. */
export function ReviewPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const { show, filter: wanted, order, chosen } = useView(state => state.catalogue)
  const [search, setSearch] = useState('')
  const [importing, setImporting] = useState(false)
  const handingOver = useHandingOver()
  const batches = useBatches()
  const isReading = batches.some(({ running }) => running)
  const asked = isReading ? { show, limit: ROWS } : { show }
  const list = useRead('review.list', asked, { keepPrevious: true })
  const sought = useDeferredValue(search)
  const reviews = list.data?.reviews
  const latest = batches[0]?.id ?? null
  // What was looked for among others hides no new import.
  const [soughtBefore, setSoughtBefore] = useState(latest)
  if (soughtBefore !== latest) {
    setSoughtBefore(latest)
    setSearch('')
  }
  const fits = useMemo(() => countFilters(reviews ?? [], latest), [reviews, latest])
  // Where nothing waits but the last import, that is all; where nothing is left of what was wanted, the rest is shown.
  const isAll = wanted === 'latest' && fits.latest === fits.all
  const isDone = fits[wanted] === 0 && !isReading
  const filter = isAll || isDone ? 'all' : wanted
  const found = useMemo(
    () => arrangeReviews(reviews ?? [], { search: sought, filter, order, latest }),
    [reviews, sought, filter, order, latest],
  )
  const [shown, setShown] = useState<string | null>(null)
  const isThere = (id: string | null): boolean => found.some(each => each.id === id)
  // Nobody chose one: while documents are being read the one in sight stays, whatever comes before it; then the one that
  // needs a look most is opened.
  const top = found[0]?.id ?? null
  const known = isThere(chosen) ? chosen : isReading && isThere(shown) ? shown : top
  if (known !== shown) setShown(known)
  // Of those that come the rest is not asked for yet; what nobody placed cannot be accepted.
  const certain = isReading
    ? (list.data?.certain ?? 0)
    : (reviews ?? []).filter(review => !needsALook(review)).length
  /** Specifications dropped here are read; anything else goes on to the window. */
  const drop = (event: DragEvent): void => {
    if (handingOver.files([...event.dataTransfer.files], null)) event.preventDefault()
  }
  return (
    <div className="review-part" onDrop={drop}>
      <Batches batches={batches} handingOver={handingOver} />
      <Loaded query={list}>
        {all =>
          all.waiting + all.accepted + all.rejected === 0 ? (
            <EmptyState icon="catalogue" title={reviewWords.emptyTitle}>
              <p>{isReading ? reviewWords.emptyReading : reviewWords.emptyBody}</p>
              <Button look={isReading ? 'plain' : 'primary'} icon="open" onPress={() => setImporting(true)}>
                {importWords.open}
              </Button>
            </EmptyState>
          ) : (
            <div className="review">
              <ReviewSide
                list={all}
                filter={filter}
                fits={fits}
                found={found}
                chosen={known}
                search={search}
                onSearch={setSearch}
                onChoose={choose}
              >
                <Button icon="open" size="s" onPress={() => setImporting(true)}>
                  {importWords.openMore}
                </Button>
                {show === 'waiting' && certain > 0 && <AcceptCertain certain={certain} />}
                {show === 'waiting' && !isReading && all.certain > certain && (
                  <p className="review__aside quiet">{reviewWords.certainUnplaced(all.certain - certain)}</p>
                )}
                {show === 'waiting' && all.unplaced > 0 && (
                  <PlaceUnknown unplaced={all.unplaced} batches={batches} overview={overview} />
                )}
              </ReviewSide>
              {known === null ? (
                <p className="review__none quiet">{reviewWords.choose}</p>
              ) : (
                <ReviewDetail
                  key={known}
                  id={known}
                  overview={overview}
                  onTouched={() => known !== chosen && choose(known)}
                  onDecided={() => choose(after(found, known))}
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

const choose = (id: string | null): void => setCatalogueView({ chosen: id })

/** The one to look at next. */
const after = (reviews: readonly ReviewSummary[], id: string): string | null => {
  const at = reviews.findIndex(each => each.id === id)
  return (reviews[at + 1] ?? reviews[at - 1])?.id ?? null
}
