/** Catalogue packs out and in. */
import type { Handlers } from '../../core/contract/operations.ts'
import type { ConflictChoice } from '../../core/contract/upkeep-shapes.ts'
import { readPackText, writePack } from '../catalogue/packs.ts'
import { type Merged, mergeIn } from '../imports/merging.ts'
import { mustReadHead, packOf, readRecords } from '../store/catalogue-rows.ts'
import { mergePack } from '../store/commands/catalogue-commands.ts'
import { reviewerOf } from '../store/settings.ts'
import type { Room } from './room.ts'

type Names = 'pack.export' | 'pack.preview' | 'pack.merge'

export const packHandlers = ({ store, catalogue }: Room): Pick<Handlers, Names> => {
  const merged = (text: string, conflicts: ConflictChoice): Merged => {
    const pack = readPackText(text)
    return store.read(reader => mergeIn(mustReadHead(reader), readRecords(reader), pack, conflicts))
  }
  return {
    'pack.export': () => {
      const { head, records } = store.read(reader => ({
        head: mustReadHead(reader),
        records: readRecords(reader),
      }))
      const tables = [records.kinds, records.jurisdictions, records.classes, records.edges]
      const isChanged = tables.some(table => table.some(({ origin }) => origin === 'local'))
      const withdrawn = records.edges.flatMap(({ body, shipped }) =>
        body === null && shipped ? [{ from: shipped.from, to: shipped.to, kind: shipped.kind }] : [],
      )
      const text = writePack({ ...packOf(head, records), withdrawn }, { version: head.version, isChanged })
      return { text, bytes: Buffer.byteLength(text) }
    },

    'pack.preview': ({ text }) => merged(text, 'keep').preview,

    'pack.merge': ({ text, conflicts }) => {
      const { after, preview } = merged(text, conflicts)
      const before = catalogue().pack
      store.change(mergePack, { before, after, by: store.read(reviewerOf), version: preview.version })
      return preview
    },
  }
}
