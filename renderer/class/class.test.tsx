import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openTestApp, type TestApp } from '../testing/app.tsx'

let app: TestApp
afterEach(() => app.close())

const open = async (path: string): Promise<void> => {
  app = await openTestApp(path, async ({ call }) => {
    const { id } = await call('profile.openSample', { sample: 'missouri-representative' })
    return { asOf: '2026-11-22', profile: id }
  })
}
const text = (): string => page.getByRole('complementary').element().textContent

describe('the class panel', () => {
  test('says where the person stands, what the class asks by routes, what it yields, where it leads and where that is written', async () => {
    await open('/ladder/us-ny/2515200')
    const panel = page.getByRole('complementary', { name: 'Customer Service Representative 2' })
    await expect.element(panel.getByText('or 1 y 3 m 9 d of service makes it firm')).toBeVisible()
    await expect.poll(() => panel.element().querySelectorAll('.route').length).toBe(4)
    expect(text()).toMatch(/Tentative/)
    expect(text()).toMatch(/Ours: no specification says it/)
    await expect
      .element(panel.getByRole('link', { name: 'Customer Service Representative 3' }))
      .toHaveAttribute('href', '#/ladder/us-ny/2515300')
    expect(panel.element().querySelector('.sources')?.textContent).toMatch(/Jun 2018 · 8 years old/)
  })

  test('says that a class without a specification is unknown, and that the Missouri range is typical', async () => {
    await open('/ladder/us-md/customer-care-agent-iii')
    await expect.element(page.getByText(/No specification is on file: what it asks is unknown/)).toBeVisible()
    app.go('/ladder/us-mo/customer-service-supervisor')
    await expect.element(page.getByText(/Typical, not a minimum/)).toBeVisible()
  })

  test('leads on to the gap', async () => {
    await open('/ladder/us-mo/customer-service-supervisor')
    await page.getByRole('button', { name: 'See the gap' }).click()
    await expect.poll(() => location.hash).toBe('#/gap/us-mo/customer-service-supervisor')
  })
})

describe('the comparison', () => {
  test('sets classes side by side and marks what differs', async () => {
    await open('/compare/us-ny/2515100/us-ny/2515200')
    const table = page.getByRole('table', { name: 'The classes side by side' })
    await expect
      .element(table.getByRole('columnheader', { name: /Customer Service Representative 2/ }))
      .toBeVisible()
    await expect.element(table.getByRole('rowheader', { name: /Grade.*differs/ })).toBeVisible()
    expect(table.getByRole('rowheader', { name: /^Jurisdiction$/ }).elements()).toHaveLength(1)
    await page.getByText('Only what differs').click()
    expect(table.getByRole('rowheader', { name: /^Jurisdiction$/ }).elements()).toHaveLength(0)
  })

  test('goes on with the next class by keyboard when one was picked', async () => {
    await open('/compare/us-ny/2515100')
    const find = page.getByRole('combobox', { name: 'Add a class' })
    await find.fill('2515200')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => location.hash).toBe('#/compare/us-ny/2515100/us-ny/2515200')
    await expect.element(find).toHaveFocus()
    await expect.element(find).toHaveValue('')
  })

  test('takes a class out, and leaves out addresses that name none', async () => {
    await open('/compare/us-ny/2515100/us-ny/2515200/us-xx/nothing')
    const heads = (): number => document.querySelectorAll('.compare__class').length
    await expect.poll(heads).toBe(2)
    await page.getByRole('button', { name: /Take Customer Service Representative 2 out/ }).click()
    await expect.poll(heads).toBe(1)
    expect(location.hash).toBe('#/compare/us-ny/2515100')
  })

  test('stands as it was left when another screen was looked at, until it is emptied', async () => {
    await open('/compare/us-ny/2515100/us-ny/2515200')
    const heads = (): number => document.querySelectorAll('.compare__class').length
    await expect.poll(heads).toBe(2)
    app.go('/ladder')
    await expect.element(page.getByRole('heading', { name: 'Ladders' })).toBeVisible()
    await page.getByRole('link', { name: 'Compare' }).click()
    await expect.poll(heads).toBe(2)
    expect(location.hash).toBe('#/compare/us-ny/2515100/us-ny/2515200')
    for (const name of [
      /Take Customer Service Representative 1 out/,
      /Take Customer Service Representative 2 out/,
    ])
      await page.getByRole('button', { name }).click()
    await expect.element(page.getByText('Nothing to compare yet')).toBeVisible()
  })
})
