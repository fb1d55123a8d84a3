import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { BenchRow, PersonSummary } from '../contract/team-shapes.ts'
import { overviewOf } from '../ladder/index.ts'
import { STATUSES } from '../model/answer.ts'
import { arrange, NO_MATRIX_FILTER } from '../team/index.ts'
import { benchOf } from '../team/bench.ts'
import { levelsOf } from '../team/higher.ts'
import { type Matrix, writeCells } from '../team/cells.ts'
import { summaryOf } from '../team/testing.ts'
import { service } from '../time/duration.ts'
import { benchSheet, type BenchSheetInput } from './bench-sheet.ts'
import { tableAlone } from './about.ts'
import { beyond, overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { matrixSheet, type MatrixSheetInput } from './matrix-sheet.ts'
import { allMarks } from './scene.ts'
import { PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'

const asOf = '2026-11-22'
const pack = shippedCatalogue()
const overview = overviewOf(pack)
const classIds = overview.classes.map(({ id }) => id)
const NAMES = ['Ana Li', 'Maximiliana-Theodora Garcia-Montenegro y Castellanos', 'O. Eze', 'Cléo D’Souza']

const peopleOf = (count: number): PersonSummary[] =>
  Array.from({ length: count }, (_, at) =>
    summaryOf(`p${at}`, {
      name: NAMES[at % NAMES.length] ?? '',
      unit: `Outreach and Records Management Division ${at % 3}`,
      present: classIds[at % classIds.length] ?? null,
      title: 'Customer Service Representative, Northern Region',
      since: '2024-03-01',
    }),
  )

/** Every status beside every other, with dates and without. */
const matrixOf = (people: readonly PersonSummary[], classes = classIds): Matrix => ({
  asOf,
  classIds: classes,
  ...writeCells(
    asOf,
    people.map(({ id }) => id),
    people.map((_, row) =>
      classes.map((_id, column) => {
        const status = STATUSES[(row + column) % STATUSES.length] ?? 'unknown'
        return {
          status,
          eligibleOn: status === 'met' ? asOf : column % 2 === 0 ? '2028-03-01' : null,
          remaining: status === 'met' ? service(0) : service(1234),
          held: row % 5 === column,
        }
      }),
    ),
  ),
})

function matrixSheetOf(
  count: number,
  density: 'usual' | 'close',
  more: Partial<MatrixSheetInput> = {},
): Sheet {
  const people = peopleOf(count)
  const matrix = matrixOf(people)
  return matrixSheet({
    overview,
    asOf,
    team: 'Customer service',
    matrix,
    groups: arrange(matrix, people, { filter: NO_MATRIX_FILTER, sort: { by: 'roster' }, group: 'unit' }),
    groupName: key => key ?? 'None stated',
    density,
    scenario: null,
    only: '',
    countsHours: false,
    lacking: null,
    details: pack.classes,
    ...more,
  })
}

function benchSheetOf(count: number, more: Partial<BenchSheetInput> = {}): Sheet {
  const people = peopleOf(count)
  const present = new Map(people.map(each => [each.id, each.present]))
  const rows: BenchRow[] = benchOf(
    matrixOf(people),
    id => present.get(id) ?? null,
    levelsOf(overview.classes),
  )
  return benchSheet({
    overview,
    asOf,
    team: 'Customer service',
    rows,
    names: new Map(people.map(({ id, name }) => [id, name])),
    scenario: null,
    today: null,
    lacking: [],
    ready: null,
    details: pack.classes,
    ...more,
  })
}

/** No label lies over another, and none leaves the page. */
function expectApart(sheet: Sheet, settings: PageSettings): void {
  const { pages } = compose(sheet, settings)
  for (const { scene } of pages) {
    const boxes = textBoxes(scene)
    expect(boxes.length).toBeGreaterThan(5)
    expect([overlaps(boxes), beyond(scene, boxes)]).toEqual([[], []])
  }
}

const PAGES = [
  ['as large as it is', PageSettings.parse({})],
  ['on A4', PageSettings.parse({ paper: 'A4' })],
  ['on Letter, upright', PageSettings.parse({ paper: 'Letter', orientation: 'portrait' })],
] as const

describe.each([5, 50, 500])('a team of %i people', count => {
  test.each(PAGES)('its matrix %s keeps every label apart and on the sheet', (_, settings) => {
    expectApart(matrixSheetOf(count, 'usual'), settings)
    expectApart(matrixSheetOf(count, 'close'), settings)
  })

  test.each(PAGES)('its bench %s keeps every label apart and on the sheet', (_, settings) =>
    expectApart(benchSheetOf(count), settings),
  )

  test('every person stands in the matrix’s table once, a date in the class’s own column', () => {
    const { table } = matrixSheetOf(count, 'usual')
    expect(table.rows).toHaveLength(count)
    expect(table.columns.filter(({ type }) => type === 'date')).toHaveLength(classIds.length)
  })
})

test('beside each date the matrix’s table has the service missing as a number of months, none where service alone does not do it', () => {
  const people = peopleOf(3)
  const [known = ''] = classIds
  const standing = { status: 'not-met', eligibleOn: null, held: false } as const
  const matrix: Matrix = {
    asOf,
    classIds: [known],
    ...writeCells(
      asOf,
      people.map(({ id }) => id),
      [
        [{ ...standing, remaining: service(459) }],
        [{ ...standing, remaining: null }],
        [
          {
            ...standing,
            remaining: null,
            certain: { asks: 'authority', eligibleOn: null, remaining: service(720) },
          },
        ],
      ],
    ),
  }
  const groups = arrange(matrix, people, { filter: NO_MATRIX_FILTER, sort: { by: 'roster' }, group: 'none' })
  const { table } = matrixSheetOf(3, 'usual', { matrix, groups })
  const column = table.columns.findIndex(({ title }) => title.endsWith('months of service missing'))
  expect(table.columns[column]?.type).toBe('number')
  expect(table.rows.map(row => row[column])).toEqual([15.3, null, 24])
})

test('titles of one series are told apart in the close view: their ends are drawn', () => {
  const { pages } = compose(matrixSheetOf(5, 'close'), PageSettings.parse({}))
  const drawn = new Set(pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text)))
  for (const { title } of overview.classes) expect(drawn).toContain(title)
})

