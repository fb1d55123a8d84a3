import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { importText, SPECIFICATION, underReview } from './catalogue.test-support.ts'

test('a newer specification of a class on file says so, and leads to what it changes', async () => {
  await underReview()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await importText(SPECIFICATION.replace('two years', 'four years'))
  await expect
    .element(
      page.getByText(/This class is on file already\. Accepting it makes a new version, with 1 difference/),
      {
        timeout: 20_000,
      },
    )
    .toBeVisible()
  await page.getByRole('button', { name: 'See what it changes' }).click()
  await expect
    .element(page.getByText('“2 years of customer service” became “4 years of customer service”.'))
    .toBeVisible()
})

test('when nothing is left of the last import, those that still wait are shown', async () => {
  await underReview()
  await importText(SPECIFICATION.replace('CLERK II', 'PILOT'))
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'Harbor Pilot' }), { timeout: 20_000 })
    .toBeVisible()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Harbor Clerk II' })).toBeVisible()
})
