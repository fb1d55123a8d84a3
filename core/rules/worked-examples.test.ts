/** The worked examples of rules.md on the shipped catalogue, numbers as printed there. */
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { ClassAnswer, Clause } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, indexCatalogue } from './index.ts'

const catalogue = indexCatalogue(shippedCatalogue())
const AS_OF = '2026-11-22'

const MARYLAND_LEAD = 'us-md/001288'
const NEW_YORK = { one: 'us-ny/2515100', two: 'us-ny/2515200', three: 'us-ny/2515300' }
const COUNTY_SUPERVISOR = 'us-md-montgomery/customer-service-representative-supervisor'

const highSchool = { studyType: 'High school diploma' }
const bachelor = { studyType: "Bachelor's degree", ladder: { semesterHours: 120 } }
const credits = (semesterHours: number) => ({ ladder: { semesterHours } })
const agent = {
  startDate: '2024-03-01',
  ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 },
}

const answer = (profile: Profile, classId: string, asOf = AS_OF): ClassAnswer =>
  evaluate(catalogue, readProfile(profile), classId, asOf)
const clause = (found: ClassAnswer, id: string): Clause => {
  const clauses = found.routes.flatMap(route => route.clauses).filter(({ path }) => path.endsWith(id))
  const [only, ...more] = clauses
  if (!only || more.length > 0) throw new Error(`${clauses.length} clauses end in ${id}`)
  return only
}

describe('example 1: a contact-center agent since March 2024', () => {
  const found = answer({ work: [agent], education: [highSchool] }, MARYLAND_LEAD)

  test('has not met the Maryland lead class', () => expect(found.status).toBe('not-met'))
  test('is credited 2y8m21d of the three contact-center years', () => {
    expect(clause(found, '/cc')).toMatchObject({
      status: 'not-met',
      required: { iso: 'P3Y' },
      credited: { days: 981, iso: 'P2Y8M21D' },
      shortfall: { days: 99, iso: 'P3M9D' },
      separate: true,
      evidence: [{ work: 0, from: '2024-03-01', to: AS_OF, days: 981 }],
    })
  })
  test('is credited nothing of the separate year', () => {
    expect(clause(found, '/cs')).toMatchObject({
      credited: { days: 0, iso: 'P0D' },
      shortfall: { iso: 'P1Y' },
      evidence: [],
    })
  })
  test('needs 1y3m9d more', () => expect(found.remaining).toEqual({ days: 459, iso: 'P1Y3M9D' }))
  test('qualifies on 1 March 2028', () => expect(found.eligibleOn).toBe('2028-03-01'))
})

describe('example 2: the same agent with college credits', () => {
  const withCredits = (hours: number) =>
    answer({ work: [agent], education: [highSchool, credits(hours)] }, MARYLAND_LEAD)

  test('30 credits are a year', () => expect(withCredits(30).eligibleOn).toBe('2027-03-01'))
  test('45 credits are one whole year, too', () => expect(withCredits(45).eligibleOn).toBe('2027-03-01'))
  test('60 credits cover what is missing', () => {
    const found = withCredits(60)
    expect(found).toMatchObject({ status: 'met', eligibleOn: AS_OF, remaining: { days: 0, iso: 'P0D' } })
    expect(clause(found, '/cc')).toMatchObject({
      credited: { days: 1080 },
      study: [{ education: [1], days: 99 }],
    })
    expect(clause(found, '/cs')).toMatchObject({
      credited: { days: 360 },
      study: [{ education: [1], days: 360 }],
    })
  })
})

