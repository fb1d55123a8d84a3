/** axe on every screen, in light and in dark: no violation; and every screen in a window a quarter as wide. */
import { expect, test } from './app.ts'
import { expectAccessible, IN_A_POPOVER } from './axe.ts'
import type { Rungs } from './pages/rungs.ts'

const MISSOURI = 'State of Missouri'

test('the screens before anyone has a profile', async ({ app }) => {
  const { rungs } = app
  await expectAccessible(rungs, 'Ladder')
  for (const screen of ['Me', 'Gap', 'Plan', 'Compare'] as const) {
    await rungs.goTo(screen)
    await expectAccessible(rungs, `${screen}, nobody`)
  }
})

async function openDana({ person }: Rungs): Promise<void> {
  await person.openSample('Dana Whitlow')
  await person.askAsOf('2026-11-22')
}

test('the ladder, its table, a class beside it, the comparison', async ({ shared: rungs }) => {
  await openDana(rungs)
  const { ladder, compare } = rungs
  await rungs.goTo('Ladder')
  await expect(ladder.card('Customer Service Manager', MISSOURI)).toHaveAccessibleName(/not yet/)
  await expectAccessible(rungs, 'Ladder of a person')
  const panel = await ladder.open('Customer Service Manager', MISSOURI)
  await expect(panel.panel).toContainText('Knowledge, skills')
  await expectAccessible(rungs, 'Class')
  await ladder.showAs('Table')
  await expect(ladder.table).toBeVisible()
  await expectAccessible(rungs, 'Ladder as a table')
  // The run is shared: the view is remembered.
  await ladder.showAs('Chart')
  await panel.do('Compare…')
  await compare.add('2515400', 'Customer Service Representative 4')
  await expect(compare.heads).toHaveCount(2)
  await expectAccessible(rungs, 'Compare')
})

test('a person’s jobs and a job’s form', async ({ shared: rungs }) => {
  await openDana(rungs)
  await rungs.goTo('Me')
  await rungs.me.job('Customer Service Representative').click()
  await expect(rungs.me.field('Hours a week')).toBeVisible()
  await expectAccessible(rungs, 'Me')
})

