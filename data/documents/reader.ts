/** A reading process, whoever its host is: does the jobs it is sent, one after another. */
import { Refusal } from '../../core/contract/refusal.ts'
import { JOBS } from './jobs.ts'
import { LIMITS } from './limits.ts'
import type { FromReader, ToReader } from './protocol.ts'
import { closeNetwork } from './seal.ts'
import { watchMemory } from './watch.ts'

export type { FromReader, ReaderProcess, StartReader, ToReader } from './protocol.ts'

/** Makes this process one that reads, and answers what hears the messages of its host. */
export function startReading(send: (message: FromReader) => void): (message: ToReader) => void {
  let shared: unknown

  async function answer(name: string, input: unknown): Promise<FromReader> {
    try {
      const value = await JOBS.get(name)?.perform(input, shared)
      return { kind: 'done', value, resident: process.memoryUsage.rss() }
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', code: error.code, message: error.message }
      return { kind: 'failed', message: String(error) }
    }
  }

  // Of a promise inside a library that nobody waits for; its document has its answer, or the clock will end it.
  process.on('unhandledRejection', () => undefined)
  closeNetwork()
  watchMemory(LIMITS.megabytes * 2 ** 20)
  send({ kind: 'ready' })
  return message => {
    if (message.kind === 'share') shared = message.value
    else void answer(message.job, message.input).then(send)
  }
}
