import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { SavedPlan } from '../contract/shapes.ts'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import type { WhatIf } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { findPlans } from '../plans/index.ts'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue, standings } from '../rules/index.ts'
import type { Change, Kept } from './change.ts'
import { impactOf } from './impact.ts'
import { Impact } from './impact-shapes.ts'
import { touchedBy } from './touched.ts'

const ON = '2026-11-22'
const shipped = shippedCatalogue()
const before = indexCatalogue(shipped)
const REPRESENTATIVE = 'us-mo/customer-service-representative'
const LEAD = 'us-mo/lead-customer-service-representative'

/** The shipped catalogue with one class otherwise. */
function changing(id: string, change: Partial<JobClass>): Change {
  const classes = shipped.classes.map(each => (each.id === id ? { ...each, ...change } : each))
  return { before, after: indexCatalogue({ ...shipped, classes }) }
}
const years = (amount: number): RequirementNode => ({
  id: 'cs',
  experience: { amount: `P${amount}Y`, kinds: ['customer-service'] },
})

const person = (id: string, document: Profile): Kept => ({
  id,
  name: id,
  document,
  facts: readProfile(document),
})
const worked = (from: string, ladder: object): Profile => ({
  work: [{ startDate: from, ladder: { hoursPerWeek: 40, ...ladder } }],
})
/** Two years and nearly nine months at a counter. */
const ana = person('Ana', worked('2024-03-01', { kinds: ['customer-service'] }))
const ben = person('Ben', worked('2010-01-01', { kinds: ['customer-service'] }))

const told = (impact: Impact): string[] =>
  impact.people.flatMap(({ classes }) => classes.map(({ message }) => message))

describe('a change of what a class asks', () => {
  test('tells who loses it and when they would meet it again, and leaves out whom it leaves alone', () => {
    const impact = impactOf(changing(REPRESENTATIVE, { requirement: years(3) }), [ana, ben], [], ON)
    expect(told(impact)).toEqual([
      'Ana would no longer meet Customer Service Representative (not met; met on 1 March 2027).',
    ])
    expect(impact.lookedAt).toBe(2)
    expect(Impact.parse(impact)).toEqual(impact)
  })

  test('tells who gains it', () => {
    expect(told(impactOf(changing(LEAD, { requirement: years(2) }), [ana, ben], [], ON))).toEqual([
      'Ana would meet Lead Customer Service Representative at once.',
    ])
  })

  test('tells whose day comes sooner', () => {
    const impact = impactOf(changing(LEAD, { requirement: years(3) }), [ana], [], ON)
    expect(told(impact)).toEqual([
      'Ana would meet Lead Customer Service Representative sooner: on 1 March 2027 instead of 1 March 2028.',
    ])
  })

  test('that is one of writing only changes nothing for anybody', () => {
    const { requirement, ...same } = shipped.classes.find(({ id }) => id === LEAD) ?? {}
    const impact = impactOf(changing(LEAD, { ...same, summary: 'said otherwise' }), [ana, ben], [], ON)
    expect(requirement).toBeDefined()
    expect([impact.people, impact.plans, impact.edges]).toEqual([[], [], { appear: [], vanish: [] }])
  })
})

describe('a change of what a year in a class counts as', () => {
  const holder = person('Cy', worked('2020-01-01', { classId: REPRESENTATIVE }))

  test('touches those who worked in it, in the classes that count it', () => {
    const impact = impactOf(changing(REPRESENTATIVE, { yields: [] }), [ana, holder], [], ON)
    expect(impact.people.map(({ id }) => id)).toEqual(['Cy'])
    const lost = impact.people[0]?.classes.filter(({ is }) => is === 'loses').map(({ classId }) => classId)
    expect(lost).toContain('us-mo/lead-customer-service-representative')
  })

  test('makes no other class worth a look', () => {
    const { before: one, after } = changing(REPRESENTATIVE, { yields: [{ kind: 'customer-service' }] })
    const touched = touchedBy(one, after)
    expect(touched.for(ana.facts).size).toBe(0)
    expect([...touched.for(holder.facts)]).toEqual([
      'us-md-montgomery/customer-service-representative-supervisor',
    ])
  })
})

test('what is left out of the look is what evaluating everything would find unchanged', () => {
  const people = [ana, ben, person('Cy', worked('2020-01-01', { classId: REPRESENTATIVE, kinds: ['lead'] }))]
  const changes = shipped.classes
    .filter(({ documented }) => documented)
    .flatMap(({ id }) => [
      changing(id, { requirement: years(1), substitutions: [] }),
      changing(id, { yields: [{ kind: 'supervision' }] }),
    ])
  for (const change of changes)
    for (const { facts } of people) {
      const touched = touchedBy(change.before, change.after).for(facts)
      const [were, are] = [change.before, change.after].map(catalogue =>
        standings(catalogue, facts, ON).filter(({ classId }) => !touched.has(classId)),
      )
      expect(are).toEqual(were)
    }
})

