import { type ReactElement, useMemo, useState } from 'react'
import { classNames } from '../../core/charts/class-names.ts'
import type { BenchRow } from '../../core/contract/team-shapes.ts'
import { levelsOf, monthsAhead, presentIn, readyFor, silentTitles } from '../../core/team/index.ts'
import { saySilent } from '../../core/words/team.ts'
import { BENCH_COLUMNS, benchRemarks, benchWords } from '../../core/words/screens/bench.ts'
import { Segmented } from '../components/Segmented.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { AllBlockers, Blockers } from './Blockers.tsx'
import { BenchChart, type RowsProps } from './BenchChart.tsx'
import { ClassColumns } from './ClassColumns.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { ReadyPeople } from './ReadyPeople.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { useBench, useColumns } from './use-team.ts'
import '../components/axis.css'
import './bench.css'

/** For each class who is ready, now and by quarter; what hangs on one person; what holds the others back. */
export function BenchView({ team, people, question, overview }: TeamBodyProps): ReactElement {
  const [show, setShow] = useState<'chart' | 'table'>('chart')
  const [picked, setPicked] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const classIds = useColumns(overview, people)
  const bench = useBench(question, people, classIds, overview)
  const { rows, matrix } = bench
  const { titleOf, placeOf, isDocumented } = useMemo(() => classNames(overview), [overview])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const ready = useMemo(() => {
    if (!matrix || picked === null) return []
    const until = monthsAhead(question.asOf, 12)
    return readyFor(matrix, picked, presentIn(people), levelsOf(overview.classes), until)
  }, [matrix, people, picked, question.asOf, overview])
  const isOnFile = ({ classId }: BenchRow): boolean => isDocumented(classId)
  const remarksOf = (row: BenchRow): string[] =>
    benchRemarks(row, {
      documented: isOnFile(row),
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
        <ExportButton
          subject={{ what: 'bench', ...question, classIds, ...(picked !== null && { lacking: picked }) }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {picked !== null && benchWords.blockers(titleOf(picked))}
      </p>
      {rows ? (
        <div className="bench">
          {show === 'chart' ? (
            <BenchChart
              rows={rows.filter(isOnFile)}
              notOnFile={rows.filter(row => !isOnFile(row)).map(row => titleOf(row.classId))}
              asOf={question.asOf}
              titleOf={titleOf}
              placeOf={placeOf}
              remarksOf={remarksOf}
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
          {picked === null ? (
            <AllBlockers
              question={question}
              people={people.length}
              classIds={rows.filter(isOnFile).map(({ classId }) => classId)}
              titleOf={titleOf}
              placeOf={placeOf}
              onPick={setPicked}
            >
              {saySilent(silentTitles(people, overview)).map(said => (
                <p key={said} className="quiet">
                  {said}
                </p>
              ))}
            </AllBlockers>
          ) : (
            <Blockers
              key={picked}
              question={question}
              people={people.length}
              classId={picked}
              title={titleOf(picked)}
              names={names}
              onAll={() => setPicked(null)}
              onPerson={setAsked}
            >
              <ReadyPeople
                key={picked}
                title={titleOf(picked)}
                asOf={question.asOf}
                ready={ready}
                names={names}
                onPerson={setAsked}
              />
            </Blockers>
          )}
        </div>
      ) : (
        <MatrixPending asked={bench} people={people.length} />
      )}
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

/** All columns of figures, those that no sheet has under these names among them. */
const COLUMNS: readonly { readonly name: string; readonly of: (row: BenchRow) => number }[] = [
  ...BENCH_COLUMNS,
  { name: benchWords.open, of: ({ discretionary, conditional }) => discretionary + conditional },
  { name: benchWords.higher, of: ({ higher }) => higher.ready },
]

function BenchTable({ rows, titleOf, placeOf, remarksOf, onPick }: RowsProps): ReactElement {
  return (
    <div className="bench__figures">
      <table className="table bench__table">
        <caption className="visually-hidden">{benchWords.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{benchWords.class}</th>
            {COLUMNS.map(({ name }) => (
              <th key={name} scope="col" className="figure">
                {name}
              </th>
            ))}
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
                <div className="bench__note quiet">{remarksOf(row).join('; ')}</div>
              </th>
              {COLUMNS.map(({ name, of }) => (
                <td key={name} className="figure">
                  {of(row).toLocaleString('en-US')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
