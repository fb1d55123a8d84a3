import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Profile } from '../../core/model/profile.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

const asOf = '2026-11-22'
let app: TestApp
afterEach(() => app.close())

const openMe = async (document: Profile): Promise<string> => {
  let id = ''
  app = await openTestApp('/me', async ({ call }) => {
    ;({ id } = await call('profile.create', { document }))
    return { profile: id, asOf }
  })
  return id
}
const stored = async (id: string): Promise<Profile> => (await app.call('profile.get', { id })).document
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const clerk = {
  name: 'County',
  position: 'Clerk',
  startDate: '2020-01-01',
  endDate: '2024-01-01',
  ladder: { hoursPerWeek: 20 },
}

describe('without a profile', () => {
  test('one is made new, and jobs are added to it and typed field by field', async () => {
    app = await openTestApp('/me', async () => ({ asOf }))
    await page.getByRole('button', { name: 'New profile' }).first().click()
    await page.getByRole('button', { name: 'Add a job' }).click()
    await expect.element(field('Position')).toHaveFocus()
    await userEvent.keyboard('Agent')
    await field('From').fill('2024-03')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Agent, Mar 2024 – now' })).toBeVisible()
    const [profile] = await app.call('profile.list', {})
    await expect
      .poll(async () => (await stored(profile?.id ?? '')).work)
      .toEqual([{ position: 'Agent', startDate: '2024-03' }])
  })

  test('a sample is opened, marked as one', async () => {
    app = await openTestApp('/me', async () => ({ asOf }))
    await page.getByRole('option', { name: /Dana Whitlow/ }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Sample: Dana Whitlow' })).toBeVisible()
  })
})

describe('a field', () => {
  test('that cannot be right says so beside itself, and nothing is stored', async () => {
    const id = await openMe({ work: [clerk] })
    await page.getByRole('row', { name: 'Clerk' }).click()
    await field('Hours a week').fill('200')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Is too large; at most 168')).toBeVisible()
    await expect.element(field('Hours a week')).toHaveValue('200')
    await field('To').fill('2019')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByText('2019 lies before the start, 2020-01-01; correct one of the two'))
      .toBeVisible()
    expect(await stored(id)).toEqual({ work: [clerk] })
    expect((await app.call('history.list', {})).undo).not.toContain('Changed')
  })

  test('with a day that no month has is refused in the words of the field', async () => {
    const id = await openMe({ work: [clerk] })
    await page.getByRole('row', { name: 'Clerk' }).click()
    await field('From').fill('31 February 2017')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(
        page.getByText('Write a date as 2019, June 2019 or 15 June 2019: there is no “31 February 2017”.'),
      )
      .toBeVisible()
    expect(await stored(id)).toEqual({ work: [clerk] })
  })

  test('gives back what was kept on Escape, without closing the panel', async () => {
    await openMe({ work: [clerk] })
    await page.getByRole('row', { name: 'Clerk' }).click()
    await field('Position').fill('Something else')
    await userEvent.keyboard('{Escape}')
    await expect.element(field('Position')).toHaveValue('Clerk')
  })

  test('leaves unknown keys of the document as they were and names its change for undo', async () => {
    const document = {
      basics: { name: 'Ana', email: 'a@example.org' },
      work: [{ ...clerk, url: 'x', ladder: { ...clerk.ladder, ours: 1 } }],
    }
    const id = await openMe(document)
    await page.getByRole('row', { name: 'Clerk' }).click()
    await field('Employer').fill('State')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => stored(id))
      .toEqual({ ...document, work: [{ ...document.work[0], name: 'State' }] })
    expect((await app.call('history.list', {})).undo).toBe('Changed employer of Clerk')
  })
})

test('an earlier job with the same employer is begun where the later one begins', async () => {
  const id = await openMe({ work: [clerk] })
  await page.getByRole('row', { name: 'Clerk' }).click()
  await page.getByRole('button', { name: 'Add an earlier job with this employer' }).click()
  await expect.element(field('Employer')).toHaveValue('County')
  await expect.element(field('To')).toHaveValue('1 Jan 2020')
  await expect.element(field('Position')).toHaveFocus()
  await expect
    .poll(async () => (await stored(id)).work?.[1])
    .toEqual({ name: 'County', endDate: '2020-01-01' })
})

