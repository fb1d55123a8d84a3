/** What is done for one document of a batch, in a reading process: it is opened, later read; each result is kept at once. */
import type { SpecificationReading } from '../../core/reading/model.ts'
import type { DocumentContent } from '../documents/document.ts'
import { openJob, readJob } from '../documents/jobs.ts'
import type { Readers } from '../documents/readers.ts'
import { readPack } from '../store/catalogue-store.ts'
import type { Reader } from '../store/handle.ts'
import {
  batchTitles,
  finishDocument,
  type NewDocument,
  openDocument,
  type OpenedDocument,
} from '../store/documents.ts'
import { readLanguage } from '../store/phrases.ts'
import type { NewReading } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { backgroundOf } from './background.ts'
import { problemsIn } from './reading-through.ts'

export type Task =
  | { readonly does: 'open'; readonly document: NewDocument }
  | { readonly does: 'read'; readonly document: OpenedDocument }

export interface Tasks {
  /** Gives the processes what reading a batch asks for, when it is not what they have. */
  readonly share: (reader: Reader, batch: string) => void
  /** Nothing is kept of what was aborted. @throws {Refusal} where the document, or the store, refuses */
  readonly perform: (task: Task, signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

export interface TasksOptions {
  readonly store: Store
  /** Asked once, with the first task. */
  readonly openReaders: () => Readers
  readonly newId: () => string
}

export function makeTasks({ store, openReaders, newId }: TasksOptions): Tasks {
  let readers: Readers | undefined
  let shared = ''
  const readersNow = (): Readers => (readers ??= openReaders())

  function keep({ id, name }: OpenedDocument, reading: SpecificationReading): void {
    const { jurisdiction, classes } = reading
    const readings = classes.map((each): NewReading => ({ id: newId(), jurisdiction, reading: each }))
    store.write(writer => finishDocument(writer, id, problemsIn(name, reading), readings))
  }

  return {
    share(reader, batch) {
      const language = readLanguage(reader)
      const version = JSON.stringify([store.generation, batch, language])
      if (version === shared) return
      readersNow().share(backgroundOf(readPack(reader), batchTitles(reader, batch), language))
      shared = version
    },
    async perform(task, signal) {
      if (task.does === 'open') {
        const { text, titles } = await readersNow().run(openJob, contentOf(task.document), signal)
        if (!signal.aborted) store.write(writer => openDocument(writer, task.document.id, text, titles))
      } else {
        const { name, text, jurisdiction } = task.document
        const reading = await readersNow().run(readJob, { name, text, jurisdiction }, signal)
        if (!signal.aborted) keep(task.document, reading)
      }
    },
    close: () => readers?.close(),
  }
}

const contentOf = ({ name, content, pasted }: NewDocument): DocumentContent =>
  pasted ? { name, pasted: new TextDecoder().decode(content) } : { name, bytes: new Uint8Array(content) }
