import { type ReactElement, useState } from 'react'
import { Button } from './Button.tsx'
import { TextField } from './fields.tsx'
import { Dialog } from './overlays.tsx'

interface NameDialogProps {
  title: string
  /** Label of the field. */
  label: string
  /** The name to begin with. */
  name: string
  /** A secret is shown as dots. */
  isSecret?: boolean
  help?: string
  /** What the affirmative button says. */
  action: string
  cancel: string
  onName: (name: string) => void
  onClose: () => void
  /** Why the last name was refused. */
  error?: string | undefined
}

/** Asks for one name or secret; Enter in the field takes it. */
export function NameDialog(props: NameDialogProps): ReactElement {
  const { title, label, isSecret = false, help, action, cancel, onName, onClose, error } = props
  const [name, setName] = useState(props.name)
  const submit = (): void => onName(name)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
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
          label={label}
          type={isSecret ? 'password' : 'text'}
          help={help}
          isFirst
          value={name}
          onChange={setName}
          error={error}
        />
      </form>
    </Dialog>
  )
}
