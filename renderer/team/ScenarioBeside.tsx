import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { compareBenches } from '../../core/team/index.ts'
import { BENCH_MEASURES, benchWords } from '../../core/words/screens/bench.ts'
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
                    {BENCH_MEASURES.map(({ id: measure, name }) => (
                      <th key={measure} scope="col" className="figure">
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
                      {BENCH_MEASURES.map(({ id: measure }) => (
                        <td key={measure} className="figure">
                          {difference.today[measure]}
                          {difference[measure] !== 0 && (
                            <>
                              {' → '}
                              <b className={difference[measure] > 0 ? 'up' : 'down'}>
                                {difference.supposed[measure]}
                              </b>
                            </>
                          )}
                        </td>
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
