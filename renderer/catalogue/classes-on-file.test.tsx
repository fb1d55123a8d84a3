import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { open } from './catalogue.test-support.ts'

test('classes on file are listed, and found by their titles or by what they ask, with the words that ask it', async () => {
  await open()
  await page.getByText('Classes and versions', { exact: true }).click()
  await expect.element(page.getByRole('heading', { name: 'On file (12)' })).toBeVisible()
  const find = page.getByRole('searchbox', { name: 'Find classes by name or by what they ask' })
  await find.fill('high school')
  await expect.element(page.getByText(/^[1-9]\d? classes found$/)).toBeVisible()
  await expect.element(page.getByText('High school', { exact: true }).first()).toBeVisible()
  await find.fill('no such words')
  await expect.element(page.getByText('None has these words.')).toBeVisible()
  await find.fill('lead/advanced')
  await page.getByRole('link', { name: 'Customer Care Agent Lead/Advanced' }).click()
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'Customer Care Agent Lead/Advanced' }))
    .toBeVisible()
})
