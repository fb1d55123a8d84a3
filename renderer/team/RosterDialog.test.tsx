import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Call } from '../../core/contract/operations.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'
import { ANA, asOf, BO, CY, DEE, openTestTeam, rosterOf } from './testing.ts'

let app: TestApp
afterEach(() => app.close())

/** Like one class more than like any other. */
const LIKE = '6,Eli Fox,Customer Service Associate,2024-01-15,3,Desk'
/** As like the lead class of Missouri as that of Denver. */
const BETWEEN = '7,Fay Orr,Lead Customer Service,2024-01-15,3,Desk'

async function openRoster(text: string): Promise<void> {
  app = await openTestApp('/team', () => Promise.resolve({ asOf }))
  await choose(text)
  await expect.element(dialog()).toBeVisible()
}
async function choose(text: string): Promise<void> {
  await expect.element(page.getByRole('button', { name: 'Open a roster…' })).toBeVisible()
  give(document.querySelector('input[type=file]'), [new File([text], 'roster.csv')])
}
function give(input: HTMLInputElement | null, files: readonly File[]): void {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  if (input) {
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
const dialog = () => page.getByRole('dialog', { name: 'Open a roster' })
const press = async (name: string): Promise<void> => await page.getByRole('button', { name }).click()
const classFor = (title: string) => page.getByRole('combobox', { name: title })

describe('the titles of a roster', () => {
  test('are each asked about once, with where the proposed class is', async () => {
    await openRoster(atob(rosterOf(ANA, BO, DEE, CY, CY.replace('4,Cy', '5,Di'), LIKE)))
    await press('Read the people')
    await expect.element(page.getByText('2 people')).toBeVisible()
    expect(document.querySelectorAll('.taking__titles li')).toHaveLength(2)
    await expect.element(page.getByText('State of Missouri')).toBeVisible()
    await press('Take it in without them')
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '7')
  })

  test('of which several classes are as like, name them: one click chooses, and the button in sight takes it', async () => {
    await openRoster(atob(rosterOf(ANA, BO, DEE, BETWEEN)))
    await press('Read the people')
    await expect.element(page.getByText('1 person; each of these is as like it:')).toBeVisible()
    // Nothing is proposed, so nothing waits.
    await expect.element(page.getByRole('button', { name: 'Take it in', exact: true })).toBeVisible()
    await press('Lead Customer Service Representative, Missouri')
    await expect
      .element(classFor('Lead Customer Service'))
      .toHaveValue('Lead Customer Service Representative')
    await press('Take these titles for these classes')
    await page.getByText('1 job title taken as you chose').click()
    await expect.element(page.getByText('1 person; as you chose')).toBeVisible()
    await press('Take it in')
    const holds = page.getByRole('gridcell', {
      name: /^Fay Orr, Lead Customer Service Representative: holds it now/,
    })
    await expect.element(holds).toBeVisible()
  })
})

describe('Escape', () => {
  test('over columns that were settled asks first: going on finds them as they were', async () => {
    await openRoster(atob(rosterOf(ANA, BO)))
    const unit = page.getByRole('button', { name: /Is read as: Unit$/ })
    await unit.click()
    await page.getByRole('option', { name: 'nothing' }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog', { name: 'Leave this roster?' })).toBeVisible()
    await press('Go on with it')
    await expect.element(page.getByRole('button', { name: /^nothing.*Is read as: Unit$/ })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await press('Leave it')
    await expect.element(dialog()).not.toBeInTheDocument()
  })

  test('over columns as they were found closes: there is nothing to lose', async () => {
    await openRoster(atob(rosterOf(ANA, BO)))
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
  })
})

test('a roster that takes long to read says so, and can be stopped: then nothing opens, and nothing went wrong', async () => {
  let answer: (() => void) | undefined
  const slowly: (call: Call) => Call = call => async (operation, input) => {
    if (operation === 'team.roster.read') await new Promise<void>(done => (answer = done))
    return await call(operation, input)
  }
  app = await openTestApp('/team', () => Promise.resolve({ asOf }), slowly)
  await choose(atob(rosterOf(ANA)))
  await expect.element(page.getByRole('dialog', { name: 'Reading the roster…' })).toBeVisible()
  await press('Stop')
  answer?.()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Open a roster…' })).toBeVisible()
  expect(document.querySelector('.toast--error')).toBeNull()
})

/** As a file dropped from the desktop. */
function drop(text: string, name: string): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([text], name))
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
}

test('a roster dropped on the screen begins a team, or is asked about where there is one', async () => {
  app = await openTestTeam()
  drop(atob(rosterOf(ANA, BO, DEE, CY)), 'staff.csv')
  await expect.element(page.getByText(/^Whose roster is staff\.csv/)).toBeVisible()
  await press('Update Calls')
  await press('Read the people')
  await expect.element(page.getByText('4 the same')).toBeVisible()
  await press('Cancel')
  drop(atob(rosterOf(LIKE)), 'others.csv')
  await press('Update Calls')
  await press('Read the people')
  await expect.element(page.getByText(/^Nobody of Calls is in this roster/)).toBeVisible()
  await press('Cancel')
  drop(atob(rosterOf(ANA, BO)), 'staff.csv')
  await press('Begin a new team')
  await expect.element(dialog()).toBeVisible()
})

describe('an update', () => {
  test('is taken in once it is said whether people stay whom the roster no longer has', async () => {
    app = await openTestTeam()
    drop(atob(rosterOf(ANA, BO, DEE)), 'staff.csv')
    await press('Update Calls')
    await press('Read the people')
    const take = page.getByRole('button', { name: 'Take it in' })
    await expect.element(take).toBeDisabled()
    await page.getByRole('button', { name: /People no longer in the roster$/ }).click()
    await page.getByRole('option', { name: /^Remove them/ }).click()
    await take.click()
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4')
  })

  test('of a new personnel system asks about people under other ids, and takes them all for the same at once', async () => {
    app = await openTestTeam()
    const others = [ANA, BO, DEE, CY].map(line => line.replace(/^/, '9').replace(',3,', ',93,'))
    drop(atob(rosterOf(...others)), 'staff.csv')
    await press('Update Calls')
    await press('Read the people')
    await expect.element(page.getByText('4 names of somebody here under another id')).toBeVisible()
    await press('They are the same people, all 4')
    await press('Take it in')
    const [team] = await app.call('team.list', {})
    const people = async () => {
      const found = await app.call('team.people', { of: { team: team?.id ?? '' } })
      return found.map(({ id, manager }) => [id, manager])
    }
    await expect.poll(people).toEqual([
      ['91', '93'],
      ['92', '93'],
      ['93', null],
      ['94', '93'],
    ])
  })
})

test('what is to be known of a roster stands in one list, and each is put away by itself', async () => {
  await openRoster('Personalnummer;Name;Vorname;Stelle;Position seit\n7;Groß;Oksana;Agent;06.10.2022')
  const notices = page.getByRole('list', { name: 'To be known' })
  await expect.element(notices).toHaveTextContent('A person’s name is made of “Vorname” and “Name”.')
  await press('Put this away')
  await expect.element(notices).not.toBeInTheDocument()
})

test('profiles become a team: how many they are, and of each that cannot be read why', async () => {
  app = await openTestApp('/team', () => Promise.resolve({ asOf }))
  await expect.element(page.getByRole('button', { name: 'Open profiles…' })).toBeVisible()
  give(document.querySelector('input[type=file][multiple]'), [
    new File([JSON.stringify({ basics: { name: 'Ana Ruiz' } })], 'ana.json'),
    new File(['{"basics"'], 'torn.json'),
  ])
  await expect.element(page.getByRole('dialog', { name: 'Open 2 profiles' })).toBeVisible()
  await press('Read the people')
  await expect.element(page.getByText('1 new · 1 row not taken')).toBeVisible()
  await expect.element(page.getByText(/^torn\.json: The profile breaks off/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Back', exact: true })).toBeVisible()
  await press('Take it in')
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
})
