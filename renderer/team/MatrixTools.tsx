import { type ReactElement, type ReactNode, useMemo } from 'react'
import { classNames } from '../../core/charts/class-names.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import type { Narrowing } from '../../core/team/model.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { setTeamView, useView } from '../app/view-state.ts'
import { choicesOf, Select } from '../components/fields.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { sortOf } from './use-arranged.ts'
import { ClassColumns } from './ClassColumns.tsx'

interface MatrixToolsProps {
  overview: CatalogueOverview
  classIds: readonly string[]
  narrowing: Narrowing
  onNarrow: (narrowing: Narrowing) => void
  /** How many each choice of readiness would show, as far as that is known. */
  counts: ReadonlyMap<Narrowing['readiness'], number>
  /** They come into sight: what is not known of them yet may be looked for. */
  onCounts: () => void
  people: readonly PersonSummary[]
  children: ReactNode
}

const ANY = 'any'
/** Which classes, who, in which order and groups. */
export function MatrixTools(props: MatrixToolsProps): ReactElement {
  const { overview, classIds, narrowing, onNarrow, counts, onCounts, people, children } = props
  const { team: view } = useView()
  const { titleOf } = useMemo(() => classNames(overview), [overview])
  const classes = useMemo(() => classIds.map(id => ({ id, name: titleOf(id) })), [titleOf, classIds])
  return (
    <div className="matrix-tools matrix-tools--fixed">
      <SearchBox
        label={matrixWords.search}
        hint={matrixWords.searchHint}
        value={narrowing.text}
        onChange={text => onNarrow({ ...narrowing, text })}
      />
      <ClassColumns overview={overview} people={people} />
      <Select
        label={matrixWords.readiness}
        value={narrowing.readiness}
        onOpen={onCounts}
        choices={choicesOf(matrixWords.who).map(({ id, name }) => {
          const found = counts.get(id)
          const isForAny = id !== 'any' && narrowing.classId === null && classIds.length > 1
          const ofAny = id === 'one' ? matrixWords.heldFromAny : matrixWords.readyForAny
          const say = isForAny ? ofAny : teamWords.people
          return { id, name, ...(found !== undefined && { detail: say(found) }) }
        })}
        onChange={readiness =>
          onNarrow({
            ...narrowing,
            readiness,
            // Asked at first of the class that people are sorted by.
            classId: narrowing.readiness === 'any' ? classSortedBy(view.sort, classIds) : narrowing.classId,
          })
        }
      />
      <Select
        label={matrixWords.forClass}
        // Of everyone there is nothing to ask; it keeps its place, so that nothing moves.
        isDisabled={narrowing.readiness === 'any'}
        value={narrowing.classId ?? ANY}
        choices={[{ id: ANY, name: matrixWords.anyClass }, ...classes]}
        onChange={id => onNarrow({ ...narrowing, classId: id === ANY ? null : id })}
      />
      <Select
        label={matrixWords.sort}
        // A class of another team's columns sorts nothing here.
        value={isSortable(view.sort, classIds) ? view.sort : 'roster'}
        choices={[
          ...choicesOf(matrixWords.sorts),
          ...classes.map(({ id, name }) => ({ id: `class ${id}`, name: matrixWords.byClass(name) })),
        ]}
        onChange={sort => setTeamView({ sort })}
      />
      <Select
        label={matrixWords.group}
        value={view.group}
        choices={choicesOf(matrixWords.groups)}
        onChange={group => setTeamView({ group })}
      />
      {children}
    </div>
  )
}

function isSortable(sort: string, classIds: readonly string[]): boolean {
  const by = sortOf(sort)
  return by.by !== 'class' || classIds.includes(by.classId)
}

/** Who sorts by how near people are to a class asks about that class. */
function classSortedBy(sort: string, classIds: readonly string[]): string | null {
  const by = sortOf(sort)
  return by.by === 'class' && classIds.includes(by.classId) ? by.classId : null
}
