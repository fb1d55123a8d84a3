import { expect, test } from './app.ts'

test('the program opens on its ladder, its link is spent, and the page can be reloaded', async ({ app }) => {
  const { page, title } = app.rungs
  await expect(page).toHaveTitle(/Rungs/)
  await expect(title).toHaveText('Ladders')
  const visited: string[] = await page.evaluate('navigation.entries().map(entry => entry.url)')
  expect([page.url(), ...visited].filter(url => url.includes('ticket'))).toEqual([])
  await page.reload()
  await expect(title).toHaveText('Ladders')
})
