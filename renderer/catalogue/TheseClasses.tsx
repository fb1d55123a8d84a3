import type { ReactElement } from 'react'
import type { ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { sayHidden } from '../../core/words/screens/imports.ts'
import { Checkbox } from '../components/fields.tsx'

/** A list of thousands is no reading matter. */
const MOST = 300

interface TheseClassesProps {
  reviews: readonly ReviewSummary[]
  /** Ids of those that are left as they are. */
  leftOut: ReadonlySet<string>
  onLeftOut: (leftOut: ReadonlySet<string>) => void
}

/** The classes that something is about to be done to, by name: nobody decides on a number, and any may be left out. */
export function TheseClasses({ reviews, leftOut, onLeftOut }: TheseClassesProps): ReactElement | null {
  if (reviews.length === 0) return null
  const take = (id: string, isTaken: boolean): void => {
    const next = new Set(leftOut)
    if (isTaken) next.delete(id)
    else next.add(id)
    onLeftOut(next)
  }
  return (
    <details open={reviews.length <= 20}>
      <summary>{reviewWords.these(reviews.filter(({ id }) => !leftOut.has(id)).length)}</summary>
      <ul className="documents">
        {reviews.slice(0, MOST).map(({ id, title, untitled, code, document }) => (
          <li key={id}>
            <Checkbox isSelected={!leftOut.has(id)} onChange={isTaken => take(id, isTaken)}>
              {untitled ? reviewWords.untitled : title}
            </Checkbox>
            <span className="quiet documents__from">
              {[...(code === null ? [] : [code]), document.name].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {reviews.length > MOST && <p className="quiet">{sayHidden(reviews.length - MOST)}</p>}
    </details>
  )
}
