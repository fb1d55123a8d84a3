import type { ReactElement } from 'react'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { heldBackBy } from '../../core/team/index.ts'
import { benchWords, sayWay } from '../../core/words/screens/bench.ts'
import { useBlockers } from './use-team.ts'

interface BlockersProps {
  question: TeamQuestion
  people: number
  classId: string | null
  title: string
  names: ReadonlyMap<string, string>
  /** Opens the gap of a person to the class. */
  onPerson: (person: string) => void
}

/** Names shown at once of those who lack one thing only. */
const NAMED = 12

/** Which clauses hold most people back from a class, and the cheapest way to give each. */
export function Blockers({ question, people, classId, title, names, onPerson }: BlockersProps): ReactElement {
  const blockers = useBlockers(question, people, classId)
  if (classId === null) return <p className="quiet bench__hint">{benchWords.choose}</p>
  const held = blockers ? heldBackBy(blockers).filter(each => each.people > 0) : []
  return (
    <section className="bench__blockers" aria-live="polite">
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
