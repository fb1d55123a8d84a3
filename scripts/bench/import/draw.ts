/** Which documents are judged by hand: drawn at random from a corpus by a stated seed, before any was read. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../random.ts'

export const CORPORA = ['los-angeles', 'california', 'philadelphia'] as const
export type CorpusName = (typeof CORPORA)[number]

/**
 * `dev` and `dev2` may be looked at by those who write the reader; dev2 was drawn when the reader could read dev, and
 * judged once unseen before it was opened. `held` is looked at only by the one who judges; `last`, `fresh` and `late`
 * were each judged once before the kinds of mistakes they showed were told; of `sealed` nothing was.
 */
export const GOLD_SETS = ['dev', 'dev2', 'held', 'last', 'fresh', 'late', 'sealed'] as const
/** Sets whose single results may be seen. */
export const OPEN_SETS: readonly GoldSet[] = ['dev', 'dev2']
export type GoldSet = (typeof GOLD_SETS)[number]

/** In the order they were made, each from the documents that those before left. */
const DRAWS: readonly { readonly set: GoldSet; readonly seed: number; readonly count: number }[] = [
  { set: 'dev', seed: 20_261_122, count: 20 },
  { set: 'held', seed: 3_813, count: 15 },
  { set: 'dev2', seed: 1_931, count: 20 },
  { set: 'held', seed: 623, count: 10 },
  { set: 'last', seed: 1_697, count: 10 },
  { set: 'fresh', seed: 1_624, count: 14 },
  { set: 'sealed', seed: 1_835, count: 6 },
  { set: 'late', seed: 1_820, count: 7 },
]

/** File names of the drawn documents, in the order of the draw. No document is in two sets. */
export function draw(names: readonly string[], wanted: GoldSet): string[] {
  const taken = new Set<string>()
  const drawn: string[] = []
  for (const { set, seed, count } of DRAWS) {
    const left = names.filter(name => !taken.has(name))
    const some = shuffled(left, seed).slice(0, count)
    for (const name of some) taken.add(name)
    if (set === wanted) drawn.push(...some)
  }
  return drawn
}

export const seedsOf = (wanted: GoldSet): string =>
  DRAWS.filter(({ set }) => set === wanted)
    .map(({ seed }) => seed)
    .join(' and ')

/** Text documents of a corpus, sorted by name. */
export const documentsOf = (corpora: string, corpus: CorpusName): string[] =>
  readdirSync(join(corpora, corpus))
    .filter(name => name.endsWith('.txt'))
    .toSorted()

/** Fisher and Yates: every order is as likely. The names are sorted first, so a folder's own order is no matter. */
function shuffled(names: readonly string[], seed: number): string[] {
  const random = seededRandom(seed)
  const left = names.toSorted()
  const order: string[] = []
  while (left.length > 0) order.push(...left.splice(random.below(left.length), 1))
  return order
}
