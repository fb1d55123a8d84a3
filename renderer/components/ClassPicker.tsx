import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import {
  ComboBox,
  FieldError,
  Group,
  Button,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import type { CatalogueOverview, ClassSummary } from '../../core/contract/shapes.ts'
import { searcher } from '../../core/ladder/index.ts'
import { classDetail, findClass, foundMore, noClassFound } from '../../core/words/screens/classes.ts'
import { Icon } from './Icon.tsx'
import { OptionText } from './OptionText.tsx'

interface ClassPickerProps {
  label: string
  hideLabel?: boolean
  overview: CatalogueOverview
  value: string | null
  /** Null when the field was emptied. */
  onChange: (classId: string | null) => void
  help?: ReactNode
  error?: string | undefined
  /** Classes not offered, because they are chosen already. */
  without?: readonly string[]
}

/** As many hits as are shown at once; a catalogue may hold twenty thousand. */
const SHOWN = 60
const NONE: readonly string[] = []

/** Finds one class of the catalogue by words of its title, code, grade or jurisdiction, in any order. */
export function ClassPicker({
  label,
  hideLabel = false,
  overview,
  value,
  onChange,
  help,
  error,
  without = NONE,
}: ClassPickerProps): ReactElement {
  const chosen = overview.classes.find(each => each.id === value)
  const chosenTitle = chosen?.title ?? value ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const names = useMemo(() => new Map(overview.jurisdictions.map(({ id, name }) => [id, name])), [overview])
  const hits = useMemo(() => {
    const finds = searcher(typed ?? '', id => names.get(id) ?? '')
    return overview.classes.filter(each => !without.includes(each.id) && finds(each))
  }, [overview, names, typed, without])
  const choose = (key: Key | null): void => {
    setTyped(null)
    if (key !== value) onChange(key === null ? null : String(key))
  }
  return (
    <ComboBox
      className="field class-picker"
      items={hits.slice(0, SHOWN)}
      value={value}
      onChange={choose}
      inputValue={typed ?? chosenTitle}
      onInputChange={text => {
        setTyped(text === chosenTitle ? null : text)
        if (text === '' && value !== null) onChange(null)
      }}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Group className="input combo">
        <Input className="combo__input" placeholder={findClass} />
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
        <ListBox<ClassSummary>
          className="menu"
          renderEmptyState={() => <p className="menu__heading">{noClassFound}</p>}
        >
          {each => (
            <ListBoxItem id={each.id} textValue={each.title} className="menu__item">
              <OptionText
                name={each.title}
                detail={classDetail(names.get(each.jurisdiction) ?? each.jurisdiction, each)}
              />
            </ListBoxItem>
          )}
        </ListBox>
        {hits.length > SHOWN && <p className="menu__heading">{foundMore(hits.length - SHOWN)}</p>}
      </Popover>
    </ComboBox>
  )
}
