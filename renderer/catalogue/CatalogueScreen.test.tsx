import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Call, Input, OperationName, Output } from '../../core/contract/operations.ts'
import {
  app,
  choosePlace,
  importDialog,
  importText,
  open,
  paste,
  SPECIFICATION,
  underReview,
} from './catalogue.test-support.ts'

/** Reading that ends before anybody looks: the lists come as they were before it, how far it is only after it. */
function readAtOnce(call: Call): Call {
  const before = new Map<string, string>()
  let isAgain = false
  const settled = async (): Promise<void> => {
    while ((await call('import.progress', {})).some(({ running }) => running))
      await new Promise(resolve => setTimeout(resolve, 20))
  }
  return async <N extends OperationName>(operation: N, input: Input<N>): Promise<Output<N>> => {
    const key = JSON.stringify([operation, input])
    const known = isAgain ? before.get(key) : undefined
    if (known !== undefined) {
      before.delete(key)
      const answer: Output<N> = JSON.parse(known)
      return answer
    }
    if (isAgain && operation === 'import.progress') await settled()
    const answer = await call(operation, input)
    if (operation === 'import.readAgain') isAgain = true
    if (!isAgain && operation.startsWith('review.')) before.set(key, JSON.stringify(answer))
    return answer
  }
}

const words = (): string =>
  [...document.querySelectorAll('[data-pointed].said')].map(({ textContent }) => textContent).join(' ')