test('a bench’s table has the figures that stand beside the rows of its chart', () => {
  const { table, draw } = benchSheetOf(50)
  const drawing = draw?.({ width: 1000, height: 700 })
  if (!drawing) throw new Error('a bench is drawn')
  const column = (title: string): number => table.columns.findIndex(each => each.title === title)
  const [now, later] = [column('Ready now'), column('In three years')]
  const beside = textBoxes({ marks: allMarks(drawing) })
    .map(({ text }) => text)
    .filter(text => /^[\d,]+ → [\d,]+$/.test(text))
  expect(beside.length).toBeGreaterThan(10)
  const rows = table.rows.map(row => `${row[now]} → ${row[later]}`)
  for (const figures of beside) expect(rows).toContain(figures)
})

test('a bench names the jurisdiction of each class, for several have the same titles', () => {
  const { table } = benchSheetOf(50)
  const pairs = table.rows.map(([title, place]) => `${title}, ${place}`)
  expect(new Set(pairs).size).toBe(classIds.length)
})

test.each(PAGES)('of nobody there is still a sheet with its heads, %s', (_, settings) => {
  for (const sheet of [matrixSheetOf(0, 'usual'), matrixSheetOf(0, 'close'), benchSheetOf(0)]) {
    expectApart(sheet, settings)
    const [page] = compose(sheet, settings).pages
    expect(page && textBoxes(page.scene).map(({ text }) => text)).toContain(sheet.title)
  }
})

describe('a matrix wider than its paper', () => {
  const { pages } = compose(matrixSheetOf(50, 'usual'), PageSettings.parse({ paper: 'A4' }))
  const texts = pages.map(({ scene }) => textBoxes(scene))

  test('goes on over further pages with letters that can be read', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(compose(matrixSheetOf(50, 'usual'), PageSettings.parse({ paper: 'A4' })).warnings).toEqual([])
  })

  test('shows every class on as many pages, and every person once with each', () => {
    const pagesOf = (jurisdiction: string): number =>
      texts.filter(boxes => boxes.some(({ text }) => text === jurisdiction)).length
    expect(pagesOf('Maryland')).toBe(pages.length / 2)
    expect(pagesOf('Montgomery Co.')).toBe(pages.length / 2)
    const names = texts.flat().filter(({ text }) => text === 'O. Eze')
    expect(names).toHaveLength(2 * peopleOf(50).filter(({ name }) => name === 'O. Eze').length)
  })
})

test('on paper no class, no remark and no person’s name is cut', () => {
  const drawn = (sheet: Sheet): string =>
    compose(sheet, PageSettings.parse({ paper: 'A4' }))
      .pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text))
      .join(' ')
  const bench = drawn(benchSheetOf(3))
  expect(bench).not.toContain('…')
  for (const { title, documented } of overview.classes) if (documented) expect(bench).toContain(title)
  expect(bench).toContain('8 classes are left out here: their requirements are not on file.')
  const matrix = drawn(matrixSheetOf(5, 'usual'))
  expect(matrix).toContain('Maximiliana-Theodora Garcia-')
})

