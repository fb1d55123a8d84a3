import { type ReactElement, useState } from 'react'
import type { Kind } from '../../core/model/catalogue.ts'
import { finder } from '../../core/model/search.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'
import { Checkbox, TextField } from '../components/fields.tsx'
import { NewKind } from './NewKind.tsx'

interface KindChoiceProps {
  kinds: readonly Kind[]
  chosen: readonly string[]
  onChange: (kinds: string[]) => void
  /** A kind that no catalogue has yet. */
  onMade: (kind: Kind) => void
}

/** Kinds offered at once; imports may have brought hundreds. */
const MOST = 40

/** The kinds of experience a clause asks for, all of them at once; found by words of their names. */
export function KindChoice({ kinds, chosen, onChange, onMade }: KindChoiceProps): ReactElement {
  const [search, setSearch] = useState('')
  const isSought = finder(search)
  const shown = [
    ...kinds.filter(({ id }) => chosen.includes(id)),
    ...kinds.filter(({ id, name }) => !chosen.includes(id) && isSought(name)),
  ]
  return (
    <fieldset className="kind-choice">
      <legend className="field__label">{clauseWords.kinds}</legend>
      {kinds.length > 12 && (
        <TextField
          label={clauseWords.findKind}
          hideLabel
          type="search"
          value={search}
          onChange={setSearch}
          placeholder={clauseWords.findKind}
        />
      )}
      <div className="kind-choice__list">
        {shown.slice(0, MOST).map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={on => onChange(on ? [...chosen, id] : chosen.filter(each => each !== id))}
          >
            {name}
          </Checkbox>
        ))}
        {shown.length === 0 && <p className="quiet">{clauseWords.noKindFound}</p>}
      </div>
      <NewKind
        kinds={kinds}
        name={search}
        onMade={onMade}
        onKnown={id => onChange([...new Set([...chosen, id])])}
      />
    </fieldset>
  )
}
