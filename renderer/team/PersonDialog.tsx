import { type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import type { StoredPerson, TeamSummary } from '../../core/contract/team-shapes.ts'
import { forgetWords, personWords, teamWords } from '../../core/words/screens/team.ts'
import { pathTo } from '../app/paths.ts'
import { useHistory } from '../app/use-history.ts'
import { setView } from '../app/view-state.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { InkDefinitions } from '../components/ink.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'
import { GapAnswer } from '../gap/GapAnswer.tsx'
import '../gap/gap.css'

interface PersonDialogProps {
  team: TeamSummary
  personId: string
  classId: string
  classIds: readonly string[]
  asOf: string
  overview: CatalogueOverview
  /** Names of the team's people, by id. */
  names: ReadonlyMap<string, string>
  onClass: (classId: string) => void
  onClose: () => void
}

/** One person of the team and the gap to one class; nothing here changes the person. */
export function PersonDialog(props: PersonDialogProps): ReactElement {
  const { team, personId, classId, classIds, asOf, overview, names, onClass, onClose } = props
  const person = useRead('team.person', { team: team.id, person: personId })
  const [, navigate] = useLocation()
  const create = useWrite('profile.create')
  const remove = useWrite('team.person.remove')
  const [forgetting, setForgetting] = useState(false)
  const { undo } = useHistory()
  const name = names.get(personId) ?? personId
  const titleOf = (id: string): string => overview.classes.find(each => each.id === id)?.title ?? id

  const asProfile = (stored: StoredPerson): void =>
    create.mutate(
      { document: stored.document, name: stored.name },
      {
        onSuccess: ({ id }) => {
          setView({ profile: id })
          say({ text: personWords.openedAs(stored.name) })
          onClose()
          navigate(pathTo('plan', classId))
        },
      },
    )

  return (
    <Dialog
      title={personWords.gapOf(name, titleOf(classId))}
      isOpen
      onClose={onClose}
      width="xl"
      actions={
        <>
          <Button
            look="quiet"
            icon="trash"
            onPress={() =>
              remove.mutate(
                { team: team.id, person: personId },
                {
                  onSuccess: () => {
                    say({ text: personWords.removed(name), action: { label: teamWords.undo, run: undo } })
                    onClose()
                  },
                },
              )
            }
          >
            {personWords.remove}
          </Button>
          <Button look="danger" onPress={() => setForgetting(true)}>
            {forgetWords.ask}
          </Button>
          {person.data && (
            <Button icon="plan" onPress={() => asProfile(person.data)}>
              {personWords.asProfile}
            </Button>
          )}
        </>
      }
    >
      {forgetting && (
        <ForgetDialog
          team={team.id}
          people={[personId]}
          body={forgetWords.onePerson(name)}
          onDone={onClose}
          onClose={() => setForgetting(false)}
        />
      )}
      <InkDefinitions />
      <Loaded query={person}>
        {stored => (
          <div className="person-gap">
            <div className="person-gap__facts">
              <Select
                label={personWords.toClass}
                value={classId}
                choices={classIds.map(id => ({ id, name: titleOf(id) }))}
                onChange={onClass}
              />
              <Facts person={stored} names={names} />
            </div>
            <PersonGap person={stored} classId={classId} asOf={asOf} overview={overview} />
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}

function Facts({
  person: { unit, manager, title, since },
  names,
}: {
  person: StoredPerson
  names: ReadonlyMap<string, string>
}): ReactElement {
  const facts = [
    [personWords.present, title],
    [personWords.since, since],
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
}: {
  person: StoredPerson
  classId: string
  asOf: string
  overview: CatalogueOverview
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
          onPick={() => undefined}
        />
      )}
    </Loaded>
  )
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
