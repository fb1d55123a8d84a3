/** What a plan is (docs/rules.md, "Plans"), on careers small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest'
import { referencedClass } from '../rules/reference/test-pack.ts'
import { certainty } from '../words/screens/plan.ts'
import { both, classesOf, plansFor, plansIn, stepsOf, years } from './small-careers.test-support.ts'

const PHONE = 'service.phone'
const COUNTER = 'service.counter'
const clerk = { yields: [PHONE] }
const clerkNow = { startDate: '2024-03-01', ladder: { classId: 'test/clerk' } }

describe('a plan', () => {
  test('waits in the present job until the target is open', () => {
    const answer = plansFor({ aim: { asks: years(3, PHONE) }, clerk }, { profile: { work: [clerkNow] } })
    expect(stepsOf(answer)).toEqual(['2027-03-01 aim'])
    expect(answer.plans[0]).toMatchObject({ moves: 1, credits: 0, relies: 'met' })
  })

  test('takes every class that is needed on the way, each as soon as it is open', () => {
    const lead = { asks: years(2, PHONE), yields: ['lead', PHONE] }
    expect(
      stepsOf(plansFor({ aim: { asks: both(years(3, PHONE), years(1, 'lead')) }, clerk, lead })),
    ).toEqual(['2026-03-01 clerk, 2028-03-01 lead, 2029-03-01 aim'])
  })

  test('goes through no class that was abolished, and leads to none', () => {
    const careers = { aim: { asks: held(1, 'clerk') }, clerk }
    const gone = (name: string) =>
      classesOf(careers).map(each => (each.title === name ? { ...each, abolished: '2016-01-07' } : each))
    expect(stepsOf(plansIn(classesOf(careers)))).toEqual(['2026-03-01 clerk, 2027-03-01 aim'])
    expect(plansIn(gone('clerk'))).toMatchObject({
      plans: [],
      blocked: [
        { classId: 'test/aim' },
        { because: 'clerk was abolished on 7 January 2016: nobody is appointed to it any more.' },
      ],
    })
    expect(plansIn(gone('aim'))).toMatchObject({
      plans: [],
      blocked: [{ because: 'aim was abolished on 7 January 2016: nobody is appointed to it any more.' }],
    })
    const before = { startDate: '2014-01-01', endDate: '2015-06-01', ladder: { classId: 'test/clerk' } }
    expect(stepsOf(plansIn(gone('clerk'), { profile: { work: [before] } }))).toEqual(['2026-03-01 aim'])
  })

  test('keeps a job past the first chance to leave it, until a later clause is full', () => {
    const lead = { asks: years(1, PHONE), yields: ['supervision'] }
    const [plan] = plansFor({
      aim: { asks: both(years(3, PHONE), years(1, 'supervision')) },
      clerk,
      lead,
    }).plans
    expect(plan?.steps.map(({ on }) => on)).toEqual(['2026-03-01', '2029-03-01', '2030-03-01'])
    expect(plan?.steps[1]?.because).toBe(
      'You could begin from 1 March 2027 on, but the work before is worth keeping until now: aim asks for 3 years of phone service, and it counts there.',
    )
  })

  test('leaves a job between its chance and its need when the next one needs time of its own', () => {
    // Chief opens after four years of work, one of them leading; then phone time goes on in chief.
    const lead = { asks: years(1, PHONE), yields: ['lead'] }
    const chief = { asks: both(years(4, 'work'), years(1, 'lead')), yields: [PHONE] }
    const answer = plansFor({
      aim: { asks: both(years(5, PHONE), held(2, 'chief')) },
      clerk: { yields: [PHONE] },
      lead,
      chief,
    })
    expect(answer.plans[0]?.arrival).toBe('2032-03-01')
    expect(stepsOf(answer)[0]).toBe('2026-03-01 clerk, 2029-03-01 lead, 2030-03-01 chief, 2032-03-01 aim')
  })

  test('takes a step that rests on a licence before the licence runs out, or not at all', () => {
    const welding = { licence: { name: 'Welder' } }
    const careers = {
      aim: { asks: both(years(2, PHONE), years(1, 'lead')) },
      clerk: { yields: [PHONE] },
      lead: { asks: { id: 'welding', ...welding }, yields: ['lead'] },
    }
    const until = (expires: string) =>
      stepsOf(plansFor(careers, { profile: { certificates: [{ name: 'Welder', ladder: { expires } }] } }))
    expect(until('2026-03-02')).toEqual(['2026-03-01 lead, 2027-03-01 clerk, 2029-03-01 aim'])
    expect(until('2026-03-01')).toEqual([])
  })

  test('of two with the same outcome is the one with the earliest steps', () => {
    const other = { yields: [COUNTER] }
    const answer = plansFor({ aim: { asks: both(years(3, PHONE), years(1, COUNTER)) }, clerk, other })
    expect(stepsOf(answer)).toEqual(['2026-03-01 other, 2027-03-01 clerk, 2030-03-01 aim'])
  })

  test('of two with the same steps on the same days is the one whose class ids come first', () => {
    const careers = { aim: { asks: years(1, PHONE) }, b: clerk, a: clerk }
    expect(stepsOf(plansFor(careers))).toEqual(['2026-03-01 a, 2027-03-01 aim'])
  })

  test('says of a step whose rule was read without being sure of it that nobody has confirmed it', () => {
    const read = { ...years(3, PHONE), confidence: 'check' as const }
    const stepTo = (asks: typeof read) =>
      plansFor({ aim: { asks }, clerk }, { profile: { work: [clerkNow] } }).plans[0]
    const sure = stepTo({ ...read, confirmed: true })
    expect([sure?.relies, sure?.steps[0]?.unsure, sure && certainty(sure)]).toEqual([
      'met',
      undefined,
      'certain under the rules on file',
    ])
    const unsure = stepTo(read)
    expect([unsure?.relies, unsure?.steps[0]?.unsure, unsure && certainty(unsure)]).toEqual([
      'met',
      true,
      'met, as far as the rule is known',
    ])
    expect(unsure?.steps[0]?.because).toMatch(/nobody has confirmed it yet\.$/)
  })

  test('shares three needs between three jobs that meet two of them each', () => {
    const kinds = [PHONE, COUNTER, 'supervision']
    const pair = (without: string) => ({ yields: kinds.filter(kind => kind !== without) })
    const answer = plansFor({
      aim: { asks: both(...kinds.map(kind => years(2, kind))) },
      a: pair(PHONE),
      b: pair(COUNTER),
      c: pair('supervision'),
    })
    // 2 + 2 + 2 years at two a year.
    expect(answer.plans.map(({ arrival, moves }) => [arrival, moves])).toEqual([
      ['2029-03-01', 4],
      ['2030-03-01', 3],
    ])
  })

  test('is nothing to do for a class that is held', () => {
    const answer = plansFor(
      { aim: clerk },
      { profile: { work: [{ startDate: '2020', ladder: { classId: 'test/aim' } }] } },
    )
    expect(answer.plans).toEqual([{ arrival: '2026-03-01', moves: 0, credits: 0, relies: 'met', steps: [] }])
  })
})

describe('the present jobs', () => {
  const twoJobs = {
    work: [
      { startDate: '2026-03-01', ladder: { kinds: [PHONE], hoursPerWeek: 20 } },
      { startDate: '2026-03-01', endDate: '2027-03-01', ladder: { kinds: [COUNTER], hoursPerWeek: 20 } },
    ],
  }

  test('go on together until the first appointment, or their stated end', () => {
    const answer = plansFor(
      { aim: { asks: both(years(1, PHONE), years(0.5, COUNTER)) } },
      { profile: twoJobs },
    )
    expect(stepsOf(answer)).toEqual(['2028-03-01 aim'])
  })

  test('all end with the first appointment', () => {
    const careers = { aim: { asks: both(years(1, PHONE), years(0.5, COUNTER)) }, clerk }
    const answer = plansFor(careers, { profile: twoJobs })
    // A full-time clerk gathers phone time twice as fast, but not before the counter job has given its half year.
    expect(stepsOf(answer)).toEqual(['2027-03-01 clerk, 2027-09-01 aim', '2028-03-01 aim'])
  })
})

describe('what binds a plan', () => {
  test('a probationary period must be over before the class is left', () => {
    const careers = { aim: { asks: years(0.5, PHONE) }, clerk: { ...clerk, probation: 'P9M' } }
    const [plan] = plansFor(careers).plans
    expect(plan?.steps.map(({ on }) => on)).toEqual(['2026-03-01', '2026-12-01'])
    expect(plan?.steps[1]?.because).toContain('your probation as clerk is over')
  })

  test('with a hiring lag one is tested before one begins, and works on meanwhile', () => {
    const careers = { aim: { asks: years(1, PHONE) }, clerk }
    const [plan] = plansFor(careers, { whatIf: { lag: 'P3M' } }).plans
    expect(plan?.steps.map(({ on, qualifiedOn }) => [qualifiedOn, on])).toEqual([
      ['2026-03-01', '2026-06-01'],
      ['2027-06-01', '2027-09-01'],
    ])
    expect(plan?.arrival).toBe('2027-09-01')
  })

  test('going back to a class uses a hiring lag for what is still missing', () => {
    const careers = {
      aim: { asks: both(years(3, PHONE), years(1, 'lead')) },
      clerk,
      other: { asks: years(1, PHONE), yields: [COUNTER] },
      gate: { asks: years(1, COUNTER), yields: ['lead'] },
    }
    const answer = plansFor(careers, { whatIf: { lag: 'P6M' } })
    // Straight on, the half year between test and beginning of gate is spent at the counter, for nothing.
    expect(stepsOf(answer)).toEqual([
      '2026-09-01 clerk, 2028-03-01 other, 2029-03-01 clerk, 2030-09-01 gate, 2032-03-01 aim',
      '2026-09-01 clerk, 2029-09-01 other, 2031-03-01 gate, 2032-09-01 aim',
    ])
  })

  test('arrival on the horizon counts, a day later does not', () => {
    const careers = { aim: { asks: years(2, PHONE) }, clerk }
    expect(stepsOf(plansFor(careers, { whatIf: { horizon: 2 } }))).toHaveLength(1)
    expect(stepsOf(plansFor(careers, { asOf: '2026-03-02', whatIf: { horizon: 719 / 360 } }))).toEqual([])
  })

  test('the count has no 29 February in most years: one arrives on 1 March', () => {
    const careers = { aim: { asks: years(1, PHONE) }, clerk }
    expect(stepsOf(plansFor(careers, { asOf: '2028-02-29' }))).toEqual(['2028-02-29 clerk, 2029-03-01 aim'])
  })

  test('a class named by others, with nothing on file, is passed through only by leave', () => {
    const classes = [
      ...classesOf({ aim: { asks: years(1, PHONE) } }),
      { ...referencedClass('test/agent'), yields: [{ kind: PHONE }] },
    ]
    expect(plansIn(classes).plans).toEqual([])
    const { plans } = plansIn(classes, { whatIf: { allow: ['unknown'] } })
    expect(plans.map(({ relies, arrival }) => [relies, arrival])).toEqual([['unknown', '2027-03-01']])
    expect(plans[0]?.steps[0]?.because).toBe(
      'Its entry requirements are not on file, so whether you qualify cannot be said.',
    )
  })

  test('only classes of the jurisdictions chosen are entered', () => {
    const elsewhere = {
      ...referencedClass('other/agent'),
      documented: true,
      jurisdiction: 'other',
      yields: [{ kind: PHONE }],
      requirement: years(0, 'work'),
    }
    const classes = [...classesOf({ aim: { asks: years(1, PHONE) } }), elsewhere]
    expect(stepsOf(plansIn(classes))).toEqual(['2026-03-01 other/agent, 2027-03-01 aim'])
    expect(plansIn(classes, { whatIf: { jurisdictions: ['test'] } }).plans).toEqual([])
  })
})

describe('study on the way', () => {
  const degree = (level: 'associate' | 'bachelor') => ({ id: level, education: { level } })

  test('leads to a degree on the day the total is reached, and says how much was studied', () => {
    const { plans } = plansFor(
      { aim: { asks: degree('associate') } },
      { profile: { education: [{ ladder: { semesterHours: 15 } }] }, whatIf: { study: 30 } },
    )
    expect(plans.map(({ arrival, credits }) => [arrival, credits])).toEqual([['2027-09-01', 45]])
  })

  test('is weighed against time: less of it, later', () => {
    const classes = classesOf({ aim: { asks: years(3, PHONE) }, clerk }).map(each => ({
      ...each,
      substitutions: [
        { from: { semesterHours: 30 }, for: 'P1Y', max: 'P2Y', clauses: ['service-phone-36'], firm: true },
      ],
    }))
    const { plans } = plansIn(classes, { whatIf: { study: 30 } })
    expect(plans.map(({ arrival, moves, credits }) => [arrival, moves, credits])).toEqual([
      ['2028-03-01', 2, 30],
      ['2029-03-01', 2, 0],
    ])
  })
})

const held = (count: number, name: string) => ({
  id: 'held',
  experience: { amount: `P${count}Y`, kinds: [], held: [`test/${name}`] },
})