describe('a class that is new or goes', () => {
  const fresh = (amount: number): JobClass => ({
    ...(shipped.classes[0] ?? noClass()),
    id: 'us-mo/clerk',
    jurisdiction: 'us-mo',
    title: 'Clerk',
    documented: true,
    requirement: years(amount),
  })
  const noClass = (): never => {
    throw new Error('the shipped catalogue is empty')
  }
  const withClass = (added: JobClass): CataloguePack => ({ ...shipped, classes: [...shipped.classes, added] })

  test('matters to those who meet it', () => {
    const change = { before, after: indexCatalogue(withClass(fresh(5))) }
    expect(told(impactOf(change, [ana, ben], [], ON))).toEqual(['Ben would meet Clerk, which is new.'])
  })

  test('matters to those who met it', () => {
    const change = { before: indexCatalogue(withClass(fresh(5))), after: before }
    expect(told(impactOf(change, [ana, ben], [], ON))).toEqual([
      'Ben meets Clerk, which would no longer be there.',
    ])
  })
})

describe('a kept plan', () => {
  const inMissouri: WhatIf = { jurisdictions: ['us-mo'] }
  const keep = (whatIf: WhatIf): SavedPlan => {
    const to = 'us-mo/customer-service-manager'
    const [plan] = findPlans(before, ana.facts, { to, asOf: ON, whatIf }).plans
    if (!plan) throw new Error('no plan to keep')
    return { id: 'p', profile: 'Ana', name: 'Up', to, asOf: ON, whatIf, plan, savedAt: ON }
  }
  const plans = (change: Change, whatIf = inMissouri): Impact['plans'] =>
    impactOf(change, [ana], [keep(whatIf)], ON).plans

  test('breaks at the first step that is no longer possible on its date', () => {
    const [impact] = plans(changing('us-mo/customer-service-supervisor', { requirement: years(8) }))
    expect(impact).toMatchObject({
      holds: false,
      brokenAt: { classId: 'us-mo/customer-service-supervisor', status: 'not-met' },
    })
    expect(impact?.message).toMatch(
      /^“Up” would break at Customer Service Supervisor on .* the soonest plan would arrive on/,
    )
  })

  test('holds and could be sooner where a step becomes easier', () => {
    const [impact] = plans(changing('us-mo/customer-service-supervisor', { requirement: years(1) }))
    expect(impact).toMatchObject({ holds: true, brokenAt: null })
    expect((impact?.soonest.after ?? '') < (impact?.soonest.before ?? '')).toBe(true)
  })

  test('is left alone by a change outside its what-ifs, and by one that makes no difference to it', () => {
    expect(plans(changing('us-ny/2515300', { requirement: years(1), substitutions: [] }))).toEqual([])
    expect(plans(changing('us-mo/customer-service-supervisor', { summary: 'said otherwise' }))).toEqual([])
  })

  test('with study breaks no more than one without where nothing about study changed', () => {
    const whatIf = { jurisdictions: ['us-mo', 'us-ny'], study: 30 }
    const impacts = plans(changing('us-ny/2515400', { requirement: years(40), substitutions: [] }), whatIf)
    for (const { brokenAt } of impacts) expect(brokenAt?.classId).toBe('us-ny/2515400')
  })
})

test('the edges that appear and vanish are told by title', () => {
  const agent = 'us-co-denver/311-customer-service-agent'
  const lead = 'us-co-denver/lead-customer-service-agent'
  const edges = shipped.edges.filter(({ from, to }) => from !== agent || to !== lead)
  const change = { before, after: indexCatalogue({ ...shipped, edges }) }
  const { vanish, appear } = impactOf(change, [], [], ON).edges
  expect(vanish.map(({ from, to, kind }) => [from.title, to.title, kind])).toEqual([
    ['311 Customer Service Agent', 'Lead Customer Service Agent', 'differentiated'],
    ['311 Customer Service Agent', 'Lead Customer Service Agent', 'qualifying'],
  ])
  expect(vanish.map(({ why }) => why)).toEqual([
    expect.stringMatching(/would no longer set it apart from 311 Customer Service Agent/),
    'Lead Customer Service Agent would no longer ask for service in 311 Customer Service Agent.',
  ])
  // The feeder that takes their place is computed, and neither class changed.
  expect(appear).toEqual([])
})

test('why an edge goes is told: a class that is gone, one that stands higher now, another series', () => {
  const [lower, upper] = [
    'us-mo/customer-service-representative',
    'us-mo/lead-customer-service-representative',
  ]
  const gone = (classes: typeof shipped.classes): string[] => {
    const ids = new Set(classes.map(({ id }) => id))
    const level = new Map(classes.map(each => [each.id, each]))
    const edges = shipped.edges.filter(({ from, to, kind }) => {
      const [a, b] = [level.get(from), level.get(to)]
      return (
        ids.has(from) &&
        ids.has(to) &&
        !(kind === 'series' && a?.series !== b?.series) &&
        (a?.level ?? 0) <= (b?.level ?? 0)
      )
    })
    const change = { before, after: indexCatalogue({ ...shipped, classes, edges }) }
    return impactOf(change, [], [], ON)
      .edges.vanish.filter(
        ({ from, to, kind }) => kind === 'series' && from.classId === lower && to.classId === upper,
      )
      .map(({ why }) => why)
  }
  const changed = (change: Partial<(typeof shipped.classes)[number]>): typeof shipped.classes =>
    shipped.classes.map(each => (each.id === lower ? { ...each, ...change } : each))
  expect(gone(shipped.classes.filter(({ id }) => id !== upper))).toEqual([
    'Lead Customer Service Representative would no longer be on file.',
  ])
  expect(gone(changed({ level: 6 }))).toEqual([expect.stringMatching(/on level 6, above .* on level 3/)])
  expect(gone(changed({ series: 'Another' }))).toEqual(['They would no longer be of one series.'])
})
