import type { ReactElement } from 'react'
import type { PersonDifference } from '../../core/contract/team-shapes.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { Select } from '../components/fields.tsx'
import type { Taking, Who } from './use-roster-import.ts'

/** The others stay as they are. */
const MOST = 200

interface UnclearPeopleProps {
  differences: readonly PersonDifference[]
  who: Taking['who']
  /** Null: not said any more. */
  onWho: (id: string, who: Who | null) => void
}

/** Ids of somebody here under a wholly different name: nobody is merged with anybody else unasked. */
export function UnclearPeople({ differences, who, onWho }: UnclearPeopleProps): ReactElement {
  const unclear = differences.filter(({ change }) => change === 'unclear')
  return (
    <section>
      <h3>{rosterWords.unclear}</h3>
      <p className="quiet">{rosterWords.unclearHelp}</p>
      <ul className="taking__titles">
        {unclear.slice(0, MOST).map(({ person, values }) => (
          <li key={person}>
            {values.map(({ here, roster }) => (
              <span key={here}>{rosterWords.unclearNames(person, here, roster)}</span>
            ))}
            <Select
              label={rosterWords.whoIs(person)}
              hideLabel
              value={who.get(person) ?? 'unsaid'}
              choices={WHO.map(id => ({ id, name: rosterWords.who[id] }))}
              onChange={meant => onWho(person, meant === 'unsaid' ? null : meant)}
            />
          </li>
        ))}
        {unclear.length > MOST && (
          <li className="quiet">{rosterWords.moreDifferences(unclear.length - MOST)}</li>
        )}
      </ul>
    </section>
  )
}

const WHO = ['unsaid', 'renamed', 'replaced'] as const
