import { type ReactElement, useState } from 'react'
import { lockWords } from '../../core/words/screens/team.ts'
import { setTeamView } from '../app/view-state.ts'
import { useWrite } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { PassphraseDialog } from './PassphraseDialog.tsx'

export const TEAM_FILE_TYPES = ['.rungs-team', '.json']

/** Opens a team file; one that is locked asks for its passphrase first, in `asking`. */
export function useTeamFile(): { openTeamFile: (file: File) => void; asking: ReactElement | null } {
  const [locked, setLocked] = useState<string | null>(null)
  const open = useWrite('team.open')
  const unlock = useWrite('team.open', { inline: true })
  const show = ({ id }: { id: string }): void => {
    setTeamView({ team: id })
    setLocked(null)
  }
  const openFile = async (file: File): Promise<void> => {
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
    unlock.reset()
    if (isLocked(await file.slice(0, 400).text())) setLocked(base64)
    else open.mutate({ base64 }, { onSuccess: show })
  }
  return {
    openTeamFile: file => void openFile(file),
    asking:
      locked === null ? null : (
        <PassphraseDialog
          title={lockWords.openTitle}
          help={lockWords.openHelp}
          action={lockWords.open}
          error={unlock.error?.message}
          onPassphrase={passphrase => unlock.mutate({ base64: locked, passphrase }, { onSuccess: show })}
          onClose={() => setLocked(null)}
        />
      ),
  }
}

const isLocked = (beginning: string): boolean => beginning.includes('rungs-team-locked')
