/** The gap by date: an axis over a route, a row for each clause. */
import type { ReactElement } from 'react'
import type { WhenPiece } from '../../core/charts/gap/when.ts'
import type { Tick } from '../../core/charts/timeline/scale.ts'
import type { Evidence } from '../../core/model/answer.ts'
import { gapWords, sayServicePiece } from '../../core/words/screens/gap.ts'
import { inkFill } from '../components/ink.tsx'
import '../components/axis.css'
import { BAR_HEIGHT } from './ClauseBar.tsx'
import type { EntryNames } from '../../core/charts/gap/people.ts'

export function DateAxis({ ticks, width }: { ticks: readonly Tick[]; width: number }): ReactElement {
  return (
    <div className="clause clause--axis" aria-hidden="true">
      <span />
      <svg width={width} height="20">
        {ticks.map(({ x, year }) => (
          <g key={x}>
            <line className="tick" x1={x} x2={x} y1={year === null ? 16 : 4} y2={20} />
            {year !== null && (
              <text className="tick__year" x={x + 4} y={13}>
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

interface WhenRowProps {
  pieces: readonly WhenPiece[]
  width: number
  names: EntryNames
  pointed: Evidence | null
  onPoint: (stretch: Evidence | null) => void
  onPick: (work: number) => void
}

/** A clause's counted time where it was worked; half-time work is half as high. */
export function WhenRow({ pieces, width, names, pointed, onPoint, onPick }: WhenRowProps): ReactElement {
  const height = BAR_HEIGHT - 8
  const full = height - 6
  return (
    <svg width={width} height={height} role="group" aria-label={gapWords.when}>
      <line className="when__floor" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {pieces.map(({ x, width: wide, floor, share, evidence }) => (
        <g
          key={`${evidence.work} ${x}`}
          role="button"
          tabIndex={0}
          aria-label={sayServicePiece(names.jobAt(evidence.work), evidence)}
          className={`segment${pointed === evidence ? ' segment--pointed' : ''}`}
          onPointerEnter={() => onPoint(evidence)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(evidence)}
          onBlur={() => onPoint(null)}
          onClick={() => onPick(evidence.work)}
          onKeyDown={event => {
            if (event.key === 'Enter' || event.key === ' ') onPick(evidence.work)
          }}
        >
          <title>{sayServicePiece(names.jobAt(evidence.work), evidence)}</title>
          <rect
            className="segment__shape"
            x={x}
            y={height - floor * full - Math.max(share * full, 3)}
            width={Math.max(wide, 2)}
            height={Math.max(share * full, 3)}
            fill={inkFill(evidence.work)}
          />
        </g>
      ))}
    </svg>
  )
}
