import { expect, test } from './app.ts'
import { Keys } from './pages/keys.ts'
import type { Rungs } from './pages/rungs.ts'

const MISSOURI = 'State of Missouri'

/** Counts every press of a pointer from now on. */
async function watchPointer({ page }: Rungs): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0'
    const count = (): void => {
      const { dataset } = document.documentElement
      dataset['presses'] = String(Number(dataset['presses']) + 1)
    }
    for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, count, true)
  })
  return () => page.evaluate(() => document.documentElement.dataset['presses'])
}

test('the whole way by keyboard: sample, status, gap, target, plan, what-if, and back the next day', async ({
  app,
}) => {
  const { rungs } = app
  const { ladder, gap, plan, page, person } = rungs
  const keys = new Keys(page)
  const presses = await watchPointer(rungs)

  await test.step('opens a sample from the ladder', async () => {
    await keys.tabTo(ladder.offer.getByRole('button', { name: 'Look with a sample' }))
    await keys.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Dana Whitlow' })).toBeFocused()
    await keys.press('Enter')
    await person.expectOpen('Dana Whitlow')
  })

  await test.step('asks as of a day', async () => {
    await keys.press('Alt+4')
    await keys.tabTo(plan.field('Start from this day'))
    await keys.press('ControlOrMeta+a')
    await keys.type('2026-11-22')
    await keys.press('Enter', 'Alt+1')
    await expect(person.button).toHaveAccessibleName(/as of 22 Nov 2026/)
  })

  await test.step('walks the ladder with the arrows and opens a class', async () => {
    await keys.tabTo(ladder.cards.and(page.locator('[tabindex="0"]')))
    const manager = ladder.card('Customer Service Manager', MISSOURI)
    await keys.press('Home', 'ArrowRight')
    for (let rung = 0; rung < 6 && !(await manager.evaluate(card => card.matches(':focus'))); rung += 1)
      await keys.press('ArrowUp')
    await expect(manager).toBeFocused()
    await expect(manager).toHaveAccessibleName(/not yet, 2 y 3 m/)
    await keys.press('Enter')
    await keys.tabTo(page.getByRole('complementary').getByRole('button', { name: 'See the gap' }))
    await keys.press('Enter')
  })

  await test.step('sees which job counted for what', async () => {
    await expect(gap.headline(/^Not met on/)).toBeVisible()
    await keys.tabTo(gap.clause('Requirements', 'Customer service').getByRole('button').first())
    await keys.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Customer Service Representative' })
    await expect(panel).toContainText('1 Mar 2024 – ')
    await keys.tabTo(panel.getByRole('button', { name: 'Close' }))
    await keys.press('Enter')
    await expect(panel).toBeHidden()
  })

  await test.step('asks about another class and picks it as the target', async () => {
    await keys.tabTo(page.getByRole('combobox', { name: 'The gap to' }))
    await keys.press('ControlOrMeta+a')
    await keys.type('supervisor missouri')
    await keys.press('ArrowDown', 'Enter')
    await expect(rungs.title).toHaveText('Customer Service Supervisor')
    await keys.tabTo(page.getByRole('button', { name: 'I want this' }))
    await keys.press('Enter')
    await expect(page.getByText('Your target')).toBeVisible()
  })

  await test.step('gets plans, and others when a what-if changes', async () => {
    await keys.press('Alt+4')
    await expect(plan.ways).toHaveText([/^1 Mar 2029/])
    await keys.tabTo(plan.reliesOn('What the authority decides'))
    await keys.press('Space')
    await expect(plan.ways).not.toHaveText([/^1 Mar 2029/])
  })

  expect(await presses(), 'no pointer was pressed').toBe('0')
  const ways = await plan.ways.allTextContents()
  const again = await app.reopen()

  await test.step('finds everything again', async () => {
    await again.person.expectOpen('Dana Whitlow')
    await expect(again.plan.ways).toHaveText(ways)
    await expect(again.plan.reliesOn('What the authority decides')).toBeChecked()
  })
})
