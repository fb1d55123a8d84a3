/** What tests of the Catalogue screen share: a screen that is open, and a document handed over to it. */
import { afterEach, expect } from 'vitest'
import { type Locator, page } from 'vitest/browser'
import type { Call } from '../../core/contract/operations.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

const asOf = '2026-11-22'
/** The one that is open. */
export let app: TestApp
afterEach(() => app.close())

export const SPECIFICATION = `HARBOR CLERK II

DEFINITION

Counts the boats of the harbor and answers those who ask about them.

MINIMUM QUALIFICATIONS

Graduation from high school and two years of customer service experience.
`

export const open = async (path = '/catalogue', over?: (call: Call) => Call): Promise<void> => {
  app = await openTestApp(path, () => Promise.resolve({ asOf }), over)
}

/** The dialog in which documents are handed over, opened by whichever button there is. */
export async function importDialog(): Promise<Locator> {
  await page.getByRole('button', { name: /^Import( specifications)?…$/ }).click()
  return page.getByRole('dialog', { name: 'Import specifications' })
}

export async function choosePlace(dialog: Locator, place: string | RegExp): Promise<void> {
  await dialog.getByRole('button', { name: /Where they are from/ }).click()
  await page.getByRole('option', { name: place }).click()
}

export async function paste(dialog: Locator, specification: string): Promise<void> {
  await dialog.getByText('Or paste the text of one').click()
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).fill(specification)
  await dialog.getByRole('button', { name: 'Read the pasted text' }).click()
}

/** A document of Missouri. */
export async function importText(specification: string): Promise<void> {
  const dialog = await importDialog()
  await choosePlace(dialog, /^State of Missouri/)
  await paste(dialog, specification)
}

interface Reviewed {
  specification?: string
  /** By which the class stands under review. */
  title?: string
  over?: (call: Call) => Call
}

/** A document whose one class waits for review. */
export async function underReview({
  specification = SPECIFICATION,
  title = 'Harbor Clerk II',
  over,
}: Reviewed = {}): Promise<void> {
  await open('/catalogue', over)
  await importText(specification)
  // The first document waits for a reading process to start, on a busy machine for seconds.
  await expect
    .element(page.getByRole('heading', { level: 2, name: title }), { timeout: 20_000 })
    .toBeVisible()
}
