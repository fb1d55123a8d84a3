import type { ReactElement } from 'react'
import { planChart, type PlanChartInput, ROWS } from '../../core/charts/plan/chart.ts'
import { fitText } from '../../core/charts/timeline/labels.ts'
import type { Span } from '../../core/charts/timeline/scale.ts'
import { sayPeriod } from '../../core/words/screens/me.ts'
import { planWords } from '../../core/words/screens/plan.ts'
import { inkFill } from '../components/ink.tsx'
import { useWidth } from '../components/use-width.ts'

interface PlanChartProps {
  input: PlanChartInput
  /** Given to draw two plans on one scale. */
  span?: Span
  /** What the chart shows, for whoever does not see it; the steps beside it say the rest. */
  label: string
}

const NAMES = 200
const AXIS = 24

/** Classes held as bars, clauses that fill as rising lines, dated steps as diamonds, today as a line through all. */
export function PlanChart({ input, span, label }: PlanChartProps): ReactElement {
  const [frame, frameWidth] = useWidth<HTMLDivElement>(900)
  const width = Math.max(frameWidth - NAMES, 320)
  const chart = planChart(input, width, span)
  return (
    <div className="plan-chart" ref={frame}>
      <svg width={NAMES + width} height={AXIS + chart.height} role="img" aria-label={label}>
        <g transform={`translate(${NAMES} ${AXIS})`}>
          {chart.ticks.map(({ x, year }) => (
            <g key={x}>
              <line
                className={year === null ? 'tick tick--part' : 'tick'}
                x1={x}
                x2={x}
                y1={0}
                y2={chart.height}
              />
              {year !== null && (
                <text className="tick__year" x={x + 5} y={-8}>
                  {year}
                </text>
              )}
            </g>
          ))}
          <text className="plan-chart__name" x={-NAMES} y={23}>
            {planWords.held}
          </text>
          {chart.held.map(({ bar, lines, x, width: wide, y }) => (
            <g key={`${bar.kind}${bar.work}${bar.from}`} className={`held held--${bar.kind}`}>
              <title>{`${bar.label}, ${sayPeriod(bar.from, bar.to ?? undefined)}`}</title>
              <rect
                x={x}
                y={y}
                width={Math.max(wide, 2)}
                height={chart.heldHeight}
                rx="5"
                fill={inkFill(bar.work)}
              />
              <text className="held__text">
                {lines.map(line => (
                  <tspan key={line.y} x={x + 9} y={y + line.y}>
                    {line.text}
                  </tspan>
                ))}
              </text>
            </g>
          ))}
          {chart.fillings.map(({ label: name, y, points, full }) => (
            <g key={`${name}${y}`} className="filling">
              <text className="plan-chart__name" x={-NAMES} y={y + ROWS.filling / 2 + 4}>
                {fitText(name, NAMES - 16)}
                <title>{name}</title>
              </text>
              <line
                className="filling__floor"
                x1={0}
                x2={width}
                y1={y + ROWS.filling}
                y2={y + ROWS.filling}
              />
              <path
                className="filling__area"
                d={`M${points[0]?.[0] ?? 0} ${y + ROWS.filling}${path(points, 'L')}V${y + ROWS.filling}Z`}
              />
              <path className="filling__line" d={path(points, 'M')} />
              {full && <circle className="filling__full" cx={full.x} cy={full.y} r="4.5" />}
            </g>
          ))}
          <line className="as-of" x1={chart.asOf.x} x2={chart.asOf.x} y1={-4} y2={chart.asOf.text.y + 2} />
          <line
            className="plan-chart__line"
            x1={0}
            x2={width}
            y1={chart.milestoneLine}
            y2={chart.milestoneLine}
          />
          {/* All lines first: none runs through the label of another. */}
          {chart.milestones.map(({ milestone: { on, label: what }, x, text }) => (
            <line key={`${on}${what}`} className="milestone__drop" x1={x} x2={x} y1={0} y2={text.y - 12} />
          ))}
          <text className="as-of__text" x={chart.asOf.text.x} y={chart.asOf.text.y}>
            {input.asOfLabel}
          </text>
          {chart.milestones.map(({ milestone, x, text }) => (
            <g key={`${milestone.on}${milestone.label}`} className={`milestone milestone--${milestone.kind}`}>
              <path d={`M${x} ${chart.milestoneLine - 7}l7 7-7 7-7-7Z`} className="milestone__mark" />
              <text x={text.x} y={text.y}>
                {fitText(milestone.label, width)}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}

const path = (points: readonly [number, number][], first: 'M' | 'L'): string =>
  points.map(([x, y], index) => `${index === 0 ? first : 'L'}${x} ${y}`).join('')
