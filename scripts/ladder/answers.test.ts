import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ClassAnswer } from '../../core/model/answer.ts'
import type { PlanAnswer } from '../../core/model/plan.ts'
import { openTerminal, type Said } from './testing.ts'

const HIGH_SCHOOL = { studyType: 'High school diploma', endDate: '2015-06-15' }
const DEGREE = { ladder: { level: 'bachelor', semesterHours: 120 }, endDate: '2020-05-15' }
const study = (semesterHours: number) => ({ ladder: { semesterHours }, endDate: '2022-12-15' })
const job = (kinds: string[], startDate: string, endDate?: string, more: object = {}) => ({
  name: 'An employer',
  position: 'A worker',
  startDate,
  ...(endDate && { endDate }),
  ladder: { kinds, ...more },
})
const CONTACT_CENTER = ['customer-service.contact-center']
const PUBLIC = ['customer-service.public']

const AGENT = { work: [job(CONTACT_CENTER, '2024-03-01')], education: [HIGH_SCHOOL] }
const COUNTY = 'us-md-montgomery/customer-service-representative-supervisor'

/** The answer about a class, as of 2026-11-22. */
async function evaluate(profile: object, classId: string): Promise<ClassAnswer> {
  const { ladder, folder } = openTerminal()
  writeFileSync(join(folder, 'profile.json'), JSON.stringify(profile))
  return (await ladder('evaluate', '--profile', 'profile.json', '--class', classId, '--json')).json()
}

describe('the worked examples of the rules', () => {
  test('1: a contact-center agent and Maryland', async () => {
    const answer = await evaluate(AGENT, 'us-md/001288')
    expect(answer).toMatchObject({
      classId: 'us-md/001288',
      asOf: '2026-11-22',
      status: 'not-met',
      eligibleOn: '2028-03-01',
    })
    expect(answer.remaining).toEqual({ days: 459, iso: 'P1Y3M9D' })
    const clauses = answer.routes
      .flatMap(route => route.clauses)
      .filter(clause => clause.kind === 'experience')
    expect(clauses.map(({ credited }) => credited)).toEqual([
      { days: 981, iso: 'P2Y8M21D' },
      { days: 0, iso: 'P0D' },
    ])
    expect(clauses[0]?.evidence).toEqual([{ work: 0, from: '2024-03-01', to: '2026-11-22', days: 981 }])
  })

  test('the short form rounds what was credited down and what is missing up', async () => {
    const { ladder, folder } = openTerminal()
    const work = [job(CONTACT_CENTER, '2026-11-01', undefined, { hoursPerWeek: 30 })]
    writeFileSync(join(folder, 'profile.json'), JSON.stringify({ work, education: [HIGH_SCHOOL] }))
    const said = await ladder('evaluate', '--profile', 'profile.json', '--class', 'us-md/001288')
    // 21 days at three quarters: 15.75.
    expect(said.out).toContain('(asked 3 y, credited 15 d, missing 2 y 11 m 15 d)')
  })

  test.each([
    [30, 'not-met', '2027-03-01'],
    [45, 'not-met', '2027-03-01'],
    [60, 'met', '2026-11-22'],
  ])('2: the same with %i college credits', async (hours, status, eligibleOn) => {
    expect(
      await evaluate({ ...AGENT, education: [HIGH_SCHOOL, study(hours)] }, 'us-md/001288'),
    ).toMatchObject({
      status,
      eligibleOn,
    })
  })

  test('3: two part-time jobs at once', async () => {
    const work = [
      job(CONTACT_CENTER, '2018-01-01', '2024-01-01', { hoursPerWeek: 20 }),
      job(['customer-service'], '2020-01-01', '2024-01-01', { hoursPerWeek: 30 }),
    ]
    expect(await evaluate({ work, education: [HIGH_SCHOOL] }, 'us-md/001288')).toMatchObject({
      status: 'met',
    })
  })

  test('4: a degree and no work in New York', async () => {
    const graduate = { education: [DEGREE] }
    expect((await evaluate(graduate, 'us-ny/2515100')).status).toBe('met')
    expect(await evaluate(graduate, 'us-ny/2515200')).toMatchObject({
      status: 'discretionary',
      remaining: { iso: 'P1Y' },
    })
    expect(await evaluate(graduate, 'us-ny/2515300')).toMatchObject({
      status: 'not-met',
      remaining: { iso: 'P1Y' },
    })
  })

  test('5: five years of service, never a lead', async () => {
    const work = [job(['customer-service'], '2019-01-01', '2024-01-01')]
    const answer = await evaluate({ work, education: [HIGH_SCHOOL] }, 'us-ny/2515200')
    expect(answer).toMatchObject({ status: 'not-met', routes: [{ remaining: { iso: 'P1Y' } }, {}, {}] })
  })

  test('6 and 7: for the county or for another', async () => {
    const elsewhere = job([...PUBLIC, ...CONTACT_CENTER], '2020-01-01', '2022-01-01')
    const held = job([], '2022-01-01', '2024-01-01', {
      classId: 'us-md-montgomery/customer-service-representative-ii',
    })
    expect((await evaluate({ work: [elsewhere, held], education: [HIGH_SCHOOL] }, COUNTY)).status).toBe('met')
    const longer = { work: [job(PUBLIC, '2018-01-01', '2022-01-01')], education: [HIGH_SCHOOL] }
    expect(await evaluate(longer, COUNTY)).toMatchObject({ status: 'not-met', remaining: { iso: 'P2Y' } })
  })

  test('8: from high school to manager in Missouri', async () => {
    const { ladder, folder } = openTerminal()
    writeFileSync(join(folder, 'p.json'), JSON.stringify({ education: [HIGH_SCHOOL] }))
    const words =
      '--profile p.json --to us-mo/customer-service-manager --as-of 2027-01-01 --jurisdiction us-mo --json'
    const { plans, blocked }: PlanAnswer = (await ladder('plan', ...words.split(' '))).json()
    expect(blocked).toEqual([])
    expect(plans[0]).toMatchObject({ arrival: '2034-01-01', moves: 3, credits: 0, relies: 'met' })
    expect(plans[0]?.steps.map(({ classId, on }) => [classId, on])).toEqual([
      ['us-mo/associate-customer-service-representative', '2027-01-01'],
      ['us-mo/customer-service-supervisor', '2032-01-01'],
      ['us-mo/customer-service-manager', '2034-01-01'],
    ])
    expect(plans[0]?.steps.every(({ because }) => because.length > 0)).toBe(true)
  })
})

