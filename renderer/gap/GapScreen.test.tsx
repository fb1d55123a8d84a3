import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openTestApp, type TestApp } from '../testing/app.tsx'

const asOf = '2026-11-22'
let app: TestApp
afterEach(() => app.close())

/** The Missouri sample: high school, 60 semester hours, Representative since 1 March 2024. */
const openGap = async (classId: string): Promise<string> => {
  let id = ''
  app = await openTestApp(`/gap/${classId}`, async ({ call }) => {
    ;({ id } = await call('profile.openSample', { sample: 'missouri-representative' }))
    return { profile: id, asOf }
  })
  return id
}

const work = 'Customer Service Representative, State of Missouri, 1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d'

describe('the gap to New York’s Customer Service Representative 2', () => {
  test('says that the authority decides, and shows whose time counted in which clause, and what is missing', async () => {
    await openGap('us-ny/2515200')
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Customer Service Representative 2' }))
      .toBeVisible()
    await expect.element(page.getByText('authority decides').first()).toBeVisible()
    const bars = page.getByRole('group', { name: 'asked 4 y, credited 2 y 8 m 21 d, missing 1 y 3 m 9 d' })
    await expect.element(bars.getByRole('button', { name: work })).toBeVisible()
    await expect.element(bars.getByRole('img', { name: 'Missing: 1 y 3 m 9 d' })).toBeVisible()
  })

  test('has a table that says the same in figures', async () => {
    await openGap('us-ny/2515200')
    await page.getByRole('radio', { name: 'Table' }).click()
    const row = page.getByRole('row', { name: /^Work of any kind 4 y 2 y 8 m 21 d 1 y 3 m 9 d not yet/ })
    await expect.element(row.first()).toBeVisible()
    const within = page.getByRole('rowheader', { name: 'Customer service of that time', exact: true })
    await expect.element(within.first()).toBeVisible()
  })

  test('is walked through by arrow keys, piece by piece, and marks the same time in the other clauses', async () => {
    await openGap('us-ny/2515200')
    const first = page.getByRole('button', { name: work }).first()
    await expect.element(first).toBeVisible()
    const element = first.element()
    if (element instanceof SVGElement) element.focus()
    await expect.poll(() => document.querySelectorAll('.segment--pointed').length).toBeGreaterThan(1)
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('img', { name: 'Missing: 1 y 3 m 9 d' }).first()).toHaveFocus()
  })

  test('opens a job by keyboard with the focus in it, and gives the focus back where it was', async () => {
    await openGap('us-ny/2515200')
    const piece = page.getByRole('button', { name: work }).first()
    await expect.element(piece).toBeVisible()
    const element = piece.element()
    if (element instanceof SVGElement) element.focus()
    await userEvent.keyboard('{Enter}')
    const panel = page.getByRole('complementary', { name: 'Customer Service Representative' })
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(panel).not.toBeInTheDocument()
    await expect.element(piece).toHaveFocus()
  })

  test('shows the source: the documents and the rule as it was read', async () => {
    await openGap('us-ny/2515200')
    await page.getByRole('button', { name: 'Show the source' }).click()
    const dialog = page.getByRole('dialog', { name: 'Where this comes from' })
    await expect.element(dialog.getByRole('heading', { name: 'The rule as it was read' })).toBeVisible()
    expect(dialog.getByRole('listitem').elements().length).toBeGreaterThan(4)
  })
})

describe('a kind that is wrong', () => {
  test('is corrected where its time is shown; the answer follows and the correction can be undone', async () => {
    const id = await openGap('us-mo/customer-service-manager')
    await page
      .getByRole('button', { name: 'Customer Service Representative, State of Missouri', exact: true })
      .click()
    const panel = page.getByRole('complementary', { name: 'Customer Service Representative' })
    await expect.element(panel.getByText('1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d')).toBeVisible()
    await panel.getByText('supervision', { exact: true }).click()
    await expect.element(page.getByRole('group', { name: 'asked 2 y, credited 2 y 8 m 21 d' })).toBeVisible()
    const { document } = await app.call('profile.get', { id })
    expect(document.work?.[0]?.ladder?.kinds).toContain('supervision')
    expect((await app.call('history.list', {})).undo).toBe(
      'Changed what the work was of Customer Service Representative',
    )
  })
})

