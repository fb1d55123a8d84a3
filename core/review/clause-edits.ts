/** A rule mended clause by clause: one taken out, replaced or put beside. Paths are ids from the root joined by `/`. */
import type { Experience, NestedExperience, RequirementNode } from '../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../model/walk.ts'

/** A clause of a rule; nested experience as an experience node of its own. Null where there is none. */
export function clauseAt(requirement: RequirementNode, path: string): RequirementNode | null {
  const found = nodesOf(requirement).find(placed => placed.path === path)
  if (found) return found.node
  const nested = experiencesOf(requirement).find(placed => placed.path === path)
  return nested ? { id: nested.id, experience: experienceOf(nested.asks) } : null
}

/** Whether the path leads to experience inside of other experience. */
export const isNestedAt = (requirement: RequirementNode, path: string): boolean =>
  experiencesOf(requirement).some(placed => placed.nested && placed.path === path)

/**
 * The rule with another clause in this place, or without it where `clause` is null. A group that loses its last clause
 * goes with it; a rule of which nothing is left is null.
 */
export function replaceClause(
  requirement: RequirementNode,
  path: string,
  clause: RequirementNode | null,
): RequirementNode | null {
  const [own, ...rest] = path.split('/')
  if (own !== requirement.id) return requirement
  return inside(requirement, rest, clause)
}

function inside(
  node: RequirementNode,
  [next, ...rest]: readonly string[],
  clause: RequirementNode | null,
): RequirementNode | null {
  if (next === undefined) return clause
  if ('experience' in node) {
    const ofWhich = nestedInside(node.experience.ofWhich ?? [], [next, ...rest], clause)
    return { ...node, experience: withNested(node.experience, ofWhich) }
  }
  const children = childrenOf(node).flatMap(child => {
    const kept = child.id === next ? inside(child, rest, clause) : child
    return kept ? [kept] : []
  })
  const [only] = children
  if (!only) return null
  if ('all' in node) return { ...node, all: children }
  if ('any' in node) return { ...node, any: children }
  return 'position' in node ? { ...node, position: { ...node.position, of: only } } : node
}

function nestedInside(
  nested: readonly NestedExperience[],
  [next, ...rest]: readonly string[],
  clause: RequirementNode | null,
): NestedExperience[] {
  return nested.flatMap((inner): NestedExperience[] => {
    if (inner.id !== next) return [inner]
    if (rest.length > 0) {
      const { ofWhich = [], ...own } = inner
      const kept = nestedInside(ofWhich, rest, clause)
      return [kept.length > 0 ? { ...own, ofWhich: kept } : own]
    }
    const { id, label, words } = inner
    const place = { id, ...(label === undefined ? {} : { label }), ...(words === undefined ? {} : { words }) }
    return clause && 'experience' in clause ? [{ ...place, ...clause.experience }] : []
  })
}

function withNested(asks: Experience, ofWhich: NestedExperience[]): Experience {
  const { ofWhich: _, ...own } = asks
  return ofWhich.length > 0 ? { ...own, ofWhich } : own
}

/** Without its id and the words it was read from, which stand on the clause. */
function experienceOf({ amount, kinds, upTo, held, orComparable, within, ofWhich }: Experience): Experience {
  return {
    amount,
    kinds,
    ...(upTo === undefined ? {} : { upTo }),
    ...(held === undefined ? {} : { held }),
    ...(orComparable === undefined ? {} : { orComparable }),
    ...(within === undefined ? {} : { within }),
    ...(ofWhich === undefined ? {} : { ofWhich }),
  }
}
