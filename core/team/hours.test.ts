import { describe, expect, test } from 'vitest'
import { hoursUnit, readHours } from './hours.ts'
import { take } from './testing.ts'

describe('a column of hours', () => {
  test.each([
    ['Employment %', ['100', '80', '50'], 'percent'],
    ['Employment %', ['1', '0,8', '0.5'], 'fte'],
    ['FTE', ['1.00', '0.50'], 'fte'],
    ['FTE', ['100', '60'], 'percent'],
    ['Hours', ['40', '37.5', '20'], 'week'],
    ['Hours', ['100', '75', '50'], 'percent'],
    ['Biweekly hours', ['80', '75', '40'], 'two-weeks'],
    ['Hours per pay period', ['80', '40'], 'two-weeks'],
    ['Monthly hours', ['173.33', '86.67'], 'month'],
    ['Annual Hours', ['2080', '1040'], 'year'],
  ] as const)('“%s” of %j is in the unit that makes it plain', (header, values, unit) =>
    expect(hoursUnit(header, [...values])).toBe(unit),
  )

  test.each([
    // Of a week or of two, nobody can tell.
    ['Std Hours', ['80', '40']],
    ['Hours', ['40', '1']],
    ['FTE', ['40', '20']],
    ['Pay period hours', ['86.67']],
    ['Monthly hours', ['40']],
    ['Percent time', ['173']],
  ])('“%s” of %j is asked about', (header, values) => expect(hoursUnit(header, values)).toBeNull())

  test('of whatever unit comes to hours a week', () => {
    expect(readHours('80', 'two-weeks', 40)).toEqual({ hours: 40 })
    expect(readHours('86.67', 'month', 40)).toEqual({ hours: 20 })
    expect(readHours('1040', 'year', 40)).toEqual({ hours: 20 })
  })

  test('chosen by hand is read in its own unit, not in that of the column before', () => {
    const roster = `
      Emp ID | Name | Load      | Share
      1      | Ana  | 40        | 0.5
      2      | Bo   | 20        | 1`
    const hours = (columns: Record<string, string>) =>
      take(roster, { columns: { id: 'Emp ID', name: 'Name', class: 'Name', ...columns } }).people.map(
        ({ document }) => document.work?.[0]?.ladder?.hoursPerWeek,
      )
    expect(hours({ hours: 'Load' })).toEqual([40, 20])
    expect(hours({ hours: 'Share' })).toEqual([20, 40])
  })

  test('is that of the present job, which is said', () => {
    const { lacking } = take(`
      Emp ID | Name | Title | Start | Std Hours
      1      | Ana  | Clerk | 2019-01-01 | 20`)
    expect(lacking.join()).toMatch(/hours are those of today/)
  })
})
