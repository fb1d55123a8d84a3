import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import { Finding, type RuleId, SEVERITIES } from './finding.ts'
import { audit, findingsIn } from './index.ts'

const shipped = audit(shippedCatalogue())
const about = (rule: RuleId, findings: readonly Finding[] = shipped): string[][] =>
  findings.filter(finding => finding.rule === rule).map(({ classIds }) => classIds)

describe('in the shipped catalogue the audit notices that', () => {
  test('New York 4 has no route without a degree while the class below has one', () => {
    expect(about('degree-wall')).toEqual([['us-ny/2515400', 'us-ny/2515300']])
  })

  test("New York 3 asks a bachelor's holder for a year of any work while 2 asks for a year of customer service", () => {
    const [finding, another] = shipped.filter(({ rule }) => rule === 'looser-above')
    expect(another).toBeUndefined()
    expect(finding?.classIds).toEqual(['us-ny/2515300', 'us-ny/2515200'])
    expect(finding?.message).toContain("Bachelor's degree and experience")
    expect(finding?.message).toContain('1 year of customer service')
    expect(finding?.where.map(({ at }) => at)).toEqual([
      'mq/route-3/bachelor',
      'mq/route-3/work-3',
      'mq/route-3/cs-3',
    ])
  })

  test('no class above is easier than the one below in any other way', () => {
    expect(about('easier-above')).toEqual([])
  })

  test('Missouri Supervisor and Manager share a range of 5 to 7 years', () => {
    const finding = shipped.find(({ rule }) => rule === 'same-range')
    expect(finding?.classIds).toEqual(['us-mo/customer-service-manager', 'us-mo/customer-service-supervisor'])
    expect(finding?.message).toContain('5 years to 7 years of customer service')
  })

  test('Denver states no grade and has four neighbours without a specification', () => {
    expect(about('missing-grade').flat()).toContain('us-co-denver/lead-customer-service-agent')
    const denver = about('no-specification').find(ids => ids.some(id => id.startsWith('us-co-denver')))
    expect(denver).toEqual([
      'us-co-denver/311-customer-service-agent',
      'us-co-denver/dhs-customer-service-agent',
      'us-co-denver/311-customer-service-specialist',
      'us-co-denver/lead-emergency-communications-operator',
      'us-co-denver/lead-customer-service-agent',
    ])
  })

  test("Montgomery's only firm way in is through two classes without a specification", () => {
    expect(about('only-through-unknown')).toEqual([
      [
        'us-md-montgomery/customer-service-representative-supervisor',
        'us-md-montgomery/customer-service-representative-ii',
        'us-md-montgomery/customer-service-representative-leader',
      ],
    ])
  })

  test("Denver's history says its equivalencies were deleted in 2009 and the 2011 text has them", () => {
    const finding = shipped.find(({ rule }) => rule === 'history-contradicts')
    expect(finding?.classIds).toEqual(['us-co-denver/lead-customer-service-agent'])
    expect(finding?.message).toContain('August 2009')
    expect(finding?.message).toContain('10 April 2011')
  })

  test("Maryland's is the only pay range on file", () => {
    expect(about('missing-pay')).toEqual([['us-md/001288']])
  })

  test("New York's standard is tentative and two specifications are old", () => {
    expect(about('tentative').flat()).toHaveLength(4)
    expect(about('old-source').flat()).toEqual([
      'us-co-denver/lead-customer-service-agent',
      'us-md-montgomery/customer-service-representative-supervisor',
    ])
  })

  test('nobody is kept out, nothing is a circle, nothing is gone, no class leads nowhere', () => {
    for (const rule of ['cycle', 'unreachable', 'missing-class', 'dead-end'] as const)
      expect(about(rule)).toEqual([])
  })

  test('what matters stands before what is missing, and one jurisdiction is one finding', () => {
    const order = shipped.map(({ severity }) => SEVERITIES.indexOf(severity))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(shipped.filter(({ severity }) => severity !== 'low')).toHaveLength(5)
    expect(shipped.length).toBeLessThan(25)
  })

  test('every finding says why, what to do, and where', () => {
    for (const finding of shipped) {
      expect(Finding.parse(finding)).toEqual(finding)
      expect(finding.message).toMatch(/\.$/)
      expect(finding.where.length).toBeGreaterThan(0)
    }
  })

  test('asked about one jurisdiction it tells of that one only', () => {
    const own = findingsIn(shipped, 'us-mo')
    expect(own.length).toBeGreaterThan(2)
    for (const { classIds } of own) expect(classIds.join()).toContain('us-mo/')
  })
})

