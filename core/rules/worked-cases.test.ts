/**
 * Cases worked out by hand from docs/rules.md, beside its own examples: study, licences and what stays open. Days are on the 30/360
 * count: a year 360, a month 30. Each is asked of the literal evaluator, too (`reference/asking.ts`).
 */
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Education, Profile } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { indexCatalogue } from './index.ts'
import {
  ON,
  ask,
  askBoth,
  all,
  clauseOf,
  codesOf,
  college,
  creditedDays,
  degree,
  education,
  either,
  experience,
  highSchool,
  job,
  perYear,
  separate,
} from './reference/asking.ts'

const shipped = indexCatalogue(shippedCatalogue())
const askShipped = (profile: Profile, classId: string, asOf = ON) => askBoth(shipped, profile, classId, asOf)
const CENTER = 'customer-service.contact-center'
const PUBLIC = 'customer-service.public'

/** What remains of the clause `years` for someone with this study and no work. */
const shortOf = (asked: RequirementNode, studies: Education[], substitution = perYear(30, ['years'])) =>
  ask(asked, { education: studies }, { substitutions: [substitution] }).remaining
const entry = (area: string, hours: number) => ({ area, ...college(hours) })

const nco = (from: string, to: string) => job(from, to, ['military.nco'])

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
    const nested = experience('work', 'P4Y', ['work'], {
      ofWhich: [
        {
          id: 'service',
          amount: 'P2Y',
          kinds: ['service'],
          ofWhich: [{ id: 'lead', amount: 'P1Y', kinds: ['lead'] }],
        },
      ],
    })
    const worker = { education: [college(60)], work: [job('2022-01-01', '2024-01-01', [])] }
    const substitutions = [perYear(30, ['work', 'service', 'lead'])]
    expect(ask(nested, worker, { substitutions }).status).toBe('met')
    // Allowed for the outer clause only, the blocks leave service and lead as they are.
    expect(ask(nested, worker, { substitutions: [perYear(30, ['work'])] })).toMatchObject({
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
