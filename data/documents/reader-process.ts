/** The entry of a reading process: does the jobs it is sent, one after another. */
import { Refusal } from '../../core/contract/refusal.ts'
import { JOBS } from './jobs.ts'
import { LIMITS } from './limits.ts'
import type { FromReader, ToReader } from './protocol.ts'
import { closeNetwork } from './seal.ts'
import { watchMemory } from './watch.ts'

let shared: unknown
const send = (message: FromReader): void => void process.send?.(message)

async function answer(name: string, input: unknown): Promise<FromReader> {
  try {
    const value = await JOBS.get(name)?.perform(input, shared)
    return { kind: 'done', value, resident: process.memoryUsage.rss() }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code, message: error.message }
    return { kind: 'failed', message: String(error) }
  }
}

closeNetwork()
watchMemory(LIMITS.megabytes * 2 ** 20)
process.on('message', async (message: ToReader) => {
  if (message.kind === 'share') shared = message.value
  else send(await answer(message.job, message.input))
})
process.on('disconnect', () => process.exit(0))
send({ kind: 'ready' })
