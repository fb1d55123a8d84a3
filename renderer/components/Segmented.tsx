import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Choice } from './fields.tsx'

interface SegmentedProps<K extends string> {
  label: string
  choices: readonly Choice<K>[]
  value: K
  onChange: (value: K) => void
}

/** A few exclusive choices side by side: chart or table, jurisdictions or series. */
export function Segmented<K extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedProps<K>): ReactElement {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const chosen = choices.find(choice => keys.has(choice.id))
        if (chosen) onChange(chosen.id)
      }}
      className="segmented"
    >
      {choices.map(choice => (
        <ToggleButton key={choice.id} id={choice.id} className="segmented__choice">
          {choice.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