test('with --all there is an answer for every class, as of today where no date is given', async () => {
  const { ladder, folder } = openTerminal('2026-11-22')
  writeFileSync(join(folder, 'p.json'), JSON.stringify(AGENT))
  const answers: ClassAnswer[] = (await ladder('evaluate', '--profile', 'p.json', '--all', '--json')).json()
  expect(answers).toHaveLength(20)
  expect(new Set(answers.map(({ asOf }) => asOf))).toEqual(new Set(['2026-11-22']))
  expect(answers.find(({ classId }) => classId === 'us-md/customer-care-agent-iii')).toMatchObject({
    status: 'unknown',
    routes: [],
    eligibleOn: null,
  })
})

test('the readable form says the same in sentences, and text of a file never steers the terminal', async () => {
  const { ladder, folder } = openTerminal()
  const work = [{ ...AGENT.work[0], position: '\u001B[2J\u202Egent <b>' }]
  writeFileSync(join(folder, 'p.json'), JSON.stringify({ ...AGENT, work }))
  const { out } = await ladder('evaluate', '--profile', 'p.json', '--class', 'us-md/001288')
  expect(out).toContain('1 y 3 m 9 d')
  for (const control of ['\u001B', '\u202E']) expect(out).not.toContain(control)
  expect((await ladder('evaluate', '--profile', 'p.json', '--all')).out.split('\n')).toHaveLength(20)
})

test('what-ifs of a plan are read from their options', async () => {
  const { ladder, folder } = openTerminal()
  writeFileSync(join(folder, 'p.json'), JSON.stringify({ education: [HIGH_SCHOOL] }))
  const plan = (...words: string[]): Promise<Said> =>
    ladder('plan', '--profile', 'p.json', '--to', 'us-mo/customer-service-manager', '--json', ...words)
  const soon: PlanAnswer = (await plan('--horizon', '2')).json()
  expect(soon.plans).toEqual([])
  expect(soon.blocked.length).toBeGreaterThan(0)
  const none: PlanAnswer = (await plan('--max-moves', '0')).json()
  expect(none.plans).toEqual([])
  const late: PlanAnswer = (await plan('--jurisdiction', 'us-mo', '--lag', 'P3M')).json()
  expect(late.plans[0]?.steps[0]?.on).toBe('2027-02-22')
})

