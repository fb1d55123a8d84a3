import { type ReactElement, useMemo, useState } from 'react'
import { classNames } from '../../core/charts/class-names.ts'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import type { PersonSummary, StoredPerson, TeamSummary } from '../../core/contract/team-shapes.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { presentJob as jobOn } from '../../core/team/index.ts'
import { personWords } from '../../core/words/screens/team.ts'
import { useRead } from '../client/use-operations.ts'
import { Select } from '../components/fields.tsx'
import { InkDefinitions } from '../components/ink.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { PersonActions } from './PersonActions.tsx'
import { PersonEdit } from './PersonEdit.tsx'
import { GapAnswer } from '../gap/GapAnswer.tsx'
import '../gap/gap.css'
import './person.css'

interface PersonDialogProps {
  team: TeamSummary
  personId: string
  classId: string
  classIds: readonly string[]
  asOf: string
  overview: CatalogueOverview
  people: readonly PersonSummary[]
  onClass: (classId: string) => void
  onClose: () => void
}

/** One person of the team and the gap to one class; what the roster had wrong is corrected here by hand. */
export function PersonDialog(props: PersonDialogProps): ReactElement {
  const { team, personId, classId, classIds, asOf, overview, people, onClass, onClose } = props
  const person = useRead('team.person', { team: team.id, person: personId })
  /** The job that is corrected; null: the gap is shown. */
  const [correcting, setCorrecting] = useState<number | null>(null)
  const names = new Map(people.map(each => [each.id, each.name]))
  const name = names.get(personId) ?? personId
  const { titleOf, placeOf } = useMemo(() => classNames(overview), [overview])

  return (
    <Dialog
      title={correcting === null ? personWords.gapOf(name, titleOf(classId)) : personWords.correct(name)}
      isOpen
      onClose={onClose}
      width="xl"
      actions={
        <PersonActions
          team={team.id}
          personId={personId}
          name={name}
          classId={classId}
          asOf={asOf}
          person={person.data}
          isCorrecting={correcting !== null}
          onCorrect={stored => setCorrecting(correcting === null ? presentJob(stored) : null)}
          onClose={onClose}
        />
      }
    >
      <InkDefinitions />
      <Loaded query={person}>
        {stored => (
          <div className="person-gap">
            <div className="person-gap__facts">
              {correcting === null && (
                <Select
                  label={personWords.toClass}
                  value={classId}
                  // A class that was picked need not be one of the columns.
                  choices={[...new Set([...classIds, classId])].map(id => ({
                    id,
                    name: titleOf(id),
                    detail: placeOf(id),
                  }))}
                  onChange={onClass}
                />
              )}
              <Facts person={stored} names={names} asOf={asOf} />
            </div>
            {correcting === null ? (
              <PersonGap
                person={stored}
                classId={classId}
                asOf={asOf}
                overview={overview}
                onPick={setCorrecting}
              />
            ) : (
              <PersonEdit
                team={team}
                person={stored}
                people={people}
                overview={overview}
                asOf={asOf}
                work={correcting}
                onWork={setCorrecting}
              />
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}

function Facts({
  person,
  names,
  asOf,
}: {
  person: StoredPerson
  names: ReadonlyMap<string, string>
  asOf: string
}): ReactElement {
  const { unit, manager, document } = person
  const { title, since } = jobOn(document, asOf)
  const hours = document.work?.[presentJob(person)]?.ladder?.hoursPerWeek
  const facts = [
    [personWords.present, title],
    [personWords.since, since === null ? null : shortDate(since)],
    [personWords.hours, hours === undefined ? null : personWords.hoursNow(hours)],
    [personWords.unit, unit],
    [personWords.manager, manager === null ? null : (names.get(manager) ?? manager)],
  ] as const
  return (
    <dl>
      {facts.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt className="quiet">{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function PersonGap({
  person,
  classId,
  asOf,
  overview,
  onPick,
}: {
  person: StoredPerson
  classId: string
  asOf: string
  overview: CatalogueOverview
  onPick: (work: number) => void
}): ReactElement {
  const answer = useRead(
    'gap.evaluate',
    { profile: { document: person.document }, classId, asOf },
    { keepPrevious: true },
  )
  const detail = useRead('catalogue.class', { id: classId })
  return (
    <Loaded query={answer}>
      {shown => (
        <GapAnswer
          answer={shown}
          isBehind={answer.isPlaceholderData}
          detail={detail.data}
          profile={asStored(person)}
          overview={overview}
          view="amount"
          onPick={onPick}
          onAdd={null}
        />
      )}
    </Loaded>
  )
}

/** The first job that goes on, else the last that is stated. */
function presentJob({ document: { work = [] } }: StoredPerson): number {
  const open = work.findIndex(job => job.endDate === undefined)
  return open < 0 ? Math.max(0, work.length - 1) : open
}

/** A person of a team in the place of a kept profile: only looked at. */
const asStored = ({ id, name, document, revision }: StoredPerson): StoredProfile => ({
  id,
  name,
  document,
  revision,
  sample: false,
  target: null,
  present: null,
  updatedAt: '',
  whatIf: {},
})
