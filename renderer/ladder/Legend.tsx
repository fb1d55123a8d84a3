import type { ReactElement } from 'react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { EDGE_KINDS, type EdgeKind } from '../../core/model/catalogue.ts'
import {
  edgeHelp,
  edgeName,
  ladderTools,
  levelNote,
  notAppointed,
  notOnFile,
  planLine,
} from '../../core/words/screens/ladder.ts'

interface LegendProps {
  shown: readonly EdgeKind[]
  onChange: (shown: EdgeKind[]) => void
  hasPlan: boolean
  /** Cards say where the person stands, and so, too, which are not on file. */
  hasStatus: boolean
  /** The table has no lines. */
  hasLines: boolean
}

/** What each line means, a press shows or hides its kind; and what a dashed card is. */
export function Legend({ shown, onChange, hasPlan, hasStatus, hasLines }: LegendProps): ReactElement {
  const toggle = (kind: EdgeKind): void =>
    onChange(EDGE_KINDS.filter(each => (each === kind) !== shown.includes(each)))
  return (
    <div className="legend">
      {hasLines && (
        <div className="legend__lines" role="group" aria-label={ladderTools.legend}>
          {EDGE_KINDS.map(kind => (
            <TooltipTrigger key={kind} delay={400}>
              <ToggleButton
                className="legend__line"
                isSelected={shown.includes(kind)}
                onChange={() => toggle(kind)}
              >
                <Sample kind={kind} />
                {edgeName(kind)}
              </ToggleButton>
              <Tooltip className="tooltip" placement="top">
                {edgeHelp(kind)}
              </Tooltip>
            </TooltipTrigger>
          ))}
          {!hasStatus && (
            <span className="legend__line legend__line--card">
              <svg width="22" height="14" aria-hidden="true">
                <rect className="legend__card" x="1" y="1" width="20" height="12" rx="3" />
              </svg>
              {notOnFile}
            </span>
          )}
          {hasPlan && (
            <span className="legend__line legend__line--plan">
              <Sample kind="plan" />
              {planLine}
            </span>
          )}
        </div>
      )}
      <p className="legend__note" title={`${notAppointed} ${levelNote}`}>
        {notAppointed} {levelNote}
      </p>
    </div>
  )
}

const Sample = ({ kind }: { kind: EdgeKind | 'plan' }): ReactElement => (
  <svg width="22" height="8" aria-hidden="true">
    <path className={`link link--${kind}`} d="M1 4H21" />
  </svg>
)
