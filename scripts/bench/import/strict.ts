/**
 * The same reading judged by somebody else's plain rules: one right reading for each class, open equivalencies counted
 * as clauses, and the tree with and without its open ends. Printed beside the lenient measures, so that nobody has to
 * take our leniency on trust.
 */
import { type Bags, compareBags } from './bag.ts'
import { wrongAmong } from './certain.ts'
import { canonical, clausesOf, type Demand, isOpen, type Leaf, leavesOf } from './demand.ts'
import type { GoldNode } from './gold.ts'
import { plainReading, variantsOf } from './variants.ts'

export interface StrictVerdict {
  /** Operators over experience, education, credits and licences, whatever is open or unread left out. */
  readonly clauseTreeRight: boolean
  /** The same against a single right reading, which has nothing optional in it. */
  readonly plainClauseTreeRight: boolean
  /** The whole tree, open ends and all, against that reading. */
  readonly plainTreeRight: boolean
  /** Clauses and open equivalencies, floors too, against that reading. */
  readonly clauses: Bags
  /** Certain clauses that this reading has not, or not of these classes. */
  readonly certainWrong: number
}

export function judgeStrictly(gold: GoldNode, read: Demand | undefined): StrictVerdict {
  const plain = plainReading(gold)
  const clauseTree = textOf(closed(read))
  return {
    clauseTreeRight: variantsOf(gold).some(demand => textOf(closed(demand)) === clauseTree),
    plainClauseTreeRight: textOf(closed(plain)) === clauseTree,
    plainTreeRight: textOf(plain) === textOf(read),
    clauses: compareBags(keysOf(read), keysOf(plain)),
    certainWrong: wrongAmong(certainOf(read), plain ? clausesOf(plain) : []).length,
  }
}

type Perhaps = Demand | null | undefined

const textOf = (demand: Perhaps): string => (demand ? canonical(demand) : 'nothing')

const keysOf = (demand: Perhaps): string[] =>
  demand ? leavesOf(demand).flatMap(({ key }) => (key === 'other' ? [] : [key])) : []

const certainOf = (read: Demand | undefined): Leaf[] =>
  read ? clausesOf(read).filter(({ certain }) => certain) : []

/** A tree without what is left open or unread. */
function closed(demand: Perhaps): Demand | null {
  if (!demand) return null
  if (demand.op === 'leaf') return isOpen(demand) ? null : demand
  if (demand.op === 'position') {
    const of = closed(demand.of[0])
    return of && { op: 'position', of: [of] }
  }
  const of = demand.of.flatMap(child => closed(child) ?? [])
  return of.length === 0 ? null : { op: demand.op, of }
}
