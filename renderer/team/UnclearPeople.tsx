import type { ReactElement } from 'react'
import type { PersonDifference } from '../../core/contract/team-shapes.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import type { Taking, Who } from './use-roster-import.ts'

/** The others stay as they are. */
const MOST = 200
/** From so many on they are answered together as well: a new personnel system gives everybody another id. */
const SEVERAL = 2

interface UnclearPeopleProps {
  differences: readonly PersonDifference[]
  who: Taking['who']
  /** Null: not said any more. */
  onWho: (ids: readonly string[], who: Who | null) => void
}

/** Ids and names that point to different people: nobody is merged with anybody else unasked, and nobody counted twice. */
export const UnclearPeople = ({ differences, ...props }: UnclearPeopleProps): ReactElement => (
  <>
    <Asked
      {...props}
      differences={differences.filter(({ change }) => change === 'unclear')}
      title={rosterWords.unclear}
      help={rosterWords.unclearHelp}
      answers={rosterWords.who}
      say={({ person }, here, roster) => rosterWords.unclearNames(person, here, roster)}
    />
    <Asked
      {...props}
      differences={differences.filter(({ change }) => change === 'moved')}
      title={rosterWords.moved}
      help={rosterWords.movedHelp}
      answers={rosterWords.movedWho}
      say={({ name }, here, roster) => rosterWords.movedIds(name, here, roster)}
      together={rosterWords.allMoved}
    />
  </>
)

interface AskedProps extends UnclearPeopleProps {
  title: string
  help: string
  answers: Readonly<Record<(typeof WHO)[number], string>>
  say: (difference: PersonDifference, here: string, roster: string) => string
  /** Says that they are all the same people. */
  together?: (people: number) => string
}

function Asked(props: AskedProps): ReactElement | null {
  const { differences, title, help, answers, say, together, who, onWho } = props
  if (differences.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <p className="quiet">{help}</p>
      {together && differences.length >= SEVERAL && (
        <Button
          size="s"
          onPress={() =>
            onWho(
              differences.map(({ person }) => person),
              'renamed',
            )
          }
        >
          {together(differences.length)}
        </Button>
      )}
      <ul className="taking__titles">
        {differences.slice(0, MOST).map(difference => (
          <li key={difference.person}>
            {difference.values.map(({ here, roster }) => (
              <span key={here}>{say(difference, here, roster)}</span>
            ))}
            <Select
              label={rosterWords.whoIs(difference.person)}
              hideLabel
              value={who.get(difference.person) ?? 'unsaid'}
              choices={WHO.map(id => ({ id, name: answers[id] }))}
              onChange={meant => onWho([difference.person], meant === 'unsaid' ? null : meant)}
            />
          </li>
        ))}
        {differences.length > MOST && (
          <li className="quiet">{rosterWords.moreDifferences(differences.length - MOST)}</li>
        )}
      </ul>
    </section>
  )
}

const WHO = ['unsaid', 'renamed', 'replaced'] as const
