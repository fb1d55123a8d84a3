import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Profile } from '../../core/model/profile.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

let app: TestApp
afterEach(() => app.close())

const openPlan = async (to: string, document: Profile, asOf: string): Promise<string> => {
  let id = ''
  app = await openTestApp(`/plan/${to}`, async ({ call }) => {
    ;({ id } = await call('profile.create', { document }))
    return { profile: id, asOf }
  })
  return id
}
const manager = 'us-mo/customer-service-manager'
const highSchool: Profile = { basics: { name: 'Ana' }, education: [{ studyType: 'High school diploma' }] }
const cards = () => page.getByRole('listbox', { name: 'Ways there' }).getByRole('option')

describe('the way to Missouri’s Manager from high school alone, from 1 January 2027', () => {
  test('is three moves to 1 January 2034, drawn and told step by step', async () => {
    await openPlan(manager, highSchool, '2027-01-01')
    await expect.element(cards().getByText('1 Jan 2034')).toBeVisible()
    await expect.element(cards().getByText('3 moves, no study')).toBeVisible()
    await expect
      .element(page.getByRole('img', { name: /^The way to Customer Service Manager: 1 Jan 2034, 3 moves/ }))
      .toBeVisible()
    const steps = page.getByRole('list', { name: 'Steps' })
    await expect.element(steps.getByText('1 Jan 2032')).toBeVisible()
    await expect.element(steps.getByText('Customer Service Supervisor (Missouri)')).toBeVisible()
  })

  test('follows a what-if at once, keeps it with the profile, and undo takes it back', async () => {
    const id = await openPlan(manager, highSchool, '2027-01-01')
    await expect.element(cards().getByText('1 Jan 2034')).toBeVisible()
    await page.getByRole('textbox', { name: 'At most so many moves' }).fill('2')
    await userEvent.keyboard('{Enter}')
    await expect.element(cards().getByText('1 Jan 2034')).not.toBeInTheDocument()
    await expect.poll(async () => (await app.call('profile.get', { id })).whatIf.maxMoves).toBe(2)
    await app.call('history.undo', {})
    expect((await app.call('profile.get', { id })).whatIf.maxMoves).toBeUndefined()
  })

  test('has nobody offered a number of moves that is no number', async () => {
    const id = await openPlan(manager, highSchool, '2027-01-01')
    await page.getByRole('textbox', { name: 'At most so many moves' }).fill('-3')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Write a number from 0 to 20.')).toBeVisible()
    expect((await app.call('profile.get', { id })).whatIf).toEqual({})
  })

  test('stays in Missouri until another jurisdiction is ticked', async () => {
    await openPlan(manager, highSchool, '2027-01-01')
    await expect.element(page.getByRole('checkbox', { name: /State of Missouri/ })).toBeChecked()
    await expect.element(page.getByRole('checkbox', { name: 'State of New York' })).not.toBeChecked()
  })

  test('is kept by name, as it was found, and removed with undo', async () => {
    const id = await openPlan(manager, highSchool, '2027-01-01')
    await page.getByRole('button', { name: 'Keep this plan' }).click()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    const name = 'Customer Service Manager by 1 Jan 2034'
    await expect.element(page.getByRole('listitem').getByText(name, { exact: true })).toBeVisible()
    const [kept] = await app.call('plan.list', { id })
    expect(kept).toMatchObject({
      name,
      to: manager,
      asOf: '2027-01-01',
      plan: { arrival: '2034-01-01', moves: 3 },
    })
    await expect.element(page.getByText(`Kept ${name}`)).toBeVisible()
    await page.getByRole('button', { name: `Remove: ${name}` }).click()
    await expect.poll(() => app.call('plan.list', { id })).toEqual([])
    // Nothing says any more that it is kept.
    await expect.element(page.getByText(`Kept ${name}`)).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => app.call('plan.list', { id })).toHaveLength(1)
  })

  test('goes to a calendar as its dated steps', async () => {
    await openPlan(manager, highSchool, '2027-01-01')
    const made = vi.spyOn(URL, 'createObjectURL')
    await page.getByRole('button', { name: 'Export to a calendar…' }).click()
    const [file] = made.mock.calls[0] ?? []
    made.mockRestore()
    const text = file instanceof Blob ? await file.text() : ''
    expect(text.match(/^DTSTART;VALUE=DATE:\d+/gm)).toEqual([
      'DTSTART;VALUE=DATE:20270101',
      'DTSTART;VALUE=DATE:20320101',
      'DTSTART;VALUE=DATE:20340101',
    ])
    expect(text).toContain('SUMMARY:Begin: Customer Service Supervisor')
  })
})

