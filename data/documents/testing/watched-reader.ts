/**
 * The entry of a reading process under test: as `reader-process.ts`, and after every job it looks whether the document
 * left anything behind. Where it did, the answer is that the job failed, and why.
 */
import { JOBS, openJob } from '../jobs.ts'
import { type FromReader, startReading } from '../reader.ts'
import { inherited } from './inherited.ts'
import { ownDocuments } from './mutate.ts'

// Libraries that are loaded late bring what older engines lack: all are loaded before the first look.
for (const document of ownDocuments()) await JOBS.get(openJob.name)?.perform(document, undefined)
const before = inherited()

function leftBehind(): string | null {
  if (inherited() !== before) return 'what objects inherit was changed'
  if (process.permission.has('fs.write')) return 'files may be written'
  return null
}

process.on(
  'message',
  startReading((message: FromReader) => {
    const fault = message.kind === 'ready' ? null : leftBehind()
    process.send?.(fault === null ? message : { kind: 'failed', message: fault })
  }),
)
process.on('disconnect', () => process.exit(0))
