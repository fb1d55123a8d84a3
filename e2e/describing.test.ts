/** How a person comes to be in the window: by typing, by a file. */
import { expect, test } from './app.ts'
import { giveFiles } from './pages/give-files.ts'

test('a person describes a job and study by typing, and every class answers', async ({ app }) => {
  const { rungs } = app
  const { ladder, me, person, page } = rungs
  await ladder.offer.getByRole('button', { name: 'New profile' }).click()
  await person.expectOpen('My profile')
  await person.askAsOf('2026-11-22')
  await rungs.goTo('Me')
  await me.setField('Name on the evidence sheet', 'Ana Ruiz')

  await test.step('a job', async () => {
    await me.add('a job')
    await me.setField('Position', 'Agent')
    await me.setField('From', 'March 1, 2024')
    await me.setField('Hours a week', '40')
    await me.tick('contact-center customer service')
    await expect(me.job('Agent')).toContainText('1 Mar 2024 – now')
  })
  await test.step('study', async () => {
    await me.add('study')
    await me.setField('Degree or diploma', 'GED')
    await expect(me.study('GED')).toBeVisible()
  })
  await test.step('its bar on the timeline moves by the arrow keys, and back by undo', async () => {
    const bar = me.timeline.getByRole('button', { name: 'Agent, 1 Mar 2024 – now' })
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    await expect(me.job('Agent')).toContainText('1 Apr 2024 – now')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(me.job('Agent')).toContainText('1 Mar 2024 – now')
  })

  await test.step('a copy saved by its shortcut has what is still being typed', async () => {
    await me.job('Agent').click()
    await me.field('Employer').fill('Acme Phones')
    expect((await me.saveByShortcut()).text).toContain('"name": "Acme Phones"')
  })

  await rungs.goTo('Ladder')
  await expect(ladder.card('Customer Care Agent Lead/Advanced', 'State of Maryland')).toHaveAccessibleName(
    /not yet, 1 y 3 m 9 d of service to go, met on 1 Mar 2028 if open jobs go on/,
  )
  const again = await app.reopen()
  await again.goTo('Me')
  await expect(again.me.field('Name on the evidence sheet')).toHaveValue('Ana Ruiz')
  await expect(again.me.study('GED')).toBeVisible()
})

test('a profile file is opened by its shortcut, or dropped on the window', async ({ shared: rungs }) => {
  const { page, person } = rungs
  await page.keyboard.press('ControlOrMeta+o')
  const dialog = page.getByRole('dialog', { name: 'Open a profile' })
  await giveFiles(dialog.getByRole('button', { name: 'Choose a file…' }), [
    { name: 'cem.json', content: '{"basics": {"name": "Cem Aydin"}}' },
  ])
  await person.expectOpen('Cem Aydin')
  await expect(dialog).toBeHidden()

  for (const screen of ['Ladder', 'Me'] as const) {
    await rungs.goTo(screen)
    await rungs.drop(`{"basics": {"name": "Dropped on ${screen}"}}`)
    await person.expectOpen(`Dropped on ${screen}`)
    await expect(rungs.message(`Opened Dropped on ${screen}`), 'once').toHaveCount(1)
  }
})
