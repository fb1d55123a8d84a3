import { expect, test } from './app.ts'

test('the program opens on its ladder, and its link is spent', async ({ app }) => {
  const { page, title } = app.rungs
  await expect(page).toHaveTitle(/Rungs/)
  await expect(title).toHaveText('Ladders')
  const visited: string[] = await page.evaluate('navigation.entries().map(entry => entry.url)')
  expect([page.url(), ...visited].filter(url => url.includes('ticket'))).toEqual([])
})

test('the page opens again after a reload', async ({ app }) => {
  await app.rungs.page.reload()
  await expect(app.rungs.title).toHaveText('Ladders')
})
