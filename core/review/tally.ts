/** What the review list says of a class as it was read: may it be taken in unseen, and how much is there to look at? */
import type { ClassReading, Confidence } from '../reading/model.ts'
import { confidenceOf, countClauses } from './clauses.ts'
import { leftIn, placesIn } from './places.ts'

export interface Tally {
  readonly confidence: Confidence
  readonly clauses: number
  /** Places to be checked, and left unread. */
  readonly toCheck: number
  readonly unread: number
}

/** A reading that says it is certain is not, where today's Rungs would show a place of it to be looked at. */
export function tallyOf(reading: ClassReading): Tally {
  const left = leftIn(placesIn(reading, reading))
  const isSure = confidenceOf(reading) === 'certain' && left.toCheck + left.unread === 0
  return { confidence: isSure ? 'certain' : 'check', clauses: countClauses(reading), ...left }
}
