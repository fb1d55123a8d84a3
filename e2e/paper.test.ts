import { expect, test } from './app.ts'

test('on paper the gap is an evidence sheet: who, which class, what counted from what, and the sources', async ({
  shared: rungs,
  host,
}) => {
  const { page, person, gap } = rungs
  await person.openSample('Theo Abara')
  await person.askAsOf('2026-11-22')
  await rungs.goTo('Gap')
  await expect(gap.headline(/on 22 November 2026/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await test.step('nothing of the window is printed', async () => {
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden()
    await expect(person.button).toBeHidden()
    await expect(page.getByRole('region', { name: 'Messages' })).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
  await test.step('the sheet is', async () => {
    const sheet = page.getByRole('article')
    await expect(sheet).toHaveCount(1)
    await expect(sheet.getByRole('heading', { name: 'Evidence of qualifications' })).toBeVisible()
    for (const fact of ['Sample: Theo Abara', 'Customer Service Representative Supervisor', '22 Nov 2026'])
      await expect(sheet.getByRole('definition').filter({ hasText: fact }).first()).toBeVisible()
    await expect(gap.cells('Direct customer service to the public').first()).toHaveText('4 y')
    await expect(sheet).toContainText('It is no decision: the appointing authority verifies the evidence')
    await expect(sheet).toContainText('Made by Rungs from catalogue')
    await expect(sheet).toContainText('Checked by')
    await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible()
  })
  if (host === 'browser')
    await test.step('on few pages', async () => {
      const paper = (await page.pdf({ format: 'Letter' })).toString('latin1')
      expect(paper.match(/\/Type *\/Page\b/g)?.length).toBeLessThanOrEqual(3)
    })
  await page.emulateMedia({ media: null })
})
