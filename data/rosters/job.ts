/** Reading a roster file as a job of a reading process: a file may ask for more time and memory than there is. */
import { z } from 'zod'
import { defineJob } from '../documents/job.ts'
import { RosterCells } from './cells.ts'
import { readRosterFile } from './read.ts'

export const rosterJob = defineJob(
  {
    name: 'roster',
    input: z.strictObject({
      name: z.string(),
      bytes: z.instanceof(Uint8Array),
      sheet: z.string().optional(),
    }),
    output: RosterCells,
  },
  ({ bytes, sheet }) => readRosterFile(bytes, sheet),
)
