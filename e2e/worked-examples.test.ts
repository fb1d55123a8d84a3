/** The worked examples of the rules, opened as profile files and read off the screens Gap and Plan. */
import { expect, test } from './app.ts'
import type { Rungs } from './pages/rungs.ts'

const highSchool = { studyType: 'High school diploma', ladder: { level: 'high-school' } }
const bachelor = { studyType: "Bachelor's degree", ladder: { level: 'bachelor', semesterHours: 120 } }
const college = (semesterHours: number) => ({ institution: 'Sample College', ladder: { semesterHours } })

interface Job {
  position: string
  kinds?: string[]
  classId?: string
  from: string
  to?: string
  hours?: number
}
const job = ({ position, kinds = [], classId, from, to, hours = 40 }: Job) => ({
  position,
  startDate: from,
  ...(to !== undefined && { endDate: to }),
  ladder: { kinds, hoursPerWeek: hours, ...(classId !== undefined && { classId }) },
})
const agent = job({ position: 'Agent', kinds: ['customer-service.contact-center'], from: '2024-03-01' })

const LEAD_AGENT = { words: '001288', title: 'Customer Care Agent Lead/Advanced' }
const newYork = (grade: 1 | 2 | 3) => ({
  words: `2515${grade}00`,
  title: `Customer Service Representative ${grade}`,
})
const COUNTY_SUPERVISOR = {
  words: 'supervisor montgomery',
  title: 'Customer Service Representative Supervisor',
}

/** Opens a file and asks how far its person is from a class. */
async function ask(
  rungs: Rungs,
  document: { work?: object[]; education: object[] },
  { words, title }: { words: string; title: string },
  example: string,
): Promise<void> {
  const name = `Example ${example}`
  await rungs.person.chooseFile('example.json', JSON.stringify({ basics: { name }, ...document }))
  await rungs.person.expectOpen(name)
  await rungs.person.askAsOf('2026-11-22')
  await rungs.goTo('Gap')
  await rungs.gap.ask(words, title)
  await expect(rungs.title).toHaveText(title)
}

test('1: a contact-center agent since March 2024 lacks 1 y 3 m 9 d of Maryland’s separate time', async ({
  shared: rungs,
}) => {
  const { gap } = rungs
  await ask(rungs, { work: [agent], education: [highSchool] }, LEAD_AGENT, '1')
  await expect(gap.headline(/^Not met on 22 November 2026.*is met on 1 March 2028\.$/)).toBeVisible()
  await expect(gap.route('Requirements')).toContainText(
    '1 y 3 m 9 d of the right work remain · met on 1 Mar 2028 if you stay',
  )
  await gap.show('Table')
  await expect(gap.cells('Contact-center customer service')).toHaveText([
    '3 y',
    '2 y 8 m 21 d',
    '3 m 9 d',
    'not yet',
    'Agent, 1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d',
  ])
  await expect(gap.cells('Customer service')).toHaveText(['1 y', '0 d', '1 y', 'not yet', ''])
})

for (const hours of [30, 45])
  test(`2: with ${hours} college credits the same agent is met on 1 March 2027`, async ({
    shared: rungs,
  }) => {
    await ask(rungs, { work: [agent], education: [highSchool, college(hours)] }, LEAD_AGENT, `2, ${hours}`)
    await expect(rungs.gap.headline(/^Not met.*is met on 1 March 2027\.$/)).toBeVisible()
  })

test('2: with 60 college credits the agent is met now, and the study that stands in is shown', async ({
  shared: rungs,
}) => {
  await ask(rungs, { work: [agent], education: [highSchool, college(60)] }, LEAD_AGENT, '2, 60')
  await expect(rungs.gap.headline(/^Met on 22 November 2026/)).toBeVisible()
  await rungs.gap.show('Table')
  await expect(rungs.gap.cells('Customer service')).toHaveText([
    '1 y',
    '1 y',
    '',
    'met',
    'Sample College: 30 semester hours stand in for 1 y',
  ])
})

test('3: two jobs at once add up to one full time at most', async ({ shared: rungs }) => {
  const work = [
    job({
      position: 'Call-center agent',
      kinds: ['customer-service.contact-center'],
      from: '2018-01-01',
      to: '2024-01-01',
      hours: 20,
    }),
    job({
      position: 'Shop assistant',
      kinds: ['customer-service'],
      from: '2020-01-01',
      to: '2024-01-01',
      hours: 30,
    }),
  ]
  await ask(rungs, { work, education: [highSchool] }, LEAD_AGENT, '3')
  await expect(rungs.gap.headline(/^Met on 22 November 2026/)).toBeVisible()
  await rungs.gap.show('Table')
  await expect(rungs.gap.cells('Contact-center customer service').nth(1)).toHaveText('3 y')
  await expect(rungs.gap.cells('Customer service').nth(1)).toHaveText('1 y')
})

