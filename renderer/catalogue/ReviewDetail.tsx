import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { DraftField } from '../components/DraftField.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { ReviewChanges } from './Changes.tsx'
import { Decide } from './Decide.tsx'
import { DocumentText } from './DocumentText.tsx'
import { FactsForm } from './FactsForm.tsx'
import { OnFile } from './OnFile.tsx'
import { RulePart } from './RulePart.tsx'

const PARTS = [
  { id: 'rule', name: reviewWords.rule },
  { id: 'facts', name: reviewWords.facts },
  { id: 'changes', name: reviewWords.changes },
] as const
type Part = (typeof PARTS)[number]['id']

interface ReviewDetailProps {
  id: string
  overview: CatalogueOverview
  /** Somebody works on it: whatever came by itself is chosen then. */
  onTouched: () => void
  onDecided: () => void
}

/** One class under review: its words on the left, what was made of them on the right. */
export function ReviewDetail({ id, overview, onTouched, onDecided }: ReviewDetailProps): ReactElement {
  const review = useRead('review.get', { id }, { keepPrevious: true })
  return (
    <section className="review-detail" aria-label={review.data?.title} onFocusCapture={onTouched}>
      <Loaded query={review}>
        {value => <Detail review={value} overview={overview} onDecided={onDecided} />}
      </Loaded>
    </section>
  )
}

/** Nothing of it can be accepted before it has a title, so the field for it stands where the title would. */
function TitleMissing({ id }: { id: string }): ReactElement {
  const edit = useWrite('review.edit')
  return (
    <DraftField
      label={reviewWords.giveTitle}
      value=""
      help={reviewWords.giveTitleHelp}
      onCommit={title => {
        if (title !== '') edit.mutate({ id, edit: { title } })
        return null
      }}
    />
  )
}

function Detail({
  review,
  overview,
  onDecided,
}: {
  review: Review
  overview: CatalogueOverview
  onDecided: () => void
}): ReactElement {
  const [part, setPart] = useState<Part>('rule')
  /** The clause or fact that is pointed at, on either side. */
  const [pointed, setPointed] = useState<string | null>(null)
  const place = [...overview.jurisdictions, ...review.adds.jurisdictions].find(
    ({ id }) => id === review.jurisdiction,
  )
  return (
    <>
      <div className="review-detail__head">
        <div>
          {review.untitled ? (
            <>
              <h2>{reviewWords.untitled}</h2>
              {review.decision === null && <TitleMissing id={review.id} />}
            </>
          ) : (
            <h2>{review.title}</h2>
          )}
          <p className="quiet">
            {classDetail(place?.name ?? review.jurisdiction ?? '–', { ...review, documented: true })}
          </p>
        </div>
        <Decide review={review} onDecided={onDecided} />
      </div>
      {review.remark !== null && review.decision === 'rejected' && (
        <Callout>{reviewWords.reasonSaid(review.remark)}</Callout>
      )}
      <OnFile review={review} onChanges={() => setPart('changes')} />
      {[...review.problems, ...review.cautions].map(problem => (
        <Callout key={problem} tone="warning">
          {problem}
        </Callout>
      ))}
      <div className="review-detail__panes">
        <DocumentText review={review} pointed={pointed} onPoint={setPointed} />
        <div className="review-detail__pane">
          <Segmented label={reviewWords.parts} choices={PARTS} value={part} onChange={setPart} />
          {part === 'rule' && (
            <RulePart review={review} overview={overview} pointed={pointed} onPoint={setPointed} />
          )}
          {part === 'facts' && <FactsForm review={review} overview={overview} />}
          {part === 'changes' && <ReviewChanges review={review} />}
        </div>
      </div>
    </>
  )
}
