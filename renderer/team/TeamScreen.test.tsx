import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ExportPreview } from '../../core/contract/export-shapes.ts'
import type { Call } from '../../core/contract/operations.ts'
import type { TestApp } from '../testing/app.tsx'
import { ANA, asOf, BO, CY, DEE, openTestTeam, prepare, rosterOf } from './testing.ts'

let app: TestApp
afterEach(async () => {
  await app.close()
  await page.viewport(1280, 800)
})
const openTeam = async (over?: (call: Call) => Call, people?: readonly string[]): Promise<void> => {
  app = await openTestTeam(over, people)
}

/** Opens the team; every preview of an export that it is given is told as it comes. */
const openWatched = async (): Promise<readonly ExportPreview[]> => {
  const seen: ExportPreview[] = []
  await openTeam(call => async (operation, input) => {
    const output = await call(operation, input)
    if (operation === 'export.preview') seen.push(ExportPreview.parse(output))
    return output
  })
  return seen
}

/** Rows are drawn only where they are in sight; the grid says how many there are. */
const expectPeople = (count: number) =>
  expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1))
const cell = (person: string, title: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${person}, ${title}: `) })
const choose = async (field: RegExp, choice: RegExp): Promise<void> => {
  await page.getByRole('button', { name: field }).click()
  await page.getByRole('option', { name: choice }).click()
}
const personOf = async (id: string) => {
  const [team] = await app.call('team.list', {})
  return await app.call('team.person', { team: team?.id ?? '', person: id })
}

describe('the matrix', () => {
  test('says who would be shown before a filter is chosen, and shows them', async () => {
    await openTeam()
    await expectPeople(4)
    await choose(/Who$/, /^Within two years/)
    await choose(/for$/, /^Lead Customer Service Representative/)
    await page.getByRole('button', { name: /Who$/ }).click()
    await expect.element(page.getByRole('option', { name: 'Ready now 1 person' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
  })

  test('says how many one thing alone holds back before that is chosen, and nothing moves when it is', async () => {
    await openTeam()
    const places = (): string[] =>
      [...document.querySelectorAll('.matrix-tools .field, .matrix-tools .search')].map(each =>
        JSON.stringify(each.getBoundingClientRect()),
      )
    const before = places()
    await page.getByRole('button', { name: /Who$/ }).click()
    const counted = 'Held back by one thing only 3 people, from any class shown'
    await page.getByRole('option', { name: counted }).click()
    await expectPeople(3)
    expect(places()).toEqual(before)
  })

  test('has what it asks in one row in a laptop’s window, each choice whole', async () => {
    await openTeam()
    const tools = [...document.querySelectorAll('.matrix-tools :is(.search, .select, .button--m)')]
    expect(tools.length).toBeGreaterThan(6)
    const feet = tools.map(each => Math.round(each.getBoundingClientRect().bottom))
    expect(new Set(feet)).toEqual(new Set([feet[0]]))
    const chosen = [...document.querySelectorAll('.matrix-tools .select__value')]
    expect(chosen.length).toBe(5)
    expect(chosen.filter(each => each.scrollWidth > each.clientWidth)).toEqual([])
  })

  test('says how many of how many a search finds, and keeps what tells people of one name apart whole', async () => {
    const long = 'Aleksandra Wojciechowska'
    await openTeam(undefined, [
      ANA,
      `7001201,${long},Cashier,2020-01-15,3,Desk`,
      `7001203,${long},Cashier,2021-01-15,3,Desk`,
    ])
    await choose(/Classes$/, /^All classes/)
    await page.getByRole('searchbox', { name: 'Name, unit or title' }).fill('Wojcie')
    await expectPeople(2)
    await expect.element(page.getByRole('columnheader', { name: '2 of 3 people' })).toBeVisible()
    const names = [...document.querySelectorAll('.matrix__name b')].map(({ textContent }) => textContent)
    expect(names).toEqual([`${long} (7001201)`, `${long} (7001203)`])
    expect(document.querySelectorAll('.matrix__apart')).toHaveLength(2)
    for (const apart of document.querySelectorAll('.matrix__apart'))
      expect(apart.getBoundingClientRect().right).toBeLessThan(
        apart.closest('.matrix__name')?.getBoundingClientRect().right ?? 0,
      )
  })

  test('finds whom one thing alone holds back from a class', async () => {
    await openTeam()
    await choose(/Who$/, /^Held back by one thing only/)
    // In any of the classes at first: each cell says from what.
    await expect
      .element(cell('Bo Chen', 'Customer Service Supervisor'))
      .toHaveAccessibleName(/lacks nothing but customer service$/)
    // A class whose requirements are not on file holds nobody back by one clause.
    await expect
      .element(page.getByRole('button', { name: /^Customer Care Agent III.*for$/ }))
      .not.toBeInTheDocument()
    await choose(/for$/, /^Customer Service Supervisor/)
    const [team] = await app.call('team.list', {})
    const blockers = await app.call('team.blockers', {
      of: { team: team?.id ?? '' },
      asOf,
      classId: 'us-mo/customer-service-supervisor',
      from: 0,
      count: 100,
    })
    const alone = blockers.people.filter(({ lacks }) => lacks.length === 1)
    expect(alone.length).toBeGreaterThan(0)
    await expectPeople(alone.length)
  })
})

describe('the columns', () => {
  const titles = (): (string | null)[] =>
    [...document.querySelectorAll('.matrix__title')].map(({ textContent }) => textContent)

  test('are the classes of where the team stands, until others are chosen', async () => {
    await openTeam()
    await expect.poll(titles).toHaveLength(5)
    await choose(/Classes$/, /^State of New York/)
    await expect.poll(titles).toHaveLength(4)
  })

  test('are picked by hand, in that order, and stay picked', async () => {
    await openTeam()
    await choose(/Classes$/, /^Pick classes…/)
    await page.getByRole('button', { name: 'Take all out' }).click()
    for (const title of ['Customer Service Manager', 'Lead Customer Service Agent']) {
      await page.getByRole('combobox', { name: 'Add a class' }).fill(title)
      await page.getByRole('option', { name: new RegExp(`^${title}`) }).click()
    }
    await page.getByRole('button', { name: 'Show 2 classes' }).click()
    await expect.poll(titles).toEqual(['Customer Service Manager', 'Lead Customer Service Agent'])
    await choose(/Classes$/, /^All classes/)
    await expect.poll(() => titles().length).toBeGreaterThan(5)
    await choose(/Classes$/, /^Picked: 2 classes/)
    await expect.poll(titles).toHaveLength(2)
  })
})

test('the bench says what most people lack, class by class, and then all that holds them back from one', async () => {
  await openTeam()
  await page.getByRole('radio', { name: 'Bench' }).click()
  await expect.element(page.getByText('3 of 3 lack supervision')).toBeVisible()
  await page.getByRole('button', { name: 'Customer Service Manager', exact: true }).click()
  await expect
    .element(page.getByRole('heading', { name: 'What keeps the others from Customer Service Manager' }))
    .toBeVisible()
  await page.getByRole('button', { name: '← All classes' }).click()
  await expect.element(page.getByText('3 of 3 lack supervision')).toBeVisible()
})

test('what a bench’s rows mean stays in sight however far down a class stands', async () => {
  await page.viewport(1280, 500)
  await openTeam()
  await choose(/Classes$/, /^All classes/)
  await page.getByRole('radio', { name: 'Bench' }).click()
  const last = page.getByRole('button', {
    name: /^Customer Service Representative Supervisor; Montgomery Co/,
  })
  await expect.element(last).toBeInTheDocument()
  last.element().scrollIntoView()
  for (const said of [/people ready to step up/, /only if the authority agrees/])
    await expect.element(page.getByText(said)).toBeInViewport()
})

/** A backend that takes its time to keep a what-if. */
const keepingSlowly =
  (call: Call): Call =>
  async (operation, input) => {
    if (operation === 'team.scenario.save') await new Promise(done => setTimeout(done, 300))
    return await call(operation, input)
  }

describe('a what-if', () => {
  test('that is new stands there at once: what is typed before it is kept does not go to another', async () => {
    await openTeam(keepingSlowly)
    await page.getByRole('radio', { name: 'What if' }).click()
    await page.getByRole('button', { name: 'New what-if' }).click()
    const name = page.getByRole('textbox', { name: 'Name' })
    await expect.element(name).toHaveValue('What if …')
    await page.getByRole('button', { name: 'New what-if' }).click()
    await expect.element(name).toHaveValue('What if … 2')
    await name.fill('Dee leaves')
    await userEvent.keyboard('{Enter}')
    await choose(/What$/, /^leaves/)
    await page.getByRole('option', { name: /^Dee Evans/ }).click()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(page.getByText('nobody would hold it')).toBeVisible()
    const [team] = await app.call('team.list', {})
    // The screen shows what is supposed while it is still being kept.
    await expect
      .poll(
        async () => {
          const kept = await app.call('team.scenarios', { team: team?.id ?? '' })
          return kept.map(each => [each.name, each.steps.length])
        },
        { timeout: 10_000 },
      )
      .toEqual([
        ['What if …', 0],
        ['Dee leaves', 1],
      ])
  })

  test('keeps a name that is still on its way when something is supposed meanwhile', async () => {
    let release = (): void => undefined
    const named = new Promise<void>(done => (release = done))
    await openTeam(call => async (operation, input) => {
      if (operation === 'team.scenario.save' && JSON.stringify(input).includes('"steps":[]'))
        if (JSON.stringify(input).includes('Dee leaves')) await named
      return await call(operation, input)
    })
    await page.getByRole('radio', { name: 'What if' }).click()
    await page.getByRole('button', { name: 'New what-if' }).click()
    const name = page.getByRole('textbox', { name: 'Name' })
    await expect.element(name).toHaveValue('What if …')
    await name.fill('Dee leaves')
    await userEvent.keyboard('{Enter}')
    await choose(/What$/, /^leaves/)
    await page.getByRole('option', { name: /^Dee Evans/ }).click()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(page.getByText('nobody would hold it')).toBeVisible()
    const [team] = await app.call('team.list', {})
    const kept = await app.call('team.scenarios', { team: team?.id ?? '' })
    expect(kept.map(each => [each.name, each.steps.length])).toEqual([['Dee leaves', 1]])
    release()
  })

  const suppose = async (what: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'New what-if' }).click()
    await choose(/What$/, what)
  }
  const row = (name: RegExp) => page.getByRole('row', { name })

  test('supposes that a class asks less, and says who moves and by how much', async () => {
    await openTeam()
    await page.getByRole('radio', { name: 'What if' }).click()
    await suppose(/^a class asks otherwise/)
    await page.getByRole('combobox', { name: 'Class' }).fill('Customer Service Supervisor')
    await page.getByRole('option', { name: /^Customer Service Supervisor/ }).click()
    const years = page.getByRole('textbox', { name: 'Years' })
    await years.fill('1')
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByText(/5 years.* became .*1 year,/)).toBeVisible()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(row(/^Customer Service Supervisor Missouri 1 1 → 2/)).toBeVisible()
    await expect.element(page.getByText(/^1 would be ready at once: Bo Chen/)).toBeVisible()
    // The catalogue asks what it asked.
    const { requirement } = await app.call('catalogue.class', { id: 'us-mo/customer-service-supervisor' })
    expect(requirement).toMatchObject({ experience: { amount: 'P5Y' } })
  })

  test('supposes that two leave and one is hired, and says what is still to be filled in', async () => {
    await openTeam()
    await page.getByRole('radio', { name: 'What if' }).click()
    await suppose(/^leaves/)
    await expect.element(page.getByText('Choose who first.')).toBeVisible()
    await page.getByRole('option', { name: /^Dee Evans/ }).click()
    await page.getByRole('option', { name: /^Ana Li/ }).click()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(page.getByText('nobody would hold it')).toBeVisible()
    await choose(/What$/, /^somebody is hired as/)
    await expect.element(page.getByText('Choose a class first.')).toBeVisible()
    await page.getByRole('combobox', { name: 'Class' }).fill('Customer Service Supervisor')
    await page.getByRole('option', { name: /^Customer Service Supervisor/ }).click()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(page.getByText(/^somebody is hired as Customer Service Supervisor/)).toBeVisible()
    await expect.element(page.getByText('nobody would hold it')).not.toBeInTheDocument()
    await expect.element(row(/^Customer Service Representative Missouri 2 → 1/)).toBeVisible()
  })

  test('stands beside the others and today, class by class', async () => {
    await openTeam()
    await page.getByRole('radio', { name: 'What if' }).click()
    await suppose(/^leaves/)
    await page.getByRole('option', { name: /^Dee Evans/ }).click()
    await page.getByRole('button', { name: 'Suppose this' }).click()
    await expect.element(page.getByText('nobody would hold it')).toBeVisible()
    await expect.element(page.getByText(/^No longer of the team: 1 person/)).toBeVisible()
    await page.getByRole('button', { name: 'New what-if' }).click()
    await page.getByRole('radio', { name: 'All side by side' }).click()
    await page.getByRole('radio', { name: 'Hold it' }).click()
    await expect.element(row(/^Customer Service Supervisor Missouri 1 0 −1 1$/)).toBeVisible()
  })
})

describe('a person of the team', () => {
  test('is corrected by hand, and the change is kept', async () => {
    await openTeam()
    await cell('Bo Chen', 'Customer Service Manager').click()
    await page.getByRole('button', { name: 'Change…' }).click()
    const unit = page.getByRole('textbox', { name: 'Unit' })
    await unit.fill('Desk')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('1 change kept')).toBeVisible()
    const hours = page.getByRole('textbox', { name: 'Hours a week' })
    await hours.fill('20')
    await userEvent.keyboard('{Enter}')
    await expect.poll(async () => (await personOf('2')).document.work?.[0]?.ladder?.hoursPerWeek).toBe(20)
    expect(await personOf('2')).toMatchObject({ unit: 'Desk', edited: true })
  })

  test('is printed alone from their own gap: the sheet names nobody else of the team', async () => {
    const seen = await openWatched()
    await cell('Bo Chen', 'Customer Service Manager').click()
    await expect.element(page.getByRole('button', { name: 'Change…' })).toBeVisible()
    await userEvent.keyboard('{Control>}p{/Control}')
    await expect.poll(() => seen.length).toBeGreaterThan(0)
    for (const sheet of seen.map(each => JSON.stringify(each))) {
      expect(sheet).toContain('Bo Chen')
      for (const other of ['Ana Li', 'Dee Evans', 'Cy Roe']) expect(sheet).not.toContain(other)
    }
  })

  test('has a sheet of their own where one is made for each', async () => {
    const seen = await openWatched()
    await page.getByRole('button', { name: 'Export…' }).click()
    await choose(/What$/, /^A sheet for each person/)
    await expect.poll(() => seen.at(-1)?.of).toBe(4)
    const names = ['Ana Li', 'Bo Chen', 'Dee Evans', 'Cy Roe']
    for (const [at, sheet] of seen.at(-1)?.pages.entries() ?? [])
      expect(names.filter(name => sheet.includes(name))).toEqual([names[at]])
  })

  test('keeps what was changed by hand when the roster says otherwise, and says so', async () => {
    await openTeam()
    const [team] = await app.call('team.list', {})
    const id = team?.id ?? ''
    await app.call('team.person.save', { team: id, person: '2', unit: 'Desk' })
    const task = await prepare(app.call, rosterOf(ANA, BO.replace('Calls', 'Mail'), DEE, CY), id)
    const preview = await app.call('team.roster.preview', { task })
    expect(preview.differences).toMatchObject([{ person: '2', conflicts: ['unit'] }])
    await app.call('team.roster.apply', { task, name: 'Calls' })
    expect((await personOf('2')).unit).toBe('Desk')
  })
})
