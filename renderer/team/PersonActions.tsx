import { type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import type { StoredPerson } from '../../core/contract/team-shapes.ts'
import { forgetWords, personWords, teamWords } from '../../core/words/screens/team.ts'
import { pathTo } from '../app/paths.ts'
import { useHistory } from '../app/use-history.ts'
import { setView } from '../app/view-state.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { say } from '../components/toasts.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'

interface PersonActionsProps {
  team: string
  personId: string
  name: string
  /** The class looked at: the plan that is opened leads there. */
  classId: string
  asOf: string
  /** Undefined while it is read. */
  person: StoredPerson | undefined
  isCorrecting: boolean
  /** Begins or ends correcting by hand. */
  onCorrect: (person: StoredPerson) => void
  onClose: () => void
}

/**
 * What can be done with one person: corrected, opened as a profile, removed, or removed for good. What is printed or
 * saved from here is their gap alone: a sheet handed over in a talk names nobody else.
 */
export function PersonActions(props: PersonActionsProps): ReactElement {
  const { team, personId, name, classId, asOf, person, isCorrecting, onCorrect, onClose } = props
  const [, navigate] = useLocation()
  const create = useWrite('profile.create')
  const remove = useWrite('team.person.remove')
  const [forgetting, setForgetting] = useState(false)
  const { undo } = useHistory()

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
  const takeOut = (): void =>
    remove.mutate(
      { team, person: personId },
      {
        onSuccess: () => {
          say({ text: personWords.removed(name), action: { label: teamWords.undo, run: undo } })
          onClose()
        },
      },
    )
  return (
    <>
      <Button look="quiet" icon="trash" onPress={takeOut}>
        {personWords.remove}
      </Button>
      <Button look="danger" onPress={() => setForgetting(true)}>
        {forgetWords.ask}
      </Button>
      {person && (
        <>
          <ExportButton subject={{ what: 'gap', asOf, profile: { document: person.document }, classId }} />
          <Button icon={isCorrecting ? 'gap' : 'person'} onPress={() => onCorrect(person)}>
            {isCorrecting ? personWords.changeDone : personWords.change}
          </Button>
          <Button icon="plan" onPress={() => asProfile(person)}>
            {personWords.asProfile}
          </Button>
        </>
      )}
      {forgetting && (
        <ForgetDialog
          team={team}
          people={[personId]}
          body={forgetWords.onePerson(name)}
          onDone={onClose}
          onClose={() => setForgetting(false)}
        />
      )}
    </>
  )
}
