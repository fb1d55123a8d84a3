/** Where in a tree a sentence that lets something stand in belongs. */
import type { RequirementNode } from '../../model/requirement.ts'
import { childrenOf, experiencesOf } from '../../model/walk.ts'
import type { Findings } from './findings.ts'
import { isStudy } from './nodes.ts'

/** The innermost node that asks for these and for nothing else. */
export function placeOf(scope: RequirementNode, ids: readonly string[]): RequirementNode | undefined {
  const wanted = new Set(ids)
  let place: RequirementNode | undefined
  /** How many leaves it has, and how many of them are wanted. */
  const visit = (node: RequirementNode): readonly [number, number] => {
    const children = childrenOf(node)
    let [leaves, asked] = children.length === 0 ? [1, wanted.has(node.id) ? 1 : 0] : [0, 0]
    for (const child of children) {
      const [more, moreAsked] = visit(child)
      leaves += more
      asked += moreAsked
    }
    if (leaves === asked && asked === wanted.size) place ??= node
    return [leaves, asked]
  }
  visit(scope)
  return place
}

export type Asks = 'experience' | 'education' | 'licence' | 'any'
export const isAsked = (node: RequirementNode, asks: Asks): boolean =>
  asks === 'any' || (asks === 'education' ? isStudy(node) : asks in node)

export const clausesWithin = (node: RequirementNode): string[] => experiencesOf(node).map(({ id }) => id)

export const sameLabel = (label: string, named: string): boolean =>
  label.toLowerCase().replace(/^(?:option|pattern|requirement)\s*/u, '') === named.toLowerCase()

/** The part so headed; those of several specialties as one. */
export function partWithin(node: RequirementNode, part: string, found: Findings): RequirementNode | null {
  if (found.parts.get(node.id) === part) return node
  const inner = childrenOf(node).flatMap(child => partWithin(child, part, found) ?? [])
  const isChoice = 'any' in node && node.any.every(child => 'position' in child)
  return isChoice && inner.length > 1 ? { id: 'parts', any: inner } : (inner[0] ?? null)
}
