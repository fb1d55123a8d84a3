import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react'
import type { CatalogueOverview, ClassSummary } from '../../core/contract/shapes.ts'
import { searcher, titlesFirst } from '../../core/ladder/index.ts'
import { classDetail, findClass, foundMore, noClassFound } from '../../core/words/screens/classes.ts'
import { Picker } from './Picker.tsx'

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
  takesFocus?: boolean
}

const NONE: readonly string[] = []

/** Finds one class of the catalogue by words of its title, code, grade or jurisdiction, in any order. */
export function ClassPicker({ overview, without = NONE, ...field }: ClassPickerProps): ReactElement {
  const { value } = field
  const names = useMemo(() => new Map(overview.jurisdictions.map(({ id, name }) => [id, name])), [overview])
  const find = useCallback(
    (typed: string): ClassSummary[] => {
      const finds = searcher(typed, id => names.get(id) ?? '')
      const found = overview.classes.filter(each => !without.includes(each.id) && finds(each))
      return titlesFirst(typed, found)
    },
    [overview, names, without],
  )
  return (
    <Picker
      {...field}
      className="field class-picker"
      chosen={overview.classes.find(({ id }) => id === value)?.title ?? value ?? ''}
      find={find}
      nameOf={({ title }) => title}
      detailOf={each => classDetail(names.get(each.jurisdiction) ?? each.jurisdiction, each)}
      placeholder={findClass}
      nothing={noClassFound}
      more={foundMore}
    />
  )
}
