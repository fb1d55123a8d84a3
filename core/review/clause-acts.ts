/**
 * A rule shaped anew clause by clause, as an outline is: clauses put in, wrapped in sets, moved, taken out. Paths are
 * ids from the root joined by `/`. Every act answers a new rule; one that is not possible there answers the same.
 */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../model/walk.ts'
import { clauseAt, replaceClause } from './clause-edits.ts'

/**
 * `all`, `any`: wrap the clause in a set of its own. `dissolve`: the set goes, its clauses stay. `in`: to the end of the
 * set above; `out`: behind the set it is in.
 */
export const CLAUSE_ACTS = ['all', 'any', 'dissolve', 'up', 'down', 'in', 'out', 'remove'] as const
export type ClauseAct = (typeof CLAUSE_ACTS)[number]

/** The rule after an act; null where nothing is left of it. */
export function afterAct(requirement: RequirementNode, path: string, act: ClauseAct): RequirementNode | null {
  const clause = clauseAt(requirement, path)
  if (!clause || !actsAt(requirement, path).includes(act)) return requirement
  const around = setAround(requirement, path)
  const at = around?.children.findIndex(({ id }) => id === clause.id) ?? -1
  switch (act) {
    case 'remove':
      return replaceClause(requirement, path, null)
    case 'all':
    case 'any':
      return replaceClause(requirement, path, wrapped(requirement, clause, act))
    case 'dissolve': {
      const [only] = childrenOf(clause)
      if (around) return around.with(around.children.toSpliced(at, 1, ...childrenOf(clause)))
      return only ? replaceClause(requirement, path, only) : requirement
    }
    case 'up':
    case 'down': {
      const to = act === 'up' ? at - 1 : at + 1
      return around ? around.with(around.children.toSpliced(at, 1).toSpliced(to, 0, clause)) : requirement
    }
    case 'in': {
      const above = around?.children[at - 1]
      return around && above && isSet(above)
        ? around.with(
            around.children.toSpliced(at - 1, 2, withChildren(above, [...childrenOf(above), clause])),
          )
        : requirement
    }
    case 'out': {
      const outer = around && setAround(requirement, around.path)
      if (!around || !outer) return requirement
      const left = around.children.toSpliced(at, 1)
      const place = outer.children.findIndex(({ id }) => id === around.node.id)
      const rest = left.length > 0 ? [withChildren(around.node, left)] : []
      return outer.with(outer.children.toSpliced(place, 1, ...rest, clause))
    }
    default:
      return act satisfies never
  }
}

/** What can be done with the clause at a path; nested experience can only be taken out. */
export function actsAt(requirement: RequirementNode, path: string): ClauseAct[] {
  const clause = nodesOf(requirement).find(placed => placed.path === path)?.node
  if (!clause) return clauseAt(requirement, path) ? ['remove'] : []
  const around = setAround(requirement, path)
  const at = around?.children.findIndex(({ id }) => id === clause.id) ?? -1
  const above = around?.children[at - 1]
  const can: Record<ClauseAct, boolean> = {
    all: true,
    any: true,
    dissolve: isSet(clause) && (around !== null || childrenOf(clause).length === 1),
    up: at > 0,
    down: around !== null && at < around.children.length - 1,
    in: above !== undefined && isSet(above),
    out: around !== null && setAround(requirement, around.path) !== null,
    remove: path !== requirement.id,
  }
  return CLAUSE_ACTS.filter(act => can[act])
}

/** Where a clause can be put: behind the one at the path, or inside it. */
export const canAddAfter = (requirement: RequirementNode, path: string): boolean =>
  setAround(requirement, path) !== null || (path === requirement.id && !isSet(requirement))
export function canAddInside(requirement: RequirementNode, path: string): boolean {
  const clause = clauseAt(requirement, path)
  return clause !== null && (isSet(clause) || 'experience' in clause)
}

/** The rule with one more clause behind the one at the path; beside a rule that is no set, both are asked for. */
export function addAfter(
  requirement: RequirementNode,
  path: string,
  clause: RequirementNode,
): RequirementNode {
  const around = setAround(requirement, path)
  if (around) {
    const at = around.children.findIndex(({ id }) => path.endsWith(`/${id}`))
    return around.with(around.children.toSpliced(at + 1, 0, clause))
  }
  const { label, ...own } = requirement
  const both = { id: freshId(requirement, clause.id), all: [own, clause] }
  return label === undefined ? both : { ...both, label }
}

/** The rule with one more clause at the end of the set at the path, or with experience nested in the one there. */
export function addInside(
  requirement: RequirementNode,
  path: string,
  clause: RequirementNode,
): RequirementNode {
  const at = clauseAt(requirement, path)
  if (!at) return requirement
  if (isSet(at))
    return replaceClause(requirement, path, withChildren(at, [...childrenOf(at), clause])) ?? requirement
  if (!('experience' in at) || !('experience' in clause)) return requirement
  const inner: NestedExperience = { id: clause.id, ...clause.experience }
  const experience = { ...at.experience, ofWhich: [...(at.experience.ofWhich ?? []), inner] }
  return replaceClause(requirement, path, { ...at, experience }) ?? requirement
}

/** An id that no clause of the rule has, nor one that is to come into it. */
export function freshId(requirement: RequirementNode, coming?: string): string {
  const taken = idsOf(requirement)
  if (coming !== undefined) taken.add(coming)
  for (let number = 1; ; number += 1) if (!taken.has(`added-${number}`)) return `added-${number}`
}

/** Substitutions without the clauses that are gone; one that covers nothing any more goes, too. */
export function substitutionsFor(
  requirement: RequirementNode,
  substitutions: readonly Substitution[],
): Substitution[] {
  const ids = idsOf(requirement)
  return substitutions.flatMap(each => {
    const clauses = each.clauses.filter(id => ids.has(id))
    return clauses.length > 0 ? [{ ...each, clauses }] : []
  })
}

const idsOf = (requirement: RequirementNode): Set<string> =>
  new Set([...nodesOf(requirement), ...experiencesOf(requirement)].map(({ id }) => id))

type ClauseSet = Extract<RequirementNode, { all: unknown } | { any: unknown }>
const isSet = (node: RequirementNode): node is ClauseSet => 'all' in node || 'any' in node

const withChildren = (set: ClauseSet, children: RequirementNode[]): ClauseSet =>
  'all' in set ? { ...set, all: children } : { ...set, any: children }

/** The set takes over the label, for the label names a way in and not what it asks. */
function wrapped(
  requirement: RequirementNode,
  { label, ...clause }: RequirementNode,
  act: 'all' | 'any',
): ClauseSet {
  const place = { id: freshId(requirement), ...(label === undefined ? {} : { label }) }
  return act === 'all' ? { ...place, all: [clause] } : { ...place, any: [clause] }
}

interface Around {
  readonly path: string
  readonly node: ClauseSet
  readonly children: readonly RequirementNode[]
  /** The rule with other clauses in this set. */
  readonly with: (children: RequirementNode[]) => RequirementNode
}

/** The set whose clause is at the path; null for the root and for what a position or experience holds. */
function setAround(requirement: RequirementNode, path: string): Around | null {
  const end = path.lastIndexOf('/')
  const outer = end < 0 ? null : clauseAt(requirement, path.slice(0, end))
  if (!outer || !isSet(outer)) return null
  return {
    path: path.slice(0, end),
    node: outer,
    children: childrenOf(outer),
    with: children =>
      replaceClause(requirement, path.slice(0, end), withChildren(outer, children)) ?? requirement,
  }
}
