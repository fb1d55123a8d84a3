/** Files and figures that cannot be right: one clear line in the window, nothing kept, nothing lost, nothing run. */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import type { Rungs } from './pages/rungs.ts'

const withJob = (job: object): string =>
  JSON.stringify({ basics: { name: 'Nobody' }, work: [{ position: 'Clerk', ...job }] })

const REFUSED: readonly (readonly [what: string, content: string, line: RegExp])[] = [
  ['an empty file', '', /is empty/],
  ['a page instead of a document', '<html><script>alert(1)</script></html>', /not valid JSON at line 1/],
  ['a comma too many', '{"basics": {"name": "Ana",}}', /not valid JSON at line 1, column 27/],
  ['a file that breaks off', '{"basics": {"name": "Ana"}, "work": [{"name": "Coun', /breaks off at line 1/],
  ['a list', '[1, 2]', /is a list or a single value/],
  ['bytes', '\u0000\u0001\ufffd', /not valid JSON/],
  ['a deep nest', `{"x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested more than 64 levels deep/],
  ['a million jobs', `{"work": [${'{},'.repeat(1_000_000)}{}]}`, /work: is too long; at most 1000/],
  [
    'a week of 200 hours',
    withJob({ ladder: { hoursPerWeek: 200 } }),
    /work\[0\]\.ladder\.hoursPerWeek: is too large; at most 168/,
  ],
  ['hours below zero', withJob({ ladder: { hoursPerWeek: -20 } }), /hoursPerWeek: is too small/],
  [
    'a share of three',
    withJob({ ladder: { shares: { lead: 3 } } }),
    /work\[0\]\.ladder\.shares\.lead: is too large; at most 1/,
  ],
  ['a day that does not exist', withJob({ startDate: '2023-02-30' }), /work\[0\]\.startDate: .*exist/],
  [
    'an end before its start',
    withJob({ startDate: '2024-01-01', endDate: '2023-01-01' }),
    /work\[0\]\.endDate: 2023-01-01 lies before the start/,
  ],
  [
    'a name that reaches into the program',
    '{"__proto__": {"admin": true}, "basics": {"name": "Nobody"}}',
    /__proto__: this name is not allowed/,
  ],
]

/** What is kept here, and the open one as a file. */
async function kept({ person, me, page }: Rungs): Promise<{ names: string[]; document: string }> {
  const choices = await person.open()
  const names = await choices
    .getByRole('listbox', { name: 'Profiles', exact: true })
    .getByRole('option')
    .allTextContents()
  await page.keyboard.press('Escape')
  return { names, document: (await me.saveAsFile()).text }
}

test('a file that is no profile is refused in one line, and what is kept stays', async ({ app }) => {
  const { rungs } = app
  await rungs.person.openSample('Theo Abara')
  await rungs.goTo('Me')
  const before = await kept(rungs)
  for (const [what, content, line] of REFUSED)
    await test.step(what, async () => {
      await rungs.person.chooseFile('strange.json', content)
      const message = rungs.message(/^strange\.json was not opened\. /)
      await expect(message).toHaveAccessibleName(line)
      await rungs.dismiss(message)
    })
  await test.step('a file of 100 MB', async () => {
    const huge = join(app.dataDir, 'huge.json')
    const file = await open(huge, 'w')
    await file.truncate(100_000_000)
    await file.close()
    await rungs.person.chooseFileAt(huge)
    await expect(rungs.message(/^huge\.json was not opened. It is larger than 8 MB/)).toBeVisible()
  })
  expect(await kept(rungs)).toEqual(before)
})

test('markup in a profile is text on every screen', async ({ shared: rungs }) => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  const { person, page, me, gap } = rungs
  await person.chooseFile(
    'markup.json',
    JSON.stringify({
      basics: { name: `Eve ${markup}`, summary: markup },
      work: [
        {
          name: markup,
          position: `Agent ${markup}`,
          startDate: '2020-01-01',
          ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 },
        },
      ],
      education: [{ institution: markup, studyType: markup }],
      certificates: [{ name: markup }],
    }),
  )
  await expect(person.button).toContainText(`Eve ${markup}`)
  await rungs.goTo('Me')
  await expect(rungs.title).toHaveText(`Eve ${markup}`)
  await expect(me.job(`Agent ${markup}`)).toBeVisible()
  await rungs.goTo('Gap')
  await gap.ask('001288', 'Customer Care Agent Lead/Advanced')
  await expect(gap.job(`Agent ${markup}, ${markup}`)).toBeVisible()
  await gap.show('Evidence sheet')
  await expect(page.getByRole('article')).toContainText(`Eve ${markup}`)
  await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
  await rungs.goTo('Plan')
  await rungs.goTo('Ladder')
})

test('what cannot be right is refused beside its field, and the old figure comes back', async ({
  shared: rungs,
}) => {
  const { person, me, plan } = rungs
  await person.openSample('Dana Whitlow')
  await rungs.goTo('Me')
  await me.job('Customer Service Representative').click()
  for (const [field, typed, line, was] of [
    ['Hours a week', '200', /at most 168/, '40'],
    ['Hours a week', 'many', /Write a number/, '40'],
    ['From', '2023-02-30', /there is no/, '1 Mar 2024'],
    ['From', '3/4/2024', /which figure is the month/, '1 Mar 2024'],
    ['To', '2020-01-01', /before the start/, ''],
  ] as const) {
    await me.setField(field, typed)
    await expect(me.field(field)).toHaveAccessibleDescription(line)
    await me.field(field).press('Escape')
    await expect(me.field(field)).toHaveValue(was)
  }
  await rungs.goTo('Plan')
  for (const [field, typed, line] of [
    ['Start from this day', '2026-02-31', /Write a date that exists/],
    ['At most so many moves', '-1', /from 0 to 20/],
    ['Within so many years', '1000000', /from 1 to 60/],
  ] as const) {
    await plan.setField(field, typed)
    await expect(plan.field(field)).toHaveAccessibleDescription(line)
    await plan.field(field).press('Escape')
  }
})
