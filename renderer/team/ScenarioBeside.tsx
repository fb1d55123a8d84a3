import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { compareBenches } from '../../core/team/index.ts'
import { BENCH_COLUMNS, benchWords } from '../../core/words/screens/bench.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'
import { ClassName } from './ClassName.tsx'

interface ScenarioBesideProps {
  question: TeamQuestion
  scenario: string
  classIds: readonly string[]
  overview: CatalogueOverview
}

/** Every bench that the what-if changes, today's figures beside the supposed ones. */
export function ScenarioBeside({
  question,
  scenario,
  classIds,
  overview,
}: ScenarioBesideProps): ReactElement {
  const asked = { ...question, classIds: [...classIds] }
  const today = useRead('team.bench', asked, { keepPrevious: true })
  const supposed = useRead('team.bench', { ...asked, scenario }, { keepPrevious: true })
  return (
    <Loaded query={today}>
      {now => (
        <Loaded query={supposed}>
          {then => {
            const changed = compareBenches(now, then)
            if (changed.length === 0) return <p>{scenarioWords.same}</p>
            return (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{benchWords.class}</th>
                    {BENCH_COLUMNS.map(({ id, name }) => (
                      <th key={id} scope="col" className="figure">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {changed.map(difference => (
                    <tr key={difference.classId}>
                      <th scope="row">
                        <ClassName id={difference.classId} overview={overview} />
                        {difference.supposed.holders === 0 && difference.today.holders > 0 && (
                          <div className="down">{scenarioWords.vacant}</div>
                        )}
                        {difference.supposed.coming && (
                          <div className="up">{scenarioWords.hired(difference.supposed.coming)}</div>
                        )}
                        {scenarioWords.vacating(difference.supposed).map(said => (
                          <div key={said} className="down">
                            {said}
                          </div>
                        ))}
                      </th>
                      {BENCH_COLUMNS.map(({ id, of }) => (
                        <Change key={id} today={of(difference.today)} supposed={of(difference.supposed)} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

function Change({ today, supposed }: { today: number; supposed: number }): ReactElement {
  return (
    <td className="figure">
      {today}
      {supposed !== today && (
        <>
          {' → '}
          <b className={supposed > today ? 'up' : 'down'}>{supposed}</b>
        </>
      )}
    </td>
  )
}
