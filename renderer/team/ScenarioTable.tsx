import { useQueries } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { BenchRow, SavedScenario, TeamQuestion } from '../../core/contract/team-shapes.ts'
import { changedRows } from '../../core/team/index.ts'
import { BENCH_COLUMNS, type BenchMeasure, benchWords, measured } from '../../core/words/screens/bench.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { useCall, useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { ClassName } from './ClassName.tsx'

interface ScenarioTableProps {
  team: string
  question: TeamQuestion
  scenarios: readonly SavedScenario[]
  classIds: readonly string[]
  overview: CatalogueOverview
  onChoose: (scenario: string) => void
}

/** Today beside every what-if, class by class; classes in which nothing changes are left out. */
export function ScenarioTable(props: ScenarioTableProps): ReactElement {
  const { team, question, scenarios, classIds, overview, onChoose } = props
  const [measure, setMeasure] = useState<BenchMeasure>('within12m')
  const call = useCall()
  const asked = { ...question, classIds: [...classIds] }
  const today = useRead('team.bench', asked)
  const supposed = useQueries({
    queries: scenarios.map(({ id }) => {
      const input = { ...asked, scenario: id }
      return { queryKey: ['team.bench', input], queryFn: () => call('team.bench', input) }
    }),
  })
  return (
    <Loaded query={today}>
      {now => (
        <>
          <div className="matrix-tools">
            <Segmented
              label={scenarioWords.measure}
              choices={BENCH_COLUMNS}
              value={measure}
              onChange={setMeasure}
            />
            <ExportButton
              subject={{ what: 'scenarios', asOf: question.asOf, of: { team }, classIds: [...classIds] }}
            />
          </div>
          <Figures
            today={now}
            scenarios={scenarios}
            benches={supposed.map(({ data }) => data)}
            measure={measure}
            overview={overview}
            onChoose={onChoose}
          />
        </>
      )}
    </Loaded>
  )
}

interface FiguresProps extends Pick<ScenarioTableProps, 'scenarios' | 'overview' | 'onChoose'> {
  today: readonly BenchRow[]
  /** One for each what-if, as far as they are here. */
  benches: readonly (readonly BenchRow[] | undefined)[]
  measure: BenchMeasure
}

function Figures({ today, scenarios, benches, measure, overview, onChoose }: FiguresProps): ReactElement {
  const known = benches.filter(bench => bench !== undefined)
  const rows = changedRows(today, known)
  return (
    <>
      <table className="table scenario-table">
        <caption className="visually-hidden">{scenarioWords.allOf}</caption>
        <thead>
          <tr>
            <th scope="col">{benchWords.class}</th>
            <th scope="col" className="figure">
              {scenarioWords.today}
            </th>
            {scenarios.map(({ id, name, steps }) => (
              <th key={id} scope="col" className="figure">
                <button type="button" className="link-button" onClick={() => onChoose(id)}>
                  {name}
                </button>
                <br />
                <span className="quiet">
                  {steps.length === 0 ? scenarioWords.noneSteps : scenarioWords.supposed(steps.length)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.classId}>
              <th scope="row">
                <ClassName id={row.classId} overview={overview} />
              </th>
              <td className="figure">{measured(row, measure)}</td>
              {scenarios.map(({ id }, nth) => (
                <td key={id} className="figure">
                  <Figure row={row} other={benches[nth]} measure={measure} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {known.length === benches.length && rows.length === 0 && <p>{scenarioWords.same}</p>}
    </>
  )
}

function Figure({
  row,
  other,
  measure,
}: {
  row: BenchRow
  other: readonly BenchRow[] | undefined
  measure: BenchMeasure
}): ReactElement {
  const supposed = other?.find(({ classId }) => classId === row.classId)
  if (!supposed) return <span className="quiet">…</span>
  const figure = measured(supposed, measure)
  const by = figure - measured(row, measure)
  if (by === 0) return <span className="quiet">{figure}</span>
  return (
    <>
      <b>{figure}</b> <span className={by > 0 ? 'up' : 'down'}>{scenarioWords.change(by)}</span>
    </>
  )
}
