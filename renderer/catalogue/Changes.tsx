import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../core/contract/operations.ts'
import type { Review } from '../../core/contract/upkeep-shapes.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { pathTo } from '../app/paths.ts'
import { useTeam } from '../team/use-team.ts'
import { usePerson } from '../app/use-person.ts'
import { useRead } from '../client/use-operations.ts'
import { Icon, type IconName } from '../components/Icon.tsx'
import { Loaded } from '../components/messages.tsx'
import { ImpactView } from './ImpactView.tsx'

type Differences = Output<'catalogue.differences'>

/** What accepting a class would change: in the class, for people, for plans, on the ladder. */
export function ReviewChanges({
  review: { id, decision, classId, draft },
}: {
  review: Review
}): ReactElement {
  if (draft === null) return <p className="quiet">{changeWords.unplaced}</p>
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
