import type { ReactElement } from 'react'
import type { Kind, Yield } from '../../core/model/catalogue.ts'
import { yieldWords } from '../../core/words/screens/facts.ts'
import { IconButton } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { KindPicker } from './KindPicker.tsx'

interface YieldsFieldProps {
  kinds: readonly Kind[]
  yields: readonly Yield[]
  onChange: (yields: Yield[]) => void
}

/** What service in a class counts as, besides work: whoever held it is credited with these kinds. */
export function YieldsField({ kinds, yields, onChange }: YieldsFieldProps): ReactElement {
  const names = new Map(kinds.map(({ id, name }) => [id, name]))
  const chosen = new Set(yields.map(({ kind }) => kind))
  return (
    <fieldset className="kind-choice">
      <legend className="field__label">{yieldWords.label}</legend>
      <p className="quiet">{yieldWords.help}</p>
      {yields.map(({ kind, note = '' }) => {
        const name = names.get(kind) ?? kind
        return (
          <div key={kind} className="yield">
            <span className="yield__kind">{name}</span>
            <DraftField
              label={yieldWords.note(name)}
              hideLabel
              value={note}
              placeholder={yieldWords.noteHint}
              onCommit={text => {
                onChange(yields.map(each => (each.kind === kind ? noted(kind, text) : each)))
                return null
              }}
            />
            <IconButton
              icon="close"
              label={yieldWords.remove(name)}
              onPress={() => onChange(yields.filter(each => each.kind !== kind))}
            />
          </div>
        )
      })}
      <KindPicker
        key={yields.length}
        label={yieldWords.add}
        kinds={kinds.filter(({ id }) => !chosen.has(id) && id !== 'work')}
        value={null}
        onChange={kind => {
          if (kind !== null) onChange([...yields, { kind }])
        }}
      />
    </fieldset>
  )
}

const noted = (kind: string, note: string): Yield => (note === '' ? { kind } : { kind, note })