describe('example 3: two part-time jobs at the same time', () => {
  const found = answer(
    {
      work: [
        {
          startDate: '2018-01-01',
          endDate: '2024-01-01',
          ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 20 },
        },
        {
          startDate: '2020-01-01',
          endDate: '2024-01-01',
          ladder: { kinds: ['customer-service'], hoursPerWeek: 30 },
        },
      ],
      education: [highSchool],
    },
    MARYLAND_LEAD,
  )

  test('are three contact-center years and a separate one', () => {
    expect(found.status).toBe('met')
    expect(clause(found, '/cc')).toMatchObject({ credited: { iso: 'P3Y' } })
    expect(clause(found, '/cs')).toMatchObject({ credited: { iso: 'P1Y' } })
  })
  test('never give more than a day a day', () => {
    const days = found.routes[0]?.clauses
      .flatMap(({ evidence }) => evidence)
      .reduce((total, each) => total + each.days, 0)
    expect(days).toBe(4 * 360)
  })
})

describe("example 4: a bachelor's degree and no work", () => {
  const profile = { education: [bachelor] }

  test('is all that New York asks of its first class by the third route', () => {
    const found = answer(profile, NEW_YORK.one)
    expect(found.status).toBe('met')
    expect(found.routes.map(({ status }) => status)).toEqual(['discretionary', 'discretionary', 'met'])
  })
  test('leaves the second class to the authority', () => {
    const found = answer(profile, NEW_YORK.two)
    expect(found).toMatchObject({ status: 'discretionary', eligibleOn: null, remaining: { iso: 'P1Y' } })
    expect(found.routes.map(({ status }) => status)).toEqual(['discretionary', 'discretionary', 'not-met'])
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'open-equivalency', closes: true }))
  })
  test('is a year of work short of the third class', () => {
    const found = answer(profile, NEW_YORK.three)
    expect(found).toMatchObject({ status: 'not-met', remaining: { iso: 'P1Y' } })
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'open-equivalency', closes: false }))
  })
})

test('example 5: five years in a shop, never as a leader, leave the leading year open', () => {
  const profile = {
    work: [{ startDate: '2021-11-22', ladder: { kinds: ['customer-service'], hoursPerWeek: 40 } }],
    education: [highSchool],
  }
  const found = answer(profile, NEW_YORK.two)
  expect(found.status).toBe('not-met')
  expect(found.remaining).toEqual({ days: 360, iso: 'P1Y' })
  expect(found.routes[0]?.clauses.map(each => [each.depth, each.credited, each.required])).toMatchObject([
    [0, { iso: 'P5Y' }, { iso: 'P4Y' }],
    [1, { iso: 'P5Y' }, { iso: 'P2Y' }],
    [2, { iso: 'P0D' }, { iso: 'P1Y' }],
  ])
  expect(found.routes[0]?.remaining).toEqual({ days: 360, iso: 'P1Y' })
})

const elsewhere = (startDate: string, endDate: string) => ({
  startDate,
  endDate,
  ladder: { kinds: ['customer-service.contact-center', 'customer-service.public'], hoursPerWeek: 40 },
})

test('example 6: two years elsewhere and two as Representative II meet the county supervisor class', () => {
  const representative = {
    startDate: '2024-11-22',
    ladder: { classId: 'us-md-montgomery/customer-service-representative-ii', hoursPerWeek: 40 },
  }
  const found = answer(
    { work: [elsewhere('2022-11-22', '2024-11-22'), representative], education: [highSchool] },
    COUNTY_SUPERVISOR,
  )
  expect(found.status).toBe('met')
  expect(clause(found, '/county')).toMatchObject({ credited: { iso: 'P2Y' }, evidence: [{ work: 1 }] })
})

test('example 7: four years elsewhere leave two in the county class, and the equivalency adds nothing', () => {
  const profile = { work: [elsewhere('2022-11-22', AS_OF)], education: [highSchool] }
  const found = answer(profile, COUNTY_SUPERVISOR)
  expect(found).toMatchObject({ status: 'not-met', remaining: { iso: 'P2Y' } })
  expect(found.notes).toContainEqual(expect.objectContaining({ code: 'open-equivalency', closes: false }))
  const withCredits = answer({ ...profile, education: [highSchool, credits(60)] }, COUNTY_SUPERVISOR)
  expect(withCredits.status).toBe('discretionary')
})
