/** The classes that a rule asks to have been held, and the same under other ids. */
import type { ClassId } from './primitives.ts'
import type { NestedExperience, RequirementNode } from './requirement.ts'
import { experiencesOf } from './walk.ts'

export const heldIn = (requirement: RequirementNode): ClassId[] =>
  experiencesOf(requirement).flatMap(({ asks }) => asks.held ?? [])

/** The rule with other ids for the classes that must have been held; two that become one are named once. */
export function withHeld(node: RequirementNode, idOf: (id: ClassId) => ClassId): RequirementNode {
  if ('all' in node) return { ...node, all: node.all.map(child => withHeld(child, idOf)) }
  if ('any' in node) return { ...node, any: node.any.map(child => withHeld(child, idOf)) }
  if ('position' in node)
    return { ...node, position: { ...node.position, of: withHeld(node.position.of, idOf) } }
  return 'experience' in node ? { ...node, experience: held(node.experience, idOf) } : node
}

function held<E extends Pick<NestedExperience, 'held' | 'ofWhich'>>(
  asks: E,
  idOf: (id: ClassId) => ClassId,
): E {
  return {
    ...asks,
    ...(asks.held && { held: [...new Set(asks.held.map(idOf))] }),
    ...(asks.ofWhich && { ofWhich: asks.ofWhich.map(each => held(each, idOf)) }),
  }
}
