import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { undoWord } from '../../core/words/screens/app.ts'
import { reviewWords, sayAccepted, sayLeft, sayRejected } from '../../core/words/screens/catalogue.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { say } from '../components/toasts.tsx'
import { ReviewChanges } from './Changes.tsx'
import { DocumentText } from './DocumentText.tsx'
import { FactsForm } from './FactsForm.tsx'
import { RulePart } from './RulePart.tsx'
import { useDecisionKeys } from './use-decision-keys.ts'

const PARTS = [
  { id: 'rule', name: reviewWords.rule },
  { id: 'facts', name: reviewWords.facts },
  { id: 'changes', name: reviewWords.changes },
] as const
type Part = (typeof PARTS)[number]['id']

interface ReviewDetailProps {
  id: string
  overview: CatalogueOverview
  onDecided: () => void
}

/** One class under review: its words on the left, what was made of them on the right. */
export function ReviewDetail({ id, overview, onDecided }: ReviewDetailProps): ReactElement {
  const review = useRead('review.get', { id }, { keepPrevious: true })
  return (
    <section className="review-detail" aria-label={review.data?.title}>
      <Loaded query={review}>
        {value => <Detail review={value} overview={overview} onDecided={onDecided} />}
      </Loaded>
    </section>
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
          <h2>{review.title}</h2>
          <p className="quiet">
            {classDetail(place?.name ?? review.jurisdiction ?? '–', { ...review, documented: true })}
          </p>
        </div>
        <Decide review={review} onDecided={onDecided} />
      </div>
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

function Decide({ review, onDecided }: { review: Review; onDecided: () => void }): ReactElement {
  const { id, title, decision, decidedAt, decidedBy, problems } = review
  const accept = useWrite('review.accept')
  const reject = useWrite('review.reject')
  const reopen = useWrite('review.reopen')
  const { undoJust } = useHistory()
  const told = (label: string): void => {
    onDecided()
    say({ text: label, action: { label: undoWord, run: () => undoJust(label) } })
  }
  const isOpen = decision === null
  const canAccept = isOpen && problems.length === 0 && !accept.isPending
  const take = (): void =>
    accept.mutate(
      { ids: [id] },
      {
        onSuccess: ({ accepted, left }) => {
          const [problem] = left
          if (accepted.length > 0) told(sayAccepted([title]))
          else if (problem) say({ text: sayLeft(left.length, problem.problem), tone: 'error' })
        },
      },
    )
  const setAside = (): void => reject.mutate({ ids: [id] }, { onSuccess: () => told(sayRejected(title)) })
  useDecisionKeys({
    accept: canAccept ? take : null,
    reject: isOpen && !reject.isPending ? setAside : null,
  })

  if (!isOpen)
    return (
      <div className="review-detail__decide">
        <span className="quiet">{reviewWords.decided(decision, decidedBy, decidedAt)}</span>
        {decision === 'rejected' && (
          <Button size="s" onPress={() => reopen.mutate({ ids: [id] })}>
            {reviewWords.reopen}
          </Button>
        )}
      </div>
    )
  return (
    <div className="review-detail__decide">
      <Button onPress={setAside} isDisabled={reject.isPending}>
        {reviewWords.reject}
      </Button>
      <Button look="primary" icon="check" isDisabled={!canAccept} onPress={take}>
        {reviewWords.accept}
      </Button>
    </div>
  )
}
