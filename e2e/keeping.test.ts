/** What a person did stays, can be taken back, and can be carried away. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type App, expect, startProgram, test } from './app.ts'
import { expectAccessible } from './axe.ts'

const JOB = 'Customer Service Representative'

test('a change is undone and done again, after a restart as well', async ({ app }) => {
  const { person, me } = app.rungs
  await person.openSample('Dana Whitlow')
  await app.rungs.goTo('Me')
  await me.job(JOB).click()
  await me.setField('Hours a week', '20')
  await expect(me.job(JOB)).toContainText('20 h a week')

  const second = await app.reopen()
  await expect(second.me.job(JOB)).toContainText('20 h a week')
  await second.page.keyboard.press('ControlOrMeta+z')
  await expect(second.message(`Undid: Changed hours a week of ${JOB}`)).toBeVisible()
  await expect(second.me.job(JOB)).toContainText('40 h a week')

  const third = await app.reopen()
  await expect(third.me.job(JOB)).toContainText('40 h a week')
  await third.page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(third.me.job(JOB)).toContainText('20 h a week')
  await third.accept(/^Did again/, 'Undo')
  await expect(third.me.job(JOB)).toContainText('40 h a week')
})

test('a removed profile comes back, with its plans, by the offer or by undo after a restart', async ({
  app,
}) => {
  const { rungs } = app
  const { person, me, plan } = rungs
  await person.openSample('Dana Whitlow')
  await rungs.goTo('Plan')
  await plan.keep('By way of the supervisor')
  await rungs.goTo('Me')
  await me.choose('Remove this profile')
  await expect(person.button).toHaveAccessibleName(/No profile open/)
  await rungs.accept(/^Removed .*Dana Whitlow/, 'Undo')
  await person.expectOpen('Dana Whitlow')

  await me.choose('Remove this profile')
  await expect(person.button).toHaveAccessibleName(/No profile open/)
  const again = await app.reopen()
  await expect(again.person.button).toHaveAccessibleName(/No profile open/)
  await again.palette.take('undo', 'Undo')
  await again.person.openKept('Dana Whitlow')
  await again.goTo('Plan')
  await expect(again.plan.kept('By way of the supervisor')).toBeVisible()
})

test('“I am here” and “I want this” on a card put a person on the ladder', async ({ app }) => {
  const { rungs } = app
  const { ladder, person } = rungs
  await ladder.onCard('Lead Customer Service Agent', 'City and County of Denver', 'I want this')
  await expect(rungs.message('Wanted: Lead Customer Service Agent')).toBeVisible()
  await ladder.onCard('311 Customer Service Agent', 'City and County of Denver', 'I am here')
  await person.expectOpen('My profile')
  await expect(ladder.card('311 Customer Service Agent', 'City and County of Denver')).toHaveAccessibleName(
    /held now/,
  )
  await rungs.goTo('Me')
  await expect(rungs.me.job('311 Customer Service Agent')).toContainText('City and County of Denver')
  await expect(rungs.page.getByRole('combobox', { name: 'Wants to become' })).toHaveValue(
    'Lead Customer Service Agent',
  )
})

test('what other programs keep in a profile file comes back unchanged', async ({ shared: rungs }) => {
  const { person, me } = rungs
  const document = {
    basics: { name: 'Ana', image: 'ana.png', x_theme: { colours: ['#123', null, 1.5e300] } },
    work: [
      {
        name: 'County',
        position: 'Clerk',
        startDate: '2020-01-01',
        highlights: ['Résumé — “quoted” 漢字 🪜'],
        ladder: { hoursPerWeek: 40, kinds: [], note: 'mine' },
      },
    ],
    volunteer: [{ organization: 'Library', startDate: '2019' }],
    meta: { theme: 'even', version: 'v1.0.0', empty: {} },
  }
  await person.chooseFile('ana.json', JSON.stringify(document))
  await rungs.goTo('Me')
  await me.job('Clerk').click()
  await me.setField('Hours a week', '20')
  await expect(me.job('Clerk')).toContainText('20 h a week')
  const saved = await me.saveAsFile()
  expect(saved.name).toBe('Ana.json')
  expect(JSON.parse(saved.text)).toEqual({
    ...document,
    work: [{ ...document.work[0], ladder: { ...document.work[0]?.ladder, hoursPerWeek: 20 } }],
  })
})

const BEN = {
  basics: { name: 'Ben' },
  work: [
    {
      position: JOB,
      startDate: '2024-03-01',
      ladder: { classId: 'us-mo/customer-service-representative', hoursPerWeek: 40 },
    },
  ],
  education: [{ studyType: 'High school diploma' }],
}

test('a plan is kept as it was found, and goes to a calendar', async ({ shared: rungs }) => {
  const { person, plan } = rungs
  await person.chooseFile('ben.json', JSON.stringify(BEN))
  await person.expectOpen('Ben')
  await person.askAsOf('2026-11-22')
  await rungs.goTo('Plan')
  await plan.to('customer service manager', 'Customer Service Manager')
  await expect(plan.steps).toHaveCount(2)
  const calendar = await plan.exportCalendar()
  expect(calendar.name).toMatch(/\.ics$/)
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20290301\r\n')
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20310301\r\n')
  expect(calendar.text).toMatch(/SUMMARY:[^\r]*Customer Service Supervisor/)
  expect(calendar.text).toMatch(/END:VCALENDAR\r\n$/)

  await plan.keep('The sure way')
  await expect(plan.kept('The sure way')).toContainText('1 Mar 2031, 2 moves')
  await plan.setField('Start from this day', '2027-11-22')
  await expect(plan.kept('The sure way')).toContainText('from 22 Nov 2026')
})

test('a backup brings back everything, and a file that is none changes nothing', async ({ app }) => {
  const { rungs } = app
  await rungs.person.openSample('Dana Whitlow')
  const backup = await rungs.backUp()
  await rungs.goTo('Me')
  await rungs.me.choose('Remove this profile')
  await expect(rungs.person.button).toHaveAccessibleName(/No profile open/)

  const other = join(app.dataDir, 'notes.sqlite')
  await writeFile(other, 'Not a database')
  const dialog = await rungs.restore(other)
  await expect(dialog).toContainText(
    'The backup was refused and nothing was changed: it is not a SQLite database',
  )
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await rungs.restore(backup)
  await rungs.person.expectOpen('Dana Whitlow')
  const again = await app.reopen()
  await again.person.expectOpen('Dana Whitlow')
})

test.describe('where the data cannot be used', () => {
  const spoil = (app: App) => () =>
    writeFile(join(app.dataDir, 'rungs.db'), 'This is not a database any more.')

  test('the window says why, touches nothing, and a backup mends it', async ({ app }) => {
    await app.rungs.person.openSample('Dana Whitlow')
    const backup = await app.rungs.backUp()
    const again = await app.reopen(spoil(app))
    await expect(again.page.getByText(/is not a SQLite database/)).toBeVisible()
    await expectAccessible(again, 'the database cannot be used')
    await again.page.getByRole('button', { name: 'Restore a backup' }).click()
    await again.chooseBackup(backup)
    await again.person.expectOpen('Dana Whitlow')
  })

  test('one may start anew', async ({ app }) => {
    await app.rungs.person.openSample('Dana Whitlow')
    const again = await app.reopen(spoil(app))
    await again.page.getByRole('button', { name: 'Start anew' }).click()
    await expect(again.title).toHaveText('Ladders')
    await expect(again.ladder.cards).toHaveCount(20)
  })
})

test('a second copy on the same folder says so and leaves the first alone', async ({ app, host }) => {
  test.skip(host === 'electron', 'a second start brings the first window to the front there')
  await expect(app.rungs.title).toBeVisible()
  await expect(startProgram(app.dataDir)).rejects.toThrow(
    /ended with 2: [^]*Another copy of Rungs, or another program, is using \S+rungs-journey-\S+\. Close it, or choose another folder with --data-dir\.\n$/,
  )
  await app.rungs.person.openSample('Dana Whitlow')
})