test('the gap in each of its forms', async ({ shared: rungs }) => {
  await openDana(rungs)
  const { gap, page } = rungs
  await rungs.goTo('Gap')
  await gap.ask('001288', 'Customer Care Agent Lead/Advanced')
  await expect(gap.route('Requirements')).toBeVisible()
  for (const view of ['How much', 'When', 'Table', 'Evidence sheet'] as const) {
    await gap.show(view)
    await expectAccessible(rungs, `Gap, ${view}`)
  }
  await gap.show('How much')
  await gap.job('Customer Service Representative, State of Missouri').click()
  await expect(page.getByRole('complementary')).toContainText('What this job counted for')
  await expectAccessible(rungs, 'Gap, a job')
  await page.getByRole('button', { name: 'Show the source' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(rungs, 'Gap, the source')
})

test('a team in each of its forms, and an export', async ({ app }) => {
  const { rungs } = app
  const { team, page, exporting } = rungs
  await rungs.goTo('Team')
  await expectAccessible(rungs, 'Team, nobody')
  await team.openRoster('team.csv', ROSTER)
  await expectAccessible(rungs, 'Roster, its columns', IN_A_POPOVER)
  await team.readPeople()
  await expectAccessible(rungs, 'Roster, what it would do', IN_A_POPOVER)
  await team.takeIn()
  await expect(team.matrix).toBeVisible()
  await expectAccessible(rungs, 'Team, matrix')
  await team.show('Ladder')
  await expect(page.getByRole('heading', { name: 'Customer Service Manager' })).toBeVisible()
  await expectAccessible(rungs, 'Team, ladder')
  await team.choose('Classes', 'Pick classes…')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(rungs, 'Team, classes picked')
  await page.keyboard.press('Escape')
  await team.show('Bench')
  await expect(page.getByRole('heading', { name: 'What most people lack' })).toBeVisible()
  await expectAccessible(rungs, 'Team, bench of all')
  await page.getByRole('button', { name: /^Customer Service Manager;/ }).click()
  await expectAccessible(rungs, 'Team, bench')
  await team.show('What if')
  await page.getByRole('button', { name: 'New what-if' }).click()
  await expect(page.getByRole('button', { name: 'Suppose this' })).toBeVisible()
  await expectAccessible(rungs, 'Team, what if')
  await team.supposeRule('Customer Service Supervisor', '1')
  await expect(page.getByRole('heading', { name: 'Who moves' })).toBeVisible()
  await expectAccessible(rungs, 'Team, what if a class asks less')
  await page.getByRole('button', { name: 'New what-if' }).click()
  await team.whatIf('All side by side')
  await expectAccessible(rungs, 'Team, what-ifs side by side')
  await rungs.goTo('Ladder')
  await exporting.open()
  await expectAccessible(rungs, 'Export', IN_A_POPOVER)
})

const ROSTER = [
  'ID,Name,Title,Start date,Reports to',
  '1,Ines Adler,Customer Service Supervisor,2018-03-15,',
  '2,Kofi Boateng,Customer Service Representative,2021-06-20,1',
].join('\n')

test('plans, and two of them compared', async ({ shared: rungs }) => {
  await openDana(rungs)
  const { plan, page } = rungs
  await rungs.goTo('Plan')
  await plan.rely('What the authority decides')
  await plan.rely('Classes with no requirements on file')
  await expect(plan.ways.nth(1)).toBeVisible()
  await expectAccessible(rungs, 'Plan')
  await plan.compareWithNext()
  await expectAccessible(rungs, 'Plan, two compared')
  await plan.show('Table')
  await expectAccessible(rungs, 'Plan as a table')
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(rungs, 'Plan, keep')
})

test('what opens over a screen', async ({ shared: rungs }) => {
  await openDana(rungs)
  const { page, palette, me, person } = rungs
  await rungs.goTo('Ladder')
  await palette.open()
  await expectAccessible(rungs, 'Palette')
  await page.keyboard.press('Escape')
  for (const [letters, name] of [
    ['five statuses', 'What the five statuses mean'],
    ['shortcuts', 'Keyboard shortcuts'],
    ['restore', 'Restore a backup…'],
    ['open a profile', 'Open a profile…'],
  ] as const) {
    await palette.take(letters, name)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(rungs, name)
    await page.keyboard.press('Escape')
  }
  await person.open()
  await expectAccessible(rungs, 'Who, and as of when', IN_A_POPOVER)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(rungs, 'Filter', IN_A_POPOVER)
  await page.keyboard.press('Escape')
  await rungs.goTo('Me')
  await me.choose('Rename…')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(rungs, 'Rename')
})

test('enlarged to 400 %, a screen scrolls downwards only', async ({ shared: rungs }) => {
  await openDana(rungs)
  const { page, compare } = rungs
  await page.evaluate(() => (location.hash = '#/compare/us-ny/2515300/us-ny/2515400'))
  await expect(compare.heads).toHaveCount(2)
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 256 })
  for (const screen of ['Ladder', 'Me', 'Gap', 'Plan', 'Team', 'Catalogue', 'Compare'] as const) {
    await rungs.goTo(screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // A chart takes the new width a moment later.
    await expect.soft
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen)
      .toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
})

test('in forced colours only what is ticked shows a tick, and drawings take the system’s ink', async ({
  shared: rungs,
}) => {
  await openDana(rungs)
  const { page, plan } = rungs
  await page.emulateMedia({ forcedColors: 'active' })
  await rungs.goTo('Plan')
  const tick = page.locator('label', { hasText: 'Positions of some kinds only' }).locator('svg')
  await expect(tick).toBeHidden()
  await plan.rely('Positions of some kinds only')
  await expect(tick).toBeVisible()
  await rungs.goTo('Ladder')
  const ink = await page.evaluate(() => {
    const words = document.body.appendChild(document.createElement('span'))
    words.style.color = 'CanvasText'
    return getComputedStyle(words).color
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.evaluate(theme => (document.documentElement.dataset['theme'] = theme), colorScheme)
    await expect(page.locator('.card__title').first()).toHaveCSS('fill', ink)
  }
  await page.emulateMedia({ forcedColors: null })
})
