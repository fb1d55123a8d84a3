/**
 * Requirement trees in the plain form two readings are compared in: operators and leaves. A leaf is its type and
 * amount (its key); kinds of experience, fields of study and names of licences are not compared.
 */
import type { RequirementNode } from '../../../core/model/requirement.ts'
import { durationDays, service } from '../../../core/time/duration.ts'

export interface Leaf {
  readonly op: 'leaf'
  /** `experience P2Y`, `education bachelor`, `credits 24`, `licence`, `judgement`, `other`. */
  readonly key: string
  /** Class titles of an experience leaf, as `titleKey` has them. */
  readonly held: readonly string[]
  readonly nested: readonly Leaf[]
  readonly certain: boolean
  /** Of gold: the titles need not be said. */
  readonly heldMaybe: boolean
  /** Of gold: right, but not to be certain of. */
  readonly doubtful: boolean
}
export type Demand =
  | Leaf
  | { readonly op: 'all' | 'any'; readonly of: readonly Demand[] }
  | { readonly op: 'position'; readonly of: readonly [Demand] }

export const experienceKey = (amount: string): string => `experience ${service(durationDays(amount)).iso}`

export const plainLeaf = (key: string, more: Partial<Leaf> = {}): Leaf => ({
  op: 'leaf',
  key,
  held: [],
  nested: [],
  certain: false,
  heldMaybe: false,
  doubtful: false,
  ...more,
})

/** What the reader asks; `titleOf` gives the title of a class id. */
export function demandOf(node: RequirementNode, titleOf: (classId: string) => string): Demand {
  const certain = node.confidence === 'certain'
  if ('all' in node) return { op: 'all', of: node.all.map(child => demandOf(child, titleOf)) }
  if ('any' in node) return { op: 'any', of: node.any.map(child => demandOf(child, titleOf)) }
  if ('position' in node) return { op: 'position', of: [demandOf(node.position.of, titleOf)] }
  if ('experience' in node) return experienceLeaf(node.experience, certain, titleOf)
  if ('education' in node) return plainLeaf(`education ${node.education.level}`, { certain })
  if ('credits' in node) return plainLeaf(`credits ${Math.round(node.credits.semesterHours)}`, { certain })
  if ('licence' in node) return plainLeaf('licence', { certain })
  if ('judgement' in node && node.judgement.status !== 'unknown') return plainLeaf('judgement', { certain })
  return plainLeaf('other')
}

type Experience = Extract<RequirementNode, { experience: unknown }>['experience']
function experienceLeaf(asked: Experience, certain: boolean, titleOf: (classId: string) => string): Leaf {
  return plainLeaf(experienceKey(asked.amount), {
    certain,
    held: (asked.held ?? []).map(titleOf),
    nested: (asked.ofWhich ?? []).map(inner =>
      experienceLeaf(inner, inner.confidence === 'certain', titleOf),
    ),
  })
}

/** One text for all trees that are the same but for order, operators nested in their like, and operators of one child. */
export function canonical(demand: Demand): string {
  if (demand.op === 'leaf') return leafText(demand)
  if (demand.op === 'position') return `position(${canonical(demand.of[0])})`
  const flat = demand.of.flatMap(child => flattened(child, demand.op))
  const texts = flat.map(canonical).toSorted()
  // Words left unread are one gap, however they were cut up.
  const parts = texts.filter((text, at) => text !== 'other' || texts[at - 1] !== 'other')
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : `${demand.op}(${parts.join(', ')})`
}

function leafText({ key, nested }: Leaf): string {
  return nested.length === 0 ? key : `${key}[${nested.map(leafText).toSorted().join(', ')}]`
}

function flattened(demand: Demand, op: 'all' | 'any'): Demand[] {
  if (demand.op === op) return demand.of.flatMap(child => flattened(child, op))
  if (demand.op === 'leaf' || demand.op === 'position' || demand.of.length > 1) return [demand]
  return demand.of.flatMap(only => flattened(only, op))
}

/**
 * The clauses a tree states: experience (nested too), education, credits, licences. An open equivalency has no
 * amount and is judged in the tree; words left unread state nothing. The floor of an equivalency (what stands
 * beside it under one `all`) repeats clauses of the other routes: those are not counted again.
 */
export function clausesOf(demand: Demand): Leaf[] {
  if (demand.op === 'leaf') return withNested(demand).filter(leaf => !isOpen(leaf))
  if (demand.op === 'any') {
    const ways = flattened(demand, 'any')
    const own = ways.filter(way => !isFloor(way)).flatMap(clausesOf)
    const keys = new Set(own.map(({ key }) => key))
    const floors = ways.filter(isFloor).flatMap(clausesOf)
    const fresh = floors.filter(
      ({ key }, at) => !keys.has(key) && floors.findIndex(f => f.key === key) === at,
    )
    return [...own, ...fresh]
  }
  return demand.of.flatMap(clausesOf)
}

const isFloor = (demand: Demand): boolean =>
  demand.op === 'all' &&
  flattened(demand, 'all').some(child => child.op === 'leaf' && child.key === 'judgement')

/** An open equivalency, or words left unread. */
export const isOpen = ({ key }: Leaf): boolean => key === 'other' || key === 'judgement'

/** Every leaf, nested ones and floors too. */
export const leavesOf = (demand: Demand): Leaf[] =>
  demand.op === 'leaf' ? withNested(demand) : demand.of.flatMap(leavesOf)

const withNested = (leaf: Leaf): Leaf[] => [leaf, ...leaf.nested.flatMap(withNested)]
