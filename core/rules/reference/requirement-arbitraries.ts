/** Test support: random requirement trees and the substitutions beside them. */
import * as fc from 'fast-check'
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import { type NestedExperience, RequirementNode, Substitution } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import { HELD, kindIds } from './test-pack.ts'
import { maybe, parsed } from './arbitrary-tools.ts'

/** Nodes are made with this id and numbered afterwards in the order written. */
const id = fc.constant('x')
const kind = fc.constantFrom(...kindIds)
const amount = fc.constantFrom('P1M', 'P3M', 'P3M', 'P6M', 'P6M', 'P1Y', 'P1Y', 'P1Y6M', 'P2Y', 'P3Y', 'P0D')

const experience = (depth: number): fc.Arbitrary<NestedExperience> =>
  fc.record({
    id,
    amount,
    kinds: fc.oneof({ weight: 4, arbitrary: kind.map(one => [one]) }, fc.uniqueArray(kind, { maxLength: 2 })),
    held: maybe(fc.uniqueArray(fc.constantFrom(...HELD), { minLength: 1, maxLength: 2 }), 15),
    orComparable: maybe(fc.constantFrom(true, true, 'same-employer' as const), 60),
    within: maybe(fc.constantFrom('P1Y', 'P2Y', 'P3Y', 'P5Y'), 6),
    upTo: maybe(fc.constant('P6Y'), 10),
    ofWhich:
      depth === 0
        ? fc.constant(undefined)
        : maybe(fc.array(experience(depth - 1), { minLength: 1, maxLength: 2 }), 30),
  })
const experienceLeaf = (depth: number): fc.Arbitrary<RequirementNode> =>
  experience(depth).map(({ id: placed, ...asks }) => ({
    id: placed,
    experience: asks,
  }))

const field = fc.constantFrom('Accounting', 'Public Administration')
const educationLeaf: fc.Arbitrary<RequirementNode> = fc.record({
  id,
  education: fc.record({
    level: fc.constantFrom(...EDUCATION_LEVELS),
    fields: maybe(fc.uniqueArray(field, { minLength: 1 }), 20),
  }),
})
const creditsLeaf: fc.Arbitrary<RequirementNode> = fc.record({
  id,
  credits: fc.record({ semesterHours: fc.constantFrom(12, 30, 60, 90), subject: maybe(field, 40) }),
})
const judgement = (why: string, status?: 'unknown'): RequirementNode => ({
  id: 'x',
  judgement: { why, status },
})
const EQUIVALENCY = judgement('equivalent combination')

/** What may be an alternative of its own: everything but an open equivalency. */
const alternativeLeaf: fc.Arbitrary<RequirementNode> = fc.oneof(
  { weight: 8, arbitrary: experienceLeaf(2) },
  { weight: 3, arbitrary: educationLeaf },
  { weight: 1, arbitrary: creditsLeaf },
  {
    weight: 1,
    arbitrary: fc.constant<RequirementNode>({ id: 'x', licence: { name: 'Class C driver’s licence' } }),
  },
  { weight: 1, arbitrary: fc.constant(judgement('unread words', 'unknown')) },
)
const leaf = fc.oneof(
  { weight: 12, arbitrary: alternativeLeaf },
  fc.constant(judgement('as the authority sees fit')),
)

const several = <T>(arbitrary: fc.Arbitrary<T>, minLength = 1): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength, maxLength: Math.max(2, minLength + 1) })

function composed(depth: number): fc.Arbitrary<RequirementNode> {
  const any = fc
    .tuple(several(alternative(depth - 1)), fc.boolean())
    .map(([routes, open]): RequirementNode => ({ id: 'x', any: open ? [...routes, EQUIVALENCY] : routes }))
  const separate = several(fc.oneof({ weight: 3, arbitrary: experienceLeaf(1) }, leaf), 2).map(
    (all): RequirementNode => ({ id: 'x', all, separate: true }),
  )
  return fc.oneof(
    { weight: 3, arbitrary: several(tree(depth - 1)).map((all): RequirementNode => ({ id: 'x', all })) },
    { weight: 2, arbitrary: separate },
    { weight: 2, arbitrary: any },
    {
      weight: 1,
      arbitrary: tree(depth - 1).map(
        (of): RequirementNode => ({ id: 'x', position: { only: 'nights', of } }),
      ),
    },
  )
}
const tree = (depth: number): fc.Arbitrary<RequirementNode> =>
  depth === 0 ? leaf : fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: composed(depth) })
