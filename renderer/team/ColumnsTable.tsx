import { type ReactElement, useState } from 'react'
import type { RosterDoubt, RosterReading } from '../../core/contract/team-shapes.ts'
import { ROSTER_FIELDS, type RosterField } from '../../core/team/model.ts'
import { fieldName, rosterWords } from '../../core/words/screens/roster.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'

/** More columns than these are not all shown at once. */
const MANY = 24
export const NOTHING = 'nothing'
export type Meaning = RosterField | typeof NOTHING

interface ColumnsTableProps {
  reading: RosterReading
  doubts: readonly RosterDoubt[]
  meaningOf: (header: string) => Meaning
  onMean: (header: string, meaning: Meaning) => void
}

/** Their columns with examples, each with what it is read as. */
export function ColumnsTable({ reading, doubts, meaningOf, onMean }: ColumnsTableProps): ReactElement {
  const offered = new Set(doubts.flatMap(({ why, columns }) => (why === 'missing' ? [] : columns)))
  // Many columns are of no matter, an empty one is of none: those that are read come first in sight.
  const guessed = new Set(Object.values(reading.guess.columns))
  const [all, setAll] = useState(reading.columns.length <= MANY)
  const shown = reading.columns.filter(
    ({ header, filled }) =>
      all || (filled > 0 && (guessed.has(header) || meaningOf(header) !== NOTHING)) || offered.has(header),
  )
  return (
    <>
      <table className="table mapping__table">
        <caption className="visually-hidden">{rosterWords.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{rosterWords.column}</th>
            <th scope="col">{rosterWords.means}</th>
            <th scope="col">{rosterWords.examples}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ header, examples }) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              <td>
                <Select
                  label={`${rosterWords.means}: ${header}`}
                  hideLabel
                  value={meaningOf(header)}
                  choices={[
                    { id: NOTHING, name: rosterWords.ignore },
                    ...ROSTER_FIELDS.map(id => ({ id, name: fieldName(id) })),
                  ]}
                  onChange={meaning => onMean(header, meaning)}
                />
              </td>
              <td className="quiet">{examples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < reading.columns.length && (
        <Button look="quiet" size="s" onPress={() => setAll(true)}>
          {rosterWords.moreColumns(reading.columns.length - shown.length)}
        </Button>
      )}
    </>
  )
}