describe('a class under review', () => {
  test('shows the words of the clause that is pointed at', async () => {
    await underReview()
    await page.getByRole('button', { name: '2 years of customer service', exact: true }).hover()
    await expect.poll(words).toContain('two years of customer service experience')
    expect(words()).not.toContain('high school')
  })

  test('has a field for its title where the document gives none, and waits until it is filled', async () => {
    const nameless = SPECIFICATION.slice(SPECIFICATION.indexOf('DEFINITION'))
    await underReview({ specification: nameless, title: 'A class without a title' })
    await expect.element(page.getByRole('button', { name: 'Accept', exact: true })).toBeDisabled()
    await page.getByRole('textbox', { name: 'Its title' }).fill('Harbor Clerk II')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Harbor Clerk II' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Accept', exact: true })).toBeEnabled()
  })

  test('is the one that needs a look most, whichever was read first', async () => {
    await underReview()
    await importText(
      SPECIFICATION.replace('CLERK II', 'PILOT').replace('two years of', 'an uncommonly steady hand and'),
    )
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Harbor Pilot' }), { timeout: 20_000 })
      .toBeVisible()
    // Whoever chose another keeps it.
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('option', { name: /Harbor Clerk II/ }).click()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Harbor Clerk II' })).toBeVisible()
  })

  test('of a later import is what is shown, whatever was looked at before', async () => {
    await underReview()
    await page.getByRole('option', { name: /Harbor Clerk II/ }).click()
    await importText(SPECIFICATION.replace('CLERK II', 'PILOT'))
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Harbor Pilot' }), { timeout: 20_000 })
      .toBeVisible()
    await expect.element(page.getByRole('option', { name: /Harbor Clerk II/ })).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.element(page.getByRole('option', { name: /Harbor Clerk II/ })).toBeVisible()
  })

  test('is from a place that is named, not spelt: its id is made from the name', async () => {
    await open()
    const dialog = await importDialog()
    await choosePlace(dialog, 'Another jurisdiction…')
    await dialog.getByRole('textbox', { name: 'Its name' }).fill('City of Santa Cruz, California')
    await expect.element(dialog.getByRole('textbox', { name: 'Its id' })).toHaveValue('us-ca-santa-cruz')
    await paste(dialog, SPECIFICATION)
    await page.getByRole('button', { name: 'Accept', exact: true }).click({ timeout: 20_000 })
    await expect
      .poll(async () => (await app.call('catalogue.overview', {})).jurisdictions.at(-1))
      .toMatchObject({
        id: 'us-ca-santa-cruz',
        name: 'City of Santa Cruz, California',
        shortName: 'Santa Cruz',
      })
  })

  test('is shown as it was read again, however fast that was', async () => {
    await underReview({
      specification: SPECIFICATION.replace('customer service', 'berthing barges'),
      over: readAtOnce,
    })
    await app.call('language.add', { phrase: 'berthing barges', means: { kind: 'customer-service' } })
    await page.getByRole('button', { name: 'Documents…' }).click()
    await page.getByRole('button', { name: 'Read again what waits' }).click()
    await expect
      .element(page.getByRole('button', { name: '2 years of customer service', exact: true }), {
        timeout: 20_000,
      })
      .toBeVisible()
  })

  test('makes the place it says a choice for others that say none', async () => {
    await open()
    await paste(await importDialog(), `CITY OF LOS ANGELES\n\n${SPECIFICATION}`)
    await expect.element(page.getByRole('heading', { level: 2, name: 'Harbor Clerk II' })).toBeVisible()
    const dialog = await importDialog()
    await dialog.getByRole('button', { name: /Where they are from/ }).click()
    await expect.element(page.getByRole('option', { name: /us-ca-los-angeles/ })).toBeVisible()
  })

  test('given once more says that it is here, and leads to the import that has it', async () => {
    await underReview()
    await importText(SPECIFICATION)
    await expect.element(page.getByText(/^Already imported, with the same content/)).toBeVisible()
    await page.getByRole('button', { name: /^See Import of/ }).click()
    await expect.element(page.getByRole('dialog', { name: /^Import of/ })).toBeVisible()
  })

  test('is nothing in the catalogue before it is accepted, and nothing again when that is undone', async () => {
    await underReview()
    const known = async (): Promise<number> => (await app.call('catalogue.search', { text: 'harbor' })).length
    expect(await known()).toBe(0)
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect.poll(known).toBe(1)
    await expect.element(page.getByText(/when read, 1 accepted since/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(known).toBe(0)
    await expect.element(page.getByText(/accepted since/)).not.toBeInTheDocument()
  })

  test('is rejected and accepted from the keyboard, but not from a field', async () => {
    await underReview()
    await page.getByText('Facts', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Title' }).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await page.getByRole('option', { name: /Harbor Clerk II/ }).click()
    await userEvent.keyboard('{Control>}{Backspace}{/Control}')
    await userEvent.keyboard('Not of our harbor{Enter}')
    await expect.element(page.getByText('Rejected Harbor Clerk II')).toBeVisible()
    expect(await app.call('review.list', {})).toMatchObject({ waiting: 0, accepted: 0, rejected: 1 })
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('option', { name: /Harbor Clerk II/ }).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Accepted Harbor Clerk II')).toBeVisible()
  })

  test('is no longer offered to be undone when another change was made since', async () => {
    await underReview()
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await page.getByRole('textbox', { name: /Why/ }).fill('Another harbor’s')
    await page.getByRole('button', { name: 'Reject it' }).click()
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await page.getByText('Rejected 1', { exact: true }).click()
    await expect.element(page.getByText('Reason: Another harbor’s')).toBeVisible()
    await page.getByRole('button', { name: 'Have it wait again' }).click()
    await expect.element(page.getByText('Waiting 1', { exact: true })).toBeVisible()
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0)
  })

  test('is mended clause by clause', async () => {
    await underReview()
    await page.getByRole('button', { name: 'Edit “2 years of customer service”' }).click()
    await page.getByRole('menuitem', { name: 'Edit…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mend a clause' })
    await dialog.getByRole('textbox', { name: 'Years' }).fill('3')
    await userEvent.keyboard('{Tab}')
    await dialog.getByRole('button', { name: 'Keep the clause' }).click()
    await expect
      .element(page.getByRole('button', { name: '3 years of customer service', exact: true }))
      .toBeVisible()
    await expect.element(page.getByText('edited', { exact: false }).first()).toBeVisible()
  })

  test('shows no tooltip over the rule when a form is left that the keyboard opened', async () => {
    await underReview()
    const more = page.getByRole('button', { name: 'Edit “2 years of customer service”' })
    page.getByRole('button', { name: '2 years of customer service', exact: true }).element().focus()
    await userEvent.keyboard('{Tab}')
    await expect.element(more).toHaveFocus()
    await expect.element(page.getByRole('tooltip')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'Edit…' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const dialog = page.getByRole('dialog', { name: 'Mend a clause' })
    await expect.element(dialog).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(more).toHaveFocus()
    await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument()
  })

  test('is shaped as an outline: a clause put in, wrapped, and the words stay with what was mended', async () => {
    await underReview()
    const act = async (clause: string, does: string): Promise<void> => {
      await page.getByRole('button', { name: `Edit “${clause}”` }).click()
      await page.getByRole('menuitem', { name: does }).click()
    }
    const lines = (): (string | undefined)[] =>
      [...document.querySelectorAll('.rule-outline__text')].map(({ textContent }) => textContent)
    await act('2 years of customer service', 'Put into a set: any one of these')
    await expect
      .poll(lines)
      .toEqual(['All of these:', 'High school', 'Any one of these:', '2 years of customer service'])
    await act('2 years of customer service', 'Add a clause after it…')
    const dialog = page.getByRole('dialog', { name: 'Add a clause' })
    await dialog.getByRole('button', { name: /It asks for/ }).click()
    await page.getByRole('option', { name: 'A level of education' }).click()
    await dialog.getByRole('textbox', { name: /Fields of study/ }).fill('Navigation, law')
    await dialog.getByRole('button', { name: 'Keep the clause' }).click()
    await expect.poll(() => lines().at(-1)).toMatch(/high school.*Navigation.*law/i)
    await act('High school', 'Move down')
    await expect.poll(() => lines()[1]).toBe('Any one of these:')
    await page.getByRole('button', { name: '2 years of customer service', exact: true }).hover()
    await expect.poll(words).toContain('two years of customer service experience')
  })

  test('is mended as a text, which is read as it is typed', async () => {
    await underReview()
    await page.getByRole('button', { name: 'Edit as text' }).click()
    const text = page.getByRole('textbox', { name: 'The rule as text' })
    await text.fill('2 years of juggling [x]')
    await expect.element(page.getByText(/there is no kind|is expected/).first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Keep the rule' })).toBeDisabled()
    await text.fill("A bachelor's degree [x]")
    await page.getByRole('button', { name: 'Keep the rule' }).click()
    await expect.element(page.getByRole('button', { name: "A bachelor's degree", exact: true })).toBeVisible()
  })

  test('says what accepting it changes', async () => {
    await underReview()
    await page.getByRole('radio', { name: 'What it changes' }).click()
    await expect
      .element(page.getByText('No specification of this class is on file', { exact: false }))
      .toBeVisible()
    await expect.element(page.getByText('No profile is kept here, so nobody is affected.')).toBeVisible()
  })

  test('has facts that are kept when they are left', async () => {
    await underReview()
    await page.getByRole('radio', { name: 'Facts' }).click()
    await page.getByRole('textbox', { name: 'Grade' }).fill('G3')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(async () => (await app.call('review.list', {})).reviews.map(({ grade }) => grade))
      .toEqual(['G3'])
  })
})

describe('a class of the catalogue', () => {
  const supervisor = 'us-mo/customer-service-supervisor'

  test('that is known by name only is said to be another that is on file', async () => {
    await open('/catalogue')
    await page.getByRole('radio', { name: 'Classes and versions' }).click()
    await expect.element(page.getByRole('heading', { name: 'Known by name only (8)' })).toBeVisible()
    await page.getByRole('link', { name: 'Customer Care Agent III' }).click()
    await page.getByRole('combobox', { name: 'The class that is meant' }).fill('001288')
    await page.getByRole('option', { name: /Lead\/Advanced/ }).click()
    await page.getByRole('button', { name: 'They are the same class' }).click()
    await expect
      .element(page.getByText('Matched Customer Care Agent III with Customer Care Agent Lead/Advanced'))
      .toBeVisible()
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Customer Care Agent Lead/Advanced' }))
      .toBeVisible()
  })

  test('is edited with its consequences in sight, and its versions are held against each other', async () => {
    await open(`/catalogue/${supervisor}`)
    await app.call('profile.openSample', { sample: 'missouri-representative' })
    await page.getByRole('button', { name: 'Edit the rule…' }).click()
    const dialog = page.getByRole('dialog', { name: 'The rule of Customer Service Supervisor' })
    await dialog.getByRole('textbox').fill('2 years of customer service [cs]')
    await expect.element(dialog.getByText(/would meet Customer Service Supervisor at once/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Change the class' }).click()
    await expect.element(page.getByText('Version 2').first()).toBeVisible()
    await expect
      .element(page.getByText(/5 years, typically up to 7 years, of customer service.* became “2 years of/))
      .toBeVisible()
  })
})

describe('the audit', () => {
  test('tells what bends first, by jurisdiction where asked, and leads to the class', async () => {
    await open()
    await page.getByRole('radio', { name: 'Audit' }).click()
    await expect.element(page.getByRole('heading', { name: 'Degree wall' })).toBeVisible()
    await page.getByRole('button', { name: /Jurisdiction/ }).click()
    await page.getByRole('option', { name: /^State of Missouri/ }).click()
    await expect.element(page.getByRole('heading', { name: 'Degree wall' })).not.toBeInTheDocument()
    await page.getByRole('link', { name: 'Customer Service Manager' }).first().click()
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Customer Service Manager' }))
      .toBeVisible()
    await page.getByRole('radio', { name: 'Audit' }).click()
    await expect.element(page.getByRole('button', { name: /Jurisdiction/ })).toBeVisible()
  })
})
