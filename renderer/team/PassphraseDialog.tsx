import { type ReactElement, useState } from 'react'
import { lockWords, teamWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'

interface PassphraseDialogProps {
  title: string
  help: string
  action: string
  onPassphrase: (passphrase: string) => void
  onClose: () => void
}

/** Asks for a passphrase, which is kept nowhere. */
export function PassphraseDialog(props: PassphraseDialogProps): ReactElement {
  const { title, help, action, onPassphrase, onClose } = props
  const [passphrase, setPassphrase] = useState('')
  const submit = (): void => onPassphrase(passphrase)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{teamWords.cancel}</Button>
          <Button look="primary" onPress={submit}>
            {action}
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={lockWords.passphrase}
          type="password"
          help={help}
          value={passphrase}
          onChange={setPassphrase}
        />
      </form>
    </Dialog>
  )
}
