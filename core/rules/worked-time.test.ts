/**
 * Cases worked out by hand from docs/rules.md, beside its own examples: how time is counted. Days are on the 30/360
 * count: a year 360, a month 30. Each is asked of the literal evaluator, too (`reference/asking.ts`).
 */
import { describe, expect, test } from 'vitest'
import { Refusal } from '../contract/refusal.ts'
import type { JobClass } from '../model/catalogue.ts'
import { readProfile } from '../profile/index.ts'
import {
  ask,
  askShipped,
  all,
  clauseOf,
  codesOf,
  creditedDays,
  experience,
  job,
  nestedTwice,
  separate,
} from './reference/asking.ts'
import { referencedClass } from './reference/test-pack.ts'

const oneYear = experience('year', 'P1Y', ['service'])
const atHours = (hoursPerWeek: number) =>
  creditedDays(
    ask(oneYear, { work: [job('2024-01-01', '2025-01-01', ['service'], { hoursPerWeek })] }),
    'year',
  )

describe('Dates and the 30/360 count', () => {
  test('a start on 29 February reaches its anniversary on 1 March', () => {
    // 28 Feb 2025 is day 58 of its year and 29 Feb 2024 day 59: 359 days. 1 Mar is day 61: 362.
    const answer = ask(oneYear, { work: [job('2024-02-29', undefined, ['service'])] }, { asOf: '2025-02-28' })
    expect(answer).toMatchObject({
      status: 'not-met',
      eligibleOn: '2025-03-01',
      remaining: { days: 1, iso: 'P1D' },
    })
    expect(clauseOf(answer, 'year')?.credited).toEqual({ days: 359, iso: 'P11M29D' })
  })

  test('the 31st counts as the 30th', () => {
    // 31 Jan → 30 Mar: both the 30th of their month, two months apart.
    const twoMonths = experience('months', 'P2M', ['service'])
    const since = { work: [job('2024-01-31', undefined, ['service'])] }
    expect(ask(twoMonths, since, { asOf: '2024-03-01' }).eligibleOn).toBe('2024-03-30')
    expect(clauseOf(ask(twoMonths, since, { asOf: '2024-03-31' }), 'months')?.credited).toEqual({
      days: 60,
      iso: 'P2M',
    })
  })

  test('evidence ends on the as-of date, also where the job ends on the 31st', () => {
    // 1 → 30 July are 29 days, and so are 1 → 31 July.
    const answer = ask(
      oneYear,
      { work: [job('2025-07-01', '2025-07-31', ['service'])] },
      { asOf: '2025-07-30' },
    )
    expect(clauseOf(answer, 'year')?.evidence).toEqual([
      { work: 0, from: '2025-07-01', to: '2025-07-30', days: 29 },
    ])
  })

  test('a bare year stands for 1 July, a month for its first, and the answer says so', () => {
    // 2019-07-01 → 2020-06-01 = 11 months.
    const answer = ask(oneYear, { work: [job('2019', '2020-06', ['service'])] })
    expect(clauseOf(answer, 'year')?.credited).toEqual({ days: 330, iso: 'P11M' })
    expect(codesOf(answer).filter(code => code === 'estimated')).toHaveLength(2)
  })

  test('start and end are compared at the coarser precision', () => {
    const answer = ask(oneYear, { work: [job('2019-08', '2019', ['service'])] })
    expect(clauseOf(answer, 'year')?.credited).toEqual({ days: 0, iso: 'P0D' })
    expect(() => readProfile({ work: [job('2020-01', '2019', ['service'])] })).toThrow(Refusal)
  })

  test('a job without a start counts nothing and says so', () => {
    const answer = ask(oneYear, { work: [{ ladder: { kinds: ['service'] } }] })
    expect(creditedDays(answer, 'year')).toBe(0)
    expect(codesOf(answer)).toContain('no-start')
  })

  test('a stated end in the future is the end', () => {
    // 2026-01-01 → 2026-11-22 = 10 months 21 days = 321; by the end 17 months = 510, never 720.
    const twoYears = experience('years', 'P2Y', ['service'])
    expect(ask(twoYears, { work: [job('2026-01-01', '2027-06-01', ['service'])] })).toMatchObject({
      eligibleOn: null,
      remaining: { days: 399 },
    })
  })

  test('a job that begins in the future counts from then', () => {
    const answer = askShipped(
      { work: [job('2027-01-01', undefined, ['customer-service'])] },
      'us-mo/customer-service-representative',
    )
    expect(answer).toMatchObject({
      status: 'not-met',
      eligibleOn: '2029-01-01',
      remaining: { days: 720, iso: 'P2Y' },
    })
  })
})

