import { type ReactElement, type ReactNode, useState } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'

interface DraftFieldProps {
  label: string
  hideLabel?: boolean
  /** What is kept. */
  value: string
  /** Keeps what was typed, when the field is left or Enter is pressed; answers with what is wrong and keeps nothing. */
  onCommit: (text: string) => string | null
  help?: ReactNode
  placeholder?: string
  /** A number is typed: the keys of a small screen show digits. */
  numeric?: boolean
  suffix?: string
}

/** A text that is kept when it is finished, not with every letter. Escape brings back what was kept. */
export function DraftField({
  label,
  hideLabel = false,
  value,
  onCommit,
  help,
  placeholder,
  numeric = false,
  suffix,
}: DraftFieldProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const forget = (): void => {
    setDraft(null)
    setError(null)
  }
  const commit = (): void => {
    if (draft === null) return
    const text = draft.trim()
    if (text === value) forget()
    else {
      const wrong = onCommit(text)
      if (wrong === null) forget()
      else setError(wrong)
    }
  }
  return (
    <TextField
      className="field"
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      isInvalid={error !== null}
      onKeyDown={event => {
        if (event.key === 'Enter') commit()
        else if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          forget()
        } else event.continuePropagation()
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <span className="suffixed">
        <Input
          className="input"
          {...(numeric ? { inputMode: 'decimal' as const } : {})}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {suffix !== undefined && (
          <span className="suffixed__text" aria-hidden="true">
            {suffix}
          </span>
        )}
      </span>
      {help !== undefined && error === null && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  )
}
