import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { layoutMatrix, MATRIX_SIZES, type Place } from '../../core/charts/matrix/index.ts'
import { arrange, cellAt, heldBackByOne, type MatrixFilter, NO_MATRIX_FILTER } from '../../core/team/index.ts'
import { matrixWords, sayCell } from '../../core/words/screens/matrix.ts'
import { STATUSES } from '../../core/model/answer.ts'
import { useView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/messages.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { measureText } from '../ladder/measure.ts'
import type { TeamBodyProps } from './team-body.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixTools, type Narrowing } from './MatrixTools.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { useAllBlockers, useColumns, useMatrix } from './use-team.ts'
import './matrix.css'

const NOTHING_NARROWED: Narrowing = { text: '', readiness: 'any', classId: null }

/** For each class whom one clause alone holds back, and from what. */
type Alone = ReadonlyMap<string, ReadonlyMap<string, string>>

const NOBODY_ALONE: Alone = new Map()

/** Whom a narrowing lets through. @param alone where one thing alone is asked about */
function filterOf({ text, readiness, classId }: Narrowing, alone: Alone): MatrixFilter {
  const isOne = readiness === 'one'
  return {
    ...NO_MATRIX_FILTER,
    text,
    readiness: isOne ? 'any' : readiness,
    classIds: classId === null ? [] : [classId],
    people: isOne ? new Set([...alone.values()].flatMap(people => [...people.keys()])) : null,
  }
}

const isSame = (a: Place | null, b: Place | null): boolean => a?.line === b?.line && a?.column === b?.column

/** People against classes: who holds, meets, nears what; a cell says why, and opens that person's gap. */
export function MatrixView({ team, people, question, overview }: TeamBodyProps): ReactElement {
  const { team: view } = useView()
  const [narrowing, setNarrowing] = useState(NOTHING_NARROWED)
  const [reached, setReached] = useState<Place | null>(null)
  const [open, setOpen] = useState<{ person: string; classId: string } | null>(null)
  const classIds = useColumns(overview, people)
  const asking = useMatrix(question, people.length, classIds)
  const { matrix } = asking
  const askedAlone = useMemo(() => {
    if (narrowing.readiness !== 'one') return []
    const onFile = new Set(overview.classes.flatMap(({ id, documented }) => (documented ? [id] : [])))
    return (narrowing.classId === null ? classIds : [narrowing.classId]).filter(id => onFile.has(id))
  }, [narrowing, classIds, overview])
  const blockers = useAllBlockers(question, people.length, askedAlone)
  const alone: Alone = useMemo(
    () => new Map(blockers.map(each => [each.classId, heldBackByOne(each)])),
    [blockers],
  )
  const only = useCallback((person: string, classId: string) => alone.get(classId)?.get(person), [alone])
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])

  const groups = useMemo(() => {
    if (!matrix || (askedAlone.length > 0 && alone.size === 0)) return undefined
    const filter = filterOf(narrowing, alone)
    const [by, sortClass] = [view.sort, view.sort.startsWith('class ') ? view.sort.slice(6) : null]
    return arrange(matrix, people, {
      filter,
      sort:
        sortClass === null
          ? { by: by === 'name' || by === 'unit' || by === 'title' ? by : 'roster' }
          : { by: 'class', classId: sortClass },
      group: view.group,
    })
  }, [matrix, people, narrowing, askedAlone, alone, view.sort, view.group])

  const layout = useMemo(() => {
    const titles = new Map(overview.classes.map(each => [each.id, each]))
    const places = new Map(overview.jurisdictions.map(each => [each.id, each.shortName]))
    const heads = classIds.map(classId => {
      const own = titles.get(classId)
      return {
        classId,
        title: own?.title ?? classId,
        band: places.get(own?.jurisdiction ?? '') ?? '',
      }
    })
    return groups && layoutMatrix(heads, groups, MATRIX_SIZES[view.density], measureText)
  }, [overview, classIds, groups, view.density])

  /** How many each choice of readiness would show. */
  const counts = useMemo(() => {
    const found = new Map<Narrowing['readiness'], number>()
    if (!matrix) return found
    for (const readiness of ['any', 'now', 'within-6', 'within-12', 'within-24'] as const) {
      const filter = filterOf({ ...narrowing, readiness }, NOBODY_ALONE)
      const rows = arrange(matrix, people, { filter, sort: { by: 'roster' }, group: 'none' })
      found.set(readiness, rows[0]?.rows.length ?? 0)
    }
    return found
  }, [matrix, people, narrowing])

  const shown = groups?.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
  const said = ((): string => {
    const row = reached && layout?.lines[reached.line]?.row
    const column = reached && reached.column >= 0 ? layout?.columns[reached.column] : undefined
    if (!matrix || !row) return matrixWords.hint
    return column
      ? sayCell(
          row.person.name,
          column.title,
          cellAt(matrix, row.row, reached?.column ?? 0),
          only(row.person.id, column.classId),
        )
      : [row.person.name, row.person.title, row.person.unit].filter(Boolean).join(', ')
  })()

  return (
    <div className="team-matrix">
      <MatrixTools
        overview={overview}
        classIds={classIds}
        narrowing={narrowing}
        onNarrow={setNarrowing}
        counts={counts}
        shown={groups ? shown : null}
        people={people}
        progress={alone.size < askedAlone.length ? matrixWords.looked(alone.size, askedAlone.length) : null}
      >
        {groups && (
          <ExportButton
            subject={{
              what: 'matrix',
              ...question,
              classIds: [...classIds],
              people: groups.flatMap(({ rows }) => rows.map(({ person }) => person.id)),
              group: view.group,
              density: view.density,
            }}
          />
        )}
      </MatrixTools>
      {!matrix || !layout || !groups ? (
        <MatrixPending asked={asking} people={people.length} />
      ) : shown === 0 ? (
        <EmptyState icon="filter" title={matrixWords.nobody}>
          {narrowing.readiness === 'one' && <p>{matrixWords.nobodyByOne}</p>}
          <Button onPress={() => setNarrowing(NOTHING_NARROWED)}>{matrixWords.clear}</Button>
        </EmptyState>
      ) : (
        <MatrixGrid
          layout={layout}
          matrix={matrix}
          groupName={key => (key === null ? matrixWords.noGroup : (names.get(key) ?? key))}
          groups={groups}
          only={only}
          onReach={next => setReached(now => (isSame(now, next) ? now : next))}
          onOpen={({ line, column }) => {
            const row = layout.lines[line]?.row
            const classId = layout.columns[Math.max(0, column)]?.classId
            if (row && classId !== undefined) setOpen({ person: row.person.id, classId })
          }}
        />
      )}
      {shown > 0 && (
        <div className="team-matrix__foot">
          <p className="team-matrix__said" aria-live="polite">
            {said}
          </p>
          <ul className="team-matrix__legend">
            {STATUSES.map(status => (
              <li key={status}>
                <StatusMark status={status} />
              </li>
            ))}
            <li>
              <i className="team-matrix__frame" /> {matrixWords.frame}
            </li>
            {alone.size > 0 && (
              <li>
                <i className="team-matrix__only" /> {matrixWords.only}
              </li>
            )}
          </ul>
        </div>
      )}
      {open && (
        <PersonDialog
          team={team}
          personId={open.person}
          classId={open.classId}
          classIds={classIds}
          asOf={question.asOf}
          overview={overview}
          people={people}
          onClass={classId => setOpen({ ...open, classId })}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
