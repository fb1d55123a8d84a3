import { type ReactElement, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { RosterReading } from '../../core/contract/team-shapes.ts'
import { lockWords, teamWords } from '../../core/words/screens/team.ts'
import { setTeamView } from '../app/view-state.ts'
import { useWrite } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import { type ReadSheet, useRosterReader } from './use-roster-reader.ts'

export interface OpenedRoster {
  reading: RosterReading
  /** Reads another sheet of the same workbook; null: there is none. */
  readSheet: ReadSheet | null
  /** It updates the team that is shown, rather than beginning a new one. */
  isUpdate: boolean
}

export const ROSTER_TYPES = ['.csv', '.tsv', '.txt', '.xlsx']
export const TEAM_FILE_TYPES = ['.rungs-team', '.json']

/** The ways a team begins: a roster, profiles, a team file. */
export function RosterButtons({ onOpened }: { onOpened: (roster: OpenedRoster) => void }): ReactElement {
  const { read, readProfiles, isReading } = useRosterReader((reading, readSheet) =>
    onOpened({ reading, readSheet, isUpdate: false }),
  )
  const [locked, setLocked] = useState<string | null>(null)
  const open = useWrite('team.open')
  const openFile = async (file: File): Promise<void> => {
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
    if (isLocked(await file.slice(0, 400).text())) setLocked(base64)
    else open.mutate({ base64 }, { onSuccess: ({ id }) => setTeamView({ team: id }) })
  }
  return (
    <div className="team-buttons">
      <FileButton accept={ROSTER_TYPES} onFile={read} look="primary" icon="open">
        {isReading ? teamWords.reading : teamWords.openRoster}
      </FileButton>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.json']}
        onSelect={files => files && void readProfiles([...files])}
      >
        <Button icon="person">{teamWords.openProfiles}</Button>
      </FileTrigger>
      <FileButton accept={TEAM_FILE_TYPES} onFile={file => void openFile(file)} icon="team">
        {teamWords.openTeamFile}
      </FileButton>
      {locked !== null && (
        <PassphraseDialog
          title={lockWords.openTitle}
          help={lockWords.openHelp}
          action={lockWords.open}
          onPassphrase={passphrase =>
            open.mutate(
              { base64: locked, passphrase },
              {
                onSuccess: ({ id }) => {
                  setTeamView({ team: id })
                  setLocked(null)
                },
              },
            )
          }
          onClose={() => setLocked(null)}
        />
      )}
    </div>
  )
}

const isLocked = (beginning: string): boolean => beginning.includes('rungs-team-locked')
