/** Clauses that are to be checked, and why. */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import type { Doubt } from '../words/doubts.ts'

export type { Doubt }

/** The clause, to be checked for one more reason. */
export const withDoubts = <C extends RequirementNode | NestedExperience | Substitution>(
  clause: C,
  why: readonly Doubt[],
): C => {
  const doubts = [...new Set([...(clause.doubts ?? []), ...why])]
  return { ...clause, confidence: 'check' as const, ...(doubts.length > 0 && { doubts }) }
}
