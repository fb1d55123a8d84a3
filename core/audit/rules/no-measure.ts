/** Classes that leave what may stand in for their qualifications to the authority without any measure. */
import { nodesOf } from '../../model/walk.ts'
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

export const noMeasure: Rule = ground =>
  byPlace(ground, 'no-measure', findingWords.noMeasure, ({ requirement, substitutions }) => [
    ...substitutions.flatMap((each, index) => (each.for === undefined ? [`substitutions/${index}`] : [])),
    ...nodesOf(requirement).flatMap(({ node, path }) =>
      'any' in node
        ? node.any.flatMap(child =>
            'judgement' in child && child.judgement.status !== 'unknown' ? [`${path}/${child.id}`] : [],
          )
        : [],
    ),
  ])
