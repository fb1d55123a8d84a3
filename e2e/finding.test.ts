import { expect, test } from './app.ts'

test('the palette reaches every screen, a class by its code, a person and an action', async ({
  shared: rungs,
}) => {
  const { palette, page, title, person } = rungs
  await palette.take('marisol', 'Sample: Marisol Quade')
  await person.expectOpen('Marisol Quade')
  for (const [letters, screen, heading] of [
    ['plan', 'Plan', 'Lead Customer Service Agent'],
    ['gap', 'Gap', 'Lead Customer Service Agent'],
    ['me', 'Me', 'Sample: Marisol Quade'],
    ['compare', 'Compare classes', 'Compare classes'],
    ['ladder', 'Ladder', 'Ladders'],
  ] as const) {
    await palette.take(letters, screen)
    await expect(title).toHaveText(heading)
  }
  await palette.take('001288', 'Customer Care Agent Lead/Advanced')
  await expect(page.getByRole('complementary', { name: 'Customer Care Agent Lead/Advanced' })).toBeVisible()
  await palette.take('appearance dark', 'Appearance: dark')
  await expect(page.getByRole('button', { name: 'Appearance: dark' })).toBeVisible()
  await palette.take('appearance system', 'Appearance: as the system')
  await palette.take('five statuses', 'What the five statuses mean')
  await expect(page.getByRole('dialog', { name: 'What the five statuses mean' })).toContainText(
    'authority decides',
  )
  await page.keyboard.press('Escape')
})

test('the search on the ladder goes to the class that is meant', async ({ shared: rungs }) => {
  const { ladder, page } = rungs
  await rungs.goTo('Ladder')
  await page.getByRole('searchbox', { name: 'Find on the ladder' }).fill('2515300')
  await expect(page.getByText('1 of 20 classes')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Customer Service Representative 3' })).toBeVisible()
  await ladder.showAs('Table')
  await expect(ladder.table.getByRole('row')).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Find on the ladder' }).fill('')
  await expect(ladder.table.getByRole('row')).toHaveCount(21)
  await ladder.showAs('Chart')
})

test('the ladder is narrowed by status, drawn by series, and shown whole again', async ({
  shared: rungs,
}) => {
  const { person, ladder, page } = rungs
  await person.openSample('Dana Whitlow')
  await person.askAsOf('2026-11-22')
  await rungs.goTo('Ladder')
  const filter = await ladder.filter()
  await filter.getByRole('group', { name: 'Status' }).getByText('met', { exact: true }).click()
  await expect(ladder.cards).toHaveCount(2)
  for (const card of await ladder.cards.all()) await expect(card).toHaveAccessibleName(/; met/)
  await filter.getByRole('button', { name: 'Show everything' }).click()
  await page.keyboard.press('Escape')
  await expect(ladder.cards).toHaveCount(20)
  await ladder.columnsAre('Series')
  await expect(ladder.columnHead('Customer Care Agent')).toBeVisible()
  await ladder.columnsAre('Jurisdictions')
  await expect(ladder.columnHead('Maryland')).toBeVisible()
})

test('four classes stand side by side, with what differs marked', async ({ shared: rungs }) => {
  const { ladder, compare, title } = rungs
  await rungs.goTo('Ladder')
  const panel = await ladder.open('Customer Service Supervisor', 'State of Missouri')
  await panel.do('Compare…')
  await expect(title).toHaveText('Compare classes')
  await compare.add('supervisor montgomery', 'Customer Service Representative Supervisor')
  await compare.add('2515200', 'Customer Service Representative 2')
  await compare.add('001288', 'Customer Care Agent Lead/Advanced')
  await expect(compare.heads).toHaveText([
    /Customer Service SupervisorState of Missouri/,
    /Customer Service Representative SupervisorMontgomery County, Maryland/,
    /Customer Service Representative 2State of New York/,
    /Customer Care Agent Lead\/AdvancedState of Maryland/,
  ])
  await expect(compare.row('Grade')).toHaveText(/differs.*G6.*grade 14.*ASTD13/)
  await expect(compare.row('What it asks')).toContainText('differs')
  await compare.remove('Customer Service Representative 2')
  await expect(compare.heads).toHaveCount(3)
  await expect(compare.adder).toBeVisible()
})
