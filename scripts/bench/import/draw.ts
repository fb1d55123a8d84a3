/** Which documents are judged by hand: drawn at random from a corpus by a stated seed, before any was read. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../random.ts'

export const CORPORA = ['los-angeles', 'california', 'philadelphia'] as const
export type CorpusName = (typeof CORPORA)[number]

export const GOLD_SETS = ['dev', 'held'] as const
export type GoldSet = (typeof GOLD_SETS)[number]

/** `dev` may be looked at by those who write the reader; `held` only by the one who judges. */
const DRAWS: Readonly<Record<GoldSet, { readonly seed: number; readonly count: number }>> = {
  dev: { seed: 20_261_122, count: 20 },
  held: { seed: 3_813, count: 15 },
}

/** File names of the drawn documents, in the order of the draw. No document is in both sets. */
export function draw(names: readonly string[], set: GoldSet): string[] {
  const dev = shuffled(names, DRAWS.dev.seed).slice(0, DRAWS.dev.count)
  if (set === 'dev') return dev
  const rest = names.filter(name => !dev.includes(name))
  return shuffled(rest, DRAWS.held.seed).slice(0, DRAWS.held.count)
}

export const seedOf = (set: GoldSet): number => DRAWS[set].seed

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
