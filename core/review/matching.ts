/** Which parts of one version are which of the other: the same ones first, then those that have most in common. */
import { leavesOf, type Meaning } from './meaning.ts'

export interface Matching<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[]
  readonly removed: readonly T[]
  readonly added: readonly T[]
}

/** More comparisons than this are not made: what is left over counts as removed and added. */
const MOST = 100_000

/** Symmetric, and blind to order. */
export function match<T extends Meaning>(before: readonly T[], after: readonly T[]): Matching<T> {
  const pairs: [T, T][] = []
  const rest = { before: new Set(before), after: new Set(after) }
  const take = (one: T, other: T): void => {
    pairs.push([one, other])
    rest.before.delete(one)
    rest.after.delete(other)
  }
  const same = Map.groupBy(after, ({ exact }) => exact)
  for (const one of before) {
    const other = same.get(one.exact)?.shift()
    if (other) take(one, other)
  }
  if (rest.before.size * rest.after.size <= MOST) {
    const likely = [...rest.before].flatMap(one =>
      [...rest.after].flatMap(other => {
        const score = likeness(one, other)
        return score > 0 ? [{ one, other, score, tie: [one.exact, other.exact].toSorted().join() }] : []
      }),
    )
    const best = likely.toSorted((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : Number(a.tie > b.tie)))
    for (const { one, other } of best) if (rest.before.has(one) && rest.after.has(other)) take(one, other)
  }
  return { pairs, removed: [...rest.before], added: [...rest.after] }
}

/** 0: nothing in common; the same subjects count, the same amounts of them count double, the same sort of clause a little. */
export function likeness(one: Meaning, other: Meaning): number {
  const [a, b] = [leavesOf(one), leavesOf(other)]
  const exact = shared(
    a.map(({ own }) => own),
    b.map(({ own }) => own),
  )
  const subjects = shared(
    a.map(({ subject }) => subject),
    b.map(({ subject }) => subject),
  )
  const alike = one.type === 'leaf' && other.type === 'leaf' && one.kind === other.kind ? 0.1 : 0
  return (exact + subjects + alike) / (a.length + b.length)
}

/** How many of two lists they have in common, each as often as it stands in both. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1)
  return other.filter(each => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count > 0
  }).length
}
