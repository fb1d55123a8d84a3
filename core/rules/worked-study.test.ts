/**
 * Study and licences, worked out by hand from docs/rules.md, beside its own examples. Days are on the 30/360 count:
 * a year 360, a month 30. Each case is asked of the literal evaluator, too (`reference/asking.ts`).
 */
import { describe, expect, test } from 'vitest'
import type { Education } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import {
  ON,
  ask,
  askShipped,
  all,
  college,
  degree,
  education,
  experience,
  highSchool,
  job,
  nestedTwice,
  perYear,
  separate,
} from './reference/asking.ts'

const CENTER = 'customer-service.contact-center'

/** What remains of the clause `years` for someone with this study and no work. */
const shortOf = (asked: RequirementNode, studies: Education[], substitution = perYear(30, ['years'])) =>
  ask(asked, { education: studies }, { substitutions: [substitution] }).remaining
const entry = (area: string, hours: number) => ({ area, ...college(hours) })

const nco = (from: string, to: string) => job(from, to, ['military.nco'])

describe('Study that stands in for experience', () => {
  const twoYears = experience('years', 'P2Y', ['service'])
  const fiveYears = experience('years', 'P5Y', ['service'])

  test('only whole blocks count', () => {
    expect([29, 30, 59, 60].map(hours => shortOf(twoYears, [college(hours)])?.days)).toEqual([
      720, 360, 360, 0,
    ])
  })

  test('hours of all entries add up before blocks are counted', () => {
    expect(shortOf(twoYears, [college(20), college(40)])?.days).toBe(0)
  })

  test('a cap ends it', () => {
    // 120 hours would be 4 years; at most 18 months are taken: 1800 − 540.
    expect(shortOf(fiveYears, [college(120)], perYear(30, ['years'], { max: 'P18M' }))?.days).toBe(1260)
  })

  test('a quarter hour is two thirds of a semester hour', () => {
    expect(shortOf(twoYears, [{ ladder: { quarterHours: 45 } }])?.days).toBe(360)
    expect(shortOf(twoYears, [{ ladder: { quarterHours: 44 } }])?.days).toBe(720)
  })

  test('a degree without hours counts its default once, for the highest degree listed', () => {
    // Bachelor 120 = 4 blocks. With an associate beside it, still 120. Stated hours add: 60 + 120 = 6 blocks.
    expect(shortOf(fiveYears, [degree('bachelor')])?.days).toBe(360)
    expect(shortOf(fiveYears, [degree('associate'), degree('bachelor')])?.days).toBe(360)
    expect(shortOf(fiveYears, [degree('associate', 60), degree('bachelor')])?.days).toBe(0)
  })

  test('the bachelor of Maryland needs no work: four blocks for three years and one', () => {
    expect(askShipped({ education: [degree('bachelor')] }, 'us-md/001288')).toMatchObject({
      status: 'met',
      eligibleOn: ON,
    })
  })

  test('credits alone do not imply high school', () => {
    const answer = askShipped({ education: [college(120)] }, 'us-md/001288')
    expect(answer).toMatchObject({ status: 'not-met', eligibleOn: null, remaining: null })
  })

  test('a degree that the route asks for spends its credits', () => {
    const withDegree = (level: 'associate' | 'bachelor') => all(education(level), twoYears)
    // 120 − 60 = 2 blocks; 120 − 120 = none; high school spends nothing: 4 blocks.
    expect(shortOf(withDegree('associate'), [degree('bachelor')])?.days).toBe(0)
    expect(shortOf(withDegree('bachelor'), [degree('bachelor')])?.days).toBe(720)
    expect(shortOf(all(education('high-school'), twoYears), [degree('bachelor')])?.days).toBe(0)
  })

  test('a block in an inner clause counts in those around it', () => {
    // Two years of other work; two blocks: one as lead, one as service; work 2 + 2 = 4.
    const worker = { education: [college(60)], work: [job('2022-01-01', '2024-01-01', [])] }
    const substitutions = [perYear(30, ['work', 'service', 'lead'])]
    expect(ask(nestedTwice, worker, { substitutions }).status).toBe('met')
    // Allowed for the outer clause only, the blocks leave service and lead as they are.
    expect(ask(nestedTwice, worker, { substitutions: [perYear(30, ['work'])] })).toMatchObject({
      remaining: { days: 720 },
    })
  })

  test('a block may be divided between clauses beside each other, no part of it twice', () => {
    const half = { education: [college(30)], work: [job('2024-01-01', '2024-07-01', ['service', 'lead'])] }
    const substitutions = [perYear(30, ['service', 'lead'])]
    // Separate: 2 years asked, 6 months worked and 1 year of study: 6 months remain.
    const apart = separate(experience('service', 'P1Y', ['service']), experience('lead', 'P1Y', ['lead']))
    expect(ask(apart, half, { substitutions }).remaining?.days).toBe(180)
    // Shared: each is short of 6 months; the block covers both, half and half.
    const shared = all(experience('service', 'P1Y', ['service']), experience('lead', 'P1Y', ['lead']))
    expect(ask(shared, half, { substitutions }).status).toBe('met')
    // With nothing worked each keeps 6 months, and one more half-year of both would do.
    expect(ask(shared, { education: [college(30)] }, { substitutions }).remaining?.days).toBe(180)
  })

  test('service of a non-commissioned officer counts 1:1 and shares the moments of work', () => {
    const agent = job('2022-01-01', '2024-01-01', [CENTER])
    const after = { education: [highSchool], work: [nco('2020-01-01', '2022-01-01'), agent] }
    expect(askShipped(after, 'us-md/001288').status).toBe('met')
    const atOnce = { education: [highSchool], work: [nco('2022-01-01', '2024-01-01'), agent] }
    expect(askShipped(atOnce, 'us-md/001288')).toMatchObject({ status: 'not-met', remaining: { days: 720 } })
  })
})

