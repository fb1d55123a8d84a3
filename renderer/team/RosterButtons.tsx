import type { ReactElement } from 'react'
import { FileTrigger } from 'react-aria-components'
import { teamWords } from '../../core/words/screens/team.ts'
import { useAskedOfTeam } from '../app/asked-of-team.ts'
import { askFile } from '../components/ask-file.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { RosterReading } from './RosterReading.tsx'
import { TEAM_FILE_TYPES, useTeamFile } from './TeamFile.tsx'
import { type OpenedRoster, useRosterReader } from './use-roster-reader.ts'

export const ROSTER_TYPES = ['.csv', '.tsv', '.txt', '.xlsx']

/** The ways a team begins: a roster, profiles, a team file. */
export function RosterButtons({ onOpened }: { onOpened: (roster: OpenedRoster) => void }): ReactElement {
  const { read, readProfiles, isReading, stop } = useRosterReader(onOpened)
  const { openTeamFile, asking } = useTeamFile()
  useAskedOfTeam({
    openRoster: () => askFile(ROSTER_TYPES, file => read(file, null)),
    openTeamFile: () => askFile(TEAM_FILE_TYPES, openTeamFile),
  })
  return (
    <div className="team-buttons">
      <FileButton accept={ROSTER_TYPES} onFile={file => read(file, null)} look="primary" icon="open">
        {teamWords.openRoster}
      </FileButton>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.json']}
        onSelect={files => files && void readProfiles([...files])}
      >
        <Button icon="person">{teamWords.openProfiles}</Button>
      </FileTrigger>
      <FileButton accept={TEAM_FILE_TYPES} onFile={openTeamFile} icon="team">
        {teamWords.openTeamFile}
      </FileButton>
      <RosterReading isReading={isReading} stop={stop} />
      {asking}
    </div>
  )
}