describe('a bar of the timeline', () => {
  test('moves by arrow keys, a month each, as one change', async () => {
    const id = await openMe({ work: [clerk] })
    const bar = page.getByRole('button', { name: /^Clerk,/ })
    await expect.element(bar).toBeVisible()
    const element = bar.element()
    if (element instanceof SVGElement) element.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}')
    await expect
      .poll(async () => (await stored(id)).work?.[0], { timeout: 4000 })
      .toMatchObject({ startDate: '2019-03-01', endDate: '2023-03-01' })
    const changes = (await app.call('history.list', {})).changes.filter(
      ({ label }) => label === 'Moved Clerk',
    )
    expect(changes).toHaveLength(1)
  })

  test('has ends that are dragged by the mouse and snap to a month', async () => {
    const id = await openMe({ work: [clerk] })
    const end = page.getByRole('slider', { name: 'End of Clerk' })
    await expect.element(end).toBeInTheDocument()
    const chart = document.querySelector('.timeline__chart')
    const grip = end.element().querySelector('.bar__grip')
    if (!chart || !grip) throw new Error('the timeline is not drawn')
    // Drawn to its place: 52 pixels of it are the rows' names.
    const frame = document.querySelector('.timeline__frame')
    await expect.poll(() => chart.getBoundingClientRect().width).toBe((frame?.clientWidth ?? 0) - 52)
    const year = chart.getBoundingClientRect().width / 7
    await userEvent.dragAndDrop(grip, chart, {
      sourcePosition: { x: 5, y: 12 },
      targetPosition: {
        x: grip.getBoundingClientRect().x - chart.getBoundingClientRect().x + 5 + year,
        y: 16,
      },
    })
    await expect.poll(async () => (await stored(id)).work?.[0]?.endDate).toBe('2025-01')
    expect((await stored(id)).work?.[0]?.startDate).toBe('2020-01-01')
  })
})

describe('kinds', () => {
  test('that the class yields are ticked already and say when; others are ticked, with a share', async () => {
    const id = await openMe({
      work: [
        {
          position: 'Lead',
          startDate: '2020',
          ladder: { classId: 'us-mo/lead-customer-service-representative' },
        },
      ],
    })
    await page.getByRole('row', { name: 'Lead' }).click()
    await expect.element(page.getByText('from its class, by assignment')).toBeVisible()
    await page.getByText('work in a human services environment', { exact: true }).click()
    await page
      .getByRole('textbox', {
        name: 'Share of the job that was work in a human services environment, in percent',
      })
      .fill('25')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(async () => (await stored(id)).work?.[0]?.ladder)
      .toEqual({
        classId: 'us-mo/lead-customer-service-representative',
        kinds: ['human-services'],
        shares: { 'human-services': 0.25 },
      })
  })
})

describe('beside an entry stands what to know of it', () => {
  test('estimates, hours that are not stated, degrees that cannot be read', async () => {
    await openMe({ work: [{ position: 'Clerk', startDate: '2019' }], education: [{ studyType: 'Wizardry' }] })
    const job = page.getByRole('row', { name: 'Clerk' })
    await expect.element(job.getByText('Hours not stated: counted full-time')).toBeVisible()
    await expect.element(job.getByText('A bare year counts as its 1 July: an estimate')).toBeVisible()
    await expect
      .element(page.getByText(/“Wizardry” is not in the table of degrees: choose its level/))
      .toBeVisible()
  })
})

test('markup in a profile is text', async () => {
  await openMe({
    basics: { name: '<b>Ana</b>' },
    work: [{ position: '<img src=x onerror="document.title=1"> Clerk', startDate: '2020' }],
  })
  await expect
    .element(page.getByRole('row', { name: '<img src=x onerror="document.title=1"> Clerk' }))
    .toBeVisible()
  expect(document.querySelector('img')).toBeNull()
  expect(document.title).not.toBe('1')
})

