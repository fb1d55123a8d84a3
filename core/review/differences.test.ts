import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { lexiconOf } from '../english/index.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Experience, NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { experiencesOf } from '../model/walk.ts'
import { requirement, substitutions } from '../rules/reference/requirement-arbitraries.ts'
import { referencedClass, testPack } from '../rules/reference/test-pack.ts'
import { differencesOf } from './differences.ts'

const shipped = shippedCatalogue()
const lexicon = lexiconOf(shipped)
const shippedClass = (id: string): JobClass => {
  const found = shipped.classes.find(each => each.id === id)
  if (!found) throw new Error(`no class ${id}`)
  return found
}

const told = (before: JobClass, after: JobClass): string[] =>
  differencesOf(before, after, lexicon).map(({ message }) => message)
const ruled = (asked: RequirementNode, more: Substitution[] = []): JobClass => ({
  ...referencedClass('test/asked'),
  documented: true,
  requirement: asked,
  substitutions: more,
})

const service = (id: string, amount: string, kind: string, more: object = {}): RequirementNode => ({
  id,
  experience: { amount, kinds: [kind], ...more },
})
const bachelor: RequirementNode = { id: 'ba', education: { level: 'bachelor' } }
const both = (...all: RequirementNode[]): RequirementNode => ({ id: 'both', all })
const either = (...any: RequirementNode[]): RequirementNode => ({ id: 'either', any })

// ---- another writing of the same

/** New ids, labels, confidence and offsets, every list the other way round, a needless bracket around each clause. */
function rewritten(asked: JobClass): JobClass {
  const ids = new Map<string, string>()
  const renamed = (id: string): string => ids.get(id) ?? (ids.set(id, `r${ids.size}`), ids.get(id) ?? id)
  const nested = (inner: NestedExperience): NestedExperience => ({
    ...inner,
    id: renamed(inner.id),
    kinds: inner.kinds.toReversed(),
    ...(inner.ofWhich ? { ofWhich: inner.ofWhich.map(nested).toReversed() } : {}),
  })
  const visit = (node: RequirementNode): RequirementNode => {
    const place = {
      id: renamed(node.id),
      label: 'another label',
      confidence: 'check' as const,
      words: [{ from: 1, to: 2 }],
    }
    if ('all' in node) return { ...node, ...place, all: node.all.map(visit).toReversed() }
    if ('any' in node) return { ...node, ...place, any: node.any.map(visit).toReversed() }
    if ('position' in node) return { ...place, position: { ...node.position, of: visit(node.position.of) } }
    if (!('experience' in node)) return { id: `around-${node.id}`, all: [{ ...node, ...place }] }
    const { id: _, ...experience } = nested({ id: node.id, ...node.experience })
    return { ...place, experience }
  }
  return {
    ...asked,
    requirement: visit(asked.requirement),
    substitutions: asked.substitutions
      .map(each => ({
        ...each,
        id: renamed(each.id ?? 's'),
        clauses: each.clauses.map(renamed).toReversed(),
      }))
      .toReversed(),
    summary: 'said otherwise',
    sources: [{ document: 'another file', publisher: 'another' }],
  }
}

const anyClass = requirement.chain(asked => substitutions(asked).map(more => ruled(asked, more)))
const ofTests = lexiconOf(testPack([]))

describe('the difference of two versions', () => {
  test('is none between a class and itself', () => {
    fc.assert(
      fc.property(anyClass, each => {
        expect(differencesOf(each, each, ofTests)).toEqual([])
      }),
    )
  })

  test('is none where ids, labels, order, offsets or needless brackets are all that changed', () => {
    fc.assert(
      fc.property(anyClass, each => {
        expect(differencesOf(each, rewritten(each), ofTests)).toEqual([])
      }),
    )
    for (const each of shipped.classes) expect(told(each, rewritten(each))).toEqual([])
  })

  test('is none where an apostrophe or a dash is printed otherwise', () => {
    const title = "Harbor Pilot's Clerk - Tides"
    const plain = { ...ruled(bachelor), title, tentative: "Draft of the Port's board" }
    const curly = { ...plain, title: 'Harbor Pilot’s Clerk – Tides', tentative: 'Draft of the Port’s board' }
    expect(told(plain, curly)).toEqual([])
    expect(told(plain, { ...plain, title: 'Harbor Pilots Clerk - Tides' })).toHaveLength(1)
  })

  test('is the same the other way round, added for removed', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
    fc.assert(
      fc.property(anyClass, anyClass, (one, other) => {
        const forth = differencesOf(one, other, ofTests)
        const back = differencesOf(other, one, ofTests)
        const places = (list: typeof forth): string[] =>
          list.map(({ is, what, before, after }) => `${is} ${what} ${before} ${after}`).toSorted()
        expect(
          places(
            back.map(each => ({ ...each, is: turned[each.is], before: each.after, after: each.before })),
          ),
        ).toEqual(places(forth))
      }),
    )
  })

  test('is never silent about an amount, or about what is asked beside and what instead', () => {
    fc.assert(
      fc.property(anyClass, fc.nat(), (each, place) => {
        const clauses = experiencesOf(each.requirement)
        const clause = clauses[place % Math.max(1, clauses.length)]
        if (!clause) return
        const longer = changed(each, node => (node !== clause.asks ? node : { ...node, amount: 'P59M' }))
        expect(differencesOf(each, longer, ofTests)).not.toEqual([])
      }),
    )
    fc.assert(
      fc.property(
        anyClass,
        fc.uniqueArray(fc.constantFrom('work', 'lead', 'military'), { minLength: 2 }),
        (each, kinds) => {
          const parts = kinds.map((kind, index) => service(`p${index}`, 'P7M', kind))
          const [beside, instead] = [
            both(each.requirement, ...parts),
            both(each.requirement, either(...parts)),
          ]
          expect(differencesOf(ruled(beside), ruled(instead), ofTests)).not.toEqual([])
        },
      ),
    )
  })
})

