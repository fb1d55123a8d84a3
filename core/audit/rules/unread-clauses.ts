/** Clauses that were left unread: what they ask is unknown, and so is every answer that depends on them. */
import { nodesOf } from '../../model/walk.ts'
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

export const unreadClauses: Rule = ground =>
  byPlace(ground, 'unread-clauses', findingWords.unreadClauses, ({ requirement }) =>
    nodesOf(requirement).flatMap(({ node, path }) =>
      'judgement' in node && node.judgement.status === 'unknown' ? [path] : [],
    ),
  )
