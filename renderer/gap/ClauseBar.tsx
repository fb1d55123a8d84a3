import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import {
  type ExperienceClause,
  gapBar,
  type GapBar,
  type GapScale,
  type GapSegment,
} from '../../core/charts/gap/bars.ts'
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
  const segment = active === null ? undefined : bar.segments[active]
  const show = (index: number | null): void => {
    setActive(index)
    const shown = index === null ? undefined : bar.segments[index]
    onPoint(shown?.kind === 'service' ? shown : null)
  }
  const walk = (step: 1 | -1): void => {
    const next = Math.min(Math.max((active ?? 0) + step, 0), bar.segments.length - 1)
    setStop(next)
    drawing.current?.querySelectorAll<SVGElement>('.segment')[next]?.focus()
  }
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
        {bar.segments.map((each, index) => (
          <Segment
            key={`${each.kind}${each.x}`}
            segment={each}
            names={names}
            isStop={index === Math.min(stop, bar.segments.length - 1)}
            isPointed={each.kind === 'service' && pointed !== null && meets(each, pointed)}
            onShow={on => show(on ? index : null)}
            onWalk={walk}
            onPick={onPick}
          />
        ))}
        {bar.segments.map(
          each =>
            each.kind === 'service' && (
              <text key={each.x} x={each.x + 8} y={TOP + 14} className="segment__text" aria-hidden="true">
                {fitText(names.job(each.work), each.width - 14)}
              </text>
            ),
        )}
        <Asked clause={clause} bar={bar} scale={scale} />
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

interface SegmentProps {
  segment: GapSegment
  names: EntryNames
  /** The one stop of the bar for Tab. */
  isStop: boolean
  isPointed: boolean
  onShow: (on: boolean) => void
  onWalk: (step: 1 | -1) => void
  onPick: (work: number) => void
}

function Segment({ segment, names, isStop, isPointed, onShow, onWalk, onPick }: SegmentProps): ReactElement {
  const pick = segment.kind === 'service' ? () => onPick(segment.work) : undefined
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') onWalk(1)
    else if (event.key === 'ArrowLeft') onWalk(-1)
    else if (pick && (event.key === 'Enter' || event.key === ' ')) pick()
    else return
    event.preventDefault()
  }
  return (
    <g
      role={pick ? 'button' : 'img'}
      aria-label={sayPiece(segment, names)}
      tabIndex={isStop ? 0 : -1}
      className={`segment segment--${segment.kind}${isPointed ? ' segment--pointed' : ''}`}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onKeyDown={onKeyDown}
      {...(pick && { onClick: pick })}
    >
      <rect
        x={segment.x}
        y={TOP}
        width={segment.width}
        height={BAR}
        fill={fillOf(segment)}
        className="segment__shape"
      />
    </g>
  )
}

/** The mark of what is asked, and a torn end where more was counted than the scale holds. */
function Asked({
  clause,
  bar,
  scale,
}: {
  clause: ExperienceClause
  bar: GapBar
  scale: GapScale
}): ReactElement {
  const text = sayRequired(clause.required)
  const width = textWidth(text, 12)
  // Whole, so that the line is sharp, and inside at both ends.
  const mark = Math.min(Math.max(Math.round(bar.required), 1), scale.width - 1)
  return (
    <>
      <line className="clause-bar__mark" x1={mark} x2={mark} y1={TOP - 2} y2={TOP + BAR + 4} />
      <text
        className="clause-bar__asked"
        aria-hidden="true"
        y={10}
        x={Math.min(Math.max(bar.required - width / 2, 0), scale.width - width)}
      >
        {text}
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
    </>
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
