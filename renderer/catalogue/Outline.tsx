import { type ReactElement, useEffect, useRef } from 'react'
import { type Nested, nested } from '../../core/charts/outline.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import type { Sureness } from '../../core/charts/review-marks.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { Icon } from '../components/Icon.tsx'
import { ClauseMenu, type LineAct } from './ClauseMenu.tsx'
import { LookAt, type Place } from './LookAt.tsx'

/** Where somebody must look, by the path of the line that says so. */
export interface Places {
  readonly at: ReadonlyMap<string, Place>
  /** Absent where nothing can be said of them any more. */
  readonly onConfirm?: ((place: Place, confirmed: boolean) => void) | undefined
}
export const placesAt = ({ places }: Pick<Review, 'places'>, onConfirm: Places['onConfirm']): Places => ({
  at: new Map(places.map(place => [place.path, place])),
  onConfirm,
})

interface OutlineLine {
  readonly path: string
  readonly depth: number
  readonly text: string
}

interface OutlineProps {
  lines: readonly OutlineLine[]
  sureness?: ReadonlyMap<string, Sureness>
  places?: Places
  pointed: string | null
  onPoint: (path: string | null) => void
  /** The rule that is shaped here; absent: it is only looked at. */
  shaped?: { requirement: RequirementNode; onAct: (path: string, act: LineAct) => void } | undefined
}

/** A rule, a line a clause, lists in lists as its clauses stand in one another; a line that is pointed at or has the focus shows its words in the document. */
export function Outline({ lines, sureness, places, pointed, onPoint, shaped }: OutlineProps): ReactElement {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // What is pointed at in the document comes into sight; what the pointer is on stays where it is.
    if (pointed === null) return
    const line = list.current?.querySelector('[data-pointed]')
    if (line && !line.matches(':hover')) line.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  const items = (branches: readonly Nested<OutlineLine>[]): ReactElement[] =>
    branches.map(({ line: { path, depth, text }, under }) => {
      const place = places?.at.get(path)
      return (
        <li key={`${path} ${text}`}>
          <div
            className="rule-outline__item"
            data-pointed={pointed === path ? '' : undefined}
            style={{ paddingInlineStart: 8 + depth * 20 }}
          >
            <div className="rule-outline__line">
              <button
                type="button"
                className="rule-outline__text"
                onPointerEnter={() => onPoint(path)}
                onFocus={() => onPoint(path)}
                onClick={() => onPoint(path)}
              >
                {text}
              </button>
              {!place && sureness?.get(path) === 'certain' && <Certain />}
              {shaped && (
                <ClauseMenu
                  requirement={shaped.requirement}
                  path={path}
                  text={text}
                  onAct={act => shaped.onAct(path, act)}
                />
              )}
            </div>
            {place && <LookAt place={place} text={text} onConfirm={places?.onConfirm} />}
          </div>
          {under.length > 0 && <ul className="rule-outline">{items(under)}</ul>}
        </li>
      )
    })
  return (
    <ul className="rule-outline" ref={list} onPointerLeave={() => onPoint(null)}>
      {items(nested(lines))}
    </ul>
  )
}

const Certain = (): ReactElement => (
  <span className="sure sure--certain">
    <Icon name="check" size={14} />
    {reviewWords.certain}
  </span>
)