test.each(PAGES)(
  'the bench of one class says who is ready, when, and what the others lack, %s',
  (_, settings) => {
    const classId = classIds[0] ?? ''
    const ready = [
      { person: 'p0', on: asOf },
      { person: 'p2', on: '2027-03-01' },
    ]
    const sheet = benchSheetOf(5, { lacking: [{ classId, holdsBack: [] }], ready })
    expectApart(sheet, settings)
    expect(sheet.list?.table.rows).toEqual([
      ['Ready now', '1', 'Ana Li', ''],
      ['Within a year, besides', '1', 'O. Eze (Mar 2027)', ''],
    ])
  },
)

test('a team’s sheets name the documents that their classes come from', () => {
  for (const sheet of [matrixSheetOf(5, 'usual'), benchSheetOf(5)])
    expect(sheet.sources.join()).toContain('State of Missouri')
})

const TWO_RETIRE = { name: 'Two retire', steps: ['Ana Li: leaves on 1 Jan 2027'] }

test('what is only supposed says so before anything else, and what is supposed', () => {
  const scenario = TWO_RETIRE
  for (const sheet of [matrixSheetOf(5, 'usual', { scenario }), benchSheetOf(5, { scenario })]) {
    expect(sheet.subtitle).toMatch(/^Supposing “Two retire”, which is no fact\. /)
    expect(sheet.notes[0]).toBe('“Two retire” supposes Ana Li: leaves on 1 Jan 2027.')
    expect(sheet.data).toMatchObject({ supposing: scenario })
    // A file of the table alone says it in every row.
    const { columns, rows } = tableAlone(sheet)
    expect(columns.at(-1)?.title).toBe('Holds for')
    expect(new Set(rows.map(row => row.at(-1)))).toEqual(new Set([sheet.notes[0]]))
  }
  for (const sheet of [matrixSheetOf(5, 'usual'), benchSheetOf(5)]) {
    expect(sheet.subtitle).not.toMatch(/Supposing|no fact/)
    expect(tableAlone(sheet)).toBe(sheet.table)
  }
})

test.each(PAGES)('a bench under a what-if stands beside today’s, %s', (_, settings) => {
  const people = peopleOf(50)
  const today = benchOf(matrixOf(people), () => null, levelsOf(overview.classes))
  const rows = today.map(row => ({ ...row, ready: row.ready + 2, quarters: row.quarters.map(at => at + 2) }))
  const sheet = benchSheetOf(50, { scenario: TWO_RETIRE, rows, today })
  expectApart(sheet, settings)
  const first = today.find(({ classId }) =>
    overview.classes.some(each => each.id === classId && each.documented),
  )
  const drawn = compose(sheet, settings).pages.flatMap(({ scene }) =>
    textBoxes(scene).map(({ text }) => text),
  )
  expect(drawn).toContain(`${first?.ready} → ${first?.quarters.at(-1)} today`)
  const titles = sheet.table.columns.map(({ title }) => title)
  const row = sheet.table.rows[first ? today.indexOf(first) : -1]
  expect(row?.[titles.indexOf('Ready now')]).toBe((first?.ready ?? 0) + 2)
  expect(row?.[titles.indexOf('Ready now today')]).toBe(first?.ready)
})

test('a matrix of some people says how they were chosen', () => {
  const sheet = matrixSheetOf(5, 'usual', { only: 'Ready within a year for Supervisor' })
  expect(sheet.subtitle).toMatch(/^Only: Ready within a year for Supervisor\. 5 people/)
  expect(sheet.notes).toContain(
    'Who holds the class or a class of a higher level is not counted as ready for it.',
  )
  expect(tableAlone(sheet).rows[0]?.at(-1)).toBe('Ready within a year for Supervisor')
})

test.each(PAGES)('what everybody lacks of one of many classes stands below the matrix, %s', (_, settings) => {
  const classId = classIds[0] ?? ''
  const byRow = new Map([[1, 'customer service, 1 y 3 m to go (time gives it)']])
  const sheet = matrixSheetOf(5, 'usual', { lacking: { classId, byRow } })
  expectApart(sheet, settings)
  expect(sheet.list?.table.rows.find(([name]) => name === NAMES[1])?.at(-1)).toMatch(byRow.get(1) ?? '')
})

test.each(PAGES)('what most people lack stands below the bench, with names, %s', (_, settings) => {
  const holdsBack = [
    {
      path: 'a',
      label: 'supervision',
      people: 8,
      of: 12,
      alone: ['p0', 'p2'],
      ways: [{ way: 'assignment' as const, people: 8, days: 360 }],
      study: null,
    },
  ]
  const lacking = classIds.slice(0, 2).map(classId => ({ classId, holdsBack }))
  const sheet = benchSheetOf(5, { lacking })
  expectApart(sheet, settings)
  expect(sheet.list?.table.rows).toHaveLength(2)
  expect(sheet.list?.table.rows[0]?.slice(1)).toEqual([
    'supervision',
    '8 of 12',
    'an assignment of that kind: 8 people, half of them 1 y or less to go',
    'Ana Li, O. Eze',
  ])
})
