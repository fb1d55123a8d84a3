import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { overviewOf } from '../ladder/index.ts'
import { type Matrix, writeCells } from '../team/cells.ts'
import { summaryOf } from '../team/testing.ts'
import { service } from '../time/duration.ts'
import { beyond, overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { peopleSheet } from './people-sheet.ts'
import { PageSettings } from './settings.ts'

const asOf = '2026-11-22'
const pack = shippedCatalogue()
const overview = overviewOf(pack)
const titleOf = new Map(overview.classes.map(({ id, title }) => [id, title]))
const MISSOURI = [
  'us-mo/associate-customer-service-representative',
  'us-mo/customer-service-representative',
  'us-mo/lead-customer-service-representative',
  'us-mo/customer-service-supervisor',
  'us-mo/customer-service-manager',
]
const [ASSOCIATE = '', REPRESENTATIVE = '', LEAD = '', SUPERVISOR = '', MANAGER = ''] = MISSOURI

const lacking = (days: number) =>
  ({ status: 'not-met', eligibleOn: null, remaining: service(days), held: false }) as const
const met = { status: 'met', eligibleOn: asOf, remaining: service(0), held: false } as const
const people = [
  summaryOf('1', {
    name: 'Ana Li',
    present: REPRESENTATIVE,
    title: 'Customer Service Representative',
    since: '2019-03-01',
  }),
  summaryOf('2', { name: 'Maximiliana Garcia-Montenegro y Castellanos', present: MANAGER, title: 'Manager' }),
  summaryOf('3', { name: 'Bo Chen' }),
]
const matrix: Matrix = {
  asOf,
  classIds: MISSOURI,
  ...writeCells(
    asOf,
    people.map(({ id }) => id),
    [
      [met, { ...met, held: true }, lacking(90), lacking(720), met],
      [met, met, met, met, { ...met, held: true }],
      [met, lacking(360), lacking(720), lacking(1800), lacking(3600)],
    ],
  ),
}
const sheet = peopleSheet({
  overview,
  asOf,
  team: 'Calls',
  matrix,
  people: people.map((person, row) => ({ person, row })),
  lacksOf: (classId, row) =>
    row === 0 && classId === LEAD ? [{ label: 'leading a team or shift', days: 90, way: 'assignment' }] : [],
  countsHours: false,
  details: pack.classes,
})
const linesOf = (settings: PageSettings): string[][] =>
  compose(sheet, settings).pages.map(({ scene }) => textBoxes(scene).map(({ text }) => text))

describe('a sheet for each person', () => {
  test('begins a page of its own, which names nobody else', () => {
    const pages = linesOf(PageSettings.parse({ paper: 'Letter', orientation: 'portrait' }))
    expect(pages).toHaveLength(people.length)
    for (const [at, page] of pages.entries())
      expect(people.filter(({ name }) => page.includes(name))).toEqual([people[at]])
  })

  test('has the classes that are no step down and are not held, the nearest first, with what is missing', () => {
    const rows = sheet.table.rows.filter(([name]) => name === 'Ana Li')
    expect(rows.map(row => row[2])).toEqual([MANAGER, LEAD, SUPERVISOR].map(id => titleOf.get(id)))
    expect(rows[1]?.[4]).toBe('leading a team or shift, 3 m to go (an assignment of that kind)')
    expect(sheet.table.rows.some(row => row[2] === titleOf.get(ASSOCIATE) && row[0] === 'Ana Li')).toBe(false)
  })

  test('of somebody with nothing above says so', () => {
    const [, manager] = linesOf(PageSettings.parse({ paper: 'A4' }))
    expect(manager?.join(' ')).toContain('None of the classes looked at is above this one')
  })

  test.each([PageSettings.parse({}), PageSettings.parse({ paper: 'Letter', orientation: 'portrait' })])(
    'keeps every label apart and on its page',
    settings => {
      for (const { scene } of compose(sheet, settings).pages) {
        const boxes = textBoxes(scene)
        expect([overlaps(boxes), beyond(scene, boxes)]).toEqual([[], []])
      }
    },
  )
})
