/**
 * Whose time counts twice, and where it may not: what makes “the same time” and “separate time” visible.
 * Dates are ISO, so they compare as texts.
 */
import type { Clause, Evidence } from '../../model/answer.ts'

/**
 * How a clause's time stands to that of the clauses before it in its route.
 * `nested`: part of the time of the clause around it. `same`, `partly`: all or some of it counts there, too.
 * `separate`: none of it may count there. `own`: it happens to be other time, or there is none.
 */
export type Sharing = 'nested' | 'same' | 'partly' | 'separate' | 'own'

/** @param clauses those of one route, in its order. */
export function sharingOf(clauses: readonly Clause[], index: number): Sharing {
  const clause = clauses[index]
  if (!clause || clause.evidence.length === 0)
    return clause?.separate && clause.depth === 0 ? 'separate' : 'own'
  if (clause.depth > 0) return 'nested'
  if (clause.separate) return 'separate'
  const earlier = clauses.slice(0, index).flatMap(other => (other.depth === 0 ? other.evidence : []))
  if (!clause.evidence.some(stretch => earlier.some(other => meets(stretch, other)))) return 'own'
  return clause.evidence.every(stretch => isCovered(stretch, earlier)) ? 'same' : 'partly'
}

/** Of one job, with at least a day in common. */
export function meets(
  a: Pick<Evidence, 'work' | 'from' | 'to'>,
  b: Pick<Evidence, 'work' | 'from' | 'to'>,
): boolean {
  return a.work === b.work && a.from < b.to && b.from < a.to
}

/** Whether the stretches of the same job leave no day of this one out. */
function isCovered(stretch: Evidence, by: readonly Evidence[]): boolean {
  let reached = stretch.from
  for (const other of by
    .filter(each => each.work === stretch.work)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (other.from <= reached && other.to > reached) reached = other.to
  return reached >= stretch.to
}
