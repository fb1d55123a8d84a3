/** Plans on the catalogue that ships: the worked example, the sketch, and what stands in the way. */
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { WhatIf } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue } from '../rules/index.ts'
import { findPlans } from './index.ts'

const catalogue = indexCatalogue(shippedCatalogue())
const highSchool = { ladder: { level: 'high-school' as const } }
const newcomer: Profile = { education: [highSchool] }
/** As on the sketch: a Missouri Representative with 60 semester hours and no degree. */
const representative: Profile = {
  work: [{ startDate: '2024-03-01', ladder: { classId: 'us-mo/customer-service-representative' } }],
  education: [highSchool, { ladder: { semesterHours: 60 } }],
}
const MANAGER = 'us-mo/customer-service-manager'

const plansTo = (to: string, profile: Profile, whatIf: WhatIf = {}, asOf = '2026-11-22') =>
  findPlans(catalogue, readProfile(profile), { to, asOf, whatIf })

describe('plans on the shipped catalogue', () => {
  test('worked example 8: from high school to Missouri Customer Service Manager in seven years and three moves', () => {
    const { plans, notice } = plansTo(MANAGER, newcomer, { jurisdictions: ['us-mo'] }, '2027-01-01')
    expect(plans[0]).toMatchObject({ arrival: '2034-01-01', moves: 3, credits: 0, relies: 'met' })
    expect(plans[0]?.steps).toMatchObject([
      { classId: 'us-mo/associate-customer-service-representative', on: '2027-01-01' },
      { classId: 'us-mo/customer-service-supervisor', on: '2032-01-01' },
      { classId: MANAGER, on: '2034-01-01' },
    ])
    expect(notice).toBeUndefined()
  })

  test('the sketch: firmly on 1 March 2031, or on 1 March 2028 if 60 semester hours are accepted twice', () => {
    const { plans } = plansTo(MANAGER, representative, { jurisdictions: ['us-mo'], allow: ['discretionary'] })
    expect(plans.map(({ arrival, moves, relies }) => [arrival, moves, relies])).toEqual([
      ['2028-03-01', 2, 'discretionary'],
      ['2029-03-01', 1, 'discretionary'],
      ['2031-03-01', 2, 'met'],
    ])
    expect(plans[0]?.steps.map(({ status }) => status)).toEqual(['discretionary', 'discretionary'])
    expect(plans[2]?.steps.map(({ because }) => because)).toEqual([
      'On 1 March 2029 you reach 5 years of customer service.',
      'On 1 March 2031 you reach 2 years of supervision.',
    ])
  })

  test('a class with no spec on file is passed through only by leave, and the plan says so', () => {
    const supervisor = 'us-md-montgomery/customer-service-representative-supervisor'
    const [plan] = plansTo(supervisor, newcomer, { allow: ['unknown'] }).plans
    expect(plan).toMatchObject({ relies: 'unknown', moves: 2, arrival: '2030-11-22' })
    expect(plan?.steps[0]?.because).toContain('not on file')
    const { plans, blocked } = plansTo(supervisor, newcomer)
    expect(plans).toEqual([])
    expect(blocked.map(({ classId }) => classId)).toEqual([
      supervisor,
      supervisor,
      'us-md-montgomery/customer-service-representative-leader',
      'us-md-montgomery/customer-service-representative-ii',
    ])
    expect(blocked[0]?.because).toContain('2 years of service as Customer Service Representative II')
    expect(blocked[1]?.because).toContain(
      'relies on a step that cannot be decided: its requirements are not on file',
    )
    expect(blocked[2]?.because).toContain('not on file')
  })

  test('what stands in the way may only be that too little is said of a job, and then it is said', () => {
    const agent: Profile = {
      ...newcomer,
      work: [{ startDate: '2020-01-01', ladder: { kinds: ['customer-service.contact-center'] } }],
    }
    const inTheWay = (profile: Profile) =>
      plansTo('us-co-denver/lead-customer-service-agent', profile, { jurisdictions: ['us-co-denver'] })
        .blocked[0]
    expect(inTheWay(agent)?.because).toMatch(/A job of yours may count.*the gap names it\.$/)
    expect(inTheWay(newcomer)?.because).toMatch(/nothing within reach gives all of that in time\.$/)
  })

  test('of a degree in a field it is told that study beside work is of none', () => {
    const accounting = { id: 'mq', education: { level: 'bachelor' as const, fields: ['Accounting'] } }
    const pack = shippedCatalogue()
    const classes = pack.classes.map(each =>
      each.id === 'us-ny/2515400' ? { ...each, requirement: accounting, substitutions: [] } : each,
    )
    const { blocked } = findPlans(indexCatalogue({ ...pack, classes }), readProfile({}), {
      to: 'us-ny/2515400',
      asOf: '2026-11-22',
      whatIf: { study: 30 },
    })
    expect(blocked[0]?.because).toMatch(/a bachelor's degree in Accounting.*of no particular field here/)
  })

  test('New York 4 has no way without a degree: study is what is missing', () => {
    const without = plansTo('us-ny/2515400', newcomer)
    expect(without.plans).toEqual([])
    expect(without.blocked.map(({ because }) => because)).toEqual([
      'It asks for an associate degree by the route “Associate degree and experience”, and nothing within reach gives all of that in time.',
      'There is a way with study beside work: 120 semester hours, at 30 a year (arrival 22 November 2030).',
    ])
    const { plans } = plansTo('us-ny/2515400', newcomer, { study: 30 })
    // A bachelor's degree and three years of customer service, or an associate degree and five years of work.
    expect(plans.map(({ arrival, moves, credits }) => [arrival, moves, credits])).toEqual([
      ['2030-11-22', 2, 120],
      ['2031-11-22', 3, 60],
    ])
    expect(plans[0]?.steps.at(-1)?.because).toContain('Counted as had, by your semester hours: a bachelor')
  })

  test('a limit that alone is to blame is named with the plan there is without it', () => {
    const blockedBy = (whatIf: WhatIf) =>
      plansTo(MANAGER, newcomer, { jurisdictions: ['us-mo'], ...whatIf }, '2027-01-01').blocked.map(
        ({ because }) => because,
      )
    expect(blockedBy({ maxMoves: 2 })[0]).toBe(
      'It takes 3 moves (arrival 1 January 2034); at most 2 are allowed.',
    )
    expect(blockedBy({ horizon: 6 })[0]).toBe(
      'The arrival is on 1 January 2034, later than the 6 years looked ahead.',
    )
    expect(blockedBy({ jurisdictions: ['us-ny'] })).toEqual(['It is outside the jurisdictions chosen.'])
  })

  test('what is offered to make a way possible, makes one possible', () => {
    const supervisor = 'us-md-montgomery/customer-service-representative-supervisor'
    const asked: [string, WhatIf][] = [
      [MANAGER, { maxMoves: 2, jurisdictions: ['us-mo'] }],
      [MANAGER, { horizon: 6, jurisdictions: ['us-mo'] }],
      [MANAGER, { jurisdictions: ['us-ny'] }],
      [supervisor, {}],
      ['us-ny/2515400', {}],
      ['us-md/001288', { jurisdictions: ['us-md'] }],
    ]
    const offered = asked.map(([to, whatIf]) => {
      const { blocked } = plansTo(to, newcomer, whatIf)
      return blocked.flatMap(({ remedy }) => (remedy ? [{ to, ...remedy }] : []))
    })
    expect(offered.map(([first]) => first?.change)).toEqual([
      'moves',
      'horizon',
      'jurisdictions',
      'statuses',
      'study',
      'jurisdictions',
    ])
    for (const { to, whatIf } of offered.flat())
      expect(plansTo(to, newcomer, whatIf).plans.length).toBeGreaterThan(0)
  })

  test('where study stands in for all of a clause, a step does not say that it was worked', () => {
    const cashier = {
      startDate: '2018-01-01',
      endDate: '2021-06-01',
      ladder: { kinds: ['customer-service'], hoursPerWeek: 40 },
    }
    const agent = { ...cashier, ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 20 } }
    const because = (work: Profile['work'], study: number) =>
      plansTo(
        'us-md/001288',
        { work, education: [highSchool, { ladder: { semesterHours: 30 } }] },
        { jurisdictions: ['us-md'], study },
      ).plans.map(({ steps }) => steps.at(-1)?.because)
    expect(because([cashier], 30)).toEqual([
      'On 22 November 2028 you have 90 semester hours that stand in for 3 years of contact-center customer service.',
    ])
    expect(because([cashier, agent], 30)).toEqual([
      'On 22 November 2027 you reach 3 years of contact-center customer service (1 year, 3 months and 15 days of it by 38.75 semester hours).',
    ])
  })
})
