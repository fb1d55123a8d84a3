import { type ReactElement, useMemo } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary, TeamQuestion } from '../../core/contract/team-shapes.ts'
import { MOVES, type Move, movesOf } from '../../core/team/index.ts'
import { moveDetail, moveWord, scenarioWords } from '../../core/words/screens/scenarios.ts'
import { ClassName } from './ClassName.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { useMatrix } from './use-team.ts'

interface ScenarioMovesProps {
  question: TeamQuestion
  scenario: string
  people: readonly PersonSummary[]
  classIds: readonly string[]
  overview: CatalogueOverview
}

/** Names listed at once in one kind of move. */
const NAMED = 12

/** Who would stand otherwise under a what-if, class by class. */
export function ScenarioMoves(props: ScenarioMovesProps): ReactElement {
  const { question, scenario, people, classIds, overview } = props
  const today = useMatrix(question, people.length, classIds)
  const supposed = useMatrix({ ...question, scenario }, people.length, classIds)
  const moves = useMemo(
    () => today.matrix && supposed.matrix && movesOf(today.matrix, supposed.matrix),
    [today.matrix, supposed.matrix],
  )
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
  const nameOf = (id: string): string => names.get(id) ?? id
  if (!moves) return <MatrixPending asked={supposed} people={people.length} />
  return (
    <section className="moves">
      <h2>{scenarioWords.moves}</h2>
      {moves.gone.length > 0 && (
        <p>
          <b>{scenarioWords.gone(moves.gone.length)}</b> {few(moves.gone.map(nameOf))}
        </p>
      )}
      {moves.classes.length === 0 && <p className="quiet">{scenarioWords.nobodyMoves}</p>}
      {moves.classes.map(({ classId, moves: own }) => (
        <div key={classId} className="moves__class">
          <h3>
            <ClassName id={classId} overview={overview} />
          </h3>
          <ul>
            {MOVES.map(kind => {
              const of = own.filter(({ is }) => is === kind)
              return (
                of.length > 0 && (
                  <li key={kind} className={`moves__kind moves__kind--${kind}`}>
                    <b>
                      {of.length} {moveWord(kind)}:
                    </b>{' '}
                    {few(of.map(move => sayMove(move, nameOf)))}
                  </li>
                )
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

function sayMove(move: Move, nameOf: (id: string) => string): string {
  const detail = moveDetail(move)
  return detail === null ? nameOf(move.person) : `${nameOf(move.person)} (${detail})`
}

const few = (names: readonly string[]): string =>
  [
    names.slice(0, NAMED).join(' · '),
    ...(names.length > NAMED ? [scenarioWords.more(names.length - NAMED)] : []),
  ].join(' ')
