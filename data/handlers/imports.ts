/** Documents given to be read. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { GivenDocument, ImportBatch } from '../../core/contract/upkeep-shapes.ts'
import { sayImport } from '../../core/words/upkeep.ts'
import type { Importing } from '../imports/importing.ts'
import {
  addBatch,
  type BatchOnFile,
  listBatches,
  listDocuments,
  listedDocument,
  mustFindBatch,
} from '../store/batches.ts'
import {
  addDocuments,
  digestOf,
  jurisdictionOf,
  keepAsRead,
  knownDocument,
  mustFindDocument,
  type NewDocument,
  readDocuments,
  reopenDocument,
} from '../store/documents.ts'
import { openIn, removeBatch } from '../store/read-again.ts'
import { mustFindReading, readingsOf } from '../store/readings.ts'
import { fromBase64 } from './base64.ts'
import type { Room } from './room.ts'

type Names =
  | 'import.document'
  | 'import.add'
  | 'import.progress'
  | 'import.documents'
  | 'import.resume'
  | 'import.stop'
  | 'import.readAgain'
  | 'import.remove'

export function importHandlers(
  { store, newId, recount }: Room,
  importing: Importing,
  now: () => Date,
): Pick<Handlers, Names> {
  const withReading = (batch: BatchOnFile): ImportBatch => ({
    ...batch,
    running: importing.isRunning(batch.id),
    ended: importing.ended(batch.id),
    stopped: importing.stopped(batch.id),
  })
  const progress = (id: string): ImportBatch => withReading(store.read(reader => mustFindBatch(reader, id)))
  return {
    'import.add': ({ batch: asked, jurisdiction, documents }) => {
      if (asked !== undefined && jurisdiction !== undefined)
        throw new Refusal('bad-input', sayImport.jurisdictionFixed, 'jurisdiction')
      const place = asked === undefined ? (jurisdiction ?? null) : placeOf(asked)
      const batch = asked ?? newId()
      const { fresh, answers } = known(batch, place, documents)
      // Where everything was given before there is nothing for a batch of its own.
      const [first] = answers
      const into = asked === undefined && fresh.length === 0 && first ? first.batch : batch
      store.write(writer => {
        if (asked === undefined && into === batch) addBatch(writer, batch, now().toISOString(), place)
        addDocuments(writer, into, fresh)
      })
      // What was given before may still wait, in a batch that was cut off.
      for (const each of new Set([into, ...answers.map(({ batch: its }) => its)])) importing.start(each)
      return { batch: progress(into), documents: answers }
    },

    'import.progress': () => {
      recount()
      return store.read(reader => listBatches(reader)).map(withReading)
    },

    'import.documents': ({ batch }) =>
      store.read(reader => {
        mustFindBatch(reader, batch)
        return listDocuments(reader, batch)
      }),

    'import.document': ({ id }) =>
      store.read(reader => {
        const { batch, text } = mustFindDocument(reader, id)
        const readings = readingsOf(reader, id).map(each => mustFindReading(reader, each))
        return {
          ...listedDocument(reader, id),
          batch,
          text,
          jurisdiction: readings[0]?.jurisdiction ?? jurisdictionOf(reader, batch),
          readings: readings.map(({ reading }) => reading),
        }
      }),

    'import.resume': ({ batch }) => {
      store.read(reader => mustFindBatch(reader, batch))
      importing.start(batch)
      return progress(batch)
    },

    'import.stop': ({ batch }) => {
      importing.stop(batch)
      store.write(writer => keepAsRead(writer, batch))
      return progress(batch)
    },

    'import.readAgain': ({ batch }) => {
      if (batch !== undefined) store.read(reader => mustFindBatch(reader, batch))
      const waiting = store.read(reader =>
        readDocuments(reader, batch).flatMap(each => {
          const classes = openIn(reader, each.id)
          return classes.waiting > 0 ? [{ ...each, classes }] : []
        }),
      )
      const again = waiting.filter(({ classes }) => classes.open > 0)
      store.write(writer => {
        for (const { id } of again) reopenDocument(writer, id)
      })
      for (const each of new Set(again.map(document => document.batch))) importing.start(each)
      const left = waiting.filter(({ classes }) => classes.open < classes.waiting)
      return { documents: again.length, left: left.length }
    },

    'import.remove': ({ batch }) => {
      store.read(reader => mustFindBatch(reader, batch))
      importing.stop(batch)
      return store.write(writer => removeBatch(writer, batch))
    },
  }

  /** Tells documents that are here already, by their content and jurisdiction, from those to be read. */
  function known(
    batch: string,
    place: string | null,
    documents: readonly GivenDocument[],
  ): { fresh: NewDocument[]; answers: Output<'import.add'>['documents'] } {
    const fresh = new Map<string, NewDocument>()
    const answers = documents.map((given, index) => {
      const document = asNew(given, index, newId)
      const digest = digestOf(document.content)
      const twice = fresh.get(digest)
      const here = twice
        ? { id: twice.id, batch }
        : store.read(reader => knownDocument(reader, digest, place))
      if (!here) fresh.set(digest, document)
      return { id: document.id, batch, ...here, known: here !== undefined }
    })
    return { fresh: [...fresh.values()], answers }
  }

  function placeOf(batch: string): string | null {
    return store.read(reader => {
      mustFindBatch(reader, batch)
      return jurisdictionOf(reader, batch)
    })
  }
}

function asNew({ name, content }: GivenDocument, index: number, newId: () => string): NewDocument {
  const id = newId()
  if ('text' in content) return { id, name, content: Buffer.from(content.text), pasted: true }
  const bytes = fromBase64(content.base64)
  if (!bytes) throw new Refusal('bad-input', sayImport.notBase64(name), `documents[${index}].content.base64`)
  return { id, name, content: bytes, pasted: false }
}
