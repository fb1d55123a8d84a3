import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { app, SPECIFICATION, underReview } from './catalogue.test-support.ts'

const REMARK = /A remark in brackets may ask for more/
/** The row of the list. */
const row = () => page.getByRole('option', { name: /Harbor Clerk II/ })

test('a clause to be checked says why, is found right by a person, and opened again', async () => {
  await underReview({ specification: SPECIFICATION.replace('experience.', 'experience (may be unpaid).') })
  await expect.element(page.getByText(REMARK)).toBeVisible()
  await expect.element(row().getByText('1 to check')).toBeVisible()
  await expect.element(page.getByRole('status').getByText('1 to check')).toBeVisible()

  await page.getByRole('button', { name: /^Looks right: 2 years of customer service/ }).click()
  await expect.element(page.getByText('found right')).toBeVisible()
  await expect.element(row().getByText('all looked at')).toBeVisible()

  await page.getByRole('button', { name: /^Look again: / }).click()
  await expect.element(row().getByText('1 to check')).toBeVisible()
})

test('a class accepted with something to check is looked at afterwards', async () => {
  await underReview({ specification: SPECIFICATION.replace('experience.', 'experience (may be unpaid).') })
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect.element(page.getByText(/^Accepted Harbor Clerk II as it is, 1 to check/)).toBeVisible()
  await page.getByText('Accepted 1').click()
  await expect.element(row().getByText('1 to check')).toBeVisible()
  await page.getByRole('button', { name: /^Looks right/ }).click()
  await expect.element(row().getByText('all looked at')).toBeVisible()
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(row().getByText('1 to check')).toBeVisible()
  expect((await app.call('review.list', { show: 'accepted' })).accepted).toBe(1)
})

test('a note that narrows what counts is shown with its words, and counted until somebody has read it', async () => {
  await underReview({
    specification: `${SPECIFICATION}\nNOTE: Experience as a volunteer will not be counted.\n`,
  })
  await expect.element(row().getByText('1 to check')).toBeVisible()
  await page.getByRole('button', { name: /^I have read it: .*Experience as a volunteer/ }).click()
  await expect.element(row().getByText('all looked at')).toBeVisible()
})

test('several places are said to be right at once by whoever went to each of them, and undone at once', async () => {
  await underReview({
    specification: `${SPECIFICATION.replace('experience.', 'experience (may be unpaid).')}
NOTE: Experience as a volunteer will not be counted.
`,
  })
  await expect.element(row().getByText('2 to check')).toBeVisible()
  const all = page.getByRole('button', { name: 'I compared all 2: they look right' })
  await expect.element(all).toBeDisabled()
  for (let stop = 0; stop < 2; stop += 1) await userEvent.keyboard('{F8}')
  await all.click()
  await expect.element(row().getByText('all looked at')).toBeVisible()
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(row().getByText('2 to check')).toBeVisible()
})
