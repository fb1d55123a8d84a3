import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { app, importDialog, open, paste, SPECIFICATION, underReview } from './catalogue.test-support.ts'

/** Types into a list of choices. It is brought into sight first, for a list closes when what it hangs from scrolls. */
async function look(label: string, typed: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  field.element().scrollIntoView({ block: 'center' })
  await field.click()
  await field.fill(typed)
}

test('service in a class under review counts as what HR says, and the class says by whom', async () => {
  await underReview()
  await page.getByText('Facts', { exact: true }).click()
  await look('Add a kind of experience', 'contact')
  await page.getByRole('option', { name: /contact-center customer service/ }).click()
  await expect.element(page.getByText('contact-center customer service')).toBeVisible()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect.poll(async () => (await app.call('review.list', { show: 'accepted' })).reviews.length).toBe(1)
  const [{ classId } = { classId: null }] = (await app.call('review.list', { show: 'accepted' })).reviews
  const clerk = await app.call('catalogue.class', { id: classId ?? '' })
  expect(clerk.yields).toEqual([{ kind: 'customer-service.contact-center' }])
  expect(clerk.notes).toContain('What a year in it counts as was said by hand.')
  expect(clerk.notes.join()).not.toContain('nobody has said yet')
})

test('a class that is called otherwise by now is said to be the one on file', async () => {
  await underReview()
  await page.getByText('Facts', { exact: true }).click()
  await look('On file it is', 'associate')
  await page.getByRole('option', { name: /^Associate Customer Service Representative/ }).click()
  await expect.element(page.getByText(/^This class is on file already/)).toBeVisible()
  const [review] = (await app.call('review.list', {})).reviews
  expect(review).toMatchObject({
    classId: 'us-mo/associate-customer-service-representative',
    standing: 'documented',
  })
  await page.getByRole('button', { name: 'It is another class' }).click()
  await expect.element(page.getByText(/^This class is on file already/)).not.toBeInTheDocument()
})

test('a class on file gets the grade and the pay its specification does not state, in a new version', async () => {
  await open('/catalogue/us-mo/customer-service-supervisor')
  await page.getByRole('button', { name: 'Edit the facts…' }).click()
  const dialog = page.getByRole('dialog', { name: 'The facts of Customer Service Supervisor' })
  await dialog.getByRole('textbox', { name: 'Grade' }).fill('G7')
  await dialog.getByRole('textbox', { name: 'Pay from, in dollars' }).fill('50000')
  await dialog.getByRole('textbox', { name: 'to', exact: true }).fill('61000')
  await dialog.getByRole('textbox', { name: 'Code' }).click()
  await expect.element(dialog.getByText('What this edit does')).toBeVisible()
  await dialog.getByRole('button', { name: 'Change the class' }).click()
  await expect.element(page.getByText('$50,000–$61,000 a year')).toBeVisible()
  await expect.element(page.getByText('Grade: “G6” became “G7”.')).toBeVisible()
  await expect.element(page.getByText('Version 2', { exact: true }).first()).toBeVisible()
})

test('the day on which a class on file was abolished is written by hand, in a new version', async () => {
  await open('/catalogue/us-mo/customer-service-supervisor')
  await page.getByRole('button', { name: 'Edit the facts…' }).click()
  const dialog = page.getByRole('dialog', { name: 'The facts of Customer Service Supervisor' })
  const field = dialog.getByRole('textbox', { name: 'Abolished on' })
  await field.fill('last spring')
  await dialog.getByRole('textbox', { name: 'Code' }).click()
  await expect.element(dialog.getByText(/Write a date as 2019/)).toBeVisible()
  await field.fill('March 2026')
  await dialog.getByRole('textbox', { name: 'Code' }).click()
  await dialog.getByRole('button', { name: 'Change the class' }).click()
  await expect.element(page.getByText('Abolished: “Mar 2026” is newly stated.')).toBeVisible()
  const kept = await app.call('catalogue.class', { id: 'us-mo/customer-service-supervisor' })
  expect(kept.abolished).toBe('2026-03')
})

test('a class of which nobody said where it is from shows what was read, and does not say what it changes', async () => {
  await open()
  await paste(await importDialog(), `CLASS CODE: 7101\n\n${SPECIFICATION}`)
  await page.getByText('Facts', { exact: true }).click({ timeout: 20_000 })
  await expect.element(page.getByRole('textbox', { name: 'Code' })).toHaveValue('7101')
  await page.getByText('What it changes', { exact: true }).click()
  await expect
    .element(page.getByText('It can be told when it is said where the class is from.'))
    .toBeVisible()
})
