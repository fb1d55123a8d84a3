/** The words of the document beside a rule that a person wrote anew. */
import type { NestedExperience, RequirementNode } from '../model/requirement.ts'
import { clausesIn } from '../model/walk.ts'

type Clause = RequirementNode | NestedExperience

/**
 * The rule written anew, with the words still beside the clauses that were read from them. How sure the reader was is
 * kept only of clauses that stayed as they were; what says something else is the person's own. Clauses are known by ids.
 */
export function withWordsOf(before: RequirementNode, after: RequirementNode): RequirementNode {
  const known = new Map(clausesIn(before).map(({ clause }) => [clause.id, clause]))
  return visit(after, known)
}

function visit(clause: RequirementNode, known: ReadonlyMap<string, Clause>): RequirementNode {
  const node = { ...clause, ...wordsFor(clause, known) }
  if ('all' in node) return { ...node, all: node.all.map(child => visit(child, known)) }
  if ('any' in node) return { ...node, any: node.any.map(child => visit(child, known)) }
  if ('position' in node)
    return { ...node, position: { ...node.position, of: visit(node.position.of, known) } }
  return 'experience' in node ? { ...node, experience: withNested(node.experience, known) } : node
}

function withNested<E extends Pick<NestedExperience, 'ofWhich'>>(
  asks: E,
  known: ReadonlyMap<string, Clause>,
): E {
  if (!asks.ofWhich) return asks
  return {
    ...asks,
    ofWhich: asks.ofWhich.map(each => withNested({ ...each, ...wordsFor(each, known) }, known)),
  }
}

/** Where a clause was read; how surely, where it says the same as before. */
function wordsFor(clause: Clause, known: ReadonlyMap<string, Clause>): Pick<Clause, 'confidence' | 'words'> {
  const was = known.get(clause.id)
  if (!was) return {}
  return bare(was) === bare(clause) ? { confidence: was.confidence, words: was.words } : { words: was.words }
}

/** Left out of a comparison: where a clause was read, and what is below it. */
const ASIDE = new Set(['confidence', 'words', 'all', 'any', 'of', 'ofWhich'])

/** What a clause says by itself, in whatever order; of a group, how many it has below. */
const bare = (clause: object): string =>
  JSON.stringify(clause, (key, value: unknown) => {
    if (ASIDE.has(key))
      return Array.isArray(value) && key !== 'words' && key !== 'ofWhich' ? value.length : undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