test('a removed profile comes back by undo, with its jobs', async () => {
  const id = await openMe({ basics: { name: 'Ana' }, work: [clerk] })
  await page.getByRole('button', { name: 'More about this profile' }).click()
  await page.getByRole('menuitem', { name: 'Remove this profile' }).click()
  await expect.element(page.getByRole('heading', { name: 'Whose career is it?' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Ana' })).toBeVisible()
  expect((await stored(id)).work).toEqual([clerk])
})

test('on paper the timeline is no wider than the sheet, zoomed or not', async () => {
  await openMe({ work: [clerk] })
  await page.getByRole('button', { name: 'Longer years' }).click()
  const widthOf = () => document.querySelector('.timeline__sheet')?.getBoundingClientRect().width ?? 0
  await expect.poll(widthOf).toBeGreaterThan(800)
  window.dispatchEvent(new Event('beforeprint'))
  expect(widthOf()).toBeLessThanOrEqual(600)
  window.dispatchEvent(new Event('afterprint'))
  await expect.poll(widthOf).toBeGreaterThan(800)
})

test('a class of the job’s own title at its employer is proposed, and taken only when it is chosen', async () => {
  const id = await openMe({
    work: [{ ...clerk, name: 'State of Missouri', position: 'Customer Service Representative' }],
  })
  await page.getByRole('row', { name: 'Customer Service Representative' }).click()
  const take = page.getByRole('button', { name: 'It was Customer Service Representative, State of Missouri' })
  await expect.element(take).toBeVisible()
  expect((await stored(id)).work?.[0]?.ladder?.classId).toBeUndefined()
  await take.click()
  await expect
    .poll(async () => (await stored(id)).work?.[0]?.ladder?.classId)
    .toBe('us-mo/customer-service-representative')
  await expect.element(take).not.toBeInTheDocument()
  await expect.element(field('From')).toHaveFocus()
})

test.each(['Add a job', 'Add study', 'Add a licence'])(
  '%s: what was only just added does not say that it counts or is had, nor all that is still to be said',
  async add => {
    await openMe({})
    await page.getByRole('button', { name: add }).click()
    const row = page.getByRole('row', { name: /Untitled/ })
    await expect.element(row.getByText('nothing filled in yet')).toBeVisible()
    expect(page.getByText('Hours not stated: counted full-time').elements()).toEqual([])
  },
)

test('a diploma says as which level it is read', async () => {
  await openMe({ education: [{ studyType: 'GED' }, { studyType: 'Bachelor of Arts' }] })
  await expect.element(page.getByRole('row', { name: 'GED' }).getByText('high school')).toBeVisible()
  await page.getByRole('row', { name: 'Bachelor of Arts' }).click()
  await expect.element(page.getByRole('button', { name: /as it reads: bachelor/ })).toBeVisible()
})

test('study that was not finished is said to be no degree, and a licence when it runs out', async () => {
  const id = await openMe({
    education: [{ studyType: 'BS in Tides' }],
    certificates: [{ name: 'Boat licence' }],
  })
  const study = page.getByRole('row', { name: 'BS in Tides' })
  await study.click()
  await expect.element(page.getByText('Empty: as the degree reads, Tides.')).toBeVisible()
  await page.getByRole('button', { name: /Education level/ }).click()
  await page.getByRole('option', { name: 'no degree: not finished' }).click()
  await expect.element(study.getByText('no degree')).toBeVisible()
  const licence = page.getByRole('row', { name: 'Boat licence' })
  await licence.click()
  const through = page.getByRole('textbox', { name: 'Valid through' })
  await through.fill('December 2026')
  await userEvent.keyboard('{Tab}')
  await expect.element(licence.getByText('valid through 31 Dec 2026')).toBeVisible()
  await expect.element(through).toHaveValue('31 Dec 2026')
  await expect
    .poll(async () => (await stored(id)).certificates)
    .toEqual([{ name: 'Boat licence', ladder: { expires: '2027-01-01' } }])
})

test('the keyboard goes on where it was when a panel closes and when an entry is removed', async () => {
  await openMe({ work: [clerk, { ...clerk, position: 'Agent' }] })
  const [first, second] = [page.getByRole('row', { name: 'Clerk' }), page.getByRole('row', { name: 'Agent' })]
  await first.click()
  await second.click()
  const close = page.getByRole('complementary').getByRole('button', { name: 'Close' })
  close.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(second).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  page.getByRole('button', { name: 'Remove this job' }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(second).not.toBeInTheDocument()
  await expect.element(first).toHaveFocus()
})

test('a removal by keyboard is undone by the next keys, whatever field was typed in before', async () => {
  const id = await openMe({ work: [clerk] })
  await page.getByRole('row', { name: 'Clerk' }).click()
  await page.getByRole('combobox', { name: 'Wants to become' }).click()
  await userEvent.keyboard('{Escape}')
  page.getByRole('button', { name: 'Remove this job' }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await stored(id)).work).toEqual([])
  await expect.poll(() => document.activeElement?.tagName).not.toBe('BODY')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(async () => (await stored(id)).work).toHaveLength(1)
})

test('a class’s list comes when its field is pressed or typed into, not when Tab passes it', async () => {
  await openMe({ work: [clerk] })
  const target = page.getByRole('combobox', { name: 'Wants to become' })
  const options = page.getByRole('option')
  await page.getByRole('button', { name: /as of/ }).click()
  await userEvent.keyboard('{Escape}{Tab}')
  await expect.element(target).toHaveFocus()
  expect(options.elements()).toHaveLength(0)
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(options.first()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await target.click()
  await expect.element(options.first()).toBeVisible()
})
