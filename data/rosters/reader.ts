/** Roster files read one at a time; another file, or the person, stops the one before. */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayRoster } from '../../core/words/team.ts'
import { openReaders, type Readers, type ReadersOptions } from '../documents/readers.ts'
import type { RosterCells } from './cells.ts'
import { rosterJob } from './job.ts'
import { isArchive, readRosterFile } from './read.ts'

/** Enough for the largest roster that is taken, on a slow machine. */
const SECONDS = 60
/** Bytes of plain text that are read on the spot: done before a process of its own would have started. */
const SMALL = 2 * 2 ** 20

export interface RosterReader {
  /** @throws {Refusal} why the file cannot be taken, or that it was stopped. */
  readonly read: (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    sheet: string | undefined,
  ) => Promise<RosterCells>
  readonly stop: () => void
  readonly close: () => void
}

export function rosterReader(options: ReadersOptions | undefined): RosterReader {
  let readers: Readers | undefined
  let working: AbortController | undefined
  const stop = (): void => working?.abort(new Refusal('conflict', sayRoster.stopped(), 'file'))
  return {
    stop,
    read(name, bytes, sheet) {
      stop()
      if (bytes.length <= SMALL && !isArchive(bytes)) return readRosterFile(bytes)
      readers ??= openReaders({ ...options, size: 1, seconds: SECONDS })
      const own = new AbortController()
      working = own
      return readers.run(rosterJob, { name, bytes, ...(sheet !== undefined && { sheet }) }, own.signal)
    },
    close() {
      stop()
      readers?.close()
    },
  }
}
