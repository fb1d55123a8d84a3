import { type ReactElement, useEffect, useRef } from 'react'
import type { Sureness } from '../../core/charts/review-marks.ts'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { Icon } from '../components/Icon.tsx'
import { ClauseMenu, type LineAct } from './ClauseMenu.tsx'

interface OutlineProps {
  lines: readonly { readonly path: string; readonly depth: number; readonly text: string }[]
  sureness: ReadonlyMap<string, Sureness>
  pointed: string | null
  onPoint: (path: string | null) => void
  /** The rule that is shaped here; absent: it is only looked at. */
  shaped?: { requirement: RequirementNode; onAct: (path: string, act: LineAct) => void } | undefined
}

/** A rule, a line a clause; a line that is pointed at or has the focus shows its words in the document. */
export function Outline({ lines, sureness, pointed, onPoint, shaped }: OutlineProps): ReactElement {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // What is pointed at in the document comes into sight; what the pointer is on stays where it is.
    if (pointed === null) return
    const line = list.current?.querySelector('[data-pointed]')
    if (line && !line.matches(':hover')) line.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  return (
    <ul className="rule-outline" ref={list} onPointerLeave={() => onPoint(null)}>
      {lines.map(({ path, depth, text }) => {
        const sure = sureness.get(path)
        return (
          <li
            key={`${path} ${text}`}
            className="rule-outline__line"
            data-pointed={pointed === path ? '' : undefined}
            style={{ paddingInlineStart: 8 + depth * 20 }}
          >
            <button
              type="button"
              className="rule-outline__text"
              onPointerEnter={() => onPoint(path)}
              onFocus={() => onPoint(path)}
              onClick={() => onPoint(path)}
            >
              {text}
            </button>
            {sure !== undefined && <Sure sure={sure} />}
            {shaped && (
              <ClauseMenu
                requirement={shaped.requirement}
                path={path}
                text={text}
                onAct={act => shaped.onAct(path, act)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const Sure = ({ sure }: { sure: Sureness }): ReactElement => (
  <span className={`sure sure--${sure}`}>
    <Icon name={sure === 'certain' ? 'check' : 'warning'} size={14} />
    {reviewWords[sure]}
  </span>
)
