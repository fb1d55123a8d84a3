/** For tests: reading processes that are used again by the next backend, for starting one takes longer than a test. */
import { forkReader } from '../documents/fork-reader.ts'
import { FromReader, type ReaderProcess } from '../documents/protocol.ts'
import type { ReadersOptions } from '../documents/readers.ts'

type Ending = Parameters<Parameters<ReaderProcess['onEnd']>[0]>[0]

/** A process, and whoever has it now. */
interface Kept {
  readonly process: ReaderProcess
  hear: (message: unknown) => void
  end: (ending: Ending) => void
  isWorking: boolean
  isReady: boolean
}

const free: Kept[] = []

/** A document's seconds are a promise to whoever waits for it; a test waits longer, for its machine may be busy. */
export const PATIENT: ReadersOptions = { start: () => keptReader(), seconds: 60 }

/** As `forkReader`; who ends a process that has nothing to do only gives it back. */
function keptReader(): ReaderProcess {
  const kept = free.pop() ?? start()
  let isOurs = true
  return {
    post(message) {
      if (message.kind === 'job') kept.isWorking = true
      kept.process.post(message)
    },
    onMessage(listener) {
      kept.hear = message => isOurs && listener(message)
      if (kept.isReady) queueMicrotask(() => kept.hear({ kind: 'ready' }))
    },
    onEnd(listener) {
      kept.end = ending => isOurs && listener(ending)
    },
    kill() {
      if (!isOurs) return
      isOurs = false
      if (kept.isWorking || !kept.isReady) kept.process.kill()
      else free.push(kept)
    },
  }
}

function start(): Kept {
  const kept: Kept = {
    process: forkReader(),
    hear: () => undefined,
    end: () => undefined,
    isWorking: false,
    isReady: false,
  }
  kept.process.onMessage(message => {
    const known = FromReader.safeParse(message).data
    if (known?.kind === 'ready') kept.isReady = true
    else kept.isWorking = false
    kept.hear(message)
  })
  kept.process.onEnd(ending => {
    if (free.includes(kept)) free.splice(free.indexOf(kept), 1)
    kept.end(ending)
  })
  return kept
}
