import { type ReactElement, useMemo, useState } from 'react'
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import { pickerWords } from '../../core/words/screens/team.ts'
import { Icon } from '../components/Icon.tsx'
import { OptionText } from '../components/OptionText.tsx'
import { findPeople } from './find-people.ts'

interface PersonPickerProps {
  label: string
  people: readonly PersonSummary[]
  value: string | null
  /** Null when the field was emptied. */
  onChange: (person: string | null) => void
}

/** As many hits as are shown at once; a team may have ten thousand people. */
const SHOWN = 60

/** Finds one person of the team by words of name, title, unit or id. */
export function PersonPicker({ label, people, value, onChange }: PersonPickerProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = people.find(({ id }) => id === value)?.name ?? value ?? ''
  const hits = useMemo(() => findPeople(people, typed ?? ''), [people, typed])
  return (
    <ComboBox
      className="field"
      items={hits.slice(0, SHOWN)}
      value={value}
      onChange={key => {
        setTyped(null)
        if (key !== value) onChange(key === null ? null : String(key))
      }}
      inputValue={typed ?? chosen}
      onInputChange={text => {
        setTyped(text === chosen ? null : text)
        if (text === '' && value !== null) onChange(null)
      }}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field__label">{label}</Label>
      <Group className="input combo">
        <Input className="combo__input" placeholder={pickerWords.find} />
        <Button className="combo__button">
          <Icon name="chevron" size={16} />
        </Button>
      </Group>
      <Popover className="popover class-picker__popover">
        <ListBox<PersonSummary>
          className="menu"
          renderEmptyState={() => <p className="menu__heading">{pickerWords.nobody}</p>}
        >
          {({ id, name, title, unit }) => (
            <ListBoxItem id={id} textValue={name} className="menu__item">
              <OptionText name={name} detail={[title, unit].filter(Boolean).join(', ')} />
            </ListBoxItem>
          )}
        </ListBox>
        {hits.length > SHOWN && <p className="menu__heading">{pickerWords.more(hits.length - SHOWN)}</p>}
      </Popover>
    </ComboBox>
  )
}