describe('wrong words', () => {
  const { ladder, folder } = openTerminalOnce()
  test.each([
    ['evaluate --profile p.json --class us-md/nope', /^--class: .*us-md\/nope/],
    ['evaluate --profile p.json --class us-md/001288 --version 7', /^--version: .*no version 7/],
    ['evaluate --profile p.json --all --version 1', /^--class ID is missing/],
    ['evaluate --profile p.json --class nope', /^--class: write a class as/],
    ['evaluate --profile p.json --all --as-of 2026-02-30', /^--as-of: should be a date that exists/],
    ['evaluate --profile p.json --all --as-of tomorrow', /^--as-of: /],
    ['plan --profile p.json --to us-mo/nope', /^--to: /],
    ['plan --profile p.json --to us-mo/customer-service-manager --jurisdiction us-xx', /us-xx/],
    ['plan --profile p.json --to us-mo/customer-service-manager --max-moves 21', /^--max-moves: /],
    ['plan --profile p.json --to us-mo/customer-service-manager --horizon 61', /^--horizon: /],
    ['plan --profile p.json --to us-mo/customer-service-manager --horizon 0', /^--horizon: /],
    ['plan --profile p.json --to us-mo/customer-service-manager --study -30', /^--study: /],
    [
      'plan --profile p.json --to us-mo/customer-service-manager --allow met',
      /^--allow: “met” should be one of conditional, /,
    ],
    ['plan --profile p.json --to us-mo/customer-service-manager --lag 3', /^--lag: write a duration as/],
  ])('%s', async (words, line) => {
    const folderOf = folder()
    writeFileSync(join(folderOf, 'p.json'), JSON.stringify(AGENT))
    expectRefused(await ladder(...words.split(' ')), line)
  })

  /** One terminal for all of them, opened by the first. */
  function openTerminalOnce() {
    let terminal: ReturnType<typeof openTerminal> | undefined
    const open = () => (terminal = openTerminal())
    return {
      folder: () => open().folder,
      ladder: (...words: string[]) => (terminal ?? open()).ladder(...words),
    }
  }
})

function expectRefused({ exit, out, err }: Said, line: RegExp): void {
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toMatch(line)
  expect(err).not.toMatch(/\n|\bat .*:\d+:\d+/)
}

describe('a profile that is', () => {
  const work = (fields: object) => JSON.stringify({ work: [{ startDate: '2020-01-01', ...fields }] })
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  test.each<[string, string, RegExp]>([
    ['empty', '', /p\.json: .*empty/],
    ['cut off', '{"work":[{"startDate":', /p\.json: .*breaks off at line 1/],
    ['not JSON', '{\n  "work": [,]\n}', /p\.json: .*line 2, column 12/],
    ['a list', '[]', /p\.json: The profile is a list/],
    ['a hundred thousand brackets deep', nested(100_000), /p\.json: .*nested/],
    ['deep in an unknown field', `{"x":${nested(5000)}}`, /p\.json: .*nested/],
    ['larger than any résumé', JSON.stringify({ x: 'x'.repeat(6_000_000) }), /p\.json: .*larger than 5 MB/],
    ['a hundred megabytes', 'x'.repeat(100_000_000), /p\.json is larger than 8 MB/],
    ['a million jobs', `{"work":[${'{},'.repeat(1_000_000)}{}]}`, /p\.json: work: .*at most 1000/],
    [
      'with an impossible date',
      work({ startDate: '2021-02-30' }),
      /work\[0\]\.startDate: this date does not exist/,
    ],
    ['with a date in words', work({ startDate: 'spring' }), /work\[0\]\.startDate: write a date as/],
    [
      'with an end before its start',
      work({ endDate: '2019-01-01' }),
      /work\[0\]\.endDate: .*before the start/,
    ],
    [
      'with a negative week',
      work({ ladder: { hoursPerWeek: -5 } }),
      /work\[0\]\.ladder\.hoursPerWeek: .*more than 0/,
    ],
    [
      'with a week of 200 hours',
      work({ ladder: { hoursPerWeek: 200 } }),
      /work\[0\]\.ladder\.hoursPerWeek: .*at most 168/,
    ],
    [
      'with a share of 3',
      work({ ladder: { shares: { lead: 3 } } }),
      /work\[0\]\.ladder\.shares\.lead: .*at most 1/,
    ],
    [
      'with hours as text',
      work({ ladder: { hoursPerWeek: '20' } }),
      /work\[0\]\.ladder\.hoursPerWeek: should be a number/,
    ],
    ['with a prototype', '{"__proto__":{"work":[]}}', /__proto__/],
  ])('%s is refused in one line', async (_, text, line) => {
    const { ladder, folder } = openTerminal()
    writeFileSync(join(folder, 'p.json'), text)
    expectRefused(await ladder('evaluate', '--profile', 'p.json', '--all'), line)
  })

  test('full of markup is text', async () => {
    const { ladder, folder } = openTerminal()
    const text = `<script>alert(1)</script>"; DROP TABLE classes; --`
    writeFileSync(
      join(folder, 'p.json'),
      JSON.stringify({ basics: { name: text }, work: [{ position: text, startDate: '2020' }] }),
    )
    expect((await ladder('evaluate', '--profile', 'p.json', '--all')).exit).toBe(0)
    expect((await ladder('check')).exit).toBe(0)
  })
})
