import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../core/contract/operations.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { changeWords } from '../../core/words/screens/catalogue.ts'
import { edgeName } from '../../core/words/screens/ladder.ts'
import { pathTo } from '../app/paths.ts'
import { useTeam } from '../team/use-team.ts'
import { usePerson } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { Icon, type IconName } from '../components/Icon.tsx'
import { Loaded } from '../components/messages.tsx'

type Differences = Output<'catalogue.differences'>
type Impact = Output<'review.impact'>

/** What accepting a class would change: in the class, for people, for plans, on the ladder. */
export function ReviewChanges({ review: { id, decision, classId } }: { review: Review }): ReactElement {
  if (decision !== 'accepted') return <Ahead id={id} />
  return (
    <p className="quiet">
      {changeWords.accepted}{' '}
      {classId !== null && <Link href={pathTo('catalogue', classId)}>{changeWords.versions}</Link>}
    </p>
  )
}

function Ahead({ id }: { id: string }): ReactElement {
  const weighed = useWeighed()
  const differences = useRead('review.differences', { id })
  const impact = useRead('review.impact', weighed && { ids: [id], ...weighed })
  return (
    <div className="changes">
      <section>
        <h3>{changeWords.differences}</h3>
        <Loaded query={differences}>
          {({ before, differences: found }) =>
            before === null ? (
              <p className="quiet">{changeWords.isNew}</p>
            ) : (
              <DifferenceList differences={found} />
            )
          }
        </Loaded>
      </section>
      <section>
        <h3>{changeWords.impact}</h3>
        <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>
      </section>
    </div>
  )
}

/** For whom a change is weighed: every profile kept here, and the team looked at. Null while that is being read. */
export function useWeighed(): { asOf: string; team?: string } | null {
  const { asOf } = usePerson()
  const team = useTeam()
  if (team === undefined) return null
  return { asOf, ...(team === null ? {} : { team: team.id }) }
}

const MARKS: Record<Differences[number]['is'], IconName> = {
  added: 'plus',
  removed: 'minus',
  changed: 'compare',
  moved: 'redo',
}

export function DifferenceList({ differences }: { differences: Differences }): ReactElement {
  if (differences.length === 0) return <p className="quiet">{changeWords.none}</p>
  return (
    <ul className="differences">
      {differences.map(({ is, message, before, after }) => (
        <li key={`${before} ${after} ${message}`} className={`difference difference--${is}`}>
          <Icon name={MARKS[is]} size={16} />
          {message}
        </li>
      ))}
    </ul>
  )
}

/** Lines of one sort that are shown; the rest is counted. */
const MOST = 30

export function ImpactView({ impact }: { impact: Impact }): ReactElement {
  const { people, plans, edges, lookedAt } = impact
  const lines = (list: Impact['edges']['appear']): string[] =>
    list.map(({ from, to, kind }) => `${from.title} → ${to.title} (${edgeName(kind)})`)
  return (
    <>
      {people.length === 0 && <p className="quiet">{changeWords.nobody(lookedAt)}</p>}
      <Lines
        title={changeWords.people}
        lines={people.flatMap(({ classes }) => classes.map(({ message }) => message))}
      />
      <Lines title={changeWords.plans} lines={plans.map(({ message }) => message)} />
      <Lines title={changeWords.appear} lines={lines(edges.appear)} />
      <Lines title={changeWords.vanish} lines={lines(edges.vanish)} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="phrases">
        {[...new Set(lines)].slice(0, MOST).map(line => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST && <li className="quiet">{changeWords.more(lines.length - MOST)}</li>}
      </ul>
    </>
  )
}
