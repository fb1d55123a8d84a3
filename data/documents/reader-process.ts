/** The entry of a reading process under Node (`fork-reader.ts`). */
import { startReading } from './reader.ts'

process.on(
  'message',
  startReading(message => void process.send?.(message)),
)
process.on('disconnect', () => process.exit(0))
