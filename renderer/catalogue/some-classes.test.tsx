import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  app,
  choosePlace,
  importDialog,
  importText,
  open,
  paste,
  SPECIFICATION,
  underReview,
} from './catalogue.test-support.ts'

const PILOT = SPECIFICATION.replace('CLERK II', 'PILOT')

test('of classes from nobody knows where some are placed, and one that is from elsewhere is left out', async () => {
  await open()
  for (const specification of [SPECIFICATION, PILOT]) await paste(await importDialog(), specification)
  await page.getByRole('button', { name: 'From where? (2)' }).click({ timeout: 20_000 })
  const dialog = page.getByRole('dialog', { name: 'Where 2 classes are from' })
  await choosePlace(dialog, /^State of Missouri/)
  await dialog.getByRole('checkbox', { name: 'Harbor Pilot' }).click({ force: true })
  await page.getByRole('button', { name: 'They are from there' }).click()
  const place = async (title: string): Promise<string | null | undefined> =>
    (await app.call('review.list', {})).reviews.find(each => each.title === title)?.jurisdiction
  await expect.poll(() => place('Harbor Clerk II')).toBe('us-mo')
  expect(await place('Harbor Pilot')).toBeNull()

  // The place chosen for the others is not chosen for the one that is left.
  await page.getByRole('button', { name: 'From where? (1)' }).click({ timeout: 20_000 })
  const rest = page.getByRole('dialog', { name: 'Where 1 class is from' })
  await expect.element(rest.getByRole('checkbox', { name: 'Harbor Pilot' })).toBeChecked()
  await expect.element(rest.getByRole('button', { name: 'They are from there' })).toBeDisabled()
})

test('of all that is certain one is left out, and waits', async () => {
  await underReview()
  await importText(PILOT)
  await page.getByRole('button', { name: 'Accept all certain (2)' }).click({ timeout: 20_000 })
  const dialog = page.getByRole('dialog', { name: /^Accept 2 classes/ })
  await dialog.getByRole('checkbox', { name: 'Harbor Pilot' }).click({ force: true })
  await page.getByRole('button', { name: 'Accept them' }).click()
  await expect
    .poll(async () => (await app.call('review.list', {})).reviews.map(({ title }) => title))
    .toEqual(['Harbor Pilot'])
})
