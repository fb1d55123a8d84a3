/** Clauses of one sentence joined by "and" and "or", by how strongly each joint binds. */
import { durationDays } from '../../time/duration.ts'
import type { Kind } from '../../model/catalogue.ts'
import type { Experience, RequirementNode } from '../../model/requirement.ts'
import type { Capture } from '../language/matcher.ts'
import type { Draft } from './draft.ts'
import { isWithin } from './kinds.ts'

/** `looseness` 0 binds tightest ("with 24 units in"), then plain words, a comma, a semicolon, a full stop. */
interface Joint {
  readonly op: 'and' | 'or' | 'none'
  readonly looseness: number
}

export interface Joined {
  readonly node: RequirementNode
  /** The separator before it; absent for the first. */
  readonly before?: Capture
}

const LOOSE: Readonly<Record<string, number>> = { ',': 2, ';': 3, '.': 4 }

/** The tree of a sentence's clauses. Mixed "and" and "or" that bind alike are read as usual ("and" first) and doubted. */
export function joinedNode(items: readonly Joined[], draft: Draft): RequirementNode | null {
  const joints = withinDegrees(
    items,
    withOps(
      items.slice(1).map(({ before }) => (before ? jointOf(before, draft) : { op: 'and', looseness: 4 })),
      draft,
    ),
  )
  for (const looseness of new Set(joints.map(joint => joint.looseness))) {
    const ops = new Set(joints.filter(joint => joint.looseness === looseness).map(({ op }) => op))
    if (ops.size > 1) draft.doubtAll('“and” and “or” beside each other')
  }
  if (joints.some((joint, at) => joint.op === 'and' && mayBePart(items[at]?.node, items[at + 1]?.node)))
    draft.doubtAll('a further part of it, or asked besides')
  return build(
    items.map(({ node }) => node),
    joints,
    draft,
  )
}

/** "Four years …, two of which in A and one year in B": the year may be one of the four. */
function mayBePart(whole: RequirementNode | undefined, next: RequirementNode | undefined): boolean {
  if (!whole || !next || !('experience' in whole) || !('experience' in next)) return false
  const { amount, ofWhich = [] } = whole.experience
  return ofWhich.length > 0 && durationDays(next.experience.amount) < durationDays(amount)
}

function jointOf(separator: Capture, draft: Draft): Joint {
  const norms = draft.norms(separator)
  const looseness = Math.max(1, ...norms.map(norm => LOOSE[norm] ?? 1))
  const words = norms.filter(norm => !(norm in LOOSE))
  if (separator.inside !== null) return { op: 'and', looseness: 0 }
  if (words.length === 0) return { op: looseness === 4 ? 'and' : 'none', looseness }
  if (words.includes('and') && words.includes('or')) {
    draft.doubtAll('and/or')
    return { op: 'or', looseness }
  }
  return { op: words.includes('or') ? 'or' : 'and', looseness }
}

/** "A degree with 18 units of A or 12 units of B": units that a degree brings with it are joined before they are. */
function withinDegrees(items: readonly Joined[], joints: readonly Joint[]): Joint[] {
  let isBrought = false
  return joints.map((joint, at) => {
    const [left, right] = [items[at]?.node, items[at + 1]?.node]
    const areUnits = left && right && 'credits' in left && 'credits' in right
    isBrought = joint.looseness === 0 || (isBrought && areUnits === true && joint.looseness <= COMMA)
    return isBrought && areUnits && joint.looseness > 0 ? { ...joint, looseness: TIGHTEST } : joint
  })
}
const COMMA = 2
const TIGHTEST = -1

/** "A; B; or C": a joint without a word takes the next one's. */
function withOps(joints: readonly Joint[], draft: Draft): Joint[] {
  return joints.map((joint, index) => {
    if (joint.op !== 'none') return joint
    const next = joints
      .slice(index + 1)
      .find(({ op, looseness }) => op !== 'none' && looseness >= joint.looseness)
    if (!next) draft.doubtAll('joined without a word')
    return { op: next?.op ?? 'and', looseness: joint.looseness }
  })
}

function build(
  nodes: readonly RequirementNode[],
  joints: readonly Joint[],
  draft: Draft,
): RequirementNode | null {
  const [first] = nodes
  if (!first) return null
  if (nodes.length === 1) return first
  const rank = ({ op, looseness }: Joint): number => looseness * 2 + (op === 'or' ? 1 : 0)
  const loosest = Math.max(...joints.map(rank))
  const children: RequirementNode[] = []
  let from = 0
  for (let index = 0; index <= joints.length; index += 1) {
    const joint = joints[index]
    if (joint && rank(joint) !== loosest) continue
    const child = build(nodes.slice(from, index + 1), joints.slice(from, index), draft)
    if (child) children.push(child)
    from = index + 1
  }
  return loosest % 2 !== 0
    ? { id: draft.id(), any: children }
    : allOf(children, draft.id(), draft.context.kinds)
}

/** An `all`; its experience is separate where sharing would leave one clause saying nothing (rules.md, "Nodes"). */
export function allOf(children: RequirementNode[], id: string, kinds: readonly Kind[]): RequirementNode {
  const experiences = children.flatMap(child =>
    'experience' in child ? [{ ...child.experience, days: durationDays(child.experience.amount) }] : [],
  )
  const separate = experiences.some((one, index) =>
    experiences.some((other, at) => at !== index && emptyBeside(one, other, kinds)),
  )
  return { id, all: children, ...(separate && { separate: true as const }) }
}

type Timed = Experience & { readonly days: number }

/** Whether whoever has `other` has `one` already. */
function emptyBeside(one: Timed, other: Timed, kinds: readonly Kind[]): boolean {
  if (one.ofWhich || one.within || one.days === 0 || one.days > other.days) return false
  if (one.held && !(other.held && !other.orComparable && other.held.every(id => one.held?.includes(id))))
    return false
  return one.kinds.every(kind => kind === 'work' || other.kinds.some(has => isWithin(has, kind, kinds)))
}
