import type { ReactElement } from 'react'
import { forgetWords, teamWords } from '../../core/words/screens/team.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'

interface ForgetDialogProps {
  team: string
  /** Only these; the whole team where left out. */
  people?: readonly string[]
  /** What will be gone. */
  body: string
  /** What the button says. */
  sure?: string
  onDone: () => void
  onClose: () => void
}

/** Asks once more before people are gone for good: nothing brings them back. */
export function ForgetDialog({
  team,
  people,
  body,
  sure = forgetWords.sure,
  onDone,
  onClose,
}: ForgetDialogProps): ReactElement {
  const forget = useWrite('team.forget')
  const run = (): void =>
    forget.mutate(
      { team, ...(people && { people: [...people] }) },
      {
        onSuccess: gone => {
          say({ text: forgetWords.done(gone) })
          onDone()
        },
      },
    )
  return (
    <Dialog
      title={forgetWords.title}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{teamWords.cancel}</Button>
          <Button look="danger" onPress={run}>
            {sure}
          </Button>
        </>
      }
    >
      <p>{body}</p>
      <p>{forgetWords.again}</p>
    </Dialog>
  )
}
