/** How much each pool of blocks holds for a person: study can be spent on one pool only. */
import type { Spent } from './other-clauses.ts'
import type { Pool } from './rule.ts'
import { entriesWithDegree, hoursOfLevel, levelRank, type StudyState } from './study.ts'

/** Days by pool; pools of service are 0 here, theirs grows with the date (`cover.ts`). */
export type Funding = readonly number[]

/** More ways to divide hours between pools than this are not tried: specifications have one rate, rarely two. */
const MOST_WAYS = 512

/**
 * Every way to divide the unspent semester hours between the pools that leaves no block unused, the pool written
 * first filled first. Never empty.
 */
export function fundingsOf(pools: readonly Pool[], study: StudyState, spent: Spent): readonly Funding[] {
  if (pools.length === 0) return NOTHING_TO_FUND
  const ways: number[][] = []
  const last = pools.findLastIndex(({ source }) => source.from !== 'service')
  const fill = (index: number, days: number[], hours: number): void => {
    if (ways.length >= MOST_WAYS) return
    const pool = pools[index]
    if (!pool) return void ways.push(days)
    const { blocks, each } = blocksOf(pool, study, spent, hours)
    // Taking fewer only pays when a later pool can use the hours.
    const least = index === last || each === 0 ? blocks : 0
    for (let taken = blocks; taken >= least; taken--) {
      fill(index + 1, [...days, Math.min(taken * pool.block, pool.max)], hours - taken * each)
    }
  }
  fill(0, [], Math.max(0, study.hours - spent.hours))
  return ways
}

const NOTHING_TO_FUND: readonly Funding[] = [[]]

/** Whole blocks these hours make, and the hours a block takes. */
function blocksOf(
  { source, block, max }: Pool,
  study: StudyState,
  spent: Spent,
  hours: number,
): { blocks: number; each: number } {
  if (source.from === 'service') return { blocks: 0, each: 0 }
  if (source.from === 'hours') {
    const allowed = source.degree === null || entriesWithDegree(study, source.degree).length > 0
    return {
      blocks: allowed ? Math.min(Math.floor(hours / source.each), Math.ceil(max / block)) : 0,
      each: source.each,
    }
  }
  // A clause that asks for this degree or a higher one has used it up; what a lower one took is part of it.
  const { level } = source.degree
  const had = levelRank(level) > spent.level && entriesWithDegree(study, source.degree).length > 0
  return {
    blocks: had && max > 0 ? 1 : 0,
    each: Math.min(hours, Math.max(0, hoursOfLevel(level) - spent.hours)),
  }
}
