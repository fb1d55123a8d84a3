import type { ReactElement } from 'react'
import { fieldWords } from '../../core/words/screens/me.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { DateField } from '../components/DateField.tsx'
import { type Ladder, withKey } from './document.ts'

type Break = NonNullable<Ladder['breaks']>[number]

interface BreaksFieldProps {
  breaks: readonly Break[]
  /** What a new break begins with: it needs both dates to be kept. */
  suggestion: { from: string; to: string }
  onChange: (breaks: Break[] | undefined) => string | null
}

export function BreaksField({ breaks, suggestion, onChange }: BreaksFieldProps): ReactElement {
  const replace = (index: number, change: (each: Break) => Break): string | null =>
    onChange(breaks.map((each, at) => (at === index ? change(each) : each)))
  const without = (index: number): Break[] | undefined => {
    const rest = breaks.filter((_, at) => at !== index)
    return rest.length > 0 ? rest : undefined
  }
  return (
    <fieldset className="breaks">
      <legend className="field__label">{fieldWords.breaks}</legend>
      <p className="field__help">{fieldWords.breaksHelp}</p>
      {[...breaks.keys()].map(place => (
        // Its place is all that tells a break from another while its dates are typed.
        <BreakRow
          key={place}
          each={breaks[place]}
          onChange={change => replace(place, change)}
          onRemove={() => onChange(without(place))}
        />
      ))}
      <Button size="s" look="quiet" icon="plus" onPress={() => onChange([...breaks, suggestion])}>
        {fieldWords.breakAdd}
      </Button>
    </fieldset>
  )
}

interface BreakRowProps {
  each: Break | undefined
  onChange: (change: (each: Break) => Break) => string | null
  onRemove: () => void
}

function BreakRow({ each, onChange, onRemove }: BreakRowProps): ReactElement {
  return (
    <div className="breaks__row">
      <DateField
        label={fieldWords.breakFrom}
        value={each?.from}
        onCommit={(from = '') => onChange(old => ({ ...old, from }))}
      />
      <DateField
        label={fieldWords.breakTo}
        value={each?.to}
        onCommit={(to = '') => onChange(old => ({ ...old, to }))}
      />
      <IconButton icon="trash" label={fieldWords.breakRemove} onPress={onRemove} />
      <DraftField
        label={fieldWords.breakWhy}
        value={each?.why ?? ''}
        onCommit={why => onChange(old => withKey(old, 'why', why || undefined))}
      />
    </div>
  )
}
