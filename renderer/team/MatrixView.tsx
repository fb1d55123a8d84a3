import { type ReactElement, useMemo, useState } from 'react'
import type { Place } from '../../core/charts/matrix/index.ts'
import { cellAt } from '../../core/team/index.ts'
import { matrixWords, sayCell } from '../../core/words/screens/matrix.ts'
import { STATUSES } from '../../core/model/answer.ts'
import { useView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/messages.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixTools, type Narrowing } from './MatrixTools.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { sortOf, useAlone, useCounts, useGroups, useLayout } from './use-arranged.ts'
import { useColumns, useMatrix } from './use-team.ts'
import './matrix.css'

const NOTHING_NARROWED: Narrowing = { text: '', readiness: 'any', classId: null }

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
  const askedAlone = useAlone(question, people.length, narrowing, classIds, overview)
  const { alone, asked, only } = askedAlone
  const groups = useGroups(matrix, people, narrowing, askedAlone, overview)
  const layout = useLayout(overview, classIds, groups)
  const counts = useCounts(matrix, people, narrowing, overview)
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
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
        progress={alone.size < asked.length ? matrixWords.looked(alone.size, asked.length) : null}
      >
        {groups && (
          <ExportButton
            subject={{
              what: 'matrix',
              ...question,
              classIds: [...classIds],
              people: groups.flatMap(({ rows }) => rows.map(({ person }) => person.id)),
              sort: sortOf(view.sort),
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
      {shown > 0 && <MatrixFoot said={said} hasOnly={alone.size > 0} />}
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

/** What is under the pointer or the keyboard, in words, and what the marks mean. */
function MatrixFoot({ said, hasOnly }: { said: string; hasOnly: boolean }): ReactElement {
  return (
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
        {hasOnly && (
          <li>
            <i className="team-matrix__only" /> {matrixWords.only}
          </li>
        )}
      </ul>
    </div>
  )
}
