import { type ReactElement, useMemo, useState } from 'react'
import { layoutMatrix, MATRIX_SIZES, type Place } from '../../core/charts/matrix/index.ts'
import { arrange, cellAt, heldBackByOne, type MatrixFilter, NO_MATRIX_FILTER } from '../../core/team/index.ts'
import { matrixWords, sayCell } from '../../core/words/screens/matrix.ts'
import { STATUSES } from '../../core/model/answer.ts'
import { LETTERS, type Matrix } from '../../core/team/cells.ts'
import type { Blockers } from '../../core/team/model.ts'
import { useView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState, Skeleton } from '../components/messages.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { measureText } from '../ladder/measure.ts'
import type { TeamBodyProps } from './team-body.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixTools, type Narrowing } from './MatrixTools.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { useColumns, useBlockers, useMatrix } from './use-team.ts'
import './matrix.css'

const NOTHING_NARROWED: Narrowing = { text: '', readiness: 'any', classId: null }

/** Whom a narrowing lets through. @param blockers of its class, where one thing alone is asked about. */
function filterOf({ text, readiness, classId }: Narrowing, blockers: Blockers | undefined): MatrixFilter {
  return {
    ...NO_MATRIX_FILTER,
    text,
    readiness: readiness === 'one' ? 'any' : readiness,
    classIds: classId === null ? [] : [classId],
    people: readiness === 'one' && blockers ? heldBackByOne(blockers) : null,
  }
}

/** The class that most people do not meet yet though its requirements are on file; null: none. */
function mostMissed({ classIds, people, statuses }: Matrix): string | null {
  const missing = classIds.map((_, column) =>
    people.reduce(
      (sum, _id, row) => sum + Number(statuses[row * classIds.length + column] === LETTERS['not-met']),
      0,
    ),
  )
  const most = Math.max(0, ...missing)
  return most === 0 ? null : (classIds[missing.indexOf(most)] ?? null)
}

const isSame = (a: Place | null, b: Place | null): boolean => a?.line === b?.line && a?.column === b?.column

/** People against classes: who holds, meets, nears what; a cell says why, and opens that person's gap. */
export function MatrixView({ team, people, question, overview }: TeamBodyProps): ReactElement {
  const { team: view } = useView()
  const [narrowing, setNarrowing] = useState(NOTHING_NARROWED)
  const [reached, setReached] = useState<Place | null>(null)
  const [open, setOpen] = useState<{ person: string; classId: string } | null>(null)
  const classIds = useColumns(overview, people)
  const matrix = useMatrix(question, people.length, classIds)
  const blockers = useBlockers(
    question,
    people.length,
    narrowing.readiness === 'one' ? narrowing.classId : null,
  )
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])

  const groups = useMemo(() => {
    if (!matrix || (narrowing.readiness === 'one' && !blockers)) return undefined
    const filter = filterOf(narrowing, blockers)
    const [by, sortClass] = [view.sort, view.sort.startsWith('class ') ? view.sort.slice(6) : null]
    return arrange(matrix, people, {
      filter,
      sort:
        sortClass === null
          ? { by: by === 'name' || by === 'unit' || by === 'title' ? by : 'roster' }
          : { by: 'class', classId: sortClass },
      group: view.group,
    })
  }, [matrix, people, narrowing, blockers, view.sort, view.group])

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
      const filter = filterOf({ ...narrowing, readiness }, undefined)
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
      ? sayCell(row.person.name, column.title, cellAt(matrix, row.row, reached?.column ?? 0))
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
        missed={matrix ? mostMissed(matrix) : null}
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
        <Skeleton lines={12} />
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
