/** What of a rule can be decided without asking anybody: the part that is left when what only a person can decide is met. */
import type { JobClass } from '../model/catalogue.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { type Catalogue, indexCatalogue } from '../rules/index.ts'

/**
 * The rule without its clauses that are left to the authority or were left unread; null: nothing else is asked. An open
 * equivalency is left out beside the firm ways; of alternatives one of which was left unread nothing is certain.
 */
export function certainPart(node: RequirementNode): RequirementNode | null {
  if (isLeftOpen(node)) return null
  if ('all' in node) {
    const all = node.all.flatMap(child => certainPart(child) ?? [])
    return all.length === 0 ? null : { ...node, all }
  }
  if ('any' in node) {
    if (node.any.some(isUnread)) return null
    const parts = node.any.filter(child => !isLeftOpen(child)).map(certainPart)
    const any = parts.flatMap(part => part ?? [])
    return any.length === 0 || any.length < parts.length ? null : { ...node, any }
  }
  if ('position' in node) {
    const of = certainPart(node.position.of)
    return of && { ...node, position: { ...node.position, of } }
  }
  return node
}

const isLeftOpen = (node: RequirementNode): boolean => 'judgement' in node || 'unknown' in node
const isUnread = (node: RequirementNode): boolean =>
  'unknown' in node || ('judgement' in node && node.judgement.status === 'unknown')

/** The classes as far as they are certain, by id; those that leave nothing open are not in it. */
export interface CertainParts {
  readonly catalogue: Catalogue
  readonly classes: ReadonlyMap<string, JobClass>
}

const known = new WeakMap<Catalogue, CertainParts>()

/** Worked out once for a catalogue. */
export function certainPartsOf(catalogue: Catalogue): CertainParts {
  const found = known.get(catalogue) ?? partsOf(catalogue)
  known.set(catalogue, found)
  return found
}

function partsOf({ pack }: Catalogue): CertainParts {
  const classes = new Map<string, JobClass>()
  for (const each of pack.classes) {
    const requirement = each.documented ? certainPart(each.requirement) : null
    if (requirement && JSON.stringify(requirement) !== JSON.stringify(each.requirement))
      classes.set(each.id, { ...each, requirement })
  }
  const all = pack.classes.map(each => classes.get(each.id) ?? each)
  return { catalogue: indexCatalogue({ ...pack, classes: all }), classes }
}