/** The class with its experience clauses, nested ones too, put through `change`. */
function changed(each: JobClass, change: (asks: Experience) => Experience): JobClass {
  const nested = ({ id, ...asks }: NestedExperience, was: NestedExperience): NestedExperience => ({
    id,
    ...inner(asks, was),
  })
  const inner = (asks: Experience, was: Experience): Experience => ({
    ...(change(was) === was ? asks : change(was)),
    ...(was.ofWhich ? { ofWhich: was.ofWhich.map(one => nested(one, one)) } : {}),
  })
  const visit = (node: RequirementNode): RequirementNode => {
    if ('all' in node) return { ...node, all: node.all.map(visit) }
    if ('any' in node) return { ...node, any: node.any.map(visit) }
    if ('position' in node) return { ...node, position: { ...node.position, of: visit(node.position.of) } }
    return 'experience' in node ? { ...node, experience: inner(node.experience, node.experience) } : node
  }
  return { ...each, requirement: visit(each.requirement) }
}

describe('a difference says', () => {
  test('that an amount changed', () => {
    const cs = (amount: string): JobClass => ruled(both(bachelor, service('x', amount, 'customer-service')))
    expect(told(cs('P2Y'), cs('P3Y'))).toEqual([
      '“2 years of customer service” became “3 years of customer service”.',
    ])
  })

  test('that 24 months are 2 years is no difference', () => {
    expect(told(ruled(service('x', 'P24M', 'lead')), ruled(service('y', 'P2Y', 'lead')))).toEqual([])
  })

  test('that another degree is asked, where the clause beside it stayed', () => {
    const route = (level: 'associate' | 'bachelor'): JobClass =>
      ruled(both({ id: 'd', education: { level } }, service('x', 'P1Y', 'lead')))
    expect(told(route('associate'), route('bachelor'))).toEqual([
      "“an associate degree” became “a bachelor's degree”.",
    ])
  })

  test('that a way was added, and one taken out', () => {
    const one = ruled(either(bachelor, service('x', 'P4Y', 'work')))
    const other = ruled(
      either(bachelor, both({ id: 'a', education: { level: 'associate' } }, service('y', 'P2Y', 'lead'))),
    )
    expect(told(one, other)).toEqual([
      'A way was taken out: “4 years of work of any kind”.',
      'A further way was added: “an associate degree and 2 years of leading a team or shift”.',
    ])
  })

  test('that a clause asked beside others became a way of its own', () => {
    const lead = service('x', 'P1Y', 'lead')
    expect(told(ruled(both(bachelor, lead)), ruled(either(bachelor, lead)))).toEqual([
      '“1 year of leading a team or shift” was asked beside other clauses and is now a way of its own.',
    ])
  })

  test('what was put beside a choice, and what changed in the choice, and nothing more', () => {
    const ways = (amount: string): RequirementNode[] => [
      service('x', amount, 'lead'),
      service('y', 'P5Y', 'work'),
      service('z', 'P2Y', 'customer-service'),
    ]
    const card: RequirementNode = { id: 'c', licence: { name: 'Class C licence' } }
    const [one, other] = [ruled(either(...ways('P3Y'))), ruled(both(either(...ways('P4Y')), card))]
    expect(told(one, other)).toEqual([
      '“3 years of leading a team or shift” became “4 years of leading a team or shift”.',
      'Newly asked: “Class C licence”.',
    ])
    expect(told(other, one)).toEqual([
      '“4 years of leading a team or shift” became “3 years of leading a team or shift”.',
      'No longer asked: “Class C licence”.',
    ])
  })

  test('of which class the service is asked for longer, however long its title', () => {
    const titled = shippedClass('us-co-denver/lead-emergency-communications-operator').id
    const held = (amount: string): JobClass =>
      ruled(both(bachelor, { id: 'x', experience: { amount, kinds: [], held: [titled] } }))
    expect(told(held('P3Y'), held('P4Y'))).toEqual([
      '“3 years of service as Lead Emergency Communications Operator” became “4 years of service as Lead Emergency Communications Operator”.',
    ])
  })

  test('that a clause was nested, and what it asks there', () => {
    const lead = { id: 'l', amount: 'P1Y', kinds: ['lead'] }
    const one = ruled(service('x', 'P3Y', 'customer-service'))
    const other = ruled(service('x', 'P3Y', 'customer-service', { ofWhich: [lead] }))
    expect(told(one, other)).toEqual(['Newly asked: “1 year of leading a team or shift”.'])
  })

  test('that time may no longer be shared', () => {
    const clauses = [service('x', 'P1Y', 'lead'), service('y', 'P2Y', 'work')]
    const apart: RequirementNode = { id: 'both', all: clauses, separate: true }
    expect(told(ruled(both(...clauses)), ruled(apart))).toEqual([
      'These now need separate time: “1 year of leading a team or shift and 2 years of work of any kind”.',
    ])
  })

  test('that a rate changed, and that a substitution stands in for another of two equal clauses', () => {
    const way = (id: string): RequirementNode => service(id, 'P2Y', 'lead')
    const rule = either(both(bachelor, way('x')), both({ id: 'm', education: { level: 'master' } }, way('y')))
    const by = (clause: string, rate: string): Substitution[] => [
      { from: { semesterHours: 30 }, for: rate, clauses: [clause], firm: true },
    ]
    expect(told(ruled(rule, by('x', 'P1Y')), ruled(rule, by('x', 'P6M')))).toEqual([
      'The substitution “30 semester hours count as 1 year” became “30 semester hours count as 6 months”.',
    ])
    expect(told(ruled(rule, by('x', 'P1Y')), ruled(rule, by('y', 'P1Y')))).toEqual([
      'The substitution “30 semester hours count as 1 year” stands in for other clauses than before.',
    ])
  })

  test('which facts changed: title, grade, pay, dates, what a year counts as', () => {
    const before = shippedClass('us-md/001288')
    const after: JobClass = {
      ...before,
      title: 'Customer Care Lead',
      pay: { min: 60_000, max: 90_000, period: 'year', currency: 'USD' },
      revised: '2026-07-01',
      yields: before.yields.slice(0, 2),
      facts: before.facts.filter(({ label }) => label !== 'Overtime'),
    }
    expect(told(before, after)).toEqual([
      'Title: “Customer Care Agent Lead/Advanced” became “Customer Care Lead”.',
      'Pay: “$54,886–$84,995 a year” became “$60,000–$90,000 a year”.',
      'Overtime: “eligible” is no longer stated.',
      'Revised: “1 Jul 2026” is newly stated.',
      'A year in the class no longer counts as leading a team or shift.',
    ])
  })

  test('where it stands in both versions', () => {
    const [difference] = differencesOf(
      ruled(both(bachelor, service('x', 'P2Y', 'lead'))),
      ruled(either(service('y', 'P3Y', 'lead'), bachelor)),
      lexicon,
    )
    expect(difference).toMatchObject({ before: 'both/x', after: 'either/y' })
  })
})

test('a thousand ways against a thousand others are compared at once', () => {
  const ways = (kind: string): JobClass =>
    ruled(either(...Array.from({ length: 1000 }, (_, way) => service(`w${way}`, `P${way + 1}M`, kind))))
  expect(differencesOf(ways('lead'), ways('supervision'), lexicon)).toHaveLength(2000)
})

test('of a long clause it is said what differs, and what stands beside it', () => {
  const name =
    'patrolling and safeguarding buildings, parks and yards by day and night and in every season of the year'
  const kinds = [...shipped.kinds, { id: 'guarding', name, within: ['work'] }]
  const [was, is] = [ruled(service('mq', 'P2Y', 'guarding')), ruled(service('mq', 'P3Y', 'guarding'))]
  const said = differencesOf(was, is, lexiconOf({ ...shipped, kinds }))
  expect(said.map(({ message }) => message)).toEqual([
    '“2 years of patrolling and safeguarding buildings, parks and …” became “3 years of patrolling and safeguarding buildings, parks and …”.',
  ])
})
