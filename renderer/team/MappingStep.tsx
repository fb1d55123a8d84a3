import type { ReactElement } from 'react'
import { isToldOnce, withColumns } from '../../core/team/index.ts'
import { ROSTER_FIELDS } from '../../core/team/model.ts'
import { doubtText, rosterWords } from '../../core/words/screens/roster.ts'
import { Callout, Notices } from '../components/messages.tsx'
import { ColumnsTable, type Meaning, NOTHING } from './ColumnsTable.tsx'
import { MappingChoices } from './MappingChoices.tsx'
import type { MappingStepProps } from './mapping-props.ts'

/** Their columns, with examples, and what each is read as. Guessed where there is no doubt. */
export function MappingStep(props: MappingStepProps): ReactElement {
  const { reading, mapping, doubts, notices, onDismiss, onChange } = props
  const meaningOf = (header: string): Meaning =>
    ROSTER_FIELDS.find(field => mapping.columns[field] === header) ?? NOTHING
  const mean = (header: string, meaning: Meaning): void => {
    const others = Object.entries(mapping.columns).filter(
      ([field, column]) => column !== header && field !== meaning,
    )
    const columns = Object.fromEntries([...others, ...(meaning === NOTHING ? [] : [[meaning, header]])])
    const choices = toldOnce.filter(each => each.field === meaning || each.columns.includes(header))
    onChange(
      withColumns(mapping, columns),
      choices.map(({ field }) => field),
    )
  }
  const toldOnce = reading.doubts.filter(isToldOnce)
  return (
    <div className="mapping">
      <Notices notices={notices} onDismiss={onDismiss} />
      {doubts.length > 0 && (
        <Callout tone="warning">
          <strong>{rosterWords.doubts}</strong>
          <ul>
            {doubts.map(doubt => (
              <li key={`${doubt.field} ${doubt.why}`}>{doubtText(doubt)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <MappingChoices {...props} toldOnce={toldOnce} />
      {reading.columns.length > 0 && (
        <ColumnsTable reading={reading} doubts={doubts} meaningOf={meaningOf} onMean={mean} />
      )}
    </div>
  )
}
