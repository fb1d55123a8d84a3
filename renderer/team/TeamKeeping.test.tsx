import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { TestApp } from '../testing/app.tsx'
import { ANA, BO, openTestTeam, rosterOf } from './testing.ts'

let app: TestApp
afterEach(() => app.close())

const menu = async (choice: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

describe('the line below the matrix', () => {
  test('names what somebody lacks of the class under the pointer', async () => {
    app = await openTestTeam()
    await page.getByRole('gridcell', { name: /^Bo Chen, Customer Service Supervisor: / }).hover()
    const said =
      /^Bo Chen, Customer Service Supervisor: .* Lacks customer service, .* to go \(time gives it\)\.$/
    await expect.element(page.getByText(said)).toBeVisible()
  })
})

describe('a team file', () => {
  test('is locked only with a passphrase that was typed the same twice, and says that nobody can recover it', async () => {
    app = await openTestTeam()
    await menu('Save as a team file…')
    await expect.element(page.getByRole('button', { name: 'Save unlocked' })).toBeVisible()
    await userEvent.keyboard('correct horse')
    await expect.element(page.getByText(/^Nobody can recover it/)).toBeVisible()
    await userEvent.keyboard('{Tab}correct house{Enter}')
    await expect.element(page.getByText('The two are not the same.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

test('a team whose import was undone is told of where no team is left, and removed for good from there', async () => {
  app = await openTestTeam()
  await userEvent.keyboard('{Control>}z{/Control}')
  await page.getByRole('button', { name: 'Look at them…' }).click()
  await expect.element(page.getByText(/^Calls was removed, or taken in and undone: 4 people/)).toBeVisible()
  await page.getByRole('button', { name: 'Remove for good…' }).click()
  await page.getByRole('button', { name: 'Remove for good', exact: true }).click()
  await expect.element(page.getByText(/^Nobody: of whoever was removed/)).toBeVisible()
  expect(await app.call('team.remains', {})).toEqual([])
})

test('a roster of headers that were settled before is read by them, and says so', async () => {
  app = await openTestTeam()
  const { remembered } = await app.call('team.roster.read', { file: 'r.csv', base64: rosterOf(ANA, BO) })
  expect(remembered).toMatchObject({ name: 'Workday', doubts: [] })
})

test('the gap asked on the ladder is to the class picked, whichever columns are shown', async () => {
  app = await openTestTeam()
  await page.getByRole('radio', { name: 'Ladder' }).click()
  await page.getByRole('combobox', { name: 'Person' }).fill('Ana')
  await page.getByRole('option', { name: /^Ana Li/ }).click()
  await page.getByRole('combobox', { name: 'Class' }).fill('Customer Care Agent Lead')
  await page.getByRole('option', { name: /^Customer Care Agent Lead/ }).click()
  await page.getByRole('button', { name: 'See the gap' }).click()
  await expect
    .element(page.getByRole('button', { name: /^Customer Care Agent Lead.* The gap to$/ }))
    .toBeVisible()
})
