import type { ReactElement } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { narrowingNotes } from '../../core/charts/review-marks.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { unweighedFact } from '../../core/words/unweighed.ts'
import { Sure } from './Outline.tsx'

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
    <section aria-label={reviewWords.unweighed} onPointerLeave={() => onPoint(null)}>
      <h3>{reviewWords.unweighed}</h3>
      <ul className="rule-outline">
        {notes.map(({ path, narrows }) => (
          <li key={path} className="rule-outline__line" data-pointed={pointed === path ? '' : undefined}>
            <button
              type="button"
              className="rule-outline__text"
              onPointerEnter={() => onPoint(path)}
              onFocus={() => onPoint(path)}
              onClick={() => onPoint(path)}
            >
              {unweighedFact(narrows)}
            </button>
            <Sure sure="check" />
          </li>
        ))}
      </ul>
    </section>
  )
}
