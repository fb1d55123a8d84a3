/** Classes that state no grade. */
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

export const missingGrade: Rule = ground =>
  byPlace(ground, 'missing-grade', findingWords.missingGrade, ({ grade }) =>
    grade === undefined ? ['grade'] : [],
  )
