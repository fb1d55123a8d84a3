import { useState } from 'react'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterReading } from '../../core/contract/team-shapes.ts'
import { ROSTER_MEGABYTES } from '../../core/team/index.ts'
import { sayRoster } from '../../core/words/team.ts'
import { useCall } from '../client/use-operations.ts'
import { toBase64 } from '../components/base64.ts'
import { sayError } from '../components/toasts.tsx'

export type ReadSheet = (sheet: string) => Promise<RosterReading>

/** Opens a roster or a set of profiles; what is refused becomes a message. */
export function useRosterReader(onRead: (reading: RosterReading, readSheet: ReadSheet | null) => void): {
  read: (file: File) => void
  readProfiles: (files: File[]) => Promise<void>
  isReading: boolean
} {
  const call = useCall()
  const [isReading, setReading] = useState(false)
  const during = async (
    work: () => Promise<[reading: RosterReading, readSheet: ReadSheet | null]>,
  ): Promise<void> => {
    setReading(true)
    try {
      onRead(...(await work()))
    } catch (error) {
      sayError(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setReading(false)
    }
  }
  return {
    isReading,
    read: file =>
      void during(async () => {
        // What is refused anyway is not read into memory first.
        if (file.size > ROSTER_MEGABYTES * 2 ** 20)
          throw new Refusal('too-large', sayRoster.tooLarge(ROSTER_MEGABYTES), 'file')
        const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
        const readSheet: ReadSheet = sheet => call('team.roster.read', { file: file.name, base64, sheet })
        const reading = await call('team.roster.read', { file: file.name, base64 })
        return [reading, reading.sheets.length > 1 ? readSheet : null]
      }),
    readProfiles: files =>
      during(async () => {
        const profiles = await Promise.all(
          files.map(async file => ({ file: file.name, text: await file.text() })),
        )
        return [await call('team.roster.read', { profiles }), null]
      }),
  }
}
