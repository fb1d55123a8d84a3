import type { ReactElement } from 'react'
import type { JobClass } from '../../core/model/catalogue.ts'
import { LEVELS, type Level } from '../../core/model/primitives.ts'
import { factWords } from '../../core/words/screens/facts.ts'
import { levelName } from '../../core/words/screens/ladder.ts'
import { Select } from '../components/fields.tsx'

/** Our own scale, by which ladders stand side by side. */
export function LevelField({
  level,
  onChange,
}: {
  level: Level
  onChange: (level: Level) => void
}): ReactElement {
  return (
    <Select
      label={factWords.level}
      choices={LEVELS.map(each => ({ id: String(each), name: `${each} · ${levelName(each)}` }))}
      value={String(level)}
      onChange={chosen => onChange(LEVELS.find(each => String(each) === chosen) ?? level)}
    />
  )
}

/** Whether what it asks is a legal floor. */
export function SortField({
  qualifications,
  onChange,
}: {
  qualifications: JobClass['qualifications']
  onChange: (qualifications: JobClass['qualifications']) => void
}): ReactElement {
  return (
    <Select
      label={factWords.sort}
      choices={[
        { id: 'minimum', name: factWords.minimum },
        { id: 'typical', name: factWords.typical },
      ]}
      value={qualifications}
      onChange={onChange}
    />
  )
}
