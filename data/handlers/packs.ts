/** Catalogue packs out and in. */
import type { Handlers } from '../../core/contract/operations.ts'
import type { PackDifference } from '../../core/contract/upkeep-shapes.ts'
import { lexiconOf } from '../../core/english/index.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { differencesOf } from '../../core/review/differences.ts'
import { readPackText, writePack } from '../catalogue/packs.ts'
import { type Merged, mergeIn } from '../imports/merging.ts'
import { mustReadHead, readRecords } from '../store/catalogue-rows.ts'
import { readEdition } from '../store/catalogue-store.ts'
import { mergePack } from '../store/commands/catalogue-commands.ts'
import { reviewerOf } from '../store/settings.ts'
import type { Room } from './room.ts'

type Names = 'pack.export' | 'pack.preview' | 'pack.merge'

export const packHandlers = ({ store, catalogue }: Room): Pick<Handlers, Names> => {
  const merged = (pack: CataloguePack, takes: Parameters<typeof mergeIn>[3]): Merged =>
    store.read(reader => mergeIn(mustReadHead(reader), readRecords(reader), pack, takes))
  return {
    'pack.export': () => {
      const text = writePack(store.read(readEdition))
      return { text, bytes: Buffer.byteLength(text) }
    },

    'pack.preview': ({ text }) => {
      const pack = readPackText(text)
      const { preview } = merged(pack, () => false)
      const says = sayingIn(catalogue().pack, pack)
      return {
        ...preview,
        differences: preview.differences.map(each => ({ ...each, says: says(each) })),
      }
    },

    'pack.merge': ({ text, conflicts, except = [] }) => {
      const others = new Set(except.map(keyOf))
      const { after, preview } = merged(
        readPackText(text),
        each => (conflicts === 'take') !== others.has(keyOf(each)),
      )
      const before = catalogue().pack
      store.change(mergePack, { before, after, by: store.read(reviewerOf), version: preview.version })
      return preview
    },
  }
}

const keyOf = ({ table, id }: Pick<PackDifference, 'table' | 'id'>): string => `${table} ${id}`

/** Of a class that both have, what the pack says otherwise. */
function sayingIn(here: CataloguePack, pack: CataloguePack): (difference: PackDifference) => string[] {
  const [ours, theirs] = [here, pack].map(({ classes }) => new Map(classes.map(each => [each.id, each])))
  const both = <Record extends { readonly id: string }>(of: (pack: CataloguePack) => Record[]): Record[] => [
    ...new Map([...of(pack), ...of(here)].map(each => [each.id, each])).values(),
  ]
  const lexicon = lexiconOf({ kinds: both(({ kinds }) => kinds), classes: both(({ classes }) => classes) })
  return ({ table, id }) => {
    const [mine, given] = [ours?.get(id), theirs?.get(id)]
    if (table !== 'classes' || !mine || !given) return []
    return differencesOf(mine, given, lexicon).map(({ message }) => message)
  }
}
