import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import { type ExperienceClause, gapBar, type GapScale, type GapSegment } from '../../core/charts/gap/bars.ts'
import { meets } from '../../core/charts/gap/sharing.ts'
import { fitText, textWidth } from '../../core/charts/timeline/labels.ts'
import type { Evidence } from '../../core/model/answer.ts'
import {
  sayBar,
  sayBeyond,
  sayMissingPiece,
  sayRequired,
  sayServicePiece,
  sayStudyPiece,
} from '../../core/words/screens/gap.ts'
import { inkFill, MISSING_FILL, STUDY_FILL } from '../components/ink.tsx'
import type { EntryNames } from '../../core/charts/gap/people.ts'

const TOP = 15
const BAR = 20
/** The bar in the middle, so that it stands beside its name. */
export const BAR_HEIGHT = TOP + BAR + TOP

interface ClauseBarProps {
  clause: ExperienceClause
  scale: GapScale
  names: EntryNames
  /** Time pointed at, here or in another clause: the same time is marked wherever it counts. */
  pointed: Evidence | null
  onPoint: (stretch: Evidence | null) => void
  onPick: (work: number) => void
}

/** One clause: credited time by the job it came from, study, what is missing, the mark of what is asked. */
export function ClauseBar({ clause, scale, names, pointed, onPoint, onPick }: ClauseBarProps): ReactElement {
  const bar = gapBar(clause, scale)
  const [active, setActive] = useState<number | null>(null)
  const [stop, setStop] = useState(0)
  const drawing = useRef<SVGSVGElement>(null)
  const show = (index: number | null): void => {
    setActive(index)
    const segment = index === null ? undefined : bar.segments[index]
    onPoint(segment?.kind === 'service' ? segment : null)
  }
  const onKeyDown = (event: KeyboardEvent, segment: GapSegment): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0) {
      const next = Math.min(Math.max((active ?? 0) + step, 0), bar.segments.length - 1)
      event.preventDefault()
      setStop(next)
      drawing.current?.querySelectorAll<SVGElement>('.segment')[next]?.focus()
    } else if (segment.kind === 'service' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      onPick(segment.work)
    }
  }
  const askedText = sayRequired(clause.required)
  const askedWidth = textWidth(askedText, 12)
  const segment = active === null ? undefined : bar.segments[active]
  return (
    <div className="clause-bar">
      <svg
        ref={drawing}
        width={scale.width}
        height={BAR_HEIGHT}
        role="group"
        aria-label={sayBar(clause)}
        className="clause-bar__drawing"
      >
        <rect className="clause-bar__track" y={TOP} width={scale.width} height={BAR} rx="4" />
        {bar.band && (
          <rect
            className="clause-bar__band"
            x={bar.band.x}
            y={TOP + 0.5}
            width={bar.band.width}
            height={BAR - 1}
          />
        )}
        {bar.segments.map((each, index) => {
          const say = sayPiece(each, names)
          const isShared = each.kind === 'service' && pointed !== null && meets(each, pointed)
          return (
            <g
              key={`${each.kind}${each.x}`}
              role={each.kind === 'service' ? 'button' : 'img'}
              aria-label={say}
              tabIndex={index === Math.min(stop, bar.segments.length - 1) ? 0 : -1}
              className={`segment segment--${each.kind}${isShared ? ' segment--pointed' : ''}`}
              onPointerEnter={() => show(index)}
              onPointerLeave={() => show(null)}
              onFocus={() => show(index)}
              onBlur={() => show(null)}
              onKeyDown={event => onKeyDown(event, each)}
              {...(each.kind === 'service' ? { onClick: () => onPick(each.work) } : {})}
            >
              <rect
                x={each.x}
                y={TOP}
                width={each.width}
                height={BAR}
                fill={fillOf(each)}
                className="segment__shape"
              />
            </g>
          )
        })}
        {bar.segments.map(
          each =>
            each.kind === 'service' && (
              <text key={each.x} x={each.x + 8} y={TOP + 14} className="segment__text" aria-hidden="true">
                {fitText(names.job(each.work), each.width - 14)}
              </text>
            ),
        )}
        <line
          className="clause-bar__mark"
          x1={mark(bar.required, scale)}
          x2={mark(bar.required, scale)}
          y1={TOP - 2}
          y2={TOP + BAR + 4}
        />
        <text
          className="clause-bar__asked"
          aria-hidden="true"
          y={10}
          x={Math.min(Math.max(bar.required - askedWidth / 2, 0), scale.width - askedWidth)}
        >
          {askedText}
        </text>
        {bar.beyond > 0 && (
          <g aria-hidden="true">
            <path
              className="clause-bar__torn"
              d={`M${scale.width} ${TOP - 1}l-5 5.5 5 5.5-5 5.5 5 6h6V${TOP - 1}Z`}
            />
            <text className="clause-bar__beyond" x={scale.width} y={10} textAnchor="end">
              {bar.required < scale.width - 160 && sayBeyond(clause.credited)}
            </text>
          </g>
        )}
      </svg>
      {segment && (
        <span
          className="clause-bar__tip"
          style={{ left: Math.min(segment.x + segment.width / 2, scale.width) }}
          aria-hidden="true"
        >
          {sayPiece(segment, names)}
        </span>
      )}
    </div>
  )
}

function sayPiece(segment: GapSegment, names: EntryNames): string {
  switch (segment.kind) {
    case 'service':
      return sayServicePiece(names.jobAt(segment.work), segment)
    case 'study':
      return sayStudyPiece(segment.education.map(names.study), segment)
    case 'shortfall':
      return sayMissingPiece(segment.days)
    default:
      return segment satisfies never
  }
}

function fillOf(segment: GapSegment): string {
  if (segment.kind === 'service') return inkFill(segment.work)
  return segment.kind === 'study' ? STUDY_FILL : MISSING_FILL
}

/** Whole, so that the line is sharp, and inside at both ends. */
const mark = (x: number, scale: GapScale): number => Math.min(Math.max(Math.round(x), 1), scale.width - 1)
