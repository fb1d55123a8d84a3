/** Catalogue packs out and in. */
import type { Handlers } from '../../core/contract/operations.ts'
import type { MergeChoices, PackDifference } from '../../core/contract/upkeep-shapes.ts'
import { lexiconOf } from '../../core/english/index.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { differencesOf } from '../../core/review/differences.ts'
import { readPackText, writePack } from '../catalogue/packs.ts'
import { historiesAfter } from '../imports/histories.ts'
import { type Merged, mergeIn } from '../imports/merging.ts'
import { mustReadHead, readRecords } from '../store/catalogue-rows.ts'
import { readEdition } from '../store/catalogue-store.ts'
import { mergePack } from '../store/commands/catalogue-commands.ts'
import { reviewerOf } from '../store/settings.ts'
import type { Room } from './room.ts'

type Names = 'pack.export' | 'pack.preview' | 'pack.merge'

export const packHandlers = ({ store, catalogue }: Room): Pick<Handlers, Names> => ({
  'pack.export': () => {
    const text = writePack(store.read(readEdition))
    return { text, bytes: Buffer.byteLength(text) }
  },

  'pack.preview': ({ text }) => {
    const pack = readPackText(text)
    const { after, preview } = merged(store, pack, () => false)
    const before = catalogue().pack
    const says = sayingIn(before, pack)
    return {
      ...preview,
      versions: addedIn(store.read(reader => historiesAfter(reader, before, pack, after))),
      differences: preview.differences.map(each => ({ ...each, says: says(each) })),
    }
  },

  'pack.merge': ({ text, conflicts, except }) => {
    const { after, preview, pack } = chosen(store, text, { conflicts, except })
    const before = catalogue().pack
    const { by, histories } = store.read(reader => ({
      by: reviewerOf(reader),
      histories: historiesAfter(reader, before, pack, after),
    }))
    store.change(mergePack, { before, after, by, version: preview.version, histories })
    return { ...preview, versions: addedIn(histories) }
  },
})

const merged = (store: Room['store'], pack: CataloguePack, takes: Parameters<typeof mergeIn>[3]): Merged =>
  store.read(reader => mergeIn(mustReadHead(reader), readRecords(reader), pack, takes))

/** The catalogue with a pack taken in as a person chose. */
export function chosen(
  store: Room['store'],
  text: string,
  { conflicts, except = [] }: MergeChoices,
): Merged & { readonly pack: CataloguePack } {
  const others = new Set(except.map(keyOf))
  const pack = readPackText(text)
  return { ...merged(store, pack, each => (conflicts === 'take') !== others.has(keyOf(each))), pack }
}

const addedIn = (histories: ReturnType<typeof historiesAfter>): number =>
  [...histories.values()].reduce((sum, { added }) => sum + added, 0)

const keyOf = ({ table, id }: Pick<PackDifference, 'table' | 'id'>): string => `${table} ${id}`

/** Of a class that both have, what the pack says otherwise. */
function sayingIn(here: CataloguePack, pack: CataloguePack): (difference: PackDifference) => string[] {
  const [ours, theirs] = [here, pack].map(({ classes }) => new Map(classes.map(each => [each.id, each])))
  const lexicon = lexiconOf({
    kinds: [...pack.kinds, ...here.kinds],
    classes: [...pack.classes, ...here.classes],
  })
  return ({ table, id }) => {
    const [mine, given] = [ours?.get(id), theirs?.get(id)]
    if (table !== 'classes' || !mine || !given) return []
    return differencesOf(mine, given, lexicon).map(({ message }) => message)
  }
}
