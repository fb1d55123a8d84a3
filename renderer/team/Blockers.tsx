import type { ReactElement } from 'react'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { heldBackBy } from '../../core/team/index.ts'
import { benchWords, sayWay } from '../../core/words/screens/team.ts'
import { useBlockers } from './use-team.ts'

interface BlockersProps {
  question: TeamQuestion
  people: number
  classId: string | null
  title: string
}

/** Which clauses hold most people back from a class, and the cheapest way to give each. */
export function Blockers({ question, people, classId, title }: BlockersProps): ReactElement {
  const blockers = useBlockers(question, people, classId)
  if (classId === null) return <p className="quiet bench__hint">{benchWords.choose}</p>
  const held = blockers ? heldBackBy(blockers).filter(each => each.people > 0) : []
  return (
    <section className="bench__blockers" aria-live="polite">
      <h2>{benchWords.blockers(title)}</h2>
      {blockers && held.length === 0 && <p>{benchWords.none}</p>}
      <ul>
        {held.map(({ path, label, people: lacking, of, alone, ways }) => (
          <li key={path}>
            <div className="bench__share" aria-hidden="true">
              <span style={{ width: `${(lacking / of) * 100}%` }} />
            </div>
            <b>{benchWords.lack(lacking, of, label)}</b>
            {alone.length > 0 && <span className="quiet"> {benchWords.alone(alone.length)}</span>}
            <ul>
              {ways.map(way => (
                <li key={way.way} className="quiet">
                  {sayWay(way)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
