import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openTestApp, type TestApp } from '../testing/app.tsx'
import { ANA, asOf, BO, openTestTeam, prepare, rosterOf } from './testing.ts'

let app: TestApp
afterEach(() => app.close())

const menu = async (choice: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

describe('the line below the matrix', () => {
  test('says of how many the job stands for no class, and how that is settled', async () => {
    app = await openTestTeam()
    await expect
      .element(
        page.getByText(/ 1 person has a job that stands for no class: “Update from a roster…” settles/),
      )
      .toBeVisible()
  })

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
    // Put right, Enter saves it.
    await page.getByLabelText('The same passphrase again').fill('correct horse')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  test('opens with the right passphrase after a wrong one', async () => {
    let sealed = ''
    app = await openTestApp('/team', async ({ call }) => {
      const task = await prepare(call, rosterOf(ANA, BO))
      const { id: team } = await call('team.roster.apply', { task, name: 'Calls' })
      sealed = (await call('team.export', { team, passphrase: 'correct horse' })).base64
      await call('team.remove', { team })
      return { asOf }
    })
    const input = (): HTMLInputElement | undefined =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(({ accept }) =>
        accept.includes('.rungs-team'),
      )
    await expect.poll(input).toBeDefined()
    const chosen = new DataTransfer()
    chosen.items.add(
      new File([Uint8Array.from(atob(sealed), each => each.charCodeAt(0))], 'calls.rungs-team'),
    )
    const field = input()
    if (field) {
      field.files = chosen.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const passphrase = page.getByLabelText('Passphrase')
    await passphrase.fill('wrong horse')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/^The passphrase is not the one/)).toBeVisible()
    await passphrase.fill('correct horse')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('grid')).toBeVisible()
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
