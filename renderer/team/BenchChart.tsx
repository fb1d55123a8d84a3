import type { ReactElement } from 'react'
import { BENCH, layoutBench, mostOf } from '../../core/charts/bench/chart.ts'
import { fitLines } from '../../core/charts/timeline/labels.ts'
import type { BenchRow } from '../../core/contract/team-shapes.ts'
import { monthsAhead } from '../../core/team/index.ts'
import { benchWords } from '../../core/words/screens/bench.ts'
import { useWidth } from '../components/use-width.ts'

export interface RowsProps {
  rows: readonly BenchRow[]
  titleOf: (id: string) => string
  /** Its jurisdiction, in short: several have the same titles. */
  placeOf: (id: string) => string
  remarksOf: (row: BenchRow) => string[]
  onPick: (classId: string) => void
}

/** Room for the years above the rows. */
const YEARS = 24
/** Of what is written beside the steps: the text's room, and its lines' heights. */
const ROOM = BENCH.label - 24
const LINE = { title: 16, place: 14, remark: 13 } as const

/** Steps by quarter, a row a class; the table twin says the same. */
export function BenchChart({
  rows,
  asOf,
  titleOf,
  placeOf,
  remarksOf,
  notOnFile,
  picked,
  onPick,
}: RowsProps & {
  asOf: string
  /** Titles of classes that nothing can be said of. */
  notOnFile: readonly string[]
  picked: string | null
}): ReactElement {
  const [frame, width] = useWidth<HTMLDivElement>(900)
  const written = rows.map(row => {
    const remarks = remarksOf(row)
    return {
      remarks,
      title: fitLines(titleOf(row.classId), ROOM, 2, 13),
      lines: fitLines(remarks.join('; '), ROOM, 3, 11),
    }
  })
  const rowHeight = written.reduce<number>(
    (most, { title, lines }) =>
      Math.max(most, title.length * LINE.title + LINE.place + lines.length * LINE.remark + 12),
    BENCH.row,
  )
  const chart = layoutBench(rows, width, mostOf(rows), rowHeight)
  const { bars, ticks, height } = chart
  const years = ticks.filter(({ year }) => year)
  return (
    <div ref={frame} className="bench__chart">
      <div className="bench__head">
        <ul className="bench__legend">
          <li>
            <i className="bench__key" /> {benchWords.legendReady} ({benchWords.scale(chart.most)})
          </li>
          <li>
            <i className="bench__key bench__key--open" /> {benchWords.legendOpen}
          </li>
          <li>
            <b>3 → 5</b> {benchWords.legendFigures}; {benchWords.legendElsewhere}
          </li>
        </ul>
        <svg width={chart.width} height={YEARS} aria-hidden="true">
          {years.map(({ x, quarter }) => (
            <g key={quarter}>
              <line className="tick" x1={x} x2={x} y1={4} y2={YEARS} />
              <text className="tick__year" x={x + 5} y={15}>
                {quarter === 0 ? benchWords.now : benchWords.quarter(monthsAhead(asOf, quarter * 3))}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <svg width={chart.width} height={height} role="group" aria-label={benchWords.chart}>
        {years.map(({ x, quarter }) => (
          <line key={quarter} className="tick" x1={x} x2={x} y1={0} y2={height} />
        ))}
        {bars.map(({ classId, y, steps, open, thin }, at) => {
          const row = rows[at]
          const { remarks, title, lines } = written[at] ?? { remarks: [], title: [], lines: [] }
          const below = y + 19 + LINE.title * (title.length - 1)
          return (
            <g
              key={classId}
              className={`bench__row${thin ? ' bench__row--thin' : ''}${picked === classId ? ' bench__row--picked' : ''}`}
            >
              <rect className="bench__ground" x={0} y={y} width={chart.width} height={rowHeight} />
              <text className="bench__title" x={8} y={y + 19} aria-hidden="true">
                {title.map((line, nth) => (
                  <tspan key={line} x={8} dy={nth && LINE.title}>
                    {line}
                  </tspan>
                ))}
              </text>
              <text className="bench__place" x={8} y={below + LINE.place} aria-hidden="true">
                {placeOf(classId)}
              </text>
              <text className="bench__remark" x={8} y={below + LINE.place + LINE.remark} aria-hidden="true">
                {lines.map((part, nth) => (
                  <tspan key={part} x={8} dy={nth && LINE.remark}>
                    {part}
                  </tspan>
                ))}
                <title>{remarks.join('; ')}</title>
              </text>
              {steps.map(step => (
                <rect
                  key={step.x}
                  className="bench__step"
                  x={step.x + 1}
                  y={step.y}
                  width={Math.max(0, step.width - 2)}
                  height={step.height}
                />
              ))}
              {open.width > 0 && (
                <rect
                  className="bench__open"
                  x={open.x + 1}
                  y={open.y}
                  width={open.width - 2}
                  height={open.height}
                />
              )}
              <text className="bench__figure" x={chart.width - 8} y={y + rowHeight / 2 + 4} textAnchor="end">
                {row && benchWords.fromTo(row)}
              </text>
              <line className="bench__floor" x1={0} x2={chart.width} y1={y + rowHeight} y2={y + rowHeight} />
              <rect
                className="bench__button"
                x={0}
                y={y}
                width={chart.width}
                height={rowHeight}
                role="button"
                tabIndex={0}
                aria-pressed={picked === classId}
                aria-label={[titleOf(classId), placeOf(classId), ...remarks, ...sayRow(row)].join('; ')}
                onClick={() => onPick(classId)}
                onKeyDown={event => {
                  if (event.key !== 'Enter' && event.key !== ' ') return
                  event.preventDefault()
                  onPick(classId)
                }}
              />
            </g>
          )
        })}
      </svg>
      {notOnFile.length > 0 && (
        <p className="quiet bench__not-on-file">
          {benchWords.notOnFileOf(notOnFile.length)} {notOnFile.join(', ')}
        </p>
      )}
    </div>
  )
}

/** The figures as they stand in the row, then in words. */
const sayRow = (row: BenchRow | undefined): string[] =>
  row
    ? [
        benchWords.fromTo(row),
        benchWords.step(row.ready, benchWords.now),
        benchWords.step(row.within12m, benchWords.within12.toLowerCase()),
      ]
    : []
