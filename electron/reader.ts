/** The entry of a reading process under Electron: a utility process of its own, which the main process starts. */
import { setFlagsFromString } from 'node:v8'
import { startReading, type ToReader } from '../data/documents/reader.ts'

setFlagsFromString('--disallow-code-generation-from-strings')
const { parentPort } = process
const hear = startReading(message => parentPort.postMessage(message))
parentPort.on('message', ({ data }: { data: ToReader }) => hear(data))
