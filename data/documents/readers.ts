/**
 * A few processes that read documents, many documents in parallel. Each document has its limits to itself: where it
 * takes too long, too much memory or the process with it, it alone is refused, and another process takes the place.
 */
import { availableParallelism } from 'node:os'
import { Refusal } from '../../core/contract/refusal.ts'
import type { ExtractedText } from '../../core/reading/model.ts'
import { sayDocuments, sayRefused } from '../../core/words/documents.ts'
import { asOneLine, DocumentContent } from './document.ts'
import { refuseLarge } from './extract.ts'
import { forkReader } from './fork-reader.ts'
import type { Job } from './job.ts'
import { extractJob } from './jobs.ts'
import { LIMITS } from './limits.ts'
import type { StartReader } from './protocol.ts'
import { type Named, openSeat, type Seat, type Shared, type Work } from './seat.ts'

export interface Readers {
  /**
   * Does one job (`jobs.ts`) in the next free process; a document that is too large is not handed over.
   * @throws {Refusal} in one line, naming the document: why it cannot be read and what to do
   * @throws the signal's reason when aborted; a job at work is ended
   */
  readonly run: <I extends Named, O>(job: Job<I, O>, input: I, signal?: AbortSignal) => Promise<O>
  /** The text of a document. */
  readonly read: (document: DocumentContent, signal?: AbortSignal) => Promise<ExtractedText>
  /** What jobs asked for from now on know besides their input; each process is given it once. */
  readonly share: (value: unknown) => void
  /** Ends all processes; what was not answered is refused. */
  readonly close: () => void
}

export interface ReadersOptions {
  /** How many processes at most; they are started as they are needed. */
  readonly size?: number
  readonly start?: StartReader
  /** For one job. */
  readonly seconds?: number
}

/** A document may have got the better of the process: what is not the job's answer, or nested beyond looking, is none. */
function checked<I extends Named, O>({ output }: Job<I, O>, { name }: I, value: unknown): O {
  try {
    return output.parse(value)
  } catch (error) {
    throw Object.assign(new Refusal('bad-input', sayRefused.ourMistake(asOneLine(name))), { cause: error })
  }
}

interface Task extends Work {
  readonly shared: Shared
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

const defaultSize = (): number => Math.min(8, Math.max(1, availableParallelism() - 1))

export function openReaders(options: ReadersOptions = {}): Readers {
  const { size = defaultSize(), start = forkReader, seconds = LIMITS.seconds } = options
  const atWork = new Map<Seat, Task>()
  const free: Seat[] = Array.from({ length: size }, () => openSeat(start, seconds))
  const queue: Task[] = []
  let shared: Shared = { version: 0, value: undefined }
  let isClosed = false

  function assign(): void {
    // The seat used last has a process; the others may never need one.
    while (queue.length > 0 && free.length > 0) {
      const [seat, task] = [free.pop(), queue.shift()]
      if (seat && task) void serve(seat, task)
    }
  }

  async function serve(seat: Seat, task: Task): Promise<void> {
    atWork.set(seat, task)
    try {
      task.resolve(await seat.run(task, task.shared))
    } catch (error) {
      task.reject(error)
    }
    atWork.delete(seat)
    free.push(seat)
    assign()
  }

  function drop(task: Task): void {
    const at = queue.indexOf(task)
    if (at >= 0) queue.splice(at, 1)
    for (const [seat, each] of atWork) if (each === task) seat.stop()
  }

  async function run<I extends Named, O>(job: Job<I, O>, input: I, signal?: AbortSignal): Promise<O> {
    if (isClosed) throw new Refusal('conflict', sayDocuments.closed())
    signal?.throwIfAborted()
    const content = DocumentContent.safeParse(input)
    if (content.success) refuseLarge(content.data)
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const task: Task = { job: job.name, input, shared, resolve, reject }
    const abort = (): void => {
      reject(signal?.reason)
      drop(task)
    }
    signal?.addEventListener('abort', abort)
    queue.push(task)
    assign()
    try {
      return checked(job, input, await promise)
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  return {
    run,
    read: (document, signal) => run(extractJob, document, signal),
    share(value) {
      shared = { version: shared.version + 1, value }
    },
    close() {
      isClosed = true
      for (const task of queue.splice(0)) task.reject(new Refusal('conflict', sayDocuments.closed()))
      for (const seat of [...free, ...atWork.keys()]) seat.stop()
    },
  }
}
