import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { otherWindows } from '../client/other-windows.ts'
import { app, SPECIFICATION, underReview } from './catalogue.test-support.ts'

test('a clause asks for a kind of experience that no catalogue has, made on the spot', async () => {
  await underReview()
  await page.getByRole('button', { name: /^Edit “2 years of customer service/ }).click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mend a clause' })
  await dialog.getByRole('checkbox', { name: 'customer service', exact: true }).click({ force: true })
  await dialog.getByRole('button', { name: 'A new kind of experience…' }).click()
  await dialog.getByRole('textbox', { name: 'Its name' }).fill('mooring barges')
  await dialog.getByRole('button', { name: 'Add the kind' }).click()
  await dialog.getByRole('button', { name: 'Keep the clause' }).click()
  await expect
    .element(page.getByRole('button', { name: '2 years of mooring barges', exact: true }))
    .toBeVisible()
  const [review] = (await app.call('review.list', {})).reviews
  const { adds } = await app.call('review.get', { id: review?.id ?? '' })
  expect(adds.kinds).toEqual([{ id: 'mooring-barges', name: 'mooring barges', within: ['work'] }])
})

test('words of a rule that cannot be read are marked in it, quoted, and gone to', async () => {
  await underReview()
  await page.getByRole('button', { name: 'Edit as text' }).click()
  const box = page.getByRole('textbox', { name: 'The rule as text' })
  const text = 'All of these:\n    - High school [hs]\n    - 2 years of “mooring barges [years]'
  await box.fill(text)
  await expect.element(page.getByText(/^The quotation that begins with “mooring barges/)).toBeVisible()
  expect(document.querySelector('.rule-text__mirror mark')?.textContent).toBe('“mooring barges [years]')
  await page.getByRole('button', { name: 'Show the place' }).click()
  expect(getSelection()?.toString()).toBe('“mooring barges [years]')
  await userEvent.keyboard('“customer service” [[years]')
  await expect.element(page.getByText(/is not closed/)).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Keep the rule' })).toBeEnabled()
})

test('what may stand in is written in a form, with the words of the document in sight', async () => {
  await underReview({
    specification: `${SPECIFICATION}Education may be substituted for the required experience.\n`,
  })
  await page.getByRole('button', { name: /^Edit “Education may count/ }).click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mend a substitution' })
  await expect.element(dialog.getByText(/Education may be substituted/)).toBeVisible()
  await dialog.getByRole('button', { name: /What may stand in/ }).click()
  await page.getByRole('option', { name: 'Semester hours' }).click()
  await dialog.getByRole('textbox', { name: 'Semester hours' }).fill('30')
  const counts = dialog.getByRole('group', { name: 'Counts as' })
  await counts.getByRole('textbox', { name: 'Years' }).fill('1')
  await userEvent.keyboard('{Tab}')
  await dialog.getByRole('button', { name: /Does it count by itself/ }).click()
  await page.getByRole('option', { name: 'It counts', exact: true }).click()
  await dialog.getByRole('button', { name: 'Keep the substitution' }).click()
  await expect
    .element(page.getByRole('button', { name: /^30 semester hours count as 1 year toward/ }))
    .toBeVisible()
})

test('a rule written in plain sentences is read back as it would be in a document, and kept', async () => {
  await underReview()
  await page.getByRole('button', { name: 'Edit as text' }).click()
  await page
    .getByRole('textbox', { name: 'The rule as text' })
    .fill('Two years of barge mooring experience and a bachelor’s degree')
  await expect.element(page.getByText('As a specification would say it, this asks for')).toBeVisible()
  await expect.element(page.getByText('2 years of barge mooring work')).toBeVisible()
  await page.getByRole('button', { name: 'Keep the rule' }).click()
  await expect
    .element(page.getByRole('button', { name: '2 years of barge mooring work', exact: true }))
    .toBeVisible()
  const [review] = (await app.call('review.list', {})).reviews
  const { adds, outline } = await app.call('review.get', { id: review?.id ?? '' })
  expect(outline.map(({ text }) => text)).toContain("A bachelor's degree")
  expect(adds.kinds.map(({ name }) => name)).toEqual(['barge mooring work'])
})

test('whoever writes a rule as a text is shown how', async () => {
  await underReview()
  await page.getByRole('button', { name: 'Edit as text' }).click()
  await page.getByText('How a rule is written').click()
  await expect.element(page.getByText('A licence or certificate, by its name.')).toBeVisible()
})

test('what another window wrote is shown at once, and is not written over', async () => {
  await underReview()
  await page.getByRole('button', { name: 'Edit as text' }).click()
  const box = page.getByRole('textbox', { name: 'The rule as text' })
  await box.fill('High school')
  const [review] = (await app.call('review.list', {})).reviews
  const id = review?.id ?? ''
  await app.call('review.edit', { id, edit: { english: 'A bachelor’s degree', title: 'Harbor Agent' } })
  otherWindows().tell('review.edit')
  await expect.element(page.getByRole('heading', { name: 'Harbor Agent' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep the rule' }).click()
  await expect.element(page.getByText(/was changed meanwhile/)).toBeVisible()
  expect((await app.call('review.get', { id })).outline.map(({ text }) => text)).toEqual([
    "A bachelor's degree",
  ])
})
