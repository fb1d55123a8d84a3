import type { ReactElement } from 'react'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { sayHidden } from '../../core/words/screens/imports.ts'

/** A list of thousands is no reading matter. */
const MOST = 300

/** The classes that something is about to be done to, by name: nobody decides on a number. */
export function TheseClasses({ reviews }: { reviews: readonly ReviewSummary[] }): ReactElement | null {
  if (reviews.length === 0) return null
  return (
    <details open={reviews.length <= 20}>
      <summary>{reviewWords.these(reviews.length)}</summary>
      <ul className="documents">
        {reviews.slice(0, MOST).map(({ id, title, untitled, code, document }) => (
          <li key={id}>
            <span>{untitled ? reviewWords.untitled : title}</span>
            <span className="quiet">{[...(code === null ? [] : [code]), document.name].join(' · ')}</span>
          </li>
        ))}
      </ul>
      {reviews.length > MOST && <p className="quiet">{sayHidden(reviews.length - MOST)}</p>}
    </details>
  )
}