test('4: a bachelor’s degree alone meets New York’s first class, may meet the second, not the third', async ({
  shared: rungs,
}) => {
  const { gap } = rungs
  await ask(rungs, { education: [bachelor] }, newYork(1), '4')
  await expect(gap.headline(/^Met on 22 November 2026/)).toBeVisible()

  await gap.ask(newYork(2).words, newYork(2).title)
  await expect(
    gap.headline(
      /^No firm yes on 22 November 2026: Customer Service Representative 2 is met if the appointing authority accepts/,
    ),
  ).toBeVisible()
  await expect(gap.route("Bachelor's degree and experience")).toContainText('1 y of the right work remain')

  await gap.ask(newYork(3).words, newYork(3).title)
  await expect(gap.headline(/^Not met on 22 November 2026\. At the least, 1 year of/)).toBeVisible()
  for (const [route, remains] of [
    ['Experience', '5 y'],
    ['Associate degree and experience', '3 y'],
    ["Bachelor's degree and experience", '1 y'],
  ] as const)
    await expect(gap.route(route)).toContainText(`${remains} of the right work remain`)
})

test('5: five years at a counter without ever leading lack one year as a leader', async ({
  shared: rungs,
}) => {
  const work = [
    job({ position: 'Shop assistant', kinds: ['customer-service'], from: '2021-11-22', to: '2026-11-22' }),
  ]
  await ask(rungs, { work, education: [highSchool] }, newYork(2), '5')
  await expect(rungs.gap.headline(/^Not met.*1 year of/)).toBeVisible()
  for (const [clause, said] of [
    ['Work of any kind', 'asked 4 y, credited 5 y'],
    ['Customer service', 'asked 2 y, credited 5 y'],
    ['Leading a team or shift', 'asked 1 y, credited 0 d, missing 1 y'],
  ] as const)
    await expect(rungs.gap.bar('Experience', clause)).toHaveAccessibleName(said)
})

test('6: two years elsewhere and two as a County Representative II meet the County’s supervisor', async ({
  shared: rungs,
}) => {
  const work = [
    job({
      position: 'Call-taker',
      kinds: ['customer-service.public', 'customer-service.contact-center'],
      from: '2022-11-22',
      to: '2024-11-22',
    }),
    job({
      position: 'Customer Service Representative II',
      classId: 'us-md-montgomery/customer-service-representative-ii',
      from: '2024-11-22',
    }),
  ]
  await ask(rungs, { work, education: [highSchool] }, COUNTY_SUPERVISOR, '6')
  await expect(rungs.gap.headline(/^Met on 22 November 2026/)).toBeVisible()
})

test('7: four years elsewhere lack the County’s own two, and no equivalency helps without credits', async ({
  shared: rungs,
}) => {
  const work = [
    job({
      position: 'Counter clerk',
      kinds: ['customer-service.public'],
      from: '2022-11-22',
      to: '2026-11-22',
    }),
  ]
  await ask(rungs, { work, education: [highSchool] }, COUNTY_SUPERVISOR, '7')
  await expect(rungs.gap.headline(/^Not met.*At the least, 2 years of/)).toBeVisible()
  await expect(
    rungs.gap.bar('Stated qualifications', 'Direct customer service to the public'),
  ).toHaveAccessibleName('asked 4 y, credited 4 y')
  await expect(
    rungs.gap.bar('Stated qualifications', 'Service as Customer Service Representative II'),
  ).toHaveAccessibleName('asked 2 y, credited 0 d, missing 2 y')
  await expect(
    rungs.page.getByRole('listitem').filter({ hasText: /equivalent combination.*adds nothing here/ }),
  ).toBeVisible()
})

test('8: from high school to Missouri’s manager by 1 January 2034, in three moves', async ({
  shared: rungs,
}) => {
  const { person, plan } = rungs
  await person.chooseFile(
    'example.json',
    JSON.stringify({ basics: { name: 'Example 8' }, education: [highSchool] }),
  )
  await person.expectOpen('Example 8')
  await person.askAsOf('2027-01-01')
  await rungs.goTo('Plan')
  await plan.to('customer service manager', 'Customer Service Manager')
  await expect(plan.ways.first()).toHaveText(/^1 Jan 20343 moves, no study/)
  await expect(plan.steps).toHaveText([
    /^1 Jan 2027Associate Customer Service Representative \(Missouri\)./,
    /^1 Jan 2032Customer Service Supervisor \(Missouri\)./,
    /^1 Jan 2034Customer Service Manager \(Missouri\)./,
  ])
})
