/**
 * Recent service, what stays open and routes, worked out by hand from docs/rules.md, beside its own examples. Days are
 * on the 30/360 count: a year 360, a month 30. Each case is asked of the literal evaluator, too (`reference/asking.ts`).
 */
import { describe, expect, test } from 'vitest'
import type { RequirementNode } from '../model/requirement.ts'
import {
  ON,
  ask,
  askShipped,
  all,
  clauseOf,
  codesOf,
  college,
  creditedDays,
  education,
  either,
  experience,
  highSchool,
  job,
} from './reference/asking.ts'

const CENTER = 'customer-service.contact-center'
const PUBLIC = 'customer-service.public'

/** Contact-center years elsewhere and college hours, asked of Denver's Lead Agent. */
function denver(comparable: boolean, years: number, credits: number) {
  const comparableTo = comparable ? ['us-co-denver/311-customer-service-agent'] : []
  const work = [job('2020-01-01', `${2020 + years}-01-01`, [CENTER], { comparableTo })]
  return askShipped(
    { education: [highSchool, college(credits)], work },
    'us-co-denver/lead-customer-service-agent',
  )
}

/** Four years of public service elsewhere and college hours, asked of Montgomery's Supervisor. */
const montgomery = (credits: number) =>
  askShipped(
    { education: [highSchool, college(credits)], work: [job('2020-01-01', '2024-01-01', [PUBLIC])] },
    'us-md-montgomery/customer-service-representative-supervisor',
  )

describe('Recent service', () => {
  const recent = experience('recent', 'P1Y', ['service'], { within: 'P2Y' })
  const ended = { work: [job('2023-01-01', '2025-01-01', ['service'])] }

  test('only what lies in the span before the date asked counts', () => {
    // From 1 Jan 2024: 360 days. From 1 Jul 2024: 180.
    expect(ask(recent, ended, { asOf: '2026-01-01' }).status).toBe('met')
    expect(ask(recent, ended, { asOf: '2026-01-02' }).status).toBe('not-met')
    expect(creditedDays(ask(recent, ended, { asOf: '2026-07-01' }), 'recent')).toBe(180)
  })

  test('old service slides out while new is worked', () => {
    // Every day worked from 1 Jul 2026 on drops one of 2024: nothing is gained until the new year alone is full.
    expect(ask(recent, ended, { asOf: '2026-07-01' })).toMatchObject({
      eligibleOn: null,
      remaining: { days: 360 },
    })
  })

  test('part-time work can fill a window of twice its amount and no shorter one', () => {
    const half = { work: [job('2026-01-01', undefined, ['service'], { hoursPerWeek: 20 })] }
    expect(ask(recent, half).eligibleOn).toBe('2028-01-01')
    expect(ask(experience('recent', 'P1Y', ['service'], { within: 'P18M' }), half).eligibleOn).toBeNull()
  })
})

describe('What the authority must decide, and what is unknown', () => {
  test('service that only compares is converted firmly, as long as it does not count by itself', () => {
    // Four military years are twice half a year: 6 months of the 18 are missing, or the authority takes all of it as service.
    const asked = experience('years', 'P1Y6M', ['service'], { held: ['test/shift-lead'], orComparable: true })
    const substitutions = [
      { from: { kinds: ['military'], amount: 'P2Y' }, for: 'P6M', clauses: ['years'], firm: true },
    ]
    const marked = { comparableTo: ['test/shift-lead'] }
    const work = [job('2022-11-22', undefined, ['military', 'service'], marked)]
    expect(ask(asked, { work }, { substitutions })).toMatchObject({
      status: 'discretionary',
      remaining: { days: 180 },
    })
  })

  test('a route for some positions only is at best conditional', () => {
    const worker = { education: [highSchool], work: [job('2020-01-01', '2023-01-01', ['human-services'])] }
    const answer = askShipped(worker, 'us-co-denver/lead-customer-service-agent')
    expect(answer).toMatchObject({ status: 'conditional', eligibleOn: null, remaining: { days: 1080 } })
    expect(answer.routes[1]).toMatchObject({ status: 'conditional', eligibleOn: null, remaining: null })
  })

  test('comparable service is discretionary, and the firm truth stays beside it', () => {
    const answer = denver(true, 3, 0)
    expect(answer).toMatchObject({ status: 'discretionary', eligibleOn: null, remaining: { days: 360 } })
    expect(creditedDays(answer, 'agent-level')).toBe(0)
    expect(codesOf(answer)).toContain('comparable')
  })

  test('comparable service combines with study that has no stated rate', () => {
    // 2 comparable years and 30 hours at a year: 3 years. Without the hours, or not comparable, it stays short.
    expect(denver(true, 2, 30).status).toBe('discretionary')
    expect(denver(true, 2, 29).status).toBe('not-met')
    // Not comparable: one block covers the inner year and one of the outer three.
    expect(denver(false, 3, 30).status).toBe('discretionary')
    expect(denver(false, 2, 30).status).toBe('discretionary')
    expect(denver(false, 1, 30).status).toBe('not-met')
  })

  test('an equivalency closes with whole blocks or adds nothing', () => {
    // Four years of public service elsewhere: two in the County are missing, and 60 hours are two years.
    expect(montgomery(60)).toMatchObject({
      status: 'discretionary',
      eligibleOn: null,
      remaining: { days: 720 },
    })
    expect(montgomery(59)).toMatchObject({ status: 'not-met', remaining: { days: 720 } })
    expect(codesOf(montgomery(59))).toContain('open-equivalency')
  })

  test('an equivalency does not stand in for a degree', () => {
    // New York 4 asks a degree on every route: 240 hours without one close nothing.
    expect(askShipped({ education: [highSchool, college(240)] }, 'us-ny/2515400').status).toBe('not-met')
  })

  test('a judgement beside met clauses leaves the route to the authority', () => {
    const asked = all(experience('year', 'P1Y', ['service']), {
      id: 'fit',
      judgement: { why: 'sound judgement' },
    })
    expect(ask(asked, { work: [job('2024-01-01', undefined, ['service'])] })).toMatchObject({
      status: 'discretionary',
      eligibleOn: null,
      remaining: null,
    })
    expect(ask(asked, {}).status).toBe('not-met')
  })

  test('words left unread make unknown, before discretionary', () => {
    const asked = all(
      { id: 'fit', judgement: { why: 'fit' } },
      { id: 'unread', judgement: { why: 'unread', status: 'unknown' } },
    )
    expect(ask(asked, {})).toMatchObject({ status: 'unknown', remaining: null })
  })

  test('a class named by others only is unknown, without routes', () => {
    expect(askShipped({}, 'us-md/customer-care-agent-iii')).toMatchObject({
      status: 'unknown',
      routes: [],
      eligibleOn: null,
      remaining: null,
    })
  })
})

