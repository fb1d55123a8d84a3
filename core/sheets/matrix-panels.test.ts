import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'
import { overviewOf } from '../ladder/index.ts'
import { STATUSES } from '../model/answer.ts'
import { writeCells } from '../team/cells.ts'
import { arrange, NO_MATRIX_FILTER } from '../team/index.ts'
import { summaryOf } from '../team/testing.ts'
import { service } from '../time/duration.ts'
import { beyond, overlaps, type TextBox, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { FEW_CLASSES } from './matrix-panels.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'

const asOf = '2026-11-22'
const pack = shippedCatalogue()
const overview = overviewOf(pack)
const MISSOURI = overview.classes.filter(({ jurisdiction }) => jurisdiction === 'us-mo').map(({ id }) => id)
const SUPERVISOR = 'us-mo/customer-service-supervisor'
const OWN = [
  'Office Manager',
  'Customer Service Representative',
  'Associate Customer Service Representative',
  'Customer Service Supervisor',
]

/** Names of usual lengths, each of somebody else: "Garcia-Montenegro 7, Ana". */
const peopleOf = (count: number): PersonSummary[] =>
  Array.from({ length: count }, (_, at) =>
    summaryOf(`p${at}`, {
      name: `${['Smith', 'Garcia-Montenegro', 'Eze', 'D’Souza', 'Van der Berg'][at % 5]} ${at}, ${['Ana', 'Jo', 'Theodora'][at % 3]}`,
      unit: `Records ${at % 3}`,
      title: OWN[at % OWN.length] ?? null,
      since: '2024-03-01',
    }),
  )

const LACK = 'customer service, 1 y 10 m 24 d to go (time gives it)'

/** Two of three lack something, in words as long as a clause has them, unless told which rows do. */
function sheetOf(
  count: number,
  classIds: readonly string[],
  group: 'none' | 'unit' = 'none',
  lacksIn = (row: number): boolean => row % 3 !== 0,
): Sheet {
  const people = peopleOf(count)
  const cells = writeCells(
    asOf,
    people.map(({ id }) => id),
    people.map((_, row) =>
      classIds.map((_id, column) => {
        const status = STATUSES[(row + column) % STATUSES.length] ?? 'unknown'
        const eligibleOn = status === 'met' ? asOf : row % 2 === 0 ? '2028-03-01' : null
        return { status, eligibleOn, remaining: service(status === 'met' ? 0 : 1234), held: row % 7 === 3 }
      }),
    ),
  )
  const matrix = { asOf, classIds, ...cells }
  const lacks = people.flatMap((_, row) => (lacksIn(row) ? [[row, LACK] as const] : []))
  return matrixSheet({
    overview,
    asOf,
    team: 'Customer service',
    matrix,
    groups: arrange(matrix, people, { filter: NO_MATRIX_FILTER, sort: { by: 'roster' }, group }),
    groupName: key => key ?? 'None stated',
    density: 'usual',
    scenario: null,
    only: '',
    countsHours: true,
    lacking: { classId: SUPERVISOR, byRow: new Map(lacks) },
    details: pack.classes,
  })
}

const PAPERS = (['A4', 'Letter'] as const).flatMap(paper =>
  (['portrait', 'landscape'] as const).map(orientation => PageSettings.parse({ paper, orientation })),
)
const EVERY = [...PAPERS, PageSettings.parse({ paper: 'fit' })]

/** No text over another, none off the page, none cut, and every person on it once. */
function expectWhole(sheet: Sheet, settings: PageSettings, people: number): number {
  const { pages, warnings } = compose(sheet, settings)
  const drawn = pages.map(({ scene }) => {
    const boxes = textBoxes(scene)
    expect([overlaps(boxes), beyond(scene, boxes)]).toEqual([[], []])
    return boxes.map(({ text }) => text).join(' ')
  })
  const all = drawn.join(' ')
  expect(all).not.toContain('…')
  for (const { name } of peopleOf(people)) expect(all.split(name)).toHaveLength(2)
  expect(all.split('to go')).toHaveLength(1 + Math.floor((people * 2) / 3))
  expect(warnings.filter(warning => /too small|sheets of paper/.test(warning))).toEqual([])
  return pages.length
}

describe.each([5, 40, 60])('%i people against one class', count => {
  test.each(EVERY)('stand on one page with what each lacks: $paper, $orientation', settings => {
    expect(expectWhole(sheetOf(count, [SUPERVISOR]), settings, count)).toBe(1)
  })

  test.each(PAPERS)('in groups, too: $paper, $orientation', settings => {
    expect(expectWhole(sheetOf(count, [SUPERVISOR], 'unit'), settings, count)).toBe(1)
  })
})

test.each(PAPERS)('two hundred people take as few pages as they need: $paper, $orientation', settings => {
  const pages = expectWhole(sheetOf(200, [SUPERVISOR]), settings, 200)
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThanOrEqual(6)
})

test.each(PAPERS)(
  'thirty people against the classes of a state stand on one page: $paper, $orientation',
  settings => {
    expect(expectWhole(sheetOf(30, MISSOURI), settings, 30)).toBe(1)
  },
)

test.each(EVERY)('six classes, and nobody at all, keep every word whole: $paper, $orientation', settings => {
  const others = overview.classes.map(({ id }) => id).filter(id => id !== SUPERVISOR)
  const few = [SUPERVISOR, ...others].slice(0, FEW_CLASSES)
  expectWhole(sheetOf(25, few), settings, 25)
  expect(expectWhole(sheetOf(0, few), settings, 0)).toBe(1)
})

test('a group that goes on in another panel says its name there', () => {
  const { pages } = compose(sheetOf(60, [SUPERVISOR], 'unit'), PageSettings.parse({ paper: 'A4' }))
  const texts = pages.flatMap(({ scene }) => textBoxes(scene).map(({ text }) => text))
  expect(texts.filter(text => text.startsWith('Records 1'))).toEqual(['Records 1', 'Records 1, continued'])
})

test('of one class the sheet says how many are ready, and who holds a higher one is not among them', () => {
  const { subtitle } = sheetOf(60, [SUPERVISOR])
  expect(subtitle).toMatch(/^60 people, 1 class: 9 hold it, 10 are ready now, 0 more within a year\./)
})

test.each(PAPERS.filter(({ orientation }) => orientation === 'landscape'))(
  'where few lack something it stands below their names, and the letters are larger: $paper',
  settings => {
    const boxesOf = (lacksIn?: (row: number) => boolean) => {
      const { pages } = compose(sheetOf(60, [SUPERVISOR], 'none', lacksIn), settings)
      expect(pages).toHaveLength(1)
      return pages.flatMap(({ scene }) => textBoxes(scene))
    }
    const nameIn = (boxes: readonly TextBox[]) => boxes.find(({ text }) => text === 'Eze 7, Jo')
    const boxes = boxesOf(row => row % 20 === 7)
    expect(overlaps(boxes)).toEqual([])
    const name = nameIn(boxes)
    const lack = boxes.find(({ text }) => text === LACK)
    expect(lack?.y).toBeGreaterThan(name?.y ?? Infinity)
    expect(lack?.x).toBeLessThan((name?.x ?? 0) + (name?.width ?? 0))
    expect(name?.height).toBeGreaterThan(nameIn(boxesOf())?.height ?? Infinity)
  },
)

describe('letters on one page', () => {
  const said = (count: number, paper: 'A4' | 'A3'): readonly string[] =>
    compose(sheetOf(count, [SUPERVISOR]), PageSettings.parse({ paper })).warnings

  test('that are read easily are not spoken of', () => {
    expect(said(30, 'A4')).toEqual([])
    expect(said(80, 'A3')).toEqual([])
  })

  test('under six points are told with their height, there and on larger paper', () => {
    const [warning = '', ...others] = said(80, 'A4')
    expect(others).toEqual([])
    expect(warning).toMatch(/small to read\. On A3 they are /)
    const [here, larger] = [...warning.matchAll(/(\d\.\d) points/g)].map(([, points]) => Number(points))
    expect(here).toBeLessThan(6)
    expect(larger).toBeGreaterThanOrEqual(6)
  })

  test('for which there is no larger paper get larger where less is shown', () => {
    expect(said(140, 'A3')).toEqual([
      expect.stringMatching(/small to read\. They get larger where less is shown\./),
    ])
  })
})
