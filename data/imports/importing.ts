/**
 * Reads the documents of batches, many at once, while the backend answers: first the text and the titles of all, then
 * what they say, for a document may name a class that another of the batch defines. Every result is kept by itself, so
 * a batch that is cut off goes on where it stopped.
 */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayRefused } from '../../core/words/documents.ts'
import { sayImport } from '../../core/words/upkeep.ts'
import type { Reader } from '../store/handle.ts'
import { finishDocument, nextOpened, nextWaiting } from '../store/documents.ts'
import { AT_ONCE } from './background.ts'
import { makeTasks, type Task, type TasksOptions } from './tasks.ts'

export interface Importing {
  /** Reads what waits in a batch; does nothing where that is under way. */
  readonly start: (batch: string) => void
  readonly stop: (batch: string) => void
  readonly isRunning: (batch: string) => boolean
  /** How often the opening or the reading of one of its documents ended. */
  readonly ended: (batch: string) => number
  /** Why it was stopped by what went wrong, not by a person; null once it goes on. */
  readonly stopped: (batch: string) => string | null
  /** Settles when nothing is being read. */
  readonly idle: () => Promise<void>
  readonly close: () => void
}

export interface ImportingOptions extends TasksOptions {
  readonly onDefect: (error: unknown) => void
}

export function makeImporting({ store, openReaders, newId, onDefect }: ImportingOptions): Importing {
  const running = new Map<string, AbortController>()
  /** Documents at work, by the batch. */
  const busy = new Map<string, Set<string>>()
  const ended = new Map<string, number>()
  const stopped = new Map<string, string>()
  const tasks = makeTasks({ store, openReaders, newId })
  let waiting: (() => void)[] = []

  /** Takes up as much work as there is room for; called whenever a batch begins or a document is done. */
  function pump(): void {
    for (const [batch, { signal }] of running) {
      const atWork = busy.get(batch) ?? new Set()
      busy.set(batch, atWork)
      while (countBusy() < AT_ONCE) {
        const task = store.read(reader => nextTask(reader, batch, atWork))
        if (!task) {
          if (atWork.size === 0) running.delete(batch)
          break
        }
        atWork.add(task.document.id)
        void work(batch, task, signal).finally(() => {
          atWork.delete(task.document.id)
          guarded(pump)
        })
      }
    }
    if (running.size === 0) settle()
  }

  function settle(): void {
    for (const resolve of waiting.splice(0)) resolve()
  }

  const countBusy = (): number => [...busy.values()].reduce((sum, { size }) => sum + size, 0)

  /** Reading begins when nothing of the batch is still to be opened. */
  function nextTask(reader: Reader, batch: string, atWork: ReadonlySet<string>): Task | undefined {
    const toOpen = nextWaiting(reader, batch, atWork)
    if (toOpen) return { does: 'open', document: toOpen }
    const isOpening = [...atWork].some(id => opening.has(id))
    const toRead = isOpening ? undefined : nextOpened(reader, batch, atWork)
    if (!toRead) return undefined
    tasks.share(reader, batch)
    return { does: 'read', document: toRead }
  }
  const opening = new Set<string>()

  async function work(batch: string, task: Task, signal: AbortSignal): Promise<void> {
    const { document } = task
    const { id } = document
    try {
      if (task.does === 'open') opening.add(id)
      await tasks.perform(task, signal)
    } catch (error) {
      if (!signal.aborted) guarded(() => fail(batch, document, error))
    } finally {
      opening.delete(id)
      ended.set(batch, (ended.get(batch) ?? 0) + 1)
    }
  }

  /** A document that is refused has its reason; where the store itself refuses, the batch stops. */
  function fail(batch: string, { id, name }: Task['document'], error: unknown): void {
    if (error instanceof Refusal && error.code === 'database') return halt(batch, error.message)
    if (!(error instanceof Refusal)) onDefect(error)
    const problem = error instanceof Refusal ? error.message : sayRefused.ourMistake(name)
    store.write(writer => finishDocument(writer, id, [problem], []))
  }

  /** What goes wrong here has nobody to be told to but the log; the batches stop, and may be resumed. */
  function guarded(step: () => void): void {
    try {
      step()
    } catch (error) {
      const why = error instanceof Refusal ? error.message : sayImport.halted
      for (const batch of running.keys()) halt(batch, why)
      if (!(error instanceof Refusal)) onDefect(error)
    }
  }

  function halt(batch: string, why: string): void {
    stopped.set(batch, why)
    stop(batch)
  }

  function stop(batch: string): void {
    running.get(batch)?.abort()
    running.delete(batch)
    if (running.size === 0) settle()
  }

  return {
    start(batch) {
      if (running.has(batch)) return
      running.set(batch, new AbortController())
      stopped.delete(batch)
      pump()
    },
    stop,
    isRunning: batch => running.has(batch),
    ended: batch => ended.get(batch) ?? 0,
    stopped: batch => stopped.get(batch) ?? null,
    idle: () =>
      running.size === 0 ? Promise.resolve() : new Promise(resolve => (waiting = [...waiting, resolve])),
    close() {
      running.forEach((_, batch) => stop(batch))
      tasks.close()
    },
  }
}