test('a job that counts nothing here is at hand to be corrected, with the kinds this class counts', async () => {
  app = await openTestApp('/gap/us-mo/customer-service-representative', async ({ call }) => {
    const { id } = await call('profile.create', {
      document: {
        work: [{ position: 'Usher', startDate: '2020-01-01', ladder: { hoursPerWeek: 40 } }],
        education: [{ studyType: 'High school diploma' }],
      },
    })
    return { profile: id, asOf }
  })
  await expect.element(page.getByText('counts nothing here:')).toBeVisible()
  await page.getByRole('button', { name: 'Usher' }).click()
  const panel = page.getByRole('complementary', { name: 'Usher' })
  await panel.getByText('customer service', { exact: true }).click()
  await expect.element(page.getByText('met').first()).toBeVisible()
  expect(page.getByText('counts nothing here:').elements()).toEqual([])
})

test('what the profile only leaves out is added from the clause that asks it, and its fields are filled in Me', async () => {
  let id = ''
  app = await openTestApp('/gap/us-md/001288', async ({ call }) => {
    ;({ id } = await call('profile.create', { document: {} }))
    return { profile: id, asOf }
  })
  await expect.element(page.getByText('not listed in the profile')).toBeVisible()
  await page.getByRole('button', { name: 'I have it: add it…' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Degree or diploma' })).toHaveFocus()
  const { document } = await app.call('profile.get', { id })
  expect(document.education).toEqual([{ ladder: { level: 'high-school' } }])
  app.go('/gap/us-md/001288')
  await expect.element(page.getByText('not listed in the profile')).not.toBeInTheDocument()
})

test('a job at the level of a class that is asked for is marked from the clause, and the authority decides', async () => {
  app = await openTestApp('/gap/us-co-denver/lead-customer-service-agent', async ({ call }) => {
    const kinds = ['customer-service.contact-center']
    const { id } = await call('profile.create', {
      document: {
        work: [{ position: 'Operator', startDate: '2020-01-01', ladder: { hoursPerWeek: 40, kinds } }],
        education: [{ studyType: 'High school diploma' }],
      },
    })
    return { profile: id, asOf }
  })
  await page.getByRole('button', { name: 'Does “Operator” count here? Say what it was…' }).click()
  const panel = page.getByRole('complementary', { name: 'Operator' })
  await expect.element(panel.getByText(/If it was at the level of 311 Customer Service Agent/)).toBeVisible()
  // A panel beside the screen moves nothing of it.
  expect(document.querySelector('.rail')?.getBoundingClientRect().top).toBe(0)
  const level = panel.getByRole('combobox', { name: 'Of the type and at the level of' })
  await level.click()
  await level.fill('311 Agent')
  await page.getByRole('option', { name: /^311 Customer Service Agent/ }).click()
  await expect
    .element(
      page.getByRole('article').getByText('comparable by your own word: the authority decides').first(),
    )
    .toBeVisible()
})

describe('the evidence sheet', () => {
  test('names person, class and date, and says what it was counted from, from which sources, and that it decides nothing', async () => {
    await openGap('us-mo/customer-service-supervisor')
    await page.getByRole('radio', { name: 'Evidence sheet' }).click()
    const sheet = page.getByRole('article').first()
    await expect.element(sheet.getByText('Sample: Dana Whitlow')).toBeVisible()
    await expect.element(sheet.getByText('22 Nov 2026', { exact: true })).toBeVisible()
    await expect.element(sheet.getByText('Job 1, 1 Mar 2024 – 22 Nov 2026: 2 y 8 m 21 d')).toBeVisible()
    await expect
      .element(sheet.getByRole('row', { name: /^Job 1 Customer Service Representative, State of Missouri/ }))
      .toBeVisible()
    await expect.element(sheet.getByText(/meeting the qualifications is not being appointed/)).toBeVisible()
    await expect.element(sheet.getByText(/^Made by Rungs from catalogue/)).toBeVisible()
  })
})

test('a route for some positions only says so at its clause', async () => {
  await openGap('us-co-denver/lead-customer-service-agent')
  await expect.element(page.getByText('DDHS positions only').first()).toBeVisible()
})

test('a class without a specification on file is unknown, and no bar pretends otherwise', async () => {
  await openGap('us-md/customer-care-agent-iii')
  await expect
    .element(
      page.getByRole('heading', {
        name: 'Unknown: the requirements of Customer Care Agent III are not on file.',
      }),
    )
    .toBeVisible()
  expect(document.querySelectorAll('.clause-bar')).toHaveLength(0)
})
