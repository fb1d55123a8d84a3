import { type ReactElement, useMemo, useState } from 'react'
import { DropZone, type DropZoneProps } from 'react-aria-components'
import type { ClassSummary } from '../../core/contract/shapes.ts'
import { jurisdictionColumns } from '../../core/ladder/index.ts'
import { LEVELS } from '../../core/model/primitives.ts'
import { levelsOf, monthsAhead, peopleOnLadder, presentIn, type Rung } from '../../core/team/index.ts'
import { levelName } from '../../core/words/screens/ladder.ts'
import { rungWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { ClassColumns } from './ClassColumns.tsx'
import { MatrixPending } from './MatrixPending.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import type { TeamBodyProps } from './team-body.ts'
import { useColumns, useMatrix } from './use-team.ts'
import './rungs.css'

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

const PERSON = 'application/x-rungs-person'

/** The ladder with people on their rungs; a person dropped on a class is a question, not a change. */
export function RungsView({ team, people, question, overview }: TeamBodyProps): ReactElement {
  const classIds = useColumns(overview, people)
  const asking = useMatrix(question, people.length, classIds)
  const { matrix } = asking
  const [asked, setAsked] = useState<{ person: string; classId: string } | null>(null)
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
  const rungs = useMemo(
    () =>
      matrix &&
      new Map(
        peopleOnLadder(
          matrix,
          overview.edges,
          monthsAhead(question.asOf, 12),
          presentIn(people),
          levelsOf(overview.classes),
        ).map(rung => [rung.classId, rung]),
      ),
    [matrix, overview, people, question.asOf],
  )
  const shown = new Set(classIds)
  const columns = jurisdictionColumns({
    ...overview,
    classes: overview.classes.filter(({ id }) => shown.has(id)),
  })
  const levels = LEVELS.toReversed().filter(level =>
    columns.some(({ classes }) => classes.some(each => each.level === level)),
  )
  return (
    <div className="team-body">
      <div className="matrix-tools">
        <ClassColumns overview={overview} people={people} />
        <ExportButton
          subject={{
            what: 'ladder',
            asOf: question.asOf,
            team: { team: team.id },
            ...(classIds.length < overview.classes.length && { classIds }),
          }}
        />
        <WhatIf people={people} overview={overview} onAsk={setAsked} />
      </div>
      <p className="quiet rungs__hint">{rungWords.hint}</p>
      {!rungs ? (
        <MatrixPending asked={asking} people={people.length} />
      ) : (
        <div className="rungs">
          <table className="rungs__table">
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{rungWords.level}</span>
                </th>
                {columns.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {levels.map(level => (
                <tr key={level}>
                  <th scope="row">
                    <b>{level}</b> {levelName(level)}
                  </th>
                  {columns.map(({ id, classes }) => (
                    <td key={id}>
                      {classes
                        .filter(each => each.level === level)
                        .map(jobClass => (
                          <RungCard
                            key={jobClass.id}
                            jobClass={jobClass}
                            rung={rungs.get(jobClass.id)}
                            names={names}
                            onAsk={person => setAsked({ person, classId: jobClass.id })}
                          />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asked && (
        <PersonDialog
          team={team}
          personId={asked.person}
          classId={asked.classId}
          classIds={classIds}
          asOf={question.asOf}
          overview={overview}
          people={people}
          onClass={classId => setAsked({ ...asked, classId })}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

/** The same question by keyboard: a person and a class. */
function WhatIf({
  people,
  overview,
  onAsk,
}: Pick<TeamBodyProps, 'people' | 'overview'> & {
  onAsk: (asked: { person: string; classId: string }) => void
}): ReactElement {
  const [person, setPerson] = useState<string | null>(null)
  const [classId, setClassId] = useState<string | null>(null)
  return (
    <>
      <PersonPicker label={rungWords.person} people={people} value={person} onChange={setPerson} />
      <ClassPicker label={rungWords.class} overview={overview} value={classId} onChange={setClassId} />
      <Button
        isDisabled={person === null || classId === null}
        onPress={() => person !== null && classId !== null && onAsk({ person, classId })}
      >
        {rungWords.see}
      </Button>
    </>
  )
}

interface RungCardProps {
  jobClass: ClassSummary
  rung: Rung | undefined
  names: ReadonlyMap<string, string>
  /** Somebody was dropped here, or chosen on it. */
  onAsk: (person: string) => void
}

/** People named on a class at first, and at most. */
const MOST = 6
const ALL = 400
const NOBODY: Rung['elsewhere'] = { next: [], soon: [] }

function RungCard({ jobClass, rung, names, onAsk }: RungCardProps): ReactElement {
  const dropped = async ({ items }: DropEvent): Promise<void> => {
    const item = items.find(each => each.kind === 'text' && each.types.has(PERSON))
    if (item?.kind === 'text') onAsk(await item.getText(PERSON))
  }
  const { holders = [], next = [], soon = [], elsewhere = NOBODY, empty = false } = rung ?? {}
  return (
    <DropZone
      className={`rung${jobClass.documented ? '' : ' rung--referenced'}${empty ? ' rung--empty' : ''}`}
      aria-label={jobClass.title}
      getDropOperation={types => (types.has(PERSON) ? 'copy' : 'cancel')}
      onDrop={event => void dropped(event)}
    >
      <h2>{jobClass.title}</h2>
      {empty && <p className="rung__empty">{rungWords.empty}</p>}
      <Chips
        people={holders}
        words={rungWords.here(holders.length)}
        names={names}
        onAsk={onAsk}
        kind="here"
      />
      <Chips people={next} words={rungWords.next} names={names} onAsk={onAsk} kind="next" />
      <Chips people={soon} words={rungWords.soon} names={names} onAsk={onAsk} kind="soon" />
      <Chips
        people={elsewhere.next}
        words={rungWords.elsewhereNow(elsewhere.next.length)}
        names={names}
        onAsk={onAsk}
        kind="elsewhere"
      />
      <Chips
        people={elsewhere.soon}
        words={rungWords.elsewhereSoon}
        names={names}
        onAsk={onAsk}
        kind="elsewhere"
      />
    </DropZone>
  )
}

function Chips({
  people,
  words,
  names,
  onAsk,
  kind,
}: {
  people: readonly string[]
  words: string
  names: ReadonlyMap<string, string>
  onAsk: (person: string) => void
  /** Of those who stand elsewhere names are shown when asked for. */
  kind: 'here' | 'next' | 'soon' | 'elsewhere'
}): ReactElement | null {
  const [all, setAll] = useState(false)
  if (people.length === 0) return null
  const most = kind === 'elsewhere' ? 0 : MOST
  return (
    <div className={`rung__people rung__people--${kind}`}>
      <p>
        <b>{people.length.toLocaleString('en-US')}</b> {words}
      </p>
      <ul>
        {people.slice(0, all ? ALL : most).map(person => (
          <li key={person}>
            <button
              type="button"
              className="chip"
              draggable
              onDragStart={event => event.dataTransfer.setData(PERSON, person)}
              onClick={() => onAsk(person)}
            >
              {names.get(person) ?? person}
            </button>
          </li>
        ))}
        {people.length > most && !all && (
          <li>
            <button type="button" className="link-button" onClick={() => setAll(true)}>
              {most === 0 ? rungWords.whoElse : rungWords.more(people.length - most)}
            </button>
          </li>
        )}
        {all && people.length > ALL && <li className="quiet">{rungWords.more(people.length - ALL)}</li>}
      </ul>
    </div>
  )
}
