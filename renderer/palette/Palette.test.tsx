import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openTestTeam } from '../team/testing.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

let app: TestApp
afterEach(() => app.close())

const palette = () => page.getByRole('dialog', { name: 'Find anything' })
const firstFound = (): string => palette().getByRole('menuitem').first().element().textContent
const find = async (text: string): Promise<void> => {
  app = await openTestApp('/ladder', () => Promise.resolve({ asOf: '2026-11-22' }))
  await expect.element(page.getByRole('heading', { name: 'Ladders' })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(palette()).toBeVisible()
  await userEvent.keyboard(text)
}

test('opens a class by the beginnings of its words, without the pointer', async () => {
  await find('csm')
  await expect.poll(firstFound).toMatch(/^Customer Service Manager/)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('complementary', { name: 'Customer Service Manager' })).toBeVisible()
  await expect.element(palette()).not.toBeInTheDocument()
})

test('finds a class by a phrase of its duties that its title does not have', async () => {
  await find('appraises')
  await expect.poll(firstFound).toMatch(/Class/)
})

test('opens a sample, and runs an action', async () => {
  await find('whitlow')
  await expect.poll(firstFound).toMatch(/Dana Whitlow/)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: /Who.*Dana Whitlow/ })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.keyboard('appearance dark{Enter}')
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark')
})

test('knows what can be done with a team, and its views', async () => {
  const names = (): string[] =>
    palette()
      .getByRole('menuitem')
      .all()
      .map(item => item.element().textContent)
  await find('team file')
  await expect.poll(firstFound).toBe('Team: open a team file…')
  // There is none that could be saved.
  expect(names()).not.toContain('Team: save as a team file…')
  await userEvent.keyboard('{Escape}')
  await app.close()
  app = await openTestTeam()
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.keyboard('bench')
  await expect.poll(firstFound).toBe('Team: bench, who is ready when')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('radio', { name: 'Bench' })).toBeChecked()
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.keyboard('rename{Enter}')
  await expect.element(page.getByRole('dialog', { name: 'Rename the team…' })).toBeVisible()
  await userEvent.keyboard('{Escape}{Control>}k{/Control}')
  await userEvent.keyboard('remove')
  await expect
    .poll(names)
    .toEqual(expect.arrayContaining(['Team: remove the team', 'Team: remove everyone for good…']))
})

test('finds somebody of the team, and opens their gap', async () => {
  app = await openTestTeam()
  app.go('/ladder')
  await expect.element(page.getByRole('heading', { name: 'Ladders' })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.keyboard('bo chen')
  await expect.poll(firstFound).toMatch(/^Bo Chen.*Calls · Customer Service Representative/)
  await userEvent.keyboard('{Enter}')
  const gap = 'Bo Chen: the gap to Lead Customer Service Representative'
  await expect.element(page.getByRole('dialog', { name: gap })).toBeVisible()
})

test('says so when nothing is meant, and Escape closes it', async () => {
  await find('zzzz')
  await expect.element(palette().getByText('Nothing has this in its name.')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(palette()).not.toBeInTheDocument()
})

test('the five statuses are one key away', async () => {
  app = await openTestApp('/ladder', () => Promise.resolve({ asOf: '2026-11-22' }))
  await expect.element(page.getByRole('heading', { name: 'Ladders' })).toBeVisible()
  await userEvent.keyboard('{F1}')
  const glossary = page.getByRole('dialog', { name: 'What the five statuses mean' })
  await expect.poll(() => glossary.element().querySelectorAll('.status').length).toBe(5)
})
