/** Form fields: a label, the control, help or what is wrong. All of them controlled, all of them React Aria. */
import type { ReactElement, ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  NumberField as AriaNumberField,
  Select as AriaSelect,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Button,
  FieldError,
  Group,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { OptionText } from './OptionText.tsx'

interface Common {
  label: string
  /** Keep the label for assistive technology only. */
  hideLabel?: boolean
  help?: ReactNode
  /** What is wrong and what to do; marks the field. */
  error?: string | undefined
  isDisabled?: boolean
}

const Head = ({ label, hideLabel = false }: Pick<Common, 'label' | 'hideLabel'>): ReactElement => (
  <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
)
const Foot = ({ help, error }: Pick<Common, 'help' | 'error'>): ReactElement => (
  <>
    {help !== undefined && error === undefined && (
      <Text slot="description" className="field__help">
        {help}
      </Text>
    )}
    <FieldError className="field__error">{error}</FieldError>
  </>
)
/** It is said, and keeps no form from being sent again: whoever presses Enter has put it right. */
const invalid = (error: string | undefined) =>
  ({ isInvalid: error !== undefined, validationBehavior: 'aria' }) as const

interface TextFieldProps extends Common {
  value: string
  onChange: (value: string) => void
  /** `date` is the system's own date control and speaks ISO dates. */
  type?: 'text' | 'search' | 'date' | 'password'
  placeholder?: string
  onBlur?: () => void
  /** Has the focus from the start: for the first field of a dialog that is there to be filled in. */
  isFirst?: boolean
}
export function TextField({
  label,
  hideLabel,
  help,
  error,
  type = 'text',
  placeholder,
  isFirst = false,
  ...props
}: TextFieldProps): ReactElement {
  return (
    <AriaTextField
      {...props}
      {...invalid(error)}
      {...(isFirst && { autoFocus: true })}
      type={type}
      className="field"
    >
      <Head label={label} {...(hideLabel === undefined ? {} : { hideLabel })} />
      <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
      <Foot help={help} error={error} />
    </AriaTextField>
  )
}

interface TextAreaProps extends Common {
  value: string
  onChange: (value: string) => void
  rows?: number
  /** A text whose indentation means something. */
  mono?: boolean
}
export function TextArea({
  label,
  hideLabel,
  help,
  error,
  rows = 4,
  mono = false,
  ...props
}: TextAreaProps): ReactElement {
  return (
    <AriaTextField {...props} {...invalid(error)} className="field">
      <Head label={label} {...(hideLabel === undefined ? {} : { hideLabel })} />
      <AriaTextArea className={`input ${mono ? 'input--mono' : ''}`} rows={rows} spellCheck={!mono} />
      <Foot help={help} error={error} />
    </AriaTextField>
  )
}

interface NumberFieldProps extends Common {
  /** NaN is an empty field. */
  value: number
  onChange: (value: number) => void
  minValue?: number
  maxValue?: number
  step?: number
  formatOptions?: Intl.NumberFormatOptions
}
export function NumberField({ label, hideLabel, help, error, ...props }: NumberFieldProps): ReactElement {
  return (
    <AriaNumberField {...props} {...invalid(error)} className="field">
      <Head label={label} {...(hideLabel === undefined ? {} : { hideLabel })} />
      <Group className="input number">
        <Input className="number__input" />
        <Button slot="decrement" className="number__step">
          <Icon name="minus" size={14} />
        </Button>
        <Button slot="increment" className="number__step">
          <Icon name="plus" size={14} />
        </Button>
      </Group>
      <Foot help={help} error={error} />
    </AriaNumberField>
  )
}

export interface Choice<K extends string> {
  id: K
  name: string
  detail?: string
}

/** Choices by their names, in the order they are written in. */
export function choicesOf<T extends Readonly<Record<string, string>>>(
  names: T,
): Choice<Extract<keyof T, string>>[] {
  const choices: Choice<Extract<keyof T, string>>[] = []
  for (const id in names) choices.push({ id, name: names[id] ?? id })
  return choices
}

interface SelectProps<K extends string> extends Common {
  choices: readonly Choice<K>[]
  value: K | null
  onChange: (value: K) => void
  placeholder?: string
  /** The choices come into sight. */
  onOpen?: () => void
}
export function Select<K extends string>({
  label,
  hideLabel,
  help,
  error,
  choices,
  value,
  onChange,
  isDisabled = false,
  placeholder,
  onOpen,
}: SelectProps<K>): ReactElement {
  const choose = (key: Key | null): void => {
    const chosen = choices.find(choice => choice.id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      onOpenChange={isOpen => isOpen && onOpen?.()}
      isDisabled={isDisabled}
      {...invalid(error)}
      {...(placeholder === undefined ? {} : { placeholder })}
      className="field"
    >
      <Head label={label} {...(hideLabel === undefined ? {} : { hideLabel })} />
      <Button className="input select">
        <SelectValue className="select__value">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : (selectedText ?? defaultChildren)
          }
        </SelectValue>
        <Icon name="chevron" size={16} />
      </Button>
      <Foot help={help} error={error} />
      <Popover className="popover">
        <ListBox className="menu">
          {choices.map(choice => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.name} className="menu__item">
              <OptionText name={choice.name} detail={choice.detail} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, 'children' | 'className'> & { children: ReactNode }): ReactElement {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <span className="checkbox__box">
        <Icon name="check" size={14} />
      </span>
      {children}
    </AriaCheckbox>
  )
}
