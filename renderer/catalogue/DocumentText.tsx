import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import {
  innermostOf,
  marksOf,
  type Segment,
  segmentsOf,
  type Sureness,
  surenessOf,
} from '../../core/charts/review-marks.ts'
import { reviewWords } from '../../core/words/screens/review.ts'

/** Characters drawn; a specification has some ten thousand. */
const MOST = 200_000

interface DocumentTextProps {
  review: Review
  pointed: string | null
  onPoint: (path: string | null) => void
}

/** The text of the document, the words of each clause marked; what is pointed at in the rule stands out and is in sight. */
export function DocumentText({ review, pointed, onPoint }: DocumentTextProps): ReactElement {
  const pane = useRef<HTMLDivElement>(null)
  const { text } = review.text
  const sureness = useMemo(() => surenessOf(review.draft ?? review.reading), [review])
  const segments = useMemo(() => {
    const confirmed = new Set(review.places.flatMap(place => (place.confirmed ? [place.path] : [])))
    return segmentsOf(text.slice(0, MOST), marksOf(review.draft ?? review.reading, review.reading, confirmed))
  }, [review, text])
  useEffect(() => scrollTo(pane.current, '[data-clause]'), [])
  useEffect(() => {
    if (pointed !== null) scrollTo(pane.current, '[data-pointed]')
  }, [pointed])
  return (
    <div className="document" ref={pane} role="region" aria-label={reviewWords.text}>
      <h3 className="document__name">{review.document.name}</h3>
      <div className="document__text" onPointerLeave={() => onPoint(null)}>
        {segments.map(segment => (
          <Stretch
            key={segment.from}
            segment={segment}
            sureness={sureness}
            pointed={pointed}
            onPoint={onPoint}
          />
        ))}
      </div>
      {text.length > MOST && <p className="quiet">{reviewWords.textCut}</p>}
    </div>
  )
}

interface StretchProps {
  segment: Segment
  sureness: ReadonlyMap<string, Sureness>
  pointed: string | null
  onPoint: (path: string | null) => void
}

function Stretch({ segment: { text, marks }, sureness, pointed, onPoint }: StretchProps): ReactElement {
  const own = innermostOf(marks)
  if (!own) return <>{text}</>
  const isPointed = pointed !== null && marks.some(({ path }) => isWithin(path, pointed))
  const doubt = marks.some(({ sort }) => sort === 'unread') ? 'unread' : sureness.get(own.path)
  return (
    <mark
      className={`said said--${doubt === undefined || doubt === 'certain' ? own.sort : doubt}`}
      data-clause={own.sort === 'clause' ? own.path : undefined}
      data-pointed={isPointed ? '' : undefined}
      onPointerEnter={() => onPoint(own.path)}
    >
      {text}
    </mark>
  )
}

/** A clause is pointed at with all that is nested in it. */
const isWithin = (path: string, around: string): boolean => path === around || path.startsWith(`${around}/`)

function scrollTo(pane: HTMLElement | null, selector: string): void {
  const mark = pane?.querySelector(selector)
  if (!pane || !mark) return
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    pane.scrollTop += inner.top - outer.top - outer.height / 3
}
