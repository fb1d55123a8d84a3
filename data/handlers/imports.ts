/** Documents given to be read. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { GivenDocument } from '../../core/contract/upkeep-shapes.ts'
import { sayImport } from '../../core/words/upkeep.ts'
import type { Importing } from '../imports/importing.ts'
import {
  addBatch,
  addDocuments,
  cancelRest,
  digestOf,
  jurisdictionOf,
  knownDocument,
  listBatches,
  listDocuments,
  listedDocument,
  mustFindBatch,
  mustFindDocument,
  type NewDocument,
} from '../store/imports.ts'
import { mustFindReading, readingsOf } from '../store/readings.ts'
import { fromBase64 } from './base64.ts'
import type { Room } from './room.ts'

type Names =
  | 'import.document'
  | 'import.add'
  | 'import.progress'
  | 'import.documents'
  | 'import.resume'
  | 'import.cancel'

export function importHandlers(
  { store, newId }: Room,
  importing: Importing,
  now: () => Date,
): Pick<Handlers, Names> {
  const progress = (id: string): Output<'import.cancel'> => ({
    ...store.read(reader => mustFindBatch(reader, id)),
    running: importing.isRunning(id),
  })
  return {
    'import.add': ({ batch: asked, jurisdiction, documents }) => {
      if (asked !== undefined && jurisdiction !== undefined)
        throw new Refusal('bad-input', sayImport.jurisdictionFixed, 'jurisdiction')
      const place = asked === undefined ? (jurisdiction ?? null) : placeOf(asked)
      const batch = asked ?? newId()
      const given = documents.map((document, index) => asNew(document, index, newId))
      const answered: { id: string; batch: string; known: boolean }[] = []
      const fresh = new Map<string, NewDocument>()
      for (const document of given) {
        const digest = digestOf(document.content)
        const twice = fresh.get(digest)
        const known = twice
          ? { id: twice.id, batch }
          : store.read(reader => knownDocument(reader, digest, place))
        answered.push({ id: document.id, batch, ...known, known: known !== undefined })
        if (!known) fresh.set(digest, document)
      }
      store.remember(writer => {
        if (asked === undefined) addBatch(writer, batch, now().toISOString(), place)
        addDocuments(writer, batch, [...fresh.values()])
      })
      // What was given before may still wait, in a batch that was cut off.
      for (const each of new Set([batch, ...answered.map(({ batch: its }) => its)])) importing.start(each)
      return { batch: progress(batch), documents: answered }
    },

    'import.progress': () =>
      store
        .read(reader => listBatches(reader))
        .map(batch => ({ ...batch, running: importing.isRunning(batch.id) })),

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

    'import.cancel': ({ batch }) => {
      importing.stop(batch)
      store.remember(writer => cancelRest(writer, batch))
      return progress(batch)
    },
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
