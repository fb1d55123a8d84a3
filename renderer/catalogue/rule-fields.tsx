/** What the forms of a rule ask alike: a span of service, hours of study, a level of education. */
import type { ReactElement } from 'react'
import { EDUCATION_LEVELS, type EducationLevel } from '../../core/model/primitives.ts'
import { clauseWords } from '../../core/words/screens/clauses.ts'
import { NumberField, Select } from '../components/fields.tsx'
import type { Span } from './amount.ts'

interface FieldProps<T> {
  value: T
  onChange: (value: T) => void
}

export function YearsAndMonths({ value: { years, months }, onChange }: FieldProps<Span>): ReactElement {
  return (
    <div className="clause-form__row">
      <NumberField
        label={clauseWords.years}
        value={years}
        onChange={next => onChange({ years: next, months })}
        minValue={0}
        maxValue={60}
      />
      <NumberField
        label={clauseWords.months}
        value={months}
        onChange={next => onChange({ years, months: next })}
        minValue={0}
        maxValue={11}
      />
    </div>
  )
}

export function SemesterHours({ value, onChange }: FieldProps<number>): ReactElement {
  return (
    <NumberField
      label={clauseWords.hours}
      // Nobody said how many yet: an empty field.
      value={value > 0 ? value : NaN}
      onChange={onChange}
      minValue={1}
      maxValue={400}
    />
  )
}

export function LevelChoice({
  label = clauseWords.level,
  value,
  onChange,
}: FieldProps<EducationLevel> & { label?: string }): ReactElement {
  return (
    <Select<EducationLevel>
      label={label}
      choices={EDUCATION_LEVELS.map(id => ({ id, name: clauseWords.levels[id] }))}
      value={value}
      onChange={onChange}
    />
  )
}
