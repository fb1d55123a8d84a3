import { Fragment, type ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { compareBenches } from '../../core/team/index.ts'
import { benchWords } from '../../core/words/screens/bench.ts'
import { scenarioWords } from '../../core/words/screens/scenarios.ts'
import { useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'

interface ScenarioBesideProps {
  question: TeamQuestion
  scenario: string
  overview: CatalogueOverview
}

const MEASURES = [
  ['ready', benchWords.ready],
  ['within6m', benchWords.within6],
  ['within12m', benchWords.within12],
  ['within24m', benchWords.within24],
] as const

/** Every bench that the what-if changes, today's figures beside the supposed ones. */
export function ScenarioBeside({ question, scenario, overview }: ScenarioBesideProps): ReactElement {
  const today = useRead('team.bench', question)
  const supposed = useRead('team.bench', { ...question, scenario })
  const titleOf = (id: string): string => overview.classes.find(each => each.id === id)?.title ?? id
  const placeOf = (id: string): string => {
    const own = overview.classes.find(each => each.id === id)?.jurisdiction
    return overview.jurisdictions.find(each => each.id === own)?.shortName ?? ''
  }
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
                    {MEASURES.map(([measure, name]) => (
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
                        {titleOf(difference.classId)}
                        <span className="quiet"> {placeOf(difference.classId)}</span>
                      </th>
                      {MEASURES.map(([measure]) => (
                        <td key={measure} className="figure">
                          {difference.today[measure]}
                          {difference[measure] !== 0 && (
                            <Fragment>
                              {' → '}
                              <b>{difference.supposed[measure]}</b>
                              <span className="quiet"> {scenarioWords.change(difference[measure])}</span>
                            </Fragment>
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
