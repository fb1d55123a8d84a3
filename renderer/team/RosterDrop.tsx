import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { TeamSummary } from '../../core/contract/team-shapes.ts'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/overlays.tsx'
import { RosterReading } from './RosterReading.tsx'
import { useTeamFile } from './TeamFile.tsx'
import { type OpenedRoster, useRosterReader } from './use-roster-reader.ts'

const ROSTER = /\.(csv|tsv|xlsx)$/i
const TEAM_FILE = /\.rungs-team$/i

interface RosterDropProps {
  /** The team that is shown; null: none is. */
  team: TeamSummary | null
  onOpened: (roster: OpenedRoster) => void
}

/** A roster or a team file dropped on the screen is opened; where a team is shown it is asked what the roster is of. */
export function RosterDrop({ team, onOpened }: RosterDropProps): ReactElement {
  const { read, isReading, stop } = useRosterReader(onOpened)
  const { openTeamFile, asking } = useTeamFile()
  const [dropped, setDropped] = useState<File | null>(null)
  const take = (file: File): boolean => {
    if (TEAM_FILE.test(file.name)) openTeamFile(file)
    else if (!ROSTER.test(file.name)) return false
    else if (team) setDropped(file)
    else read(file, null)
    return true
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    // Before the window takes it for a profile.
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (file && latest.current(file)) event.preventDefault()
    }
    window.addEventListener('drop', onDrop, { capture: true })
    return () => window.removeEventListener('drop', onDrop, { capture: true })
  }, [])
  const readAs = (own: TeamSummary | null): void => {
    if (dropped) read(dropped, own)
    setDropped(null)
  }
  return (
    <>
      {team && dropped && (
        <Dialog
          title={rosterWords.title}
          isOpen
          onClose={() => setDropped(null)}
          width="s"
          actions={
            <>
              <Button onPress={() => readAs(null)}>{rosterWords.asNew}</Button>
              <Button look="primary" onPress={() => readAs(team)}>
                {rosterWords.update(team.name)}
              </Button>
            </>
          }
        >
          <p>{rosterWords.dropped(dropped.name)}</p>
        </Dialog>
      )}
      <RosterReading isReading={isReading} stop={stop} />
      {asking}
    </>
  )
}
