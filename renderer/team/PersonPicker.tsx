import { type ReactElement, useCallback } from 'react'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import { pickerWords } from '../../core/words/screens/team.ts'
import { Picker } from '../components/Picker.tsx'
import { findPeople } from './find-people.ts'

interface PersonPickerProps {
  label: string
  people: readonly PersonSummary[]
  value: string | null
  /** Null when the field was emptied. */
  onChange: (person: string | null) => void
}

/** Finds one person of the team by words of name, title, unit or id. */
export function PersonPicker({ people, ...field }: PersonPickerProps): ReactElement {
  const { value } = field
  const find = useCallback((typed: string) => findPeople(people, typed), [people])
  return (
    <Picker
      {...field}
      chosen={people.find(({ id }) => id === value)?.name ?? value ?? ''}
      find={find}
      nameOf={({ name }) => name}
      detailOf={({ title, unit }) => [title, unit].filter(Boolean).join(', ')}
      placeholder={pickerWords.find}
      nothing={pickerWords.nobody}
      more={pickerWords.more}
    />
  )
}
