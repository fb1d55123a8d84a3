import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { lexiconOf, outline } from '../english/index.ts'
import { overviewOf } from '../ladder/index.ts'
import { overlaps, textBoxes } from './boxes.test-support.ts'
import { compareSheet } from './compare-sheet.ts'
import { compose } from './compose.ts'
import { PageSettings } from './settings.ts'

const pack = shippedCatalogue()
const lexicon = lexiconOf(pack)
const classes = pack.classes.map(
  (each): ClassDetail => ({
    ...each,
    edges: [],
    outline: outline(each.requirement, lexicon, each.substitutions),
  }),
)
const context = { overview: overviewOf(pack), asOf: '2026-11-22' }

test.each([2, 5, classes.length])(
  '%i classes side by side can be read, on paper as on a sheet of their own',
  count => {
    const sheet = compareSheet(classes.slice(0, count), context)
    for (const paper of ['fit', 'A4', 'A3'] as const) {
      const { pages, warnings } = compose(sheet, PageSettings.parse({ paper }))
      expect(warnings).toEqual([])
      const texts = pages.map(({ scene }) => textBoxes(scene))
      for (const boxes of texts) {
        expect(overlaps(boxes)).toEqual([])
        // Whichever page one holds, it says the fact of each row and which class a column is.
        expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(['Fact', 'Differs?']))
      }
      const said = texts
        .flat()
        .map(({ text }) => text)
        .join(' ')
      for (const { code } of classes.slice(0, count)) if (code) expect(said).toContain(code)
    }
  },
)

test('the table of a comparison has a column for each class, whatever the paper', () => {
  const { table } = compareSheet(classes, context)
  expect(table.columns).toHaveLength(2 + classes.length)
  expect(table.columns[2]?.title).toMatch(/, Maryland$/)
  for (const row of table.rows) expect(row).toHaveLength(2 + classes.length)
})

test('a class that states what is typical says so beside one that states a minimum, and the two differ', () => {
  const [typical, minimum] = ['us-mo/customer-service-manager', 'us-ny/2515400'].map(id =>
    classes.find(each => each.id === id),
  )
  if (!typical || !minimum) throw new Error('two classes of the shipped catalogue are gone')
  const { table, notes } = compareSheet([typical, minimum], context)
  const asks = table.rows.find(([fact]) => fact === 'What it asks')
  expect(asks?.[1]).toBe('differs')
  expect(asks?.[2]).toMatch(/^Typical, not a minimum:\n/)
  expect(asks?.[3]).not.toMatch(/Typical/)
  expect(notes.join(' ')).toMatch(/Typical, not a minimum/)
})
