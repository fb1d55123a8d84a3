import type { ReactElement, ReactNode } from 'react'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { heldBackBy } from '../../core/team/index.ts'
import { benchWords, sayWay } from '../../core/words/screens/bench.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { Button } from '../components/Button.tsx'
import { useAllBlockers, useBlockers } from './use-team.ts'

interface BlockersProps {
  question: TeamQuestion
  people: number
  classId: string
  title: string
  onAll: () => void
  names: ReadonlyMap<string, string>
  /** Opens the gap of a person to the class. */
  onPerson: (person: string) => void
  /** What stands before what is missing: who is ready. */
  children: ReactNode
}

/** Names shown at once of those who lack one thing only. */
const NAMED = 12

/** Which clauses hold most people back from a class, and the cheapest way to give each. */
export function Blockers({
  question,
  people,
  classId,
  title,
  names,
  onAll,
  onPerson,
  children,
}: BlockersProps): ReactElement {
  const blockers = useBlockers(question, people, classId)
  const held = blockers ? heldBackBy(blockers).filter(each => each.people > 0) : []
  return (
    <section className="bench__blockers">
      <Button size="s" look="quiet" onPress={onAll}>
        {benchWords.backToAll}
      </Button>
      {children}
      <h2>{benchWords.blockers(title)}</h2>
      {blockers && held.length === 0 && <p>{benchWords.none}</p>}
      <ul>
        {held.map(({ path, label, people: lacking, of, alone, ways, study }) => (
          <li key={path}>
            <div className="bench__share" aria-hidden="true">
              <span style={{ width: `${(lacking / of) * 100}%` }} />
            </div>
            <b>{benchWords.lack(lacking, of, label)}</b>
            <ul>
              {ways.map(way => (
                <li key={way.way} className="quiet">
                  {sayWay(way)}
                </li>
              ))}
              {study && <li className="quiet">{benchWords.study(study.people, study.semesterHours)}</li>}
            </ul>
            {alone.length > 0 && (
              <details className="bench__alone">
                <summary>{benchWords.alone(alone.length)}</summary>
                <ul>
                  {alone.slice(0, NAMED).map(person => (
                    <li key={person}>
                      <button type="button" className="chip" onClick={() => onPerson(person)}>
                        {names.get(person) ?? person}
                      </button>
                    </li>
                  ))}
                  {alone.length > NAMED && (
                    <li className="quiet">{benchWords.moreInMatrix(alone.length - NAMED)}</li>
                  )}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface AllBlockersProps {
  question: TeamQuestion
  people: number
  /** Those whose requirements are on file. */
  classIds: readonly string[]
  titleOf: (classId: string) => string
  placeOf: (classId: string) => string
  onPick: (classId: string) => void
  /** What is to be known of all of it. */
  children: ReactNode
}

/** For each class the clause that most people lack, the class that most are kept from first. */
export function AllBlockers({
  question,
  people,
  classIds,
  titleOf,
  placeOf,
  onPick,
  children,
}: AllBlockersProps): ReactElement {
  const blockers = useAllBlockers(question, people, classIds)
  const first = blockers
    .flatMap(each => {
      const [top] = heldBackBy(each)
      return top ? [{ classId: each.classId, ...top }] : []
    })
    .toSorted((a, b) => b.people - a.people)
  return (
    <section className="bench__blockers">
      <h2>{benchWords.allBlockers}</h2>
      <p className="quiet">
        {blockers.length < classIds.length
          ? matrixWords.looked(blockers.length, classIds.length)
          : benchWords.choose}
      </p>
      {children}
      <ul>
        {first.map(({ classId, label, people: lacking, of, alone, ways: [way], study }) => (
          <li key={classId}>
            <button type="button" className="link-button" onClick={() => onPick(classId)}>
              {titleOf(classId)}
            </button>{' '}
            <span className="quiet">{placeOf(classId)}</span>
            <div className="bench__share" aria-hidden="true">
              <span style={{ width: `${(lacking / of) * 100}%` }} />
            </div>
            <b>{benchWords.lack(lacking, of, label)}</b>
            <ul>
              {alone.length > 0 && <li className="quiet">{benchWords.alone(alone.length)}</li>}
              {way && <li className="quiet">{sayWay(way)}</li>}
              {study && <li className="quiet">{benchWords.study(study.people, study.semesterHours)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