describe('Part of the time', () => {
  test('half the full-time week is half the credit, more than the full-time week is no more', () => {
    expect([20, 40, 60].map(atHours)).toEqual([180, 360, 360])
  })

  test('the full-time week is that of the class asked about', () => {
    // 30 of 37.5 hours = 0.8; 0.8 · 360 = 288.
    const policy = { fullTimeWeek: 37.5, concurrentCap: true, basis: 'made up' }
    const part = { work: [job('2024-01-01', '2025-01-01', ['service'], { hoursPerWeek: 30 })] }
    expect(creditedDays(ask(oneYear, part, { policy }), 'year')).toBe(288)
  })

  test('days may be fractional', () => {
    // 2025-09-07 → 2026-11-22 = 1y 2m 15d = 435; 30 of 40 hours, a quarter of the duties: 435 · 0.1875 = 81.5625.
    const part = { work: [job('2025-09-07', undefined, [], { hoursPerWeek: 30, shares: { service: 0.25 } })] }
    expect(clauseOf(ask(oneYear, part), 'year')?.credited).toEqual({ days: 81.5625, iso: 'P2M21.5625D' })
  })

  test('a break counts nothing and divides the evidence', () => {
    // 360 less 1 Mar → 15 Apr (44 days).
    const ladder = { breaks: [{ from: '2024-03-01', to: '2024-04-15' }] }
    const answer = ask(oneYear, { work: [job('2024-01-01', '2025-01-01', ['service'], ladder)] })
    expect(creditedDays(answer, 'year')).toBe(316)
    expect(clauseOf(answer, 'year')?.evidence).toEqual([
      { work: 0, from: '2024-01-01', to: '2024-03-01', days: 60 },
      { work: 0, from: '2024-04-15', to: '2025-01-01', days: 256 },
    ])
  })

  test('two full-time jobs at once are one year, unless a rule lifts the cap', () => {
    const both = { work: [0, 1].map(() => job('2024-01-01', '2025-01-01', ['service'])) }
    const twoYears = experience('years', 'P2Y', ['service'])
    expect(creditedDays(ask(twoYears, both), 'years')).toBe(360)
    const lifted = { fullTimeWeek: 40, concurrentCap: false, basis: 'as California rule 171.1' }
    expect(ask(twoYears, both, { policy: lifted })).toMatchObject({ status: 'met' })
  })

  test('hours not stated are full time, and the answer says so', () => {
    const answer = ask(oneYear, { work: [job('2024-01-01', '2025-01-01', ['service'])] })
    expect(answer.status).toBe('met')
    expect(codesOf(answer)).toContain('hours-not-stated')
  })
})

describe('Mixed duties', () => {
  test('a clause takes the least share over the kinds it asks', () => {
    // Counter service is service in full, leading a quarter: 360 · min(1, 0.25) = 90.
    const mixed = { work: [job('2024-01-01', '2025-01-01', ['service.counter'], { shares: { lead: 0.25 } })] }
    expect(creditedDays(ask(experience('both', 'P1Y', ['service', 'lead']), mixed), 'both')).toBe(90)
  })

  test('of several kinds that satisfy one, the greatest share counts', () => {
    // supervision (0.5) implies lead (0.25 of its own): 360 · 0.5 = 180.
    const mixed = {
      work: [job('2024-01-01', '2025-01-01', [], { shares: { lead: 0.25, supervision: 0.5 } })],
    }
    expect(creditedDays(ask(experience('lead', 'P1Y', ['lead']), mixed), 'lead')).toBe(180)
  })

  test('a share replaces what the class yields', () => {
    const shiftLead: JobClass = { ...referencedClass('test/shift-lead'), yields: [{ kind: 'supervision' }] }
    const held = {
      work: [job('2024-01-01', '2025-01-01', [], { classId: shiftLead.id, shares: { supervision: 0.5 } })],
    }
    const answer = ask(experience('lead', 'P1Y', ['supervision']), held, { neighbours: [shiftLead] })
    expect(creditedDays(answer, 'lead')).toBe(180)
  })

  test('a class that is not on file yields nothing, counts as work, and is noted', () => {
    const stranger = { work: [job('2024-01-01', '2025-01-01', [], { classId: 'elsewhere/clerk' })] }
    const answer = ask(
      all(experience('any', 'P1Y', ['work']), experience('service', 'P1Y', ['service'])),
      stranger,
    )
    expect([creditedDays(answer, 'any'), creditedDays(answer, 'service')]).toEqual([360, 0])
    expect(codesOf(answer)).toContain('unknown-class')
  })
})

