import { type ReactElement, useState } from 'react'
import { lockWords, teamWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'

interface SealDialogProps {
  /** Empty: the file is to be saved unlocked. */
  onPassphrase: (passphrase: string) => void
  onClose: () => void
}

/** Characters; the contract asks for as many. */
const LEAST = 8

/** Asks twice for the passphrase of a team file, which nobody can recover; without one the file is saved unlocked. */
export function SealDialog({ onPassphrase, onClose }: SealDialogProps): ReactElement {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const isOpen = passphrase === '' && again === ''
  const short = !isOpen && passphrase.length < LEAST ? lockWords.short : undefined
  const other = again === passphrase ? undefined : lockWords.differs
  const save = (): void => {
    setTried(true)
    if (short === undefined && other === undefined) onPassphrase(passphrase)
  }
  return (
    <Dialog
      title={lockWords.title}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{teamWords.cancel}</Button>
          <Button look="primary" onPress={save}>
            {isOpen ? lockWords.saveOpen : lockWords.saveLocked}
          </Button>
        </>
      }
    >
      <form
        className="seal"
        onSubmit={event => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={lockWords.passphrase}
          type="password"
          help={lockWords.help}
          isFirst
          value={passphrase}
          onChange={setPassphrase}
          error={tried ? short : undefined}
        />
        <TextField
          label={lockWords.again}
          type="password"
          value={again}
          onChange={setAgain}
          error={tried && short === undefined ? other : undefined}
        />
        {/* Enter in a field saves. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
        <Callout tone="warning">{isOpen ? lockWords.unlocked : lockWords.noWayBack}</Callout>
      </form>
    </Dialog>
  )
}
