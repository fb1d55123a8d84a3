import type { ReactElement } from 'react'
import type { BarLabel, TimelineBar, TimelineMark } from '../../core/charts/timeline/profile.ts'
import { type Grip, monthOf } from '../../core/charts/timeline/snap.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { edgeLabel, meWords, sayBar, sayPeriod } from '../../core/words/screens/me.ts'
import { inkFill, STUDY_FILL } from '../components/ink.tsx'
import type { DragHandlers } from './use-drag.ts'

/** A lane is as high as a bar and the room around it, in pixels. */
export const LANE = 32
const BAR = 24

interface BarProps {
  bar: TimelineBar
  y: number
  name: string
  dates: { start: string | undefined; end: string | undefined }
  asOf: string
  helpId: string
  isSelected: boolean
  isHeld: boolean
  handlersOf: (grip: Grip) => DragHandlers
}

export function Bar({
  bar,
  y,
  name,
  dates,
  asOf,
  helpId,
  isSelected,
  isHeld,
  handlersOf,
}: BarProps): ReactElement {
  const width = Math.max(bar.width, 6)
  // Of a short bar the middle stays free to hold it by.
  const grip = Math.min(10, width / 3)
  const fill = bar.section === 'work' ? inkFill(bar.index) : STUDY_FILL
  const flags = `${isSelected ? ' bar--selected' : ''}${isHeld ? ' bar--held' : ''}`
  return (
    <g className={`bar bar--${bar.section}${flags}`}>
      <g
        role="button"
        tabIndex={0}
        className="bar__body"
        aria-label={sayBar(name, sayPeriod(dates.start, dates.end))}
        aria-describedby={helpId}
        aria-pressed={isSelected}
        {...handlersOf('whole')}
      >
        <title>{sayBar(name, sayPeriod(dates.start, dates.end))}</title>
        <rect className="bar__focus" x={bar.x - 3} y={y - 3} width={width + 6} height={BAR + 6} rx="8" />
        <path d={outline(bar.x, y, width, bar.open)} fill={fill} className="bar__shape" />
        {bar.breaks.map(({ x, width: wide }) => (
          <rect key={x} className="bar__break" x={x} y={y + 3} width={wide} height={BAR - 6} />
        ))}
        {bar.label?.inside === false && <Label label={bar.label} y={y} />}
      </g>
      {/* Cut to the bar it may say less than the button's name, of which it is no part then. */}
      {bar.label?.inside && <Label label={bar.label} y={y} />}
      {bar.estimated.start && (
        <line className="bar__estimate" x1={bar.x} x2={bar.x} y1={y - 2} y2={y + BAR + 2} />
      )}
      {bar.estimated.end && (
        <line className="bar__estimate" x1={bar.x + width} x2={bar.x + width} y1={y - 2} y2={y + BAR + 2} />
      )}
      {(['start', 'end'] as const).map(edge => {
        const date = edge === 'start' ? dates.start : dates.end
        return (
          <g
            key={edge}
            role="slider"
            tabIndex={isSelected ? 0 : -1}
            className="bar__edge"
            aria-label={edgeLabel(edge, name)}
            aria-valuemin={12}
            aria-valuemax={119_999}
            aria-valuenow={monthOf(date ?? asOf)}
            aria-valuetext={date ? shortDate(date) : meWords.now}
            {...handlersOf(edge)}
          >
            <rect
              x={edge === 'start' ? bar.x - grip / 2 : bar.x + width - grip / 2}
              y={y}
              width={grip}
              height={BAR}
              className="bar__grip"
            />
            <line
              className="bar__handle"
              x1={edge === 'start' ? bar.x + 4 : bar.x + width - 4}
              x2={edge === 'start' ? bar.x + 4 : bar.x + width - 4}
              y1={y + 6}
              y2={y + BAR - 6}
            />
          </g>
        )
      })}
    </g>
  )
}

interface MarkProps {
  mark: TimelineMark
  y: number
  name: string
  when: string
  helpId: string
  isSelected: boolean
  handlers: DragHandlers
}

export function Mark({ mark, y, name, when, helpId, isSelected, handlers }: MarkProps): ReactElement {
  const middle = y + BAR / 2
  return (
    <g
      role="button"
      tabIndex={0}
      className={`mark mark--${mark.section}${isSelected ? ' mark--selected' : ''}`}
      aria-label={sayBar(name, when)}
      aria-describedby={helpId}
      aria-pressed={isSelected}
      {...handlers}
    >
      <title>{sayBar(name, when)}</title>
      <rect className="bar__focus" x={mark.x - 11} y={middle - 11} width="22" height="22" rx="6" />
      {mark.valid && (
        <path
          d={`M${mark.valid.from} ${middle}H${mark.valid.to}M${mark.valid.to} ${middle - 6}v12`}
          className="mark__valid"
        />
      )}
      <path d={`M${mark.x} ${middle - 7}l7 7-7 7-7-7Z`} className="mark__shape" />
      <Label label={mark.label} y={y} />
    </g>
  )
}

const Label = ({ label, y }: { label: BarLabel | null; y: number }): ReactElement | null =>
  label && (
    <text
      aria-hidden="true"
      x={label.x}
      y={y + BAR / 2 + 4}
      className={label.inside ? 'bar__text' : 'bar__beside'}
    >
      {label.text}
    </text>
  )

/** A bar with round corners; one that goes on ends in a point. */
function outline(x: number, y: number, width: number, open: boolean): string {
  const r = Math.min(6, width / 2)
  const right = x + width
  const bottom = y + BAR
  const point = Math.min(6, width / 2)
  const end = open
    ? `H${right - point}L${right} ${y + BAR / 2}L${right - point} ${bottom}`
    : `H${right - r}Q${right} ${y} ${right} ${y + r}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}`
  return `M${x + r} ${y}${end}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`
}
