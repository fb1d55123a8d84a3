/** One place of the pool: a process that does one job at a time, and another in its stead when it had to be ended. */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDocuments, sayRefused } from '../../core/words/documents.ts'
import { asOneLine } from './document.ts'
import { LIMITS } from './limits.ts'
import { FromReader, type ReaderProcess, type StartReader } from './protocol.ts'

/** The document's name, for every refusal. */
export interface Named {
  readonly name: string
}
export interface Work {
  readonly job: string
  readonly input: Named
}
/** What jobs know besides their input; a process is given each version once. */
export interface Shared {
  readonly version: number
  readonly value: unknown
}
export interface Seat {
  /**
   * Starts a process where there is none, and has it do the work.
   * @throws {Refusal} when the document is refused, takes too long or too much memory, or ends the process
   */
  readonly run: (work: Work, shared: Shared) => Promise<unknown>
  /** Ends the process at once; work at hand is refused. */
  readonly stop: () => void
}

interface Waiting {
  readonly hear: (message: FromReader) => void
  readonly fail: (refusal: Refusal) => void
  readonly ended: (ranOut: boolean) => Refusal
}

/** A process that does not say within so many milliseconds that it is ready will not. */
const PATIENCE = 30_000
/** A process that still holds so many bytes after a document gives place to a new one. */
const WORN = LIMITS.megabytes * 2 ** 20 * 0.6

const noProcess = (): Refusal => new Refusal('bad-input', sayDocuments.noProcess())
const closed = (): Refusal => new Refusal('conflict', sayDocuments.closed())

export function openSeat(start: StartReader, seconds: number): Seat {
  let process: ReaderProcess | null = null
  let given = 0
  let waiting: Waiting | null = null

  function begin(): void {
    const begun = start()
    process = begun
    given = 0
    begun.onMessage(message => {
      const known = FromReader.safeParse(message)
      if (process !== begun) return
      if (known.success) waiting?.hear(known.data)
      else waiting?.fail(waiting.ended(false))
    })
    begun.onEnd(({ ranOut }) => {
      if (process !== begun) return
      process = null
      waiting?.fail(waiting.ended(ranOut))
    })
  }

  function leave(): void {
    const left = process
    process = null
    left?.kill()
  }

  /** The next message of the process. Where there is none in time, the process is ended. */
  function next(milliseconds: number, late: () => Refusal, ended: Waiting['ended']): Promise<FromReader> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiting?.fail(late()), milliseconds)
      const done = (): void => {
        clearTimeout(timer)
        waiting = null
      }
      waiting = {
        ended,
        hear(message) {
          done()
          resolve(message)
        },
        fail(refusal) {
          done()
          leave()
          reject(refusal)
        },
      }
    })
  }

  async function run({ job, input }: Work, shared: Shared): Promise<unknown> {
    const name = asOneLine(input.name)
    if (!process) {
      begin()
      await next(PATIENCE, noProcess, noProcess)
    }
    if (!process) throw closed()
    if (given !== shared.version) process.post({ kind: 'share', value: shared.value })
    given = shared.version
    process.post({ kind: 'job', job, input })
    const answer = await next(
      seconds * 1000,
      () => new Refusal('too-large', sayRefused.tooSlow(name, seconds)),
      ranOut =>
        ranOut
          ? new Refusal('too-large', sayRefused.tooMuchMemory(name, LIMITS.megabytes))
          : new Refusal('bad-input', sayRefused.stopped(name)),
    )
    if (answer.kind === 'done') {
      if (answer.resident > WORN) leave()
      return answer.value
    }
    if (answer.kind === 'refused') throw new Refusal(answer.code, answer.message)
    throw Object.assign(new Refusal('bad-input', sayRefused.ourMistake(name)), { cause: answer })
  }

  return {
    run,
    stop() {
      leave()
      waiting?.fail(closed())
    },
  }
}
