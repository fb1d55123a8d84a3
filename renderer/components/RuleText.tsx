import { type ReactElement, useRef } from 'react'
import { TextArea as AriaTextArea, FieldError, Label, Text, TextField } from 'react-aria-components'
import { placeIn } from '../../core/english/place.ts'
import { saidWithoutPlace, SHOW_PLACE } from '../../core/words/rule.ts'
import { Button } from './Button.tsx'
import './rule-text.css'

/** A rule that could not be read: what is wrong, and where (`line:column`). */
export interface RuleError {
  readonly message: string
  readonly field?: string
}

interface RuleTextProps {
  label: string
  help: string
  value: string
  onChange: (value: string) => void
  rows: number
  error: RuleError | null | undefined
}

/** A rule as a text to be written; the words that cannot be read are marked in it, and named below it. */
export function RuleText({ label, help, value, onChange, rows, error }: RuleTextProps): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const place = error ? placeIn(value, error.field ?? '') : null
  /** The text behind the box is where the box is. */
  const follow = (): void => {
    if (mirror.current && area.current) mirror.current.scrollTop = area.current.scrollTop
  }
  const show = (): void => {
    const mark = mirror.current?.querySelector('mark')
    if (!place || !mark || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(place.from, place.to)
    area.current.scrollTop = mark.offsetTop - area.current.clientHeight / 3
    follow()
  }
  return (
    <TextField value={value} onChange={onChange} isInvalid={!!error} className="field">
      <Label className="field__label">{label}</Label>
      <div className="rule-text">
        <div className="rule-text__mirror input input--mono" aria-hidden="true" ref={mirror}>
          {place ? (
            <>
              {value.slice(0, place.from)}
              <mark>{value.slice(place.from, place.to)}</mark>
              {value.slice(place.to)}
            </>
          ) : null}
        </div>
        <AriaTextArea
          ref={area}
          className="rule-text__box input input--mono"
          rows={rows}
          spellCheck={false}
          onScroll={follow}
        />
      </div>
      {!error && (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <FieldError className="field__error">{error && saidWithoutPlace(error.message)}</FieldError>
      {place && (
        <div className="rule-text__place">
          <q>{value.slice(place.from, place.to)}</q>
          <Button size="s" onPress={show}>
            {SHOW_PLACE}
          </Button>
        </div>
      )}
    </TextField>
  )
}