describe('Shared, nested and separate time', () => {
  test('one job with every kind fills a nested clause at all depths', () => {
    expect(ask(nestedTwice, { work: [job('2022-01-01', '2026-01-01', ['service', 'lead'])] }).status).toBe(
      'met',
    )
  })

  test('a nested clause asks the kinds around it, too', () => {
    // Two years leading elsewhere and two of service: none of it was leading in service.
    const apart = [job('2022-01-01', '2024-01-01', ['lead']), job('2024-01-01', '2026-01-01', ['service'])]
    const answer = ask(nestedTwice, { work: apart })
    expect(answer).toMatchObject({ status: 'not-met', remaining: { days: 360 } })
    expect(['work', 'service', 'lead'].map(id => creditedDays(answer, id))).toEqual([1440, 720, 0])
  })

  test('a supervisor counts in both clauses of the Missouri manager', () => {
    // 2021-11-22 → 2026-11-22 = 5 years of customer service, all of them supervisory (2 asked).
    const supervisor = {
      work: [job('2021-11-22', undefined, [], { classId: 'us-mo/customer-service-supervisor' })],
    }
    const answer = askShipped(supervisor, 'us-mo/customer-service-manager')
    expect(answer.status).toBe('met')
    expect([creditedDays(answer, 'cs'), creditedDays(answer, 'supervision')]).toEqual([1800, 1800])
  })

  const apart = separate(
    experience('service', 'P2Y', ['service']),
    experience('phone', 'P1Y', ['service.phone']),
  )

  test('separate time is allocated so that least remains, not first come first served', () => {
    // The phone job (2 years) fits both clauses, the counter job (1 year) only the first: 1 + 1 and 1.
    const work = [
      job('2020-01-01', '2022-01-01', ['service.phone']),
      job('2022-01-01', '2023-01-01', ['service.counter']),
    ]
    const answer = ask(apart, { work })
    expect(answer).toMatchObject({ status: 'met', remaining: { days: 0, iso: 'P0D' } })
    expect([creditedDays(answer, 'service'), creditedDays(answer, 'phone')]).toEqual([720, 360])
    const claimed = answer.routes.flatMap(({ clauses }) => clauses.flatMap(({ evidence }) => evidence))
    expect(claimed.reduce((sum, each) => sum + each.days, 0)).toBe(1080)
  })

  test('in its turn a clause takes no more of a job than the job gives', () => {
    // A quarter-time job beside a full-time one, no cap: 1.25 a day. 30 days are 24 of the calendar: 24 and 6.
    const both = [
      job('2024-01-01', '2025-01-01', ['lead']),
      job('2024-01-01', '2025-01-01', ['lead'], { hoursPerWeek: 10 }),
    ]
    const asked = separate(experience('month', 'P1M', ['lead']), experience('year', 'P1Y', ['lead']))
    const policy = { fullTimeWeek: 40, concurrentCap: false, basis: 'lifted' }
    expect(clauseOf(ask(asked, { work: both }, { policy }), 'month')?.evidence).toEqual([
      { work: 0, from: '2024-01-01', to: '2024-01-25', days: 24 },
      { work: 1, from: '2024-01-01', to: '2024-01-25', days: 6 },
    ])
  })

  test('what begins on a day that February has on the count alone is told from its last day', () => {
    const asked = separate(experience('first', 'P6M', ['lead']), experience('then', 'P6M', ['lead']))
    const half = job('2024-02-29', '2025-03-01', ['lead'], { hoursPerWeek: 20 })
    const [first, then] = ask(asked, { work: [half] }, { asOf: '2025-03-01' }).routes[0]?.clauses ?? []
    expect(first?.evidence).toEqual([{ work: 0, from: '2024-02-29', to: '2025-03-01', days: 180 }])
    expect(then?.evidence).toEqual([{ work: 0, from: '2025-02-28', to: '2025-03-01', days: 1 }])
  })

  test('two jobs at once give separate clauses at most one moment together', () => {
    const work = [
      job('2024-01-01', '2025-01-01', ['service.phone']),
      job('2024-01-01', '2025-01-01', ['service.counter']),
    ]
    const each = separate(
      experience('phone', 'P1Y', ['service.phone']),
      experience('counter', 'P1Y', ['service.counter']),
    )
    expect(ask(each, { work })).toMatchObject({ status: 'not-met', remaining: { days: 360 } })
    expect(
      ask(each, { work }, { policy: { fullTimeWeek: 40, concurrentCap: false, basis: 'lifted' } }).status,
    ).toBe('met')
  })

  test('where both cannot be had, the clause written first is filled first, from the earliest time', () => {
    // 18 months of phone work for 2 years of service and 1 of phone: all of it goes to the first clause.
    const answer = ask(apart, { work: [job('2024-01-01', '2025-07-01', ['service.phone'])] })
    expect([creditedDays(answer, 'service'), creditedDays(answer, 'phone')]).toEqual([540, 0])
    expect(answer.remaining).toEqual({ days: 540, iso: 'P1Y6M' })
  })

  test('an earlier clause leaves a later one the only time it can have, where it has other time itself', () => {
    // A year that fits the first and second, then one that fits the first and third: the third stays empty.
    const work = [
      job('2020-01-01', '2021-01-01', ['lead', 'service.counter']),
      job('2021-01-01', '2022-01-01', ['lead', 'service.phone']),
    ]
    const three = separate(
      experience('lead', 'P1Y', ['lead']),
      experience('counter', 'P1Y', ['service.counter']),
      experience('phone', 'P1Y', ['service.phone']),
    )
    const answer = ask(three, { work })
    expect(answer.remaining).toMatchObject({ days: 360 })
    expect(['lead', 'counter', 'phone'].map(id => creditedDays(answer, id))).toEqual([360, 360, 0])
    expect(clauseOf(answer, 'lead')?.evidence).toMatchObject([{ work: 1, from: '2021-01-01' }])
  })

  test('so it is with nested clauses: the one written first and what it nests before the next', () => {
    // 30 military days and 3 years lead 1 year, then 3 years with 1 military, then 3 months of service: the 30 days
    // leave 330 + 90 missing in the second, or 360 + 60 in the last; the second is written first.
    const work = [
      job('2018-01-01', '2018-02-01', ['lead', 'military', 'service']),
      job('2021-01-01', '2024-01-01', ['lead', 'service']),
    ]
    const asked = separate(
      experience('year', 'P1Y', ['lead']),
      experience('long', 'P3Y', ['lead'], {
        ofWhich: [{ id: 'military', amount: 'P1Y', kinds: ['military'] }],
      }),
      experience('service', 'P3M', ['service']),
    )
    const answer = ask(asked, { work })
    expect(answer.remaining).toMatchObject({ days: 420 })
    expect(['year', 'long', 'military', 'service'].map(id => creditedDays(answer, id))).toEqual([
      360, 750, 30, 0,
    ])
  })

  test('credit of a separate clause stops at what is required, of a shared one it does not', () => {
    const long = { work: [job('2016-01-01', '2026-01-01', ['service.phone'])] }
    expect(creditedDays(ask(apart, long), 'service')).toBe(720)
    expect(creditedDays(ask(experience('service', 'P2Y', ['service']), long), 'service')).toBe(3600)
  })
})
