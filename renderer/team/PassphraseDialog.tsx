import type { ReactElement } from 'react'
import { lockWords, teamWords } from '../../core/words/screens/team.ts'
import { NameDialog } from '../components/NameDialog.tsx'

interface PassphraseDialogProps {
  title: string
  help: string
  action: string
  onPassphrase: (passphrase: string) => void
  onClose: () => void
  /** Why the last one was refused. */
  error?: string | undefined
}

/** Asks for a passphrase, which is kept nowhere. */
export const PassphraseDialog = ({ onPassphrase, ...props }: PassphraseDialogProps): ReactElement => (
  <NameDialog
    {...props}
    label={lockWords.passphrase}
    name=""
    isSecret
    cancel={teamWords.cancel}
    onName={onPassphrase}
  />
)
