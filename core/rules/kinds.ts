/** The tree of kinds of experience: which kind counts as which (rules.md, "Kinds of experience"). */
import type { Kind } from '../model/catalogue.ts'

/** Every entry of a profile's `work` is of this kind. */
export const WORK = 'work'

export interface KindTree {
  has(kind: string): boolean
  /** The kind itself and every kind it is part of or implies: supervision → supervision, lead, work. */
  countsAs(kind: string): readonly string[]
}

/** A kind the tree does not have counts as nothing. Circles, which no checked catalogue has, are cut. */
export function kindTree(kinds: readonly Kind[]): KindTree {
  const within = new Map(kinds.map(({ id, within: around }) => [id, around]))
  const closures = new Map<string, readonly string[]>()
  const close = (kind: string): readonly string[] => {
    const closed = new Set([kind])
    for (const inner of closed) for (const outer of within.get(inner) ?? []) closed.add(outer)
    return [...closed]
  }
  for (const { id } of kinds) closures.set(id, close(id))
  return { has: kind => closures.has(kind), countsAs: kind => closures.get(kind) ?? [] }
}