// ---- small ladders

const base = {
  jurisdiction: 'town',
  documented: true,
  qualifications: 'minimum' as const,
  substitutions: [],
  yields: [],
  facts: [],
  summary: 'made up',
  duties: [],
  knowledge: [],
  distinguishing: [],
  notes: [],
  grade: '1',
  pay: { min: 1, max: 2, period: 'hour' as const, currency: 'USD' as const },
  sources: [{ document: 'made up', publisher: 'the tests', dated: '2025' }],
}

const work = (amount: string, more: object = {}): RequirementNode => ({
  id: 'mq',
  experience: { amount, kinds: ['work'], ...more },
})
const heldFor = (amount: string, ...held: string[]): RequirementNode => work(amount, { held })
const some = (...any: RequirementNode[]): RequirementNode => ({
  id: 'mq',
  any: any.map((node, index) => ({ ...node, id: `route-${index + 1}` })),
})
const both = (...all: RequirementNode[]): RequirementNode => ({
  id: 'mq',
  all: all.map((node, index) => ({ ...node, id: `clause-${index + 1}` })),
})
const bachelor: RequirementNode = { id: 'bachelor', education: { level: 'bachelor' } }

const made = (
  name: string,
  level: JobClass['level'],
  requirement: RequirementNode,
  more: Partial<JobClass> = {},
): JobClass => ({
  ...base,
  id: `town/${name}`,
  title: name,
  level,
  requirement,
  ...more,
})
const named = (name: string, level: JobClass['level']): JobClass =>
  made(name, level, { id: 'mq', unknown: {} }, { documented: false })
const next = (from: string, to: string): Edge => ({
  from: `town/${from}`,
  to: `town/${to}`,
  kind: 'series',
  basis: 'next level',
})

const ladder = (classes: JobClass[], edges: Edge[] = []): CataloguePack => ({
  ...shippedCatalogue(),
  jurisdictions: [{ id: 'town', name: 'Town', shortName: 'Town' }],
  classes,
  edges,
})
const found = (classes: JobClass[], edges?: Edge[]): Finding[] => audit(ladder(classes, edges))
const rulesOf = (findings: readonly Finding[]): RuleId[] => findings.map(({ rule }) => rule)

