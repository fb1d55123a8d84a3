/** Which of the clauses a reader is certain of are wrong. */
import type { Leaf } from './demand.ts'

/** A certain clause is wrong when the gold has no such clause left, or none with those classes, or is itself in doubt. */
export function wrongAmong(certain: readonly Leaf[], gold: readonly Leaf[]): string[] {
  const left = gold.filter(({ doubtful }) => !doubtful)
  return certain.flatMap(clause => {
    const sameKey = left.filter(({ key }) => key === clause.key)
    const match =
      sameKey.find(({ held }) => sameTitles(held, clause.held)) ??
      sameKey.find(({ heldMaybe }) => heldMaybe && clause.held.length === 0)
    if (match) left.splice(left.indexOf(match), 1)
    return match ? [] : [clause.key + heldText(clause)]
  })
}

const heldText = ({ held }: Leaf): string => (held.length > 0 ? ` as ${held.join(' / ')}` : '')

function sameTitles(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [new Set(a), new Set(b)]
  return first.size === second.size && a.every(title => second.has(title))
}
