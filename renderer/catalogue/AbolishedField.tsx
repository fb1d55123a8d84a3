import type { ReactElement } from 'react'
import type { PartialDate } from '../../core/model/primitives.ts'
import { factWords } from '../../core/words/screens/facts.ts'
import { DateField } from '../components/DateField.tsx'

interface AbolishedFieldProps {
  abolished: PartialDate | undefined
  onChange: (abolished: PartialDate | undefined) => void
}

/** From when on the class is no more; empty while it is in force. */
export function AbolishedField({ abolished, onChange }: AbolishedFieldProps): ReactElement {
  return (
    <DateField
      label={factWords.abolished}
      value={abolished}
      help={factWords.abolishedHelp}
      onCommit={date => {
        onChange(date)
        return null
      }}
    />
  )
}
