import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PersonSummary } from '../contract/team-shapes.ts'
import { STATUSES } from '../model/answer.ts'
import { service } from '../time/duration.ts'
import { benchOf, readyFor } from './bench.ts'
import { cellAt, joinPages, type Matrix, type StandingOf, writeCells } from './cells.ts'
import { compareBenches } from './difference.ts'
import { levelsOf } from './higher.ts'
import { monthsAhead } from './horizon.ts'
import { peopleOnLadder } from './ladder.ts'
import { presentIn } from './present.ts'
import { arrange, columnsOf, NO_MATRIX_FILTER } from './matrix.ts'
import { classSummaryOf, summaryOf } from './testing.ts'

const asOf = '2026-11-22'
const LOW = 'us-mo/low'
const HIGH = 'us-mo/high'

const met: StandingOf = { status: 'met', eligibleOn: asOf, remaining: service(0), held: false }
const from = (eligibleOn: string | null, days: number | null = 90): StandingOf => ({
  status: 'not-met',
  eligibleOn,
  remaining: days === null ? null : service(days),
  held: false,
})
const held: StandingOf = { ...met, held: true }

/** People of the low class by name with where they stand in the high one. */
const matrixOf = (people: Readonly<Record<string, StandingOf>>): Matrix => ({
  asOf,
  classIds: [LOW, HIGH],
  ...writeCells(
    asOf,
    Object.keys(people),
    Object.values(people).map(standing => [standing.held ? met : held, standing]),
  ),
})
const summary = (id: string, more: Partial<PersonSummary> = {}): PersonSummary =>
  summaryOf(id, { present: LOW, ...more })

