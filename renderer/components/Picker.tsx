import { type ReactElement, type ReactNode, use, useMemo, useState } from 'react'
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  FieldError,
  Group,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { OptionText } from './OptionText.tsx'

interface PickerProps<T extends { readonly id: string }> {
  label: string
  hideLabel?: boolean
  value: string | null
  /** Null when the field was emptied. */
  onChange: (id: string | null) => void
  /** The name of what is picked; empty: nothing is. */
  chosen: string
  /** All that the words typed find; nothing typed finds all. The same function as long as it finds the same. */
  find: (typed: string) => readonly T[]
  nameOf: (each: T) => string
  /** A second line below the name. */
  detailOf: (each: T) => string | undefined
  placeholder: string
  /** Said where nothing is found. */
  nothing: string
  /** Said below the hits where there are so many more; left out: not said. */
  more?: (hits: number) => string
  help?: ReactNode
  error?: string | undefined
  className?: string
  /** Takes the focus as it appears: where the one before it was picked in and went. */
  takesFocus?: boolean
}

/** As many hits as are shown at once; there may be twenty thousand. */
const SHOWN = 60

/** Finds one of many by words, and stays on it until another is picked or the field is emptied. */
export function Picker<T extends { readonly id: string }>({
  label,
  hideLabel = false,
  value,
  onChange,
  chosen,
  find,
  nameOf,
  detailOf,
  placeholder,
  nothing,
  more,
  help,
  error,
  className = 'field',
  takesFocus = false,
}: PickerProps<T>): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const hits = useMemo(() => find(typed ?? ''), [find, typed])
  const choose = (key: Key | null): void => {
    setTyped(null)
    if (key !== value) onChange(key === null ? null : String(key))
  }
  return (
    <ComboBox
      className={className}
      items={hits.slice(0, SHOWN)}
      value={value}
      onChange={choose}
      inputValue={typed ?? chosen}
      onInputChange={text => {
        setTyped(text === chosen ? null : text)
        if (text === '' && value !== null) onChange(null)
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      {...(takesFocus && { autoFocus: true })}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Group className="input combo">
        <OpeningInput placeholder={placeholder} />
        <Button className="combo__button">
          <Icon name="chevron" size={16} />
        </Button>
      </Group>
      {help !== undefined && error === undefined && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
      <Popover className="popover class-picker__popover">
        <ListBox<T> className="menu" renderEmptyState={() => <p className="menu__heading">{nothing}</p>}>
          {each => (
            <ListBoxItem id={each.id} textValue={nameOf(each)} className="menu__item">
              <OptionText name={nameOf(each)} detail={detailOf(each)} />
            </ListBoxItem>
          )}
        </ListBox>
        {more && hits.length > SHOWN && <p className="menu__heading">{more(hits.length - SHOWN)}</p>}
      </Popover>
    </ComboBox>
  )
}

/** Opens the list when it is pressed or typed into. Whoever only passes with Tab keeps sight of the form. */
function OpeningInput({ placeholder }: { placeholder: string }): ReactElement {
  const state = use(ComboBoxStateContext)
  return (
    <Input className="combo__input" placeholder={placeholder} onClick={() => state?.open(null, 'manual')} />
  )
}