describe('Typical ranges and routes', () => {
  test('the lower end of a typical range is the test', () => {
    const worker = { work: [job('2023-11-22', undefined, ['customer-service'])] }
    const answer = askShipped(worker, 'us-mo/customer-service-representative')
    expect(answer.status).toBe('met')
    expect(clauseOf(answer, 'cs')).toMatchObject({
      required: { iso: 'P2Y' },
      upTo: { iso: 'P4Y' },
      credited: { iso: 'P3Y' },
    })
    expect(codesOf(answer)).toContain('typical')
  })

  test('nothing asked is met at once', () => {
    expect(askShipped({}, 'us-mo/associate-customer-service-representative')).toMatchObject({
      status: 'met',
      eligibleOn: ON,
      remaining: { days: 0, iso: 'P0D' },
    })
  })

  test('several alternatives under one roof combine into routes, each with the common clauses', () => {
    const asked = all(
      education('high-school'),
      either(
        'first',
        { ...experience('a', 'P1Y', ['service']), label: 'Server' },
        { ...experience('b', 'P1Y', ['lead']), label: 'Leader' },
      ),
      either(
        'second',
        { ...experience('c', 'P2Y', ['work']), label: 'by years' },
        { id: 'd', licence: { name: 'Welder' }, label: 'by licence' },
      ),
    )
    const answer = ask(asked, { education: [highSchool], work: [job('2026-05-22', undefined, ['service'])] })
    expect(
      answer.routes.map(({ clauses }) => clauses.map(({ path }) => path.split('/').at(-1)).join(' ')),
    ).toEqual(['high-school a c', 'high-school a d', 'high-school b c', 'high-school b d'])
    expect(answer.routes.map(({ label }) => label)).toEqual([
      'Server + by years',
      'Server + by licence',
      'Leader + by years',
      'Leader + by licence',
    ])
    // Six months of service and of work: a+c is short of 18 months of work, the licence no work gives.
    expect(answer.routes.map(({ remaining }) => remaining?.days ?? null)).toEqual([540, null, 540, null])
  })

  test('routes without a label are numbered, and a single one is the requirements', () => {
    const year = experience('a', 'P1Y', ['service'])
    const labels = (asked: RequirementNode) => ask(asked, {}).routes.map(({ label }) => label)
    expect(labels(either('any', year, experience('b', 'P1Y', ['lead'])))).toEqual(['Route 1', 'Route 2'])
    expect(labels(all(education('high-school'), year))).toEqual(['Requirements'])
    // A printed number is a number still; words stand for themselves.
    const marked = either('any', { ...year, label: '2a' }, { ...education('bachelor'), label: 'Degree' })
    expect(labels(marked)).toEqual(['Route 2a', 'Degree'])
    const within = either('either', year, experience('b', 'P1Y', ['lead']))
    expect(
      labels(either('any', { ...within, label: '1' }, { ...education('bachelor'), label: '2' })),
    ).toEqual(['Route 1, way 1', 'Route 1, way 2', 'Route 2'])
  })

  test('what a class yields by assignment counts in full, and the answer says so', () => {
    // Missouri's Lead yields leading by assignment: 2 years of it for the 1 asked in New York 2, route 1.
    const lead = {
      work: [job('2022-11-22', undefined, [], { classId: 'us-mo/lead-customer-service-representative' })],
    }
    const answer = askShipped(lead, 'us-ny/2515200')
    expect(creditedDays(answer, 'lead')).toBe(1440)
    expect(answer.status).toBe('met')
    expect(codesOf(answer)).toContain('yield-by-assignment')
  })
})
