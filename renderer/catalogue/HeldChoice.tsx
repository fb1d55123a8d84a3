import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Experience } from '../../core/model/requirement.ts'
import type { JobClass } from '../../core/model/catalogue.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'
import { IconButton } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { Checkbox } from '../components/fields.tsx'

type OrComparable = NonNullable<Experience['orComparable']>

interface HeldChoiceProps {
  overview: CatalogueOverview
  /** Classes that are not in the catalogue yet. */
  more: readonly Pick<JobClass, 'id' | 'title'>[]
  held: readonly string[]
  orComparable: OrComparable
  onChange: (change: { held?: string[]; orComparable?: OrComparable }) => void
}

/** The classes of which one must have been held. */
export function HeldChoice({ overview, more, held, orComparable, onChange }: HeldChoiceProps): ReactElement {
  const titles = new Map([...overview.classes, ...more].map(({ id, title }) => [id, title]))
  return (
    <fieldset className="kind-choice">
      <legend className="field__label">{clauseWords.held}</legend>
      {held.length > 0 && (
        <ul className="held-choice">
          {held.map(id => (
            <li key={id} className="held-choice__class">
              {titles.get(id) ?? id}
              <IconButton
                icon="close"
                label={clauseWords.removeHeld(titles.get(id) ?? id)}
                onPress={() => onChange({ held: held.filter(each => each !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <ClassPicker
        key={held.length}
        label={clauseWords.addHeld}
        hideLabel
        overview={overview}
        value={null}
        without={held}
        onChange={id => {
          if (id !== null) onChange({ held: [...held, id] })
        }}
      />
      {held.length > 0 && (
        <Checkbox isSelected={orComparable !== false} onChange={on => onChange({ orComparable: on })}>
          {clauseWords.orComparable}
        </Checkbox>
      )}
      {held.length > 0 && orComparable !== false && (
        <Checkbox
          isSelected={orComparable === 'same-employer'}
          onChange={on => onChange({ orComparable: on ? 'same-employer' : true })}
        >
          {clauseWords.sameEmployer}
        </Checkbox>
      )}
    </fieldset>
  )
}
