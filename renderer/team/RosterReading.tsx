import type { ReactElement } from 'react'
import { rosterWords } from '../../core/words/screens/roster.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/overlays.tsx'
import { useSettled } from '../components/use-settled.ts'
import type { RosterReader } from './use-roster-reader.ts'
import './roster.css'

/** A file read sooner than this opens without a word. */
const SOON = 400

/** That a roster is being read, for as long as it takes, and the way to stop it. */
export function RosterReading({
  isReading,
  stop,
}: Pick<RosterReader, 'isReading' | 'stop'>): ReactElement | null {
  const isLong = useSettled(isReading ? 1 : 0, SOON) === 1
  if (!isReading || !isLong) return null
  return (
    <Dialog
      title={teamWords.reading}
      isOpen
      onClose={stop}
      width="s"
      actions={<Button onPress={stop}>{rosterWords.stop}</Button>}
    >
      <div className="roster-progress">
        <progress aria-label={teamWords.reading} />
      </div>
    </Dialog>
  )
}
