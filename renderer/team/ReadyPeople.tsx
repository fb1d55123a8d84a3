import { type ReactElement, useState } from 'react'
import type { Ready } from '../../core/team/index.ts'
import { andMore } from '../../core/words/lists.ts'
import { benchWords } from '../../core/words/screens/bench.ts'

interface ReadyPeopleProps {
  title: string
  asOf: string
  /** Within a year, the first to be ready first. */
  ready: readonly Ready[]
  names: ReadonlyMap<string, string>
  /** Opens the gap of a person to the class. */
  onPerson: (person: string) => void
}

/** Names shown at once. */
const NAMED = 12

/** Who could step up to a class now, and who within a year, with the month. */
export function ReadyPeople({ title, asOf, ready, names, onPerson }: ReadyPeopleProps): ReactElement {
  const [all, setAll] = useState(false)
  const nameOf = (id: string): string => names.get(id) ?? id
  return (
    <>
      <h2>{benchWords.readyTo(title)}</h2>
      {ready.length === 0 && <p className="quiet">{benchWords.nobodyReady}</p>}
      <ul className="bench__ready">
        {ready.slice(0, all ? ready.length : NAMED).map(({ person, on }) => (
          <li key={person}>
            <button type="button" className="chip" onClick={() => onPerson(person)}>
              {on > asOf ? benchWords.readyOn(nameOf(person), on) : nameOf(person)}
            </button>
          </li>
        ))}
        {ready.length > NAMED && !all && (
          <li>
            <button type="button" className="link-button" onClick={() => setAll(true)}>
              {andMore(ready.length - NAMED)}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
