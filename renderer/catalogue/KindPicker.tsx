import { type ReactElement, useCallback } from 'react'
import type { Kind } from '../../core/model/catalogue.ts'
import { finder } from '../../core/model/search.ts'
import { phraseWords } from '../../core/words/screens/phrases.ts'
import { Picker } from '../components/Picker.tsx'

interface KindPickerProps {
  label: string
  kinds: readonly Kind[]
  value: string | null
  /** Null when the field was emptied. */
  onChange: (kind: string | null) => void
}

/** Finds one kind of experience by words of its name. */
export function KindPicker({ kinds, ...field }: KindPickerProps): ReactElement {
  const { value } = field
  const find = useCallback(
    (typed: string): Kind[] => {
      const isSought = finder(typed)
      return kinds.filter(({ name }) => isSought(name))
    },
    [kinds],
  )
  return (
    <Picker
      {...field}
      chosen={kinds.find(({ id }) => id === value)?.name ?? ''}
      find={find}
      nameOf={({ name }) => name}
      detailOf={({ help }) => help}
      placeholder={phraseWords.findKind}
      nothing={phraseWords.noKind}
    />
  )
}
