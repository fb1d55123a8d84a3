import { type ReactElement, useMemo, useState } from 'react'
import type { Place } from '../../core/charts/matrix/index.ts'
import { classNames } from '../../core/charts/class-names.ts'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { nextUp, silentTitles } from '../../core/team/index.ts'
import type { Narrowing } from '../../core/team/model.ts'
import { exportWords } from '../../core/words/screens/export.ts'
import { matrixWords, sayNarrowing } from '../../core/words/screens/matrix.ts'
import { useAskedPerson } from '../app/asked-of-team.ts'
import { useView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/messages.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { NOTHING_ALONE, sortOf, useAlone, useCounts, useGroups, useLayout } from './use-arranged.ts'
import { useColumns, useMatrix } from './use-team.ts'
import './matrix.css'

/** People and classes of which it is worked out unasked whom one thing alone holds back: a few seconds. */
const MOST_COUNTED = 5000

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
  const [isCounting, setCounting] = useState(false)
  const isOne = narrowing.readiness === 'one'
  const lookedAt = useAlone(question, people.length, narrowing, classIds, overview, isOne || isCounting)
  const narrowedTo = isOne ? lookedAt : NOTHING_ALONE
  const { alone, asked, only } = narrowedTo
  const groups = useGroups(matrix, people, narrowing, narrowedTo, overview)
  const layout = useLayout(overview, classIds, groups)
  const counts = useCounts(matrix, people, narrowing, lookedAt, overview)
  // A name asks about the next class up.
  const openPerson = (person: string, present: string | null): void => {
    const classId = nextUp(classIds, overview, present) ?? classIds[0]
    if (classId !== undefined) setOpen({ person, classId })
  }
  useAskedPerson(id => {
    const found = people.find(each => each.id === id)
    if (found) openPerson(id, found.present)
  })
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
  const { titleOf } = useMemo(() => classNames(overview), [overview])
  const silent = useMemo(() => silentTitles(people, overview), [people, overview])
  const shown = groups?.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
  const progress = alone.size < asked.length ? matrixWords.looked(alone.size, asked.length) : null
  const about = classAbout(narrowing, view.sort, classIds)
  const listed = groups?.flatMap(({ rows }) => rows.map(({ person }) => person.id)) ?? []
  const subject: ExportSubject = {
    what: 'matrix',
    ...question,
    classIds: [...classIds],
    people: listed,
    sort: sortOf(view.sort),
    narrowing,
    ...(about !== undefined && { lacking: about }),
    group: view.group,
    density: view.density,
  }

  return (
    <div className="team-matrix">
      <MatrixTools
        overview={overview}
        classIds={classIds}
        narrowing={narrowing}
        onNarrow={setNarrowing}
        counts={counts}
        onCounts={() => setCounting(people.length * classIds.length <= MOST_COUNTED)}
        people={people}
      >
        {groups && (
          <ExportButton
            subject={subject}
            parts={[
              ...(about !== undefined && classIds.length > 1
                ? [{ name: exportWords.alone(titleOf(about)), subject: { ...subject, classIds: [about] } }]
                : []),
              {
                name: exportWords.eachPerson,
                subject: { what: 'people', ...question, classIds: [...classIds], people: listed },
              },
            ]}
          />
        )}
      </MatrixTools>
      <p className="visually-hidden" aria-live="polite">
        {groups &&
          (progress ??
            (shown !== people.length || narrowing.readiness !== 'any'
              ? matrixWords.shown(shown, people.length, sayNarrowing(narrowing, titleOf))
              : null))}
      </p>
      {!matrix || !layout || !groups ? (
        <MatrixPending asked={asking} people={people.length} />
      ) : shown === 0 ? (
        <EmptyState icon="filter" title={matrixWords.nobody}>
          {isOne && <p>{progress ?? matrixWords.nobodyByOne}</p>}
          <Button onPress={() => setNarrowing(NOTHING_NARROWED)}>{matrixWords.clear}</Button>
        </EmptyState>
      ) : (
        <MatrixGrid
          layout={layout}
          matrix={matrix}
          groupName={key => (key === null ? matrixWords.noGroup : (names.get(key) ?? key))}
          groups={groups}
          only={only}
          people={matrixWords.some(shown, people.length)}
          onReach={next => setReached(now => (isSame(now, next) ? now : next))}
          onOpen={({ line, column }) => {
            const person = layout.lines[line]?.row?.person
            const classId = layout.columns[column]?.classId
            if (!person) return
            if (classId === undefined) openPerson(person.id, person.present)
            else setOpen({ person: person.id, classId })
          }}
        />
      )}
      {matrix && layout && shown > 0 && (
        <MatrixFoot
          question={question}
          matrix={matrix}
          layout={layout}
          reached={reached}
          only={only}
          hasOnly={alone.size > 0}
          progress={progress}
          unplaced={people.filter(({ present }) => present === null).length}
          silent={silent}
        />
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

/** The class that the matrix is looked at for: what everybody lacks of it is listed on paper. */
function classAbout(
  { readiness, classId }: Narrowing,
  sort: string,
  classIds: readonly string[],
): string | undefined {
  const by = sortOf(sort)
  const [only, other] = classIds
  if (readiness !== 'any' && classId !== null) return classId
  if (by.by === 'class' && classIds.includes(by.classId)) return by.classId
  return other === undefined ? only : undefined
}
