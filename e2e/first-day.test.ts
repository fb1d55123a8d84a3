/** A new user on a fresh machine, from the ladders to a dated plan, and back the next day. */
import { expect, test } from './app.ts'

const MISSOURI = 'State of Missouri'
const NOW = '2026-11-22'

test('a new user goes from the ladders to a dated plan, and finds everything again the next day', async ({
  app,
}) => {
  const { rungs } = app
  const { ladder, person, gap, plan } = rungs

  await test.step('sees the five ladders before anything else', async () => {
    await expect(rungs.title).toHaveText('Ladders')
    for (const head of ['Maryland', 'Missouri', 'Denver', 'New York', 'Montgomery Co.'])
      await expect(ladder.columnHead(head)).toBeVisible()
    await expect(ladder.cards).toHaveCount(20)
    await expect(
      ladder.chart.getByRole('button', { name: 'requirements not on file' }),
      'classes that others name only',
    ).toHaveCount(8)
    await expect(ladder.card('Customer Care Agent Lead/Advanced', 'State of Maryland')).toHaveAccessibleName(
      /001288 · ASTD13; \$54,886–\$84,995/,
    )
  })

  await test.step('opens a sample and sees a status on every card', async () => {
    await ladder.openSample('Dana Whitlow')
    await person.expectOpen('Sample: Dana Whitlow')
    await person.askAsOf(NOW)
    for (const card of await ladder.cards.all())
      await expect(card).toHaveAccessibleName(/; (met|some positions|authority decides|unknown|not yet)(,|$)/)
    await expect(ladder.card('Customer Service Representative', MISSOURI)).toHaveAccessibleName(
      /met, held now$/,
    )
    await expect(ladder.card('Customer Service Manager', MISSOURI)).toHaveAccessibleName(
      /not yet, 2 y 3 m 9 d of service to go$/,
    )
  })

  await test.step('opens a gap and sees which job counted for what', async () => {
    const panel = await ladder.open('Customer Service Manager', MISSOURI)
    await expect(panel.panel).toContainText('2 y 3 m 9 d of service to go')
    await panel.do('See the gap')
    await expect(gap.headline(/^Not met on 22 November 2026\. At the least, 2 years, 3 months/)).toBeVisible()
    const service = gap.clause('Requirements', 'Customer service')
    await expect(
      service.getByRole('button', {
        name: 'Customer Service Representative, State of Missouri, 1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d',
      }),
    ).toBeVisible()
    await expect(service.getByRole('img', { name: 'Missing: 2 y 3 m 9 d' })).toBeVisible()
    await gap.job('Customer Service Representative, State of Missouri').click()
    await expect(rungs.page.getByRole('complementary')).toContainText('1 Mar 2024 – 22 Nov 2026')
  })

  await test.step('picks a target and gets dated plans', async () => {
    await gap.ask('supervisor missouri', 'Customer Service Supervisor')
    await rungs.page.getByRole('button', { name: 'I want this' }).click()
    await rungs.page.getByRole('link', { name: 'Plan the way' }).click()
    await expect(plan.ways).toHaveText([/1 Mar 2029.*1 move, no study.*certain under the rules/])
    await expect(plan.steps).toHaveText([/^1 Mar 2029Customer Service Supervisor \(Missouri\)./])
  })

  await test.step('changes what-ifs and sees the plans change', async () => {
    await plan.rely('What the authority decides')
    await expect(plan.ways).not.toHaveText([/1 Mar 2029/])
    await plan.setField('Start from this day', '2027-01-01')
    await expect(person.button).toHaveAccessibleName(/as of 1 Jan 2027/)
  })

  await rungs.palette.take('dark', 'Appearance: dark')
  const before = await plan.ways.allTextContents()
  const again = await app.reopen()

  await test.step('closes, reopens, and everything is there', async () => {
    await expect(again.page.locator('html'), 'the theme').toHaveCSS('color-scheme', 'dark')
    await expect(again.title, 'the last screen').toHaveText('Customer Service Supervisor')
    await again.person.expectOpen('Sample: Dana Whitlow')
    await expect(again.person.button).toHaveAccessibleName(/as of 1 Jan 2027/)
    await expect(again.plan.ways).toHaveText(before)
    await expect(again.plan.reliesOn('What the authority decides')).toBeChecked()
    await again.goTo('Gap')
    await expect(again.title, 'the target').toHaveText('Customer Service Supervisor')
    await expect(again.page.getByText('Your target')).toBeVisible()
  })
})
