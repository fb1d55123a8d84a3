import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { narrowingNotes } from '../../core/charts/review-marks.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { unweighedFact } from '../../core/words/unweighed.ts'
import { Outline } from './Outline.tsx'

interface NarrowingNotesProps {
  review: Review
  pointed: string | null
  onPoint: (path: string | null) => void
}

/** What the document says beside the rule that narrows what counts; whoever accepts the class should have read it. */
export function NarrowingNotes({ review, pointed, onPoint }: NarrowingNotesProps): ReactElement | null {
  const notes = narrowingNotes(review.reading)
  if (notes.length === 0) return null
  return (
    <section aria-label={reviewWords.unweighed}>
      <h3>{reviewWords.unweighed}</h3>
      <Outline
        lines={notes.map(({ path, narrows }) => ({ path, depth: 0, text: unweighedFact(narrows) }))}
        sureness={new Map(notes.map(({ path }) => [path, 'check']))}
        pointed={pointed}
        onPoint={onPoint}
      />
    </section>
  )
}
