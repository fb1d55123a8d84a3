import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { importText, SPECIFICATION, underReview } from './catalogue.test-support.ts'

const asking = (title: string, work: string): string =>
  SPECIFICATION.replace('CLERK II', title).replace('customer service', work)

test('a kind that another document names in other words is proposed as the same, taken for it, and told apart again', async () => {
  await underReview({ specification: asking('MOORER', 'mooring barges'), title: 'Harbor Moorer' })
  await importText(asking('LASHER', 'barge mooring work'))
  await page.getByRole('option', { name: /Harbor Lasher/ }).click({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Same as “mooring barges work”' }).click()
  await expect
    .element(page.getByRole('button', { name: '2 years of mooring barges work', exact: true }))
    .toBeVisible()
  await expect.element(page.getByText(/^“barge mooring.*” is taken for “mooring barges work”/)).toBeVisible()
  await page.getByRole('button', { name: 'Tell them apart again' }).click()
  await expect.element(page.getByText(/is taken for/)).not.toBeInTheDocument()
})

test('the further notes of a document are opened, each with its words', async () => {
  await underReview({
    specification: `${SPECIFICATION}\nNOTE: Applications may be filed within six months of meeting the requirements.\n`,
  })
  await page.getByText('1 further note of the document').click()
  await expect.element(page.getByRole('button', { name: /Applications may be filed/ })).toBeVisible()
})