describe('Degrees, credits and licences', () => {
  test('a degree in the future is had from its date', () => {
    const student = { education: [{ endDate: '2027-06-15', ...degree('bachelor') }] }
    // Today: route 1 asks 4 years of work; the two others ask a degree that no work gives.
    const answer = askShipped(student, 'us-ny/2515100')
    expect(answer).toMatchObject({ status: 'not-met', eligibleOn: '2027-06-15', remaining: { days: 1440 } })
    expect(answer.routes.map(({ remaining }) => remaining?.days ?? null)).toEqual([1440, null, null])
    expect(askShipped(student, 'us-ny/2515100', '2027-06-15').status).toBe('met')
    expect(askShipped(student, 'us-ny/2515100', '2027-06-14').status).toBe('not-met')
  })

  test('a degree known by its month is had from the first of it', () => {
    const student = { education: [{ endDate: '2027-06', studyType: 'BA' }] }
    expect(askShipped(student, 'us-ny/2515100')).toMatchObject({ eligibleOn: '2027-06-01' })
  })

  test('fields of study match by name, ignoring case and punctuation', () => {
    const asked = education('bachelor', ['Accounting', 'Public Administration'])
    const of = (area: string) => ask(asked, { education: [{ area, ...degree('master') }] }).status
    expect([of('accounting.'), of('PUBLIC administration'), of('History')]).toEqual(['met', 'met', 'not-met'])
  })

  test('credits in a subject are those of its entries', () => {
    const asked: RequirementNode = { id: 'accounting', credits: { semesterHours: 30, subject: 'Accounting' } }
    expect(ask(asked, { education: [entry('Accounting', 18), entry('accounting', 12)] }).status).toBe('met')
    expect(ask(asked, { education: [entry('Accounting', 18), entry('History', 12)] }).status).toBe('not-met')
  })

  test('a higher degree in another field takes no credits from the subject of a lower one', () => {
    const asked: RequirementNode = { id: 'accounting', credits: { semesterHours: 30, subject: 'Accounting' } }
    const accountant = { area: 'Accounting', ...degree('bachelor') }
    expect(ask(asked, { education: [accountant] }).status).toBe('met')
    expect(ask(asked, { education: [accountant, { area: 'History', ...degree('master') }] })).toMatchObject({
      status: 'met',
      routes: [{ clauses: [{ credited: { semesterHours: 120 }, entries: [0] }] }],
    })
    // In the subject itself the higher one stands for both.
    const master = { area: 'Accounting', ...degree('master') }
    expect(ask(asked, { education: [accountant, master] }).routes[0]?.clauses[0]).toMatchObject({
      credited: { semesterHours: 120 },
      entries: [1],
    })
  })

  test('a licence counts from its date, an undated one already', () => {
    const asked: RequirementNode = { id: 'licence', licence: { name: "Class C driver's licence" } }
    const holds = (date?: string) =>
      ask(asked, { certificates: [{ name: 'CLASS C drivers licence', ...(date ? { date } : {}) }] })
    expect(holds()).toMatchObject({ status: 'met', eligibleOn: ON })
    expect(holds('2027-01-10')).toMatchObject({
      status: 'not-met',
      eligibleOn: '2027-01-10',
      remaining: null,
    })
  })

  test('a study type that cannot be read is unknown where it could decide, and only there', () => {
    const graduate = { education: [{ studyType: 'Zeugnis der Reife' }] }
    const answer = askShipped(graduate, 'us-ny/2515100')
    expect(answer).toMatchObject({ status: 'unknown', eligibleOn: null })
    expect(answer.routes.at(-1)).toMatchObject({ status: 'unknown', remaining: null })
    const worker = { ...graduate, work: [job('2020-01-01', '2024-01-01', ['customer-service'])] }
    expect(askShipped(worker, 'us-ny/2515100').status).toBe('met')
  })
})
