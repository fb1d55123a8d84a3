/** The clauses of a rule one by one, and whether all of them are certain. */
import type { ClassReading, Confidence } from '../reading/model.ts'
import { clausesIn } from '../model/walk.ts'

/** May a class be taken in unseen? Its clauses must be certain, and which class it is. */
export const confidenceOf = ({ confidence, title }: ClassReading): Confidence =>
  title.confidence === 'certain' ? confidence : 'check'

/** Every node of the tree, nested experience and substitutions included. */
export const countClauses = ({ requirement, substitutions }: ClassReading): number =>
  clausesIn(requirement).length + substitutions.length
