import { type ReactElement, useState } from 'react'
import { BENCH, layoutBench } from '../../core/charts/bench/chart.ts'
import type { BenchRow } from '../../core/contract/team-shapes.ts'
import { monthsAhead } from '../../core/team/index.ts'
import { benchRemarks, benchWords } from '../../core/words/screens/bench.ts'
import { useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { useWidth } from '../components/use-width.ts'
import { fitLines } from '../../core/charts/timeline/labels.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { Blockers } from './Blockers.tsx'
import { ClassColumns } from './ClassColumns.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { useColumns } from './use-team.ts'
import './bench.css'

/** For each class who is ready, now and by quarter; what hangs on one person; what holds the others back. */
export function BenchView({ team, people, question, overview }: TeamBodyProps): ReactElement {
  const [show, setShow] = useState<'chart' | 'table'>('chart')
  const [picked, setPicked] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const classIds = useColumns(overview, people)
  const bench = useRead('team.bench', { ...question, classIds })
  const classes = new Map(overview.classes.map(each => [each.id, each]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const titleOf = (id: string): string => classes.get(id)?.title ?? id
  const places = new Map(overview.jurisdictions.map(each => [each.id, each.shortName]))
  const placeOf = (id: string): string => places.get(classes.get(id)?.jurisdiction ?? '') ?? ''
  const remarksOf = (row: BenchRow): string[] =>
    benchRemarks(row, {
      documented: classes.get(row.classId)?.documented ?? false,
      person: id => names.get(id) ?? id,
      title: titleOf,
    })
  return (
    <div className="team-body">
      <div className="matrix-tools">
        <ClassColumns overview={overview} people={people} />
        <Segmented
          label={benchWords.view}
          choices={[
            { id: 'chart', name: benchWords.asChart },
            { id: 'table', name: benchWords.asTable },
          ]}
          value={show}
          onChange={setShow}
        />
        <ExportButton subject={{ what: 'bench', ...question, classIds }} />
      </div>
      <Loaded query={bench} lines={10}>
        {rows => (
          <div className="bench">
            {show === 'chart' ? (
              <BenchChart
                rows={rows}
                asOf={question.asOf}
                titleOf={titleOf}
                placeOf={placeOf}
                remarksOf={remarksOf}
                isDocumented={id => classes.get(id)?.documented ?? false}
                picked={picked}
                onPick={setPicked}
              />
            ) : (
              <BenchTable
                rows={rows}
                titleOf={titleOf}
                placeOf={placeOf}
                remarksOf={remarksOf}
                onPick={setPicked}
              />
            )}
            <Blockers
              key={picked}
              question={question}
              people={people.length}
              classId={picked}
              title={picked === null ? '' : titleOf(picked)}
              names={names}
              onPerson={setAsked}
            />
          </div>
        )}
      </Loaded>
      {asked !== null && picked !== null && (
        <PersonDialog
          team={team}
          personId={asked}
          classId={picked}
          classIds={classIds}
          asOf={question.asOf}
          overview={overview}
          people={people}
          onClass={setPicked}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

interface RowsProps {
  rows: readonly BenchRow[]
  titleOf: (id: string) => string
  /** Its jurisdiction, in short: several have the same titles. */
  placeOf: (id: string) => string
  remarksOf: (row: BenchRow) => string[]
  onPick: (classId: string) => void
}

/** Room for the years above the rows. */
const YEARS = 24

function BenchChart({
  rows,
  asOf,
  titleOf,
  placeOf,
  remarksOf,
  isDocumented,
  picked,
  onPick,
}: RowsProps & {
  asOf: string
  isDocumented: (id: string) => boolean
  picked: string | null
}): ReactElement {
  const [frame, width] = useWidth<HTMLDivElement>(900)
  const chart = layoutBench(rows, width)
  const { bars, ticks, height } = chart
  return (
    <div ref={frame} className="bench__chart">
      <svg width={chart.width} height={YEARS + height} role="group" aria-label={benchWords.chart}>
        {ticks.map(
          ({ x, quarter, year }) =>
            year && (
              <g key={quarter}>
                <line className="tick" x1={x} x2={x} y1={4} y2={YEARS + height} />
                <text className="tick__year" x={x + 5} y={15}>
                  {quarter === 0 ? benchWords.now : benchWords.quarter(monthsAhead(asOf, quarter * 3))}
                </text>
              </g>
            ),
        )}
        <g transform={`translate(0 ${YEARS})`}>
          {bars.map(({ classId, y, steps, open, thin }, at) => {
            const row = rows[at]
            const remarks = row ? remarksOf(row) : []
            return (
              <g
                key={classId}
                className={`bench__row${thin && row && isDocumented(row.classId) ? ' bench__row--thin' : ''}${picked === classId ? ' bench__row--picked' : ''}`}
              >
                <rect className="bench__ground" x={0} y={y} width={chart.width} height={BENCH.row} />
                <text className="bench__title" x={8} y={y + 19} aria-hidden="true">
                  {fitLines(titleOf(classId), BENCH.label - 24, 1, 13).map(line => (
                    <tspan key={line}>{line}</tspan>
                  ))}
                </text>
                <text className="bench__place" x={8} y={y + 33} aria-hidden="true">
                  {placeOf(classId)}
                </text>
                <text className="bench__remark" x={8} y={y + 48} aria-hidden="true">
                  {fitLines(remarks.join('; '), BENCH.label - 24, 1, 11).join('')}
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
                <text className="bench__figure" x={chart.width - 8} y={y + 34} textAnchor="end">
                  {row && figures(row)}
                </text>
                <line
                  className="bench__floor"
                  x1={0}
                  x2={chart.width}
                  y1={y + BENCH.row}
                  y2={y + BENCH.row}
                />
                <rect
                  className="bench__button"
                  x={0}
                  y={y}
                  width={chart.width}
                  height={BENCH.row}
                  role="button"
                  tabIndex={0}
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
        </g>
      </svg>
    </div>
  )
}

const figures = ({ ready, within24m }: BenchRow): string => `${ready} → ${within24m}`

/** The figures as they stand in the row, then in words. */
const sayRow = (row: BenchRow | undefined): string[] =>
  row
    ? [
        figures(row),
        benchWords.step(row.ready, benchWords.now),
        benchWords.step(row.within12m, benchWords.within12.toLowerCase()),
      ]
    : []

function BenchTable({ rows, titleOf, placeOf, remarksOf, onPick }: RowsProps): ReactElement {
  return (
    <table className="table bench__table">
      <caption className="visually-hidden">{benchWords.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{benchWords.class}</th>
          {[
            benchWords.holders,
            benchWords.ready,
            benchWords.within6,
            benchWords.within12,
            benchWords.within24,
            benchWords.open,
          ].map(title => (
            <th key={title} scope="col" className="figure">
              {title}
            </th>
          ))}
          <th scope="col">{benchWords.remarks}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.classId}>
            <th scope="row">
              <button type="button" className="link-button" onClick={() => onPick(row.classId)}>
                {titleOf(row.classId)}
              </button>
              <span className="quiet"> {placeOf(row.classId)}</span>
            </th>
            <td className="figure">{row.holders}</td>
            <td className="figure">{row.ready}</td>
            <td className="figure">{row.within6m}</td>
            <td className="figure">{row.within12m}</td>
            <td className="figure">{row.within24m}</td>
            <td className="figure">{row.discretionary + row.conditional}</td>
            <td>{remarksOf(row).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
