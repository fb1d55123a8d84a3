import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { openTestApp } from '../testing/app.tsx'

test('whoever asks under an older version is told why they meet it, or what is missing', async () => {
  const classId = 'us-mo/customer-service-representative'
  const app = await openTestApp(`/catalogue/${classId}`, async ({ call }) => {
    const { id } = await call('profile.openSample', { sample: 'bachelor-graduate' })
    await call('catalogue.edit', { id: classId, edit: { english: 'High school [hs]' } })
    return { asOf: '2026-11-22', profile: id }
  })
  onTestFinished(app.close)
  await page.getByRole('button', { name: 'Show it whole' }).click()
  const dialog = page.getByRole('dialog', { name: /version 1$/ })
  await expect.element(dialog.getByText('on 22 Nov 2026')).toBeVisible()
  const [profile] = await app.call('profile.list', {})
  const { explanation } = await app.call('gap.evaluate', {
    profile: { id: profile?.id ?? '' },
    classId,
    asOf: '2026-11-22',
    version: 1,
  })
  expect(explanation.sentences.length).toBeGreaterThan(1)
  for (const sentence of explanation.sentences)
    await expect.element(dialog.getByText(sentence, { exact: true })).toBeVisible()
  // What it would do is told, and it comes back into force.
  await expect.element(dialog.getByText(/^Of the 1 person kept here/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring this version back' }).click()
  await expect.element(page.getByText('Version 3', { exact: true }).first()).toBeVisible()
})
