/** Classes that a reading names, looked up again: the catalogue may have gained them since it was read. */
import type { ClassId } from '../model/primitives.ts'
import type { NestedExperience, RequirementNode } from '../model/requirement.ts'
import type { ClassNames, ClassReading, NamedClass } from '../reading/model.ts'

export function namesAnew(reading: ClassReading, names: ClassNames): ClassReading {
  const ids = new Map<ClassId, ClassId>()
  const again = <N extends NamedClass>(each: N): N => {
    const { classId, known } = names.named(each.title, each)
    ids.set(each.classId, classId)
    return { ...each, classId, known }
  }
  const named = reading.named.map(again)
  const related = reading.related.map(again)
  if ([...ids].every(([was, is]) => was === is)) return { ...reading, named, related }
  return { ...reading, named, related, requirement: holding(reading.requirement, id => ids.get(id) ?? id) }
}

/** The rule with other ids for the classes that must have been held. */
function holding(node: RequirementNode, idOf: (id: ClassId) => ClassId): RequirementNode {
  if ('all' in node) return { ...node, all: node.all.map(child => holding(child, idOf)) }
  if ('any' in node) return { ...node, any: node.any.map(child => holding(child, idOf)) }
  if ('position' in node)
    return { ...node, position: { ...node.position, of: holding(node.position.of, idOf) } }
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
