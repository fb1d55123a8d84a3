import type { ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useRead } from '../client/use-operations.ts'
import { OptionText } from '../components/OptionText.tsx'

interface SampleListProps {
  label: string
  onOpen: (sample: string) => void
}

/** The sample profiles, each with what it is an example of. */
export function SampleList({ label, onOpen }: SampleListProps): ReactElement {
  const samples = useRead('profile.samples', {})
  return (
    <ListBox className="menu" aria-label={label} onAction={sample => onOpen(String(sample))}>
      {(samples.data ?? []).map(({ sample, name, about }) => (
        <ListBoxItem key={sample} id={sample} textValue={name} className="menu__item">
          <OptionText name={name} detail={about} />
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