describe('ways in', () => {
  test('two classes that ask for service in one another, and nothing else, let nobody begin', () => {
    const findings = found([
      made('clerk', 2, heldFor('P1Y', 'town/typist')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(findings[0]).toMatchObject({ rule: 'cycle', severity: 'high' })
    expect(rulesOf(findings)).not.toContain('unreachable')
  })

  test('a circle with a way in from outside is told of, but keeps nobody out', () => {
    const findings = found([
      made('entry', 1, work('P0D')),
      made('clerk', 2, heldFor('P1Y', 'town/typist', 'town/entry')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(findings.find(({ rule }) => rule === 'cycle')?.severity).toBe('low')
  })

  test('one route that asks for no class by name breaks a circle', () => {
    const findings = found([
      made('clerk', 2, some(heldFor('P1Y', 'town/typist'), work('P2Y'))),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(rulesOf(findings)).not.toContain('cycle')
  })

  test('a class above a closed circle cannot be reached either', () => {
    const findings = found([
      made('clerk', 2, heldFor('P1Y', 'town/typist')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
      made('chief', 4, heldFor('P1Y', 'town/clerk')),
    ])
    expect(about('unreachable', findings)).toEqual([['town/chief', 'town/clerk']])
  })

  test('a class that asks for more time than its own limit of recency allows cannot be reached', () => {
    expect(rulesOf(found([made('clerk', 2, work('P3Y', { within: 'P2Y' }))]))).toContain('unreachable')
  })

  test('an entry class that asks for nothing is open to all', () => {
    expect(rulesOf(found([made('clerk', 1, bachelor)]))).toEqual([])
  })

  test('study that stands in for service in a class is a way in', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
    ]
    const findings = found([
      named('typist', 1),
      made('clerk', 2, heldFor('P1Y', 'town/typist'), { substitutions }),
    ])
    expect(rulesOf(findings)).not.toContain('only-through-unknown')
  })

  test('a class that is gone is told of by its id', () => {
    const findings = found([made('clerk', 2, heldFor('P1Y', 'town/scribe'))])
    const finding = findings.find(({ rule }) => rule === 'missing-class')
    expect(finding?.where).toEqual([{ classId: 'town/clerk', at: 'mq' }])
    expect(finding?.message).toContain('town/scribe')
  })
})

describe('a class above', () => {
  const step = (lower: RequirementNode, higher: RequirementNode, more: Partial<JobClass> = {}): RuleId[] =>
    rulesOf(
      found(
        [made('clerk 1', 1, lower, more), made('clerk 2', 2, higher, more)],
        [next('clerk 1', 'clerk 2')],
      ),
    )

  test('that asks for less of the same is easier', () => {
    expect(step(work('P3Y'), work('P2Y'))).toEqual(['easier-above'])
  })

  test('that asks for any work where the one below asks for customer service is looser', () => {
    expect(step(work('P2Y', { kinds: ['customer-service'] }), work('P4Y'))).toEqual(['looser-above'])
  })

  test('that asks for as much or more of the same, or of a narrower kind, is neither', () => {
    expect(step(work('P2Y'), work('P2Y'))).toEqual([])
    expect(step(work('P2Y'), work('P3Y', { kinds: ['customer-service'] }))).toEqual([])
  })

  test('that asks for service in the one below is never easier', () => {
    expect(step(both(bachelor, work('P9Y')), heldFor('P1Y', 'town/clerk 1'))).toEqual([])
  })

  test('whose degree stands in for the experience that the one below asks is not easier', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
    ]
    expect(step(work('P4Y'), bachelor, { substitutions })).not.toContain('easier-above')
    expect(step(work('P4Y'), bachelor)).toContain('easier-above')
  })

  test('is not held against one below that is open to promotion only, unless both ask for the same class', () => {
    const typist = named('typist', 1)
    const rules = (lower: RequirementNode, higher: RequirementNode): RuleId[] =>
      rulesOf(found([typist, made('a', 2, lower), made('b', 3, higher)], [next('a', 'b')])).filter(
        rule => rule !== 'only-through-unknown' && rule !== 'no-specification',
      )
    expect(rules(heldFor('P2Y', 'town/typist'), work('P1Y'))).toEqual([])
    expect(rules(heldFor('P2Y', 'town/typist'), heldFor('P1Y', 'town/typist'))).toEqual(['easier-above'])
    expect(rules(some(heldFor('P2Y', 'town/typist'), work('P5Y')), work('P4Y'))).toEqual(['easier-above'])
  })

  test('is not held against one below that was left unread', () => {
    const unread: RequirementNode = { id: 'x', judgement: { why: 'words', status: 'unknown' } }
    expect(step(both(work('P9Y'), unread), work('P1Y'))).toEqual(['easier-above', 'unread-clauses'])
    expect(step(unread, work('P1Y'))).toEqual(['unread-clauses'])
    expect(step(work('P9Y'), some(unread, bachelor))).not.toContain('degree-wall')
  })

  test('that needs a high school the one below does not mention is no wall', () => {
    expect(step(work('P1Y'), both({ id: 'hs', education: { level: 'high-school' } }, work('P2Y')))).toEqual(
      [],
    )
    expect(step(work('P1Y'), both(bachelor, work('P2Y')))).toEqual(['degree-wall'])
  })

  test('that pays less is told of; pay by the hour and by the year are not compared', () => {
    const pay = (min: number, period: 'hour' | 'year') => ({
      pay: { min, max: min + 9, period, currency: 'USD' as const },
    })
    const ladderOf = (lower: Partial<JobClass>, higher: Partial<JobClass>): RuleId[] =>
      rulesOf(found([made('a', 1, bachelor, lower), made('b', 2, bachelor, higher)], [next('a', 'b')]))
    expect(ladderOf(pay(20, 'hour'), pay(10, 'hour'))).toEqual(['pay-falls'])
    expect(ladderOf(pay(20, 'hour'), pay(30_000, 'year'))).toEqual([])
    expect(ladderOf(pay(20, 'hour'), pay(25, 'hour'))).toEqual([])
  })

  test('has a typical range of its own unless it overlaps the one below; ranges that touch do not', () => {
    const range = (amount: string, upTo: string): RequirementNode => work(amount, { upTo })
    expect(step(range('P2Y', 'P4Y'), range('P4Y', 'P6Y'))).toEqual([])
    expect(step(range('P2Y', 'P4Y'), range('P3Y', 'P6Y'))).toEqual(['overlapping-ranges'])
    expect(step(range('P2Y', 'P4Y'), range('P2Y', 'P4Y'))).toEqual(['same-range'])
  })
})

describe('one class by itself', () => {
  const one = (requirement: RequirementNode, more: Partial<JobClass> = {}): Finding[] =>
    found([made('clerk', 2, requirement, more)])

  test('asks for nothing where its range begins at none, or an inner clause repeats the outer', () => {
    expect(rulesOf(one(work('P0D', { upTo: 'P1Y' })))).toEqual(['nothing-asked'])
    const inner = (kinds: string[], amount: string): RequirementNode =>
      work('P2Y', { kinds: ['customer-service'], ofWhich: [{ id: 'in', amount, kinds }] })
    expect(rulesOf(one(inner(['work'], 'P1Y')))).toEqual(['nothing-asked'])
    expect(rulesOf(one(inner(['lead'], 'P1Y')))).toEqual([])
    expect(rulesOf(one(inner(['work'], 'P3Y')))).toEqual([])
  })

  test.each<[string, Substitution[]]>([
    [
      'the same hours at two rates',
      [
        { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
        { from: { semesterHours: 15 }, for: 'P1Y', clauses: ['mq'], firm: true },
      ],
    ],
    [
      'a cap below its own unit',
      [{ from: { semesterHours: 30 }, for: 'P1Y', max: 'P6M', clauses: ['mq'], firm: true }],
    ],
    [
      'a higher degree for less',
      [
        { from: { level: 'master' }, for: 'P1Y', clauses: ['mq'], firm: true },
        { from: { level: 'bachelor' }, for: 'P2Y', clauses: ['mq'], firm: true },
      ],
    ],
  ])('contradicts itself by substituting %s', (_, substitutions) => {
    expect(rulesOf(one(work('P4Y'), { substitutions }))).toEqual(['substitutions-contradict'])
  })

  test('does not contradict itself by one rate in two units, or by degrees that rise together', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
      { from: { semesterHours: 15 }, for: 'P6M', clauses: ['mq'], firm: true },
      { from: { level: 'bachelor' }, for: 'P1Y', clauses: ['mq'], firm: true },
      { from: { level: 'master' }, for: 'P2Y', clauses: ['mq'], firm: true },
    ]
    expect(rulesOf(one(work('P4Y'), { substitutions }))).toEqual([])
  })

  test('is vague in the words its rule carries and in those its notes quote', () => {
    const fields: RequirementNode = {
      id: 'mq',
      education: { level: 'bachelor', fields: ['a related field'] },
    }
    expect(one(fields)[0]?.message).toContain('“related”')
    const quoting = one(bachelor, { notes: ['“Suitable experience” is read as any work.'] })
    expect(quoting[0]?.where).toEqual([{ classId: 'town/clerk', at: 'notes/0' }])
  })

  test('has a history that agrees with it where what was taken out is gone', () => {
    const history = [{ date: '2009', what: 'Degree requirement deleted.' }]
    expect(rulesOf(one(work('P1Y'), { history }))).toEqual([])
    expect(rulesOf(one(bachelor, { history }))).toEqual(['history-contradicts'])
    expect(
      rulesOf(one(bachelor, { history: [{ date: '2009', what: 'Degree requirement added.' }] })),
    ).toEqual([])
  })
})

test('a class leads nowhere only where there are higher ones and nothing counts toward them', () => {
  const chief = made('chief', 4, work('P3Y', { kinds: ['customer-service'] }))
  const clerk = made('clerk', 2, bachelor)
  expect(about('dead-end', found([clerk, chief]))).toEqual([['town/clerk']])
  const counting = { ...clerk, yields: [{ kind: 'customer-service.public' }] }
  expect(about('dead-end', found([counting, chief]))).toEqual([])
  expect(about('dead-end', found([clerk]))).toEqual([])
})

test('a long chain of classes is followed to its end', () => {
  const steps = 20_000
  const chain = Array.from({ length: steps }, (_, step) =>
    made(
      `c${step}`,
      2,
      step === 0 ? heldFor('P1Y', `town/c${steps - 1}`) : heldFor('P1Y', `town/c${step - 1}`),
    ),
  )
  const findings = found(chain)
  expect(findings[0]).toMatchObject({ rule: 'cycle', severity: 'high' })
  expect(findings[0]?.classIds).toHaveLength(steps)
})
