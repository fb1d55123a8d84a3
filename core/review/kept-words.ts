/** The words of the document beside a rule that a person wrote anew. */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { clausesIn, withClauses } from '../model/walk.ts'

type Clause = RequirementNode | NestedExperience
export interface Rule {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
}

/**
 * The rule written anew, with the words still beside the clauses that were read from them. How sure the reader was is
 * kept only of what stayed as it was; what says something else is the person's own. Clauses are known by ids, and
 * substitutions that have none by what they say.
 */
export function withWordsOf(
  before: Rule,
  after: Rule,
): { requirement: RequirementNode; substitutions: Substitution[] } {
  const known = new Map(clausesIn(before.requirement).map(({ clause }) => [clause.id, clause]))
  const substitutions = after.substitutions.map(each => {
    const was =
      before.substitutions.find(({ id }) => id !== undefined && id === each.id) ??
      before.substitutions.find(other => bare(other) === bare(each))
    return { ...each, ...wordsOf(was, each) }
  })
  return {
    requirement: withClauses(after.requirement, clause => ({ ...clause, ...wordsFor(clause, known) })),
    substitutions,
  }
}

const wordsFor = (clause: Clause, known: ReadonlyMap<string, Clause>): Said =>
  wordsOf(known.get(clause.id), clause)

type Said = Pick<Clause, 'confidence' | 'doubts' | 'confirmed' | 'words'>
/** Where something was read; how surely, where it says the same as before. */
function wordsOf<S extends Said>(was: S | undefined, is: S): Said {
  if (!was) return {}
  const { confidence, doubts, confirmed, words } = was
  return bare(was) === bare(is) ? { confidence, doubts, confirmed, words } : { words }
}

/** Left out of a comparison: where a clause was read, and what is below it. */
const ASIDE = new Set(['confidence', 'doubts', 'confirmed', 'words', 'all', 'any', 'of', 'ofWhich'])

/** What a clause says by itself, in whatever order; of a group, how many it has below. */
const bare = (clause: object): string =>
  JSON.stringify(clause, (key, value: unknown) => {
    if (ASIDE.has(key))
      return Array.isArray(value) && key !== 'words' && key !== 'ofWhich' ? value.length : undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
