/** HR's way: documents become classes, classes get versions, the whole is looked over and carried away. */
import { expect, test } from './app.ts'
import { expectAccessible } from './axe.ts'
import { contentOf } from './pages/saved-file.ts'

const CLERK_I = `HARBOR CLERK I

CLASS CODE: 7001

MINIMUM QUALIFICATIONS

Graduation from high school.
`
const clerkII = (years: string): string => `HARBOR CLERK II

CLASS CODE: 7002

MINIMUM QUALIFICATIONS

${years} years of customer service experience.
`
const HARBOR = 'us-xx-harbor'

test('a folder of specifications becomes a ladder: looked at beside its words, accepted, audited', async ({
  app,
}) => {
  const { rungs } = app
  const { catalogue, page } = rungs
  await rungs.goTo('Catalogue')
  await expectAccessible(rungs, 'Catalogue, nothing imported')
  await catalogue.import(
    [
      { name: 'clerk-1.txt', content: CLERK_I },
      { name: 'clerk-2.txt', content: clerkII('Two') },
      { name: 'photograph.pdf', content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
    ],
    HARBOR,
  )
  await expect(catalogue.done(/2 documents read · 2 classes found.*1 without a class/)).toBeVisible()
  await expect(catalogue.waiting).toHaveCount(2)

  await catalogue.open('Harbor Clerk II')
  await catalogue.clause('2 years of customer service').hover()
  await expect(catalogue.pointed.first()).toContainText('Two years of customer service experience')
  await expectAccessible(rungs, 'Catalogue, a class under review')
  await catalogue.accept()
  await expect(rungs.message('Accepted Harbor Clerk II')).toBeVisible()
  await catalogue.acceptCertain()
  await expect(page.getByText('Nothing waits for review.')).toBeVisible()

  await catalogue.show('Audit')
  await expect(catalogue.finding('Degree wall')).toBeVisible()
  await expectAccessible(rungs, 'Catalogue, audit')

  await rungs.goTo('Ladder')
  await rungs.ladder.fitWindow()
  await expect(rungs.ladder.cards.filter({ hasText: 'Harbor Clerk II' })).toHaveCount(1)
  const again = await app.reopen()
  await again.goTo('Ladder')
  await again.ladder.fitWindow()
  await expect(again.ladder.cards.filter({ hasText: 'Harbor Clerk II' })).toHaveCount(1)
})

const PILOT = `HARBOR PILOT

CLASS CODE: 7003

MINIMUM QUALIFICATIONS

Two years of experience in berthing barges.
`

test('what the reader did not know is found, taught, shaped and set right, all from the list', async ({
  app,
}) => {
  const { rungs } = app
  const { catalogue, page } = rungs
  await rungs.goTo('Catalogue')
  await catalogue.import(
    [
      { name: 'clerk-1.txt', content: CLERK_I },
      { name: 'clerk-2.txt', content: clerkII('Two') },
      { name: 'pilot.txt', content: PILOT },
    ],
    HARBOR,
  )
  await expect(catalogue.waiting).toHaveCount(3)
  await catalogue.find('pilot 7003')
  await expect(catalogue.waiting).toHaveCount(1)
  await page.getByRole('button', { name: 'Show all' }).click()

  await catalogue.show('Phrases')
  await expectAccessible(rungs, 'Catalogue, phrases')
  await catalogue.teach('berthing barges', 'customer service')
  await expect(rungs.message('Taught the reading “berthing barges”')).toBeVisible()
  await page.getByRole('button', { name: 'Read the waiting documents again' }).click()
  await expect(rungs.message('3 documents are read again')).toBeVisible()

  await catalogue.show('Import and review')
  await catalogue.open('Harbor Pilot')
  await expect(catalogue.clause('2 years of customer service')).toBeVisible()
  await catalogue.shape('2 years of customer service', 'Add a clause after it…')
  const dialog = page.getByRole('dialog', { name: 'Add a clause' })
  await dialog.getByRole('button', { name: /It asks for/ }).click()
  await page.getByRole('option', { name: 'A licence or certificate' }).click()
  await dialog.getByRole('textbox', { name: 'Its name' }).fill('Tide card')
  await expectAccessible(rungs, 'Catalogue, a clause that is added')
  await dialog.getByRole('button', { name: 'Keep the clause' }).click()
  await expect(page.getByRole('button', { name: 'Tide card', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Add a substitution…' }).click()
  await expectAccessible(rungs, 'Catalogue, a substitution that is added')
  const counting = page.getByRole('dialog', { name: 'Add a substitution' })
  await counting.getByRole('textbox', { name: 'Semester hours' }).fill('30')
  await counting.getByRole('group', { name: 'Counts as' }).getByRole('textbox', { name: 'Years' }).fill('1')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Keep the substitution' }).click()
  await expect(page.getByText(/^30 semester hours count as 1 year toward/)).toBeVisible()

  await catalogue.open('Harbor Clerk I')
  await catalogue.reject('Abolished in 2020')
  await expect(rungs.message('Rejected Harbor Clerk I')).toBeVisible()
  await page.getByText('Rejected 1', { exact: true }).click()
  await expect(page.getByText('Reason: Abolished in 2020')).toBeVisible()

  await page.getByRole('button', { name: 'Documents…' }).click()
  await page.getByRole('button', { name: 'Remove this import…' }).click()
  await expectAccessible(rungs, 'Catalogue, an import that is to be removed')
  await page.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(rungs.message('Removed 3 classes under review and 3 documents')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'From documents to rules' })).toBeVisible()
})

test('what is to be checked says why, is ticked off, and then accepted with all that are certain', async ({
  app,
}) => {
  const { rungs } = app
  const { catalogue, page } = rungs
  await rungs.goTo('Catalogue')
  const doubtful = PILOT.replace('berthing barges.', 'customer service (may be unpaid).')
  await catalogue.import(
    [
      { name: 'clerk-1.txt', content: CLERK_I },
      { name: 'pilot.txt', content: doubtful },
    ],
    HARBOR,
  )
  await catalogue.open('Harbor Pilot')
  await expect(page.getByText('A remark in brackets may ask for more, or for less.')).toBeVisible()
  await expect(catalogue.left('Harbor Pilot', '1 to check')).toHaveCount(1)
  await expectAccessible(rungs, 'Catalogue, a clause to be checked')
  await catalogue.tick('2 years of customer service')
  await expect(catalogue.left('Harbor Pilot', 'all looked at')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(catalogue.left('Harbor Pilot', '1 to check')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(catalogue.left('Harbor Pilot', 'all looked at')).toHaveCount(1)
  await catalogue.acceptCertain()
  await expect(page.getByText('Accepted 2', { exact: true })).toBeVisible()
})

test('a class known by name only is matched with one on file, before it and after it in the ladder', async ({
  app,
}) => {
  const { rungs } = app
  const { catalogue, page } = rungs
  await rungs.goTo('Catalogue')
  await catalogue.show('Classes and versions')
  await expectAccessible(rungs, 'Catalogue, classes known by name only')
  await page.getByRole('link', { name: '311 Customer Service Agent' }).click()
  await page.getByRole('combobox', { name: 'The class that is meant' }).fill('specialist')
  await page.getByRole('option', { name: '311 Customer Service Specialist' }).click()
  await page.getByRole('button', { name: 'They are the same class' }).click()
  await expect(
    rungs.message('Matched 311 Customer Service Agent with 311 Customer Service Specialist'),
  ).toBeVisible()
  await rungs.goTo('Ladder')
  await expect(rungs.ladder.cards.filter({ hasText: '311 Customer Service Agent' })).toHaveCount(0)
})

test('a newer specification is told clause by clause, with whom it touches, and undone by one press', async ({
  app,
}) => {
  const { rungs } = app
  const { catalogue, person, page } = rungs
  await rungs.goTo('Catalogue')
  await catalogue.import([{ name: 'clerk-2.txt', content: clerkII('Two') }], HARBOR)
  await catalogue.open('Harbor Clerk II')
  await catalogue.accept()
  await expect(rungs.message('Accepted Harbor Clerk II')).toBeVisible()
  await person.openSample('Dana Whitlow')
  await person.askAsOf('2026-11-22')

  await catalogue.import([{ name: 'clerk-2-new.txt', content: clerkII('Nine') }], HARBOR)
  await catalogue.open('Harbor Clerk II')
  await catalogue.look('What it changes')
  await expect(
    page.getByText('“2 years of customer service” became “9 years of customer service”.'),
  ).toBeVisible()
  await expect(page.getByText(/would no longer meet Harbor Clerk II/)).toBeVisible()
  await catalogue.accept()

  await catalogue.show('Classes and versions')
  await catalogue.choose('7002', 'Harbor Clerk II')
  await expect(page.getByText('Version 2').first()).toBeVisible()
  await expect(page.getByText('“2 years of customer service” became')).toBeVisible()
  await expect(page.getByText('Dana Whitlow under it:')).toHaveCount(2)
  await expectAccessible(rungs, 'Catalogue, versions')
  await page.getByRole('button', { name: 'Edit the facts…' }).click()
  await expectAccessible(rungs, 'Catalogue, the facts of a class')
  await page.getByRole('button', { name: 'Discard' }).click()
  // In a field the keys would undo what was typed there.
  await rungs.title.click()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('This is the only version.')).toBeVisible()
})

test('the catalogue goes out as a pack and comes back as the same', async ({ app }) => {
  const { rungs } = app
  const { catalogue, page } = rungs
  await rungs.goTo('Catalogue')
  await catalogue.show('Packs')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the catalogue…' }).click()
  const { text } = await contentOf(await download)
  await catalogue.openPack(text)
  await expect(page.getByText('Nothing in it differs from the catalogue here.')).toBeVisible()

  await catalogue.openPack(text.replace('Customer Service Manager', 'Manager of Customer Service'))
  await expect(page.getByRole('cell', { name: 'Manager of Customer Service' })).toBeVisible()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(rungs.message(/^Took in 1 record$/)).toBeVisible()
  await rungs.accept(/^Took in 1 record$/, 'Undo')
  await catalogue.openPack(text)
  await expect(page.getByText('Nothing in it differs from the catalogue here.')).toBeVisible()
})
