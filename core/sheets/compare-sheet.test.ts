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

test('the table of a comparison has a row for each class, and on its side a column, whatever the paper', () => {
  const { table, further = [] } = compareSheet(classes, context)
  expect(table.rows.map(([title]) => title)).toEqual(classes.map(({ title }) => title))
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  const [sideBySide] = further.map(each => each.table)
  expect(sideBySide?.columns).toHaveLength(2 + classes.length)
  expect(sideBySide?.columns[2]?.title).toMatch(/, Maryland$/)
  for (const row of sideBySide?.rows ?? []) expect(row).toHaveLength(2 + classes.length)
  expect(sideBySide?.rowTypes).toHaveLength(sideBySide?.rows.length ?? 0)
})

test('a whole level says which of its classes have no specification to be compared', () => {
  const leads = classes.filter(({ level, documented }) => level === 3 && documented)
  const said = (of: readonly ClassDetail[]): string => compareSheet(of, context).notes.join(' ')
  expect(leads).toHaveLength(3)
  expect(said(leads)).toContain(
    'All classes on file of the level “Lead or advanced”. Known by name only, and left out: Lead Emergency Communications Operator (Denver) and Customer Service Representative Leader (Montgomery Co.).',
  )
  expect(said(leads.slice(1))).not.toContain('left out')
  expect(said(classes)).not.toContain('left out')
})

test('a class that takes two licences besides, and states something else under a label of ours, keeps them all', () => {
  const [first, second] = classes
  if (!first || !second) throw new Error('two classes of the shipped catalogue are gone')
  const odd: ClassDetail = {
    ...first,
    alsoNeeded: [{ licence: 'Class A licence' }, { licence: 'Tide card' }],
    facts: [{ label: 'Revised', value: 'twice, by the board' }],
    revised: '2020-05-01',
  }
  const { table } = compareSheet([odd, second], context)
  const of = (title: string) => table.rows[0]?.[table.columns.findIndex(each => each.title === title)]
  expect(of('Also needed')).toMatch(/Class A licence.*\n.*Tide card/)
  expect(of('Revised')).toBe('1 May 2020\ntwice, by the board')
})

test('a class that states what is typical says so beside one that states a minimum, and the two differ', () => {
  const [typical, minimum] = ['us-mo/customer-service-manager', 'us-ny/2515400'].map(id =>
    classes.find(each => each.id === id),
  )
  if (!typical || !minimum) throw new Error('two classes of the shipped catalogue are gone')
  const { further = [], notes } = compareSheet([typical, minimum], context)
  const asks = further[0]?.table.rows.find(([fact]) => fact === 'What it asks')
  expect(asks?.[1]).toBe('differs')
  expect(asks?.[2]).toMatch(/^Typical, not a minimum:\n/)
  expect(asks?.[3]).not.toMatch(/Typical/)
  expect(notes.join(' ')).toMatch(/Typical, not a minimum/)
})

test('a workbook of a comparison has a row for each clause, with its figures as figures', () => {
  const { further = [] } = compareSheet(classes, context)
  const { columns, rows } = further[1]?.table ?? { columns: [], rows: [] }
  const at = (title: string): number => columns.findIndex(column => column.title === title)
  for (const row of rows) expect(row).toHaveLength(columns.length)
  // Every class is there, also one of which nothing is on file.
  expect(new Set(rows.map(([title]) => title)).size).toBe(new Set(classes.map(({ title }) => title)).size)
  const lead = rows.filter(([title]) => title === 'Customer Care Agent Lead/Advanced')
  expect(lead.map(row => [row[at('It asks for')], row[at('At least (years)')]])).toEqual([
    ['A level of education', null],
    ['Experience', 3],
    ['Experience', 1],
    ['What may stand in', null],
    ['What may stand in', null],
  ])
  const level = rows.filter(row => row[at('Level of education')] === 'High school')
  expect(level.length).toBeGreaterThan(2)
  const denver = rows.filter(([title]) => title === 'Lead Customer Service Agent')
  expect(new Set(denver.map(row => row[at('Way in')])).size).toBeGreaterThan(1)
  expect(rows.some(row => row[at('It asks for')] === 'A part of the experience before it')).toBe(true)
})
