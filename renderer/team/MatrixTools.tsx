import { type ReactElement, type ReactNode, useMemo } from 'react'
import { classNames } from '../../core/charts/class-names.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import type { Narrowing } from '../../core/team/model.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { setTeamView, useView } from '../app/view-state.ts'
import { Select } from '../components/fields.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { ClassColumns } from './ClassColumns.tsx'
import { Segmented } from '../components/Segmented.tsx'

interface MatrixToolsProps {
  overview: CatalogueOverview
  classIds: readonly string[]
  narrowing: Narrowing
  onNarrow: (narrowing: Narrowing) => void
  /** How many each choice of readiness would show, as far as that is known. */
  counts: ReadonlyMap<Narrowing['readiness'], number>
  /** Null while it is looked for. */
  shown: number | null
  people: readonly PersonSummary[]
  /** How far what takes long is; null: it is done. */
  progress: string | null
  children: ReactNode
}

const ANY = 'any'
const READINESS = [
  { id: 'any', name: matrixWords.anyone },
  { id: 'now', name: matrixWords.now },
  { id: 'within-6', name: matrixWords.within6 },
  { id: 'within-12', name: matrixWords.within12 },
  { id: 'within-24', name: matrixWords.within24 },
  { id: 'one', name: matrixWords.byOne },
] as const satisfies readonly { id: Narrowing['readiness']; name: string }[]

/** Which classes, who, in which order and groups. */
export function MatrixTools(props: MatrixToolsProps): ReactElement {
  const { overview, classIds, narrowing, onNarrow, counts, shown, people, progress, children } = props
  const { team: view } = useView()
  const classes = useMemo(() => {
    const { titleOf } = classNames(overview)
    return classIds.map(id => ({ id, name: titleOf(id) }))
  }, [overview, classIds])
  return (
    <div className="matrix-tools">
      <SearchBox
        label={matrixWords.search}
        hint={matrixWords.search}
        value={narrowing.text}
        onChange={text => onNarrow({ ...narrowing, text })}
      />
      <ClassColumns overview={overview} people={people} />
      <Select
        label={matrixWords.readiness}
        value={narrowing.readiness}
        choices={READINESS.map(({ id, name }) => {
          const found = counts.get(id)
          return { id, name, ...(found !== undefined && { detail: teamWords.people(found) }) }
        })}
        onChange={readiness => onNarrow({ ...narrowing, readiness })}
      />
      {narrowing.readiness !== 'any' && (
        <Select
          label={matrixWords.forClass}
          value={narrowing.classId ?? ANY}
          choices={[{ id: ANY, name: matrixWords.anyClass }, ...classes]}
          onChange={id => onNarrow({ ...narrowing, classId: id === ANY ? null : id })}
        />
      )}
      <Select
        label={matrixWords.sort}
        value={view.sort}
        choices={[
          { id: 'roster', name: matrixWords.byRoster },
          { id: 'name', name: matrixWords.byName },
          { id: 'unit', name: matrixWords.byUnit },
          { id: 'title', name: matrixWords.byTitle },
          ...classes.map(({ id, name }) => ({ id: `class ${id}`, name: matrixWords.byClass(name) })),
        ]}
        onChange={sort => setTeamView({ sort })}
      />
      <Select
        label={matrixWords.group}
        value={view.group}
        choices={[
          { id: 'none', name: matrixWords.groupNone },
          { id: 'unit', name: matrixWords.groupUnit },
          { id: 'manager', name: matrixWords.groupManager },
        ]}
        onChange={group => setTeamView({ group })}
      />
      <Segmented
        label={matrixWords.density}
        value={view.density}
        choices={[
          { id: 'usual', name: matrixWords.usual },
          { id: 'close', name: matrixWords.close },
        ]}
        onChange={density => setTeamView({ density })}
      />
      <p className="quiet matrix-tools__count" aria-live="polite">
        {progress ?? (shown !== null && shown !== people.length && matrixWords.shown(shown, people.length))}
      </p>
      {children}
    </div>
  )
}
