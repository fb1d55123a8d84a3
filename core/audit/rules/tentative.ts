/** Classes whose specification is not final. */
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

export const tentative: Rule = ground =>
  byPlace(ground, 'tentative', findingWords.tentative, each =>
    each.tentative === undefined ? [] : ['tentative'],
  )