test('two ways are compared side by side, and what differs is marked', async () => {
  // The sample has 60 semester hours and no rate for them: sooner if the authority agrees, later for certain.
  app = await openTestApp(`/plan/${manager}`, async ({ call }) => {
    const { id } = await call('profile.openSample', { sample: 'missouri-representative' })
    await call('profile.setWhatIf', { id, whatIf: { allow: ['discretionary'] } })
    return { profile: id, asOf: '2026-11-22' }
  })
  await expect.poll(() => cards().elements().length, { timeout: 5000 }).toBeGreaterThan(1)
  await page.getByRole('button', { name: /Compare with/ }).click()
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^1 Mar 2029/ })
    .last()
    .click()
  const table = page.getByRole('table', { name: 'Two plans side by side' })
  await expect.element(table.getByRole('row', { name: /^Arrival/ })).toHaveClass('compare-plans__differs')
  await expect.element(table.getByRole('row', { name: /^Certainty/ })).toHaveClass('compare-plans__differs')
})

test('no way says what stands in it, with the gap one click away', async () => {
  await openPlan('us-ny/2515400', highSchool, '2027-01-01')
  await expect
    .element(page.getByRole('heading', { name: 'No way there under these conditions' }))
    .toBeVisible()
  await expect.element(page.getByRole('link', { name: 'See the gap' }).first()).toBeVisible()
  const reasons = document.querySelector('.blocked__reasons')?.textContent ?? ''
  expect(reasons.indexOf('It asks for')).toBe(0)
  expect(reasons.indexOf('There is a way')).toBeGreaterThan(0)
  // What would help has a button of its own: nobody is sent to look for it.
  expect(page.getByText(/^Allow more under/).elements()).toEqual([])
})

test('the day a plan starts from is typed and shown as a person writes it', async () => {
  await openPlan('us-ny/2515400', highSchool, '2027-01-01')
  const start = page.getByRole('textbox', { name: 'Start from this day' })
  await expect.element(start).toHaveValue('1 Jan 2027')
  await start.fill('June 2028')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/^Write a date that exists, with its day/)).toBeVisible()
  await start.fill('15 June 2028')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: /as of 15 Jun 2028/ })).toBeVisible()
})

test('what alone makes a way possible is one press away', async () => {
  await openPlan('us-ny/2515400', highSchool, '2027-01-01')
  const heard = page.getByRole('status')
  await expect.element(heard).toHaveTextContent('No way there under these conditions')
  await page.getByRole('button', { name: 'Study 30 hours a year' }).click()
  await expect.poll(() => cards().elements().length, { timeout: 5000 }).toBeGreaterThan(0)
  // What came of it is told to whoever does not see it.
  await expect.element(heard).toHaveTextContent('1 way there, the first by 1 Jan 2034')
})

test('a job that counts toward nothing particular is a press away, to be said what it was', async () => {
  const barista = { position: 'Barista', startDate: '2020-01-01' }
  await openPlan(manager, { ...highSchool, work: [barista] }, '2027-01-01')
  await page.getByRole('link', { name: 'Say what it was' }).click()
  await expect.element(page.getByRole('complementary', { name: 'Barista' })).toBeVisible()
})
