/** Which kinds of experience the form of a job offers. */
import type { Kind } from '../../core/model/catalogue.ts'
import { finder } from '../../core/model/search.ts'

export interface KindRow {
  kind: Kind
  /** In the tree of those offered, 0 at its top. */
  depth: number
}

export interface OfferedKinds {
  /** What the class asked about counts. */
  asked: KindRow[]
  others: KindRow[]
  /** Offered only to a search. */
  hidden: number
}

/** Every job is work of some kind; that one is not offered. */
const ROOT = 'work'
/** As many are laid out whole; imports bring hundreds. */
export const FEW = 10
/** Hits of a search shown at once. */
const MOST = 60

/**
 * While kinds are few: all of them, as their tree. Beyond, those the class in question counts come first, then those
 * that already `count` for the job and those that are explained; the rest is found by words of its name.
 */
export function offeredKinds(
  kinds: readonly Kind[],
  asked: ReadonlySet<string>,
  counts: (id: string) => boolean,
  search: string,
): OfferedKinds {
  const offered = kinds.filter(({ id }) => id !== ROOT)
  if (offered.length <= FEW) return { asked: [], others: inTree(offered), hidden: 0 }
  if (search.trim() !== '') {
    const finds = finder(search)
    const found = offered.filter(({ name, help }) => finds(`${name} ${help ?? ''}`))
    return { asked: [], others: inTree(found.slice(0, MOST)), hidden: Math.max(0, found.length - MOST) }
  }
  const first = offered.filter(({ id }) => asked.has(id))
  const others = offered.filter(({ id, help }) => !asked.has(id) && (counts(id) || help !== undefined))
  return {
    asked: inTree(first),
    others: inTree(others),
    hidden: offered.length - first.length - others.length,
  }
}

/** Each kind under the first it is part of, once. */
function inTree(kinds: readonly Kind[]): KindRow[] {
  const here = new Set(kinds.map(({ id }) => id))
  const rows: KindRow[] = []
  const seen = new Set<string>()
  const add = (kind: Kind, depth: number): void => {
    if (seen.has(kind.id)) return
    seen.add(kind.id)
    rows.push({ kind, depth })
    for (const inner of kinds) if (inner.within[0] === kind.id) add(inner, depth + 1)
  }
  for (const kind of kinds) if (!here.has(kind.within[0] ?? '')) add(kind, 0)
  for (const kind of kinds) add(kind, 0)
  return rows
}