test('cells come out of their codes as they went in, service in whole days', () => {
  const dates = fc
    .date({ min: new Date(asOf), max: new Date('2086-11-22'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const plain = fc.record({
    status: fc.constantFrom(...STATUSES),
    eligibleOn: fc.option(dates, { nil: null }),
    remaining: fc.option(
      fc.nat(9000).map(days => service(days / 4)),
      { nil: null },
    ),
    held: fc.boolean(),
    unstated: fc.constantFrom(null, 'study' as const, 'licence' as const, 'both' as const),
  })
  const standings = fc
    .tuple(plain, fc.boolean())
    .map(([cell, first]) => (first && cell.remaining ? { ...cell, classFirst: true as const } : cell))
  const tables = fc.array(fc.tuple(standings, standings, standings), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(tables, rows => {
      const classIds = ['a/1', 'a/2', 'a/3']
      const cut = Math.floor(rows.length / 2)
      const pages = [rows.slice(0, cut), rows.slice(cut)].map((part, nth) => ({
        classIds,
        ...writeCells(
          asOf,
          part.map((_, row) => `${nth} ${row}`),
          part,
        ),
      }))
      const matrix = joinPages(asOf, pages)
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of cells.entries())
          expect(cellAt(matrix, row, column)).toEqual({
            ...cell,
            status: cell.unstated ? 'unknown' : cell.status,
            remaining: cell.remaining === null ? null : Math.ceil(cell.remaining.days),
            certain: null,
          })
    }),
  )
  expect(() => cellAt(matrixOf({ ana: met }), 0, 2)).toThrow(RangeError)
})

const levelOf = levelsOf([
  { id: LOW, level: 2 },
  { id: HIGH, level: 4 },
  { id: 'a/top', level: 6 },
])

describe('a bench', () => {
  const people = {
    ana: met,
    bo: from('2027-05-22'),
    cy: from('2027-05-23'),
    dee: from('2028-11-22'),
    ed: from(null, null),
    flo: { ...from(null, null), status: 'discretionary' as const },
    gus: { ...met, held: true },
  }
  const [, bench] = benchOf(matrixOf(people), () => LOW, levelOf)

  test('counts who is ready by when, holders not among them', () =>
    expect(bench).toMatchObject({ ready: 1, within6m: 2, within12m: 3, within24m: 4, holders: 1 }))
  test('counts by quarter for three years', () =>
    expect(bench?.quarters).toEqual([1, 1, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4]))
  test('counts those whom the authority may take apart from those who are ready', () =>
    expect(bench).toMatchObject({ discretionary: 1, conditional: 0 }))
  test('counts those who stand higher already apart: nobody is kept ready to step down', () => {
    const presentOf = (id: string): string => (id === 'ana' || id === 'cy' ? 'a/top' : LOW)
    expect(benchOf(matrixOf(people), presentOf, levelOf)[1]).toMatchObject({
      ready: 0,
      within6m: 1,
      within24m: 2,
      holders: 1,
      higher: { ready: 1, within6m: 1, within12m: 2, within24m: 2 },
      onlyPerson: null,
      thin: true,
    })
  })
  test('counts nobody from the day they are supposed to be gone: neither ready people nor holders', () => {
    const leaving: Record<string, string> = { ana: '2027-02-01', dee: '2028-11-22', gus: '2027-06-30' }
    const leavingOf = (id: string) => (leaving[id] === undefined ? undefined : { until: leaving[id] })
    const [, supposed] = benchOf(matrixOf(people), () => LOW, levelOf, leavingOf)
    // Dee is gone on the very day on which everything would be met.
    expect(supposed).toMatchObject({ ready: 1, within6m: 1, within12m: 2, within24m: 2, holders: 1 })
    expect(supposed?.quarters).toEqual([1, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    expect(supposed?.leaving).toEqual({ holders: 1, last: '2027-06-30' })
    expect(readyFor(matrixOf(people), HIGH, () => LOW, levelOf, '2027-05-22', leavingOf)).toEqual([
      { person: 'bo', on: '2027-05-22' },
    ])
  })
  test('counts nobody before the day they are hired, nor as ready for the class they are hired into', () => {
    const hired = (id: string) => (id === 'ana' ? { from: '2027-02-01' } : undefined)
    const [, supposed] = benchOf(matrixOf(people), () => LOW, levelOf, hired)
    expect(supposed?.quarters.slice(0, 3)).toEqual([0, 1, 2])
    expect(readyFor(matrixOf(people), HIGH, () => LOW, levelOf, '2027-05-21', hired)).toEqual([
      { person: 'ana', on: '2027-02-01' },
    ])
    const [, own] = benchOf(matrixOf(people), id => (id === 'ana' ? HIGH : LOW), levelOf, hired)
    expect(own).toMatchObject({ ready: 0, within6m: 1, coming: { holders: 1, first: '2027-02-01' } })
  })
  test('names the one person it rests on, and the one class they come from', () =>
    expect(bench).toMatchObject({ onlyPerson: 'ana', onlyFeeder: LOW, thin: false }))
  test('is thin where fewer than two are ready within a year', () =>
    expect(benchOf(matrixOf({ ana: met }), () => LOW, levelOf)[1]?.thin).toBe(true))
  test('under an entry class rests on those above: nobody stands below it', () => {
    const above = (): string => 'a/top'
    expect(benchOf(matrixOf({ ana: met, bo: met }), above, levelOf)[1]?.thin).toBe(false)
    expect(benchOf(matrixOf({ ana: met }), above, levelOf)[1]?.thin).toBe(true)
  })
  test('names who is ready, the first to be so first', () =>
    expect(readyFor(matrixOf(people), HIGH, () => LOW, levelOf, '2027-05-22')).toEqual([
      { person: 'ana', on: asOf },
      { person: 'bo', on: '2027-05-22' },
    ]))
  test('of two classes has no single one to come from', () =>
    expect(
      benchOf(matrixOf({ ana: met, bo: met }), id => (id === 'ana' ? LOW : null), levelOf)[1]?.onlyFeeder,
    ).toBeNull())
  test('only grows as time goes on', () => {
    const days = fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null })
    fc.assert(
      fc.property(fc.array(days), all => {
        const dates = all.map(day =>
          day === null ? null : new Date(Date.parse(asOf) + day * 86_400_000).toISOString().slice(0, 10),
        )
        const [, row] = benchOf(
          matrixOf(Object.fromEntries(dates.map((date, n) => [`p${n}`, from(date)]))),
          () => LOW,
          levelOf,
        )
        expect(row?.quarters).toEqual(row?.quarters.toSorted((a, b) => a - b))
        expect(row?.quarters[0]).toBe(row?.ready)
        expect(row?.quarters[4]).toBe(row?.within12m)
      }),
    )
  })
})

test('six months from 31 August are over on 1 March: February has no 30th', () => {
  expect(monthsAhead('2026-11-22', 6)).toBe('2027-05-22')
  expect(monthsAhead('2026-08-31', 6)).toBe('2027-03-01')
})

describe('rows', () => {
  const matrix = matrixOf({
    ana: from('2027-02-01'),
    bo: met,
    cy: from(null, null),
    dee: { ...met, held: true },
  })
  const people = [
    summary('ana', { unit: 'Calls', manager: 'dee' }),
    summary('bo', { unit: 'Desk', manager: 'dee' }),
    summary('cy', { unit: 'Calls', title: 'Clerk' }),
    summary('dee'),
  ]
  const shown = (more: Partial<typeof NO_MATRIX_FILTER>) =>
    arrange(matrix, people, {
      filter: { ...NO_MATRIX_FILTER, ...more },
      sort: { by: 'roster' },
      group: 'none',
    })[0]?.rows.map(({ person }) => person.id)

  test('are filtered by who is ready when, holders left out', () => {
    expect(shown({ readiness: 'now', classIds: [HIGH] })).toEqual(['bo'])
    expect(shown({ readiness: 'within-6', classIds: [HIGH] })).toEqual(['ana', 'bo'])
    expect(shown({ readiness: 'next-12', classIds: [HIGH] })).toEqual(['ana'])
    expect(shown({})).toEqual(['ana', 'bo', 'cy', 'dee'])
  })
  test('are filtered by words, unit, manager and people', () => {
    expect(shown({ text: 'clerk' })).toEqual(['cy'])
    expect(shown({ unit: 'Calls' })).toEqual(['ana', 'cy'])
    expect(shown({ manager: 'dee' })).toEqual(['ana', 'bo'])
    expect(shown({ people: new Set(['cy']) })).toEqual(['cy'])
  })
  test('are sorted by how near they are to a class', () => {
    const sort = { by: 'class' as const, classId: HIGH }
    const [all] = arrange(matrix, people, { filter: NO_MATRIX_FILTER, sort, group: 'none' })
    expect(all?.rows.map(({ person }) => person.id)).toEqual(['dee', 'bo', 'ana', 'cy'])
  })
  test('a question beside a date does not make it nearer', () => {
    const asking: StandingOf = {
      ...from('2028-10-01'),
      certain: { asks: 'authority', eligibleOn: '2028-10-01', remaining: service(600) },
    }
    const open: StandingOf = { status: 'unknown', eligibleOn: null, remaining: null, held: false }
    const of = matrixOf({ ask: asking, sure: from('2027-01-15'), open, now: met })
    const sort = { by: 'class' as const, classId: HIGH }
    const [all] = arrange(
      of,
      of.people.map(id => summary(id)),
      {
        filter: NO_MATRIX_FILTER,
        sort,
        group: 'none',
      },
    )
    expect(all?.rows.map(({ person }) => person.id)).toEqual(['now', 'open', 'sure', 'ask'])
  })
  test('are grouped by unit, those without one last', () => {
    const groups = arrange(matrix, people, { filter: NO_MATRIX_FILTER, sort: { by: 'name' }, group: 'unit' })
    expect(groups.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['Calls', 2],
      ['Desk', 1],
      [null, 1],
    ])
  })
})

describe('columns', () => {
  const aClass = (id: string, jurisdiction: string, level: 1 | 2, series: string | null = null) =>
    classSummaryOf(id, { jurisdiction, level, series })
  const overview = {
    jurisdictions: [
      { id: 'b', name: 'B', shortName: 'B' },
      { id: 'a', name: 'A', shortName: 'A' },
    ],
    classes: [
      aClass('a/2', 'a', 2, 's'),
      aClass('a/1', 'a', 1, 's'),
      aClass('a/3', 'a', 1),
      aClass('b/1', 'b', 1),
    ],
  }
  test('go from jurisdiction to jurisdiction, from the lowest level up', () =>
    expect(columnsOf(overview, { by: 'all' })).toEqual(['b/1', 'a/1', 'a/3', 'a/2']))
  test('are those of a series, or picked ones in their order, without those the catalogue lost', () => {
    expect(columnsOf(overview, { by: 'series', jurisdiction: 'a', series: 's' })).toEqual(['a/1', 'a/2'])
    expect(columnsOf(overview, { by: 'classes', classIds: ['a/2', 'gone', 'b/1'] })).toEqual(['a/2', 'b/1'])
  })
  test('are those near the team: of the jurisdictions whose classes its people hold, of all where they hold none', () => {
    expect(columnsOf(overview, { by: 'near', held: ['b/1'] })).toEqual(['b/1'])
    expect(columnsOf(overview, { by: 'near', held: ['gone'] })).toEqual(columnsOf(overview, { by: 'all' }))
  })
})

test('on the ladder people stand on their class, and step along its edges alone', () => {
  const matrix = matrixOf({ ana: met, bo: from('2027-02-01'), cy: from(null, null) })
  const edges = [{ from: LOW, to: HIGH, kind: 'series' as const, basis: '' }]
  const elsewhere = { next: [], soon: [] }
  expect(peopleOnLadder(matrix, edges, '2027-11-22', () => LOW, levelOf)).toEqual([
    { classId: LOW, holders: ['ana', 'bo', 'cy'], next: [], soon: [], elsewhere, empty: false },
    { classId: HIGH, holders: [], next: ['ana'], soon: ['bo'], elsewhere, empty: true },
  ])
  expect(peopleOnLadder(matrix, [], '2027-11-22', () => LOW, levelOf)[1]).toMatchObject({
    next: [],
    elsewhere: { next: ['ana'], soon: ['bo'] },
    empty: false,
  })
})

test('the ladder has as many ready for a class as its bench, whoever stands below it or elsewhere', () => {
  const standing = fc.constantFrom(
    met,
    held,
    from('2027-02-01'),
    from('2027-11-22'),
    from('2029-01-01'),
    from(null),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(standing, standing, fc.constantFrom(LOW, HIGH, null)), { maxLength: 12 }),
      fc.boolean(),
      (people, hasEdge) => {
        const ids = people.map((_, at) => `p${at}`)
        const present = presentIn(people.map(([, , own], at) => ({ id: `p${at}`, present: own })))
        const rows = people.map(([low, high]) => [low, high])
        const matrix = { asOf, classIds: [LOW, HIGH], ...writeCells(asOf, ids, rows) }
        const edges = hasEdge ? [{ from: LOW, to: HIGH, kind: 'series' as const, basis: '' }] : []
        const rungs = peopleOnLadder(matrix, edges, monthsAhead(asOf, 12), present, levelOf)
        const counted = rungs.map(({ next, soon, elsewhere }) => {
          const ready = next.length + elsewhere.next.length
          return [ready, ready + soon.length + elsewhere.soon.length]
        })
        const benches = benchOf(matrix, present, levelOf)
        expect(counted).toEqual(benches.map(({ ready, within12m }) => [ready, within12m]))
      },
    ),
  )
})

test('a scenario beside today tells which benches change and by how many', () => {
  const today = matrixOf({ ana: from('2029-01-01'), bo: met })
  const supposed = matrixOf({ ana: from('2027-01-01') })
  const [change, ...others] = compareBenches(
    benchOf(today, () => LOW, levelOf).slice(1),
    benchOf(supposed, () => LOW, levelOf).slice(1),
  )
  expect(others).toEqual([])
  expect(change?.classId).toBe(HIGH)
  const figures = ({ ready = 0, within6m = 0 } = {}) => [ready, within6m]
  expect([figures(change?.today), figures(change?.supposed)]).toEqual([
    [1, 1],
    [0, 1],
  ])
})
