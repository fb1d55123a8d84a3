/** What stands together among the items of a branch: sets, asides, what a condition speaks of; and all of a branch's words. */
import type { Span } from '../model.ts'
import type { Branch, Item } from './branch.ts'
import { isWay } from './marks.ts'
import type { Sentence } from './tokens.ts'

/** It stops without a mark, or at a comma or "or", and what stands on the next line may be its end. */
export function isCutOff(text: string, { end, to, line }: Sentence, next: Item | undefined): boolean {
  if (next?.is !== 'sentence' || next.sentence.line !== line + 1 || !next.sentence.opens) return false
  const { aside, startsDemand, role } = next.sentence
  if (aside || startsDemand || role === 'equivalency') return false
  const isOpen = end === 'none' || (end === 'list' && !/^\s*;/.test(text.slice(to, to + 9)))
  const joinsLines = next.join !== null && text.slice(to, next.join.from).includes('\n')
  return isOpen && (!joinsLines || (end === 'none' && next.join?.op === 'or'))
}

/** "Either I, Or II", "Option 1, Option 2". */
export const isOptions = ([first]: readonly Branch[]): boolean => first !== undefined && isWay(first)

/** What a condition speaks of: all that follows, up to the alternatives or another condition. */
export function conditionedAfter(items: readonly Item[], from: number): readonly Item[] {
  const rest = items.slice(from)
  const end = rest.findIndex(item => (item.is === 'entry' ? item.style === 'pattern' : isCondition(item)))
  return end < 0 ? rest : rest.slice(0, end)
}

const isCondition = (item: Item): boolean => item.is === 'sentence' && item.sentence.role === 'condition'

/** A part that holds a condition alone is the condition: "Education Requirement: The following is required when …". */
export const withoutLoneParts = (items: readonly Item[]): readonly Item[] =>
  items.flatMap(item =>
    item.is !== 'sentence' && item.items.length === 1 && item.items.every(isCondition) ? item.items : [item],
  )

/** Notes aside, what follows is joined by a word. */
export function isFollowedByJoin(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i += 1) {
    const item = items[i]
    if (!item || item.join) return item !== undefined
    if (item.is !== 'sentence' || typeof item.sentence.role === 'string') return false
  }
  return false
}

/** Notes in brackets that stand between a stem and its set. */
export function asidesAfter(items: readonly Item[], from: number): Sentence[] {
  const asides: Sentence[] = []
  for (let i = from; i < items.length; i += 1) {
    const item = items[i]
    if (item?.is !== 'sentence' || !item.sentence.aside || item.sentence.role === 'requirement') break
    asides.push(item.sentence)
  }
  return asides
}

/** The entries of one set that stand together from an item on. */
export function setAfter(items: readonly Item[], from: number): Branch[] {
  const set: Branch[] = []
  const first = items[from]
  if (first?.is !== 'entry') return set
  for (let i = from; i < items.length; i += 1) {
    const item = items[i]
    if (item?.is !== 'entry' || item.style !== first.style) break
    if (i > from && item.style !== 'bullet' && item.ordinal <= (set.at(-1)?.ordinal ?? 0)) break
    set.push(item)
  }
  return set
}

/** All words of a branch, in order. */
export function spansOf(branch: Branch): Span[] {
  return branch.items.flatMap(item =>
    item.is === 'sentence' ? [{ from: item.sentence.from, to: item.sentence.to }] : spansOf(item),
  )
}

export const endOf = (branch: Branch): number =>
  spansOf(branch).reduce((to, span) => Math.max(to, span.to), branch.at.to)
