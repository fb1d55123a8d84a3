import { type ReactElement, useState } from 'react'
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Kind } from '../../core/model/catalogue.ts'
import { finder } from '../../core/model/search.ts'
import { phraseWords } from '../../core/words/screens/catalogue.ts'
import { Icon } from '../components/Icon.tsx'
import { OptionText } from '../components/OptionText.tsx'

interface KindPickerProps {
  label: string
  kinds: readonly Kind[]
  value: string | null
  onChange: (kind: string | null) => void
}

/** Hits shown at once; imports may have brought hundreds of kinds. */
const SHOWN = 60

/** Finds one kind of experience by words of its name. */
export function KindPicker({ label, kinds, value, onChange }: KindPickerProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = kinds.find(({ id }) => id === value)?.name ?? ''
  const isSought = finder(typed ?? '')
  const hits = kinds.filter(({ name }) => isSought(name))
  return (
    <ComboBox
      className="field"
      items={hits.slice(0, SHOWN)}
      value={value}
      onChange={key => {
        setTyped(null)
        onChange(key === null ? null : String(key))
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
        <Input className="combo__input" placeholder={phraseWords.findKind} />
        <Button className="combo__button">
          <Icon name="chevron" size={16} />
        </Button>
      </Group>
      <Popover className="popover class-picker__popover">
        <ListBox<Kind>
          className="menu"
          renderEmptyState={() => <p className="menu__heading">{phraseWords.noKind}</p>}
        >
          {({ id, name, help }) => (
            <ListBoxItem id={id} textValue={name} className="menu__item">
              <OptionText name={name} {...(help === undefined ? {} : { detail: help })} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
