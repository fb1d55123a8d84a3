import { useRef, useState } from 'react'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterReading, TeamSummary } from '../../core/contract/team-shapes.ts'
import { ROSTER_MEGABYTES } from '../../core/team/index.ts'
import { sayRoster } from '../../core/words/team.ts'
import { useCall } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { sayError, withdrawErrors } from '../components/toasts.tsx'

type ReadSheet = (sheet: string) => Promise<RosterReading>

export interface OpenedRoster {
  reading: RosterReading
  /** Reads another sheet of the same workbook; null: there is none. */
  readSheet: ReadSheet | null
  /** It updates the team that is shown, rather than beginning a new one. */
  isUpdate: boolean
}

export interface RosterReader {
  /** For the team that is shown, or for a new one. */
  read: (file: File, team: TeamSummary | null) => void
  readProfiles: (files: File[]) => Promise<void>
  isReading: boolean
  /** What is being read is let go: nothing opens, and nothing is said. */
  stop: () => void
}

const READING = 'team.roster.read'

/** Opens a roster or a set of profiles; what is refused becomes a message. Of several, the one chosen last. */
export function useRosterReader(onOpened: (roster: OpenedRoster) => void): RosterReader {
  const call = useCall()
  const [isReading, setReading] = useState(false)
  const latest = useRef(0)
  const during = async (work: () => Promise<OpenedRoster>): Promise<void> => {
    latest.current += 1
    const own = latest.current
    setReading(true)
    try {
      const opened = await work()
      if (own !== latest.current) return
      withdrawErrors(READING)
      onOpened(opened)
    } catch (error) {
      // The one chosen after it stopped it: nothing went wrong.
      if (own === latest.current) sayError(error instanceof Error ? error : new Error(String(error)), READING)
    } finally {
      if (own === latest.current) setReading(false)
    }
  }
  return {
    isReading,
    stop: () => {
      latest.current += 1
      setReading(false)
      call('team.roster.close', {}).catch(sayError)
    },
    read: (file, team) =>
      void during(async () => {
        // What is refused anyway is not read into memory first.
        if (file.size > ROSTER_MEGABYTES * 2 ** 20)
          throw new Refusal('too-large', sayRoster.tooLarge(ROSTER_MEGABYTES), 'file')
        const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
        const input = { file: file.name, base64, ...(team && { team: team.id }) }
        const readSheet: ReadSheet = sheet => call(READING, { ...input, sheet })
        const reading = await call(READING, input)
        const isUpdate = team !== null
        return { reading, readSheet: reading.sheets.length > 1 ? readSheet : null, isUpdate }
      }),
    readProfiles: files =>
      during(async () => {
        const profiles = await Promise.all(
          files.map(async file => ({ file: file.name, text: await file.text() })),
        )
        return { reading: await call(READING, { profiles }), readSheet: null, isUpdate: false }
      }),
  }
}