const alternative = (depth: number): fc.Arbitrary<RequirementNode> =>
  depth === 0
    ? alternativeLeaf
    : fc.oneof({ weight: 1, arbitrary: alternativeLeaf }, { weight: 4, arbitrary: composed(depth) })

export const requirement: fc.Arbitrary<RequirementNode> = tree(3)
  .map(node => numbered(node, { next: 0 }))
  .map(parsed(RequirementNode))

function numbered(node: RequirementNode, counter: { next: number }): RequirementNode {
  const place = { id: `n${counter.next++}` }
  const each = (nodes: readonly RequirementNode[]): RequirementNode[] =>
    nodes.map(child => numbered(child, counter))
  if ('all' in node) return { ...node, ...place, all: each(node.all) }
  if ('any' in node) return { ...node, ...place, any: each(node.any) }
  if ('position' in node)
    return { ...place, position: { only: node.position.only, of: numbered(node.position.of, counter) } }
  if ('experience' in node) {
    const { id: _, ...experienceFacts } = numberedNested({ id: 'x', ...node.experience }, counter)
    return { ...place, experience: experienceFacts }
  }
  return { ...node, ...place }
}

function numberedNested(asks: NestedExperience, counter: { next: number }): NestedExperience {
  const place = (inner: NestedExperience): NestedExperience => {
    const innerId = `n${counter.next++}`
    return Object.assign(numberedNested(inner, counter), { id: innerId })
  }
  return { ...asks, ofWhich: asks.ofWhich?.map(place) }
}

/** Beside a requirement: at most one kind of thing that stands in at a time, or service 1:1 with study by the hour. */
export function substitutions(asked: RequirementNode): fc.Arbitrary<Substitution[]> {
  const ids = experiencesOf(asked).map(clause => clause.id)
  const instead = experienceForStudy(asked)
  if (ids.length === 0) return instead
  const by = (from: fc.Arbitrary<unknown>, rate: fc.Arbitrary<unknown>): fc.Arbitrary<Substitution> =>
    fc
      .record({
        from,
        for: rate,
        max: maybe(fc.constantFrom('P1Y', 'P18M', 'P2Y'), 30),
        clauses: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        firm: fc.boolean(),
      })
      .map(parsed(Substitution))
  const byHours = by(
    fc
      .record({ semesterHours: fc.constantFrom(15, 30, 45), subject: maybe(field, 15) })
      .map(({ semesterHours, subject }) => ({ semesterHours, ...(subject && { subject }) })),
    maybe(fc.constantFrom('P1Y', 'P6M'), 80),
  )
  const byStudy = fc.oneof(
    { weight: 3, arbitrary: byHours },
    by(fc.constant({ education: 'any' }), fc.constant(undefined)),
  )
  const military = (from: string, rate: string): fc.Arbitrary<Substitution> =>
    by(fc.constant({ kinds: ['military'], amount: from }), fc.constant(rate))
  const byLevel = by(
    fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS) }),
    fc.constantFrom('P1Y', 'P2Y'),
  )
  return fc.oneof<fc.MaybeWeightedArbitrary<Substitution[]>[]>(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: instead },
    { weight: 5, arbitrary: fc.array(byStudy, { minLength: 1, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.tuple<Substitution[]>(military('P1Y', 'P1Y'), byHours) },
    {
      weight: 1,
      arbitrary: fc.tuple<Substitution[]>(fc.constantFrom('P1Y', 'P2Y').chain(from => military(from, 'P6M'))),
    },
    { weight: 1, arbitrary: fc.tuple<Substitution[]>(byLevel) },
  )
}

/** Experience that stands in for the study asked; none where none is. */
function experienceForStudy(asked: RequirementNode): fc.Arbitrary<Substitution[]> {
  const ids = nodesOf(asked).flatMap(each =>
    'education' in each.node || 'credits' in each.node ? [each.id] : [],
  )
  if (ids.length === 0) return fc.constant([])
  return fc
    .record({
      from: fc.oneof(
        fc.constant({ experience: 'any' }),
        fc.record({ kinds: fc.subarray(kindIds, { minLength: 1, maxLength: 2 }) }),
      ),
      clauses: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
      firm: fc.boolean(),
    })
    .map(parsed(Substitution))
    .map(each => [each])
}
