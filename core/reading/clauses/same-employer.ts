/** Whether comparable work counts in the service of the employer alone whose classes a clause names. */
import type { Capture } from '../language/matcher.ts'
import { isOneEmployer } from './described.ts'
import type { Draft } from './draft.ts'
import { isWhereElse } from './held.ts'

/**
 * "with the City of Oakhill in a class at the level of Harbor Clerk", "in the State service as a Clerk or in a comparable
 * position": the service is said before the classes, or behind the level alone. Not "as a Clerk with the City of Oakhill or in a
 * comparable position", which may be anywhere.
 */
export function isWithSameEmployer(parts: readonly Capture[], draft: Draft): boolean {
  const employers = parts.filter(({ name }) => name === 'employer')
  const classes = parts.filter(({ name }) => OF_CLASSES.has(name))
  const [employer] = employers
  const [first, second] = classes
  if (!employer || !first || employers.length > 1 || isOneEmployer(employer, draft)) return false
  const words = draft.words(employer)
  if (!OF_A_JURISDICTION.test(words) || ANYONES.test(words)) return false
  if (draft.tokens[employer.to]?.norm === 'or') return false
  if (parts.some((part, at) => part.name === 'text' && isWhereElse(part, parts[at - 1], draft))) return false
  return employer.to <= first.from || (first.name === 'level' && second === undefined)
}
const OF_CLASSES = new Set(['held', 'level', 'comparable'])
const OF_A_JURISDICTION = /\b(?:city|county|state|commonwealth)\b/iu
const ANYONES =
  /\b(?:or|and|federal|united|u\.?s|government|other|another|any|some|private|public|military)\b/iu
