import { expect, test } from './app.ts'

test('the program opens on its ladder, and its link is spent', async ({ app }) => {
  const { page } = app
  await expect(page).toHaveTitle(/Rungs/)
  await expect(page.getByRole('link', { name: 'Ladder' })).toBeVisible()
  const visited: string[] = await page.evaluate('navigation.entries().map(entry => entry.url)')
  expect([page.url(), ...visited].filter(url => url.includes('ticket'))).toEqual([])
})

test('the page opens again after a reload, and after the program was ended and started', async ({ app }) => {
  await app.page.reload()
  await expect(app.page.getByRole('link', { name: 'Ladder' })).toBeVisible()
  const page = await app.reopen()
  await expect(page.getByRole('link', { name: 'Ladder' })).toBeVisible()
})
