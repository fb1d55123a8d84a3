import { describe, expect, test } from 'vitest'
import { columnOrder } from './date-columns.ts'
import { hoursUnit, readHours } from './hours.ts'
import { readEducation } from './study.ts'
import { tableOf } from './table.ts'

describe('the order of day and month in a column', () => {
  test('is shown by one value that has it in the open', () => {
    expect(columnOrder(['03/04/2019', '12/25/2020'])).toEqual({ order: 'month-first', doubt: null })
    expect(columnOrder(['03/04/2019', '25/12/2020'])).toEqual({ order: 'day-first', doubt: null })
  })
  test('is asked where both stand in one column and some values could be either', () => {
    expect(columnOrder(['25/12/2020', '12/25/2020', '03/04/2019']).doubt).toBe('two-date-orders')
    expect(columnOrder(['25/12/2020', '12/25/2020']).doubt).toBeNull()
  })
  test('is asked where no value shows it', () =>
    expect(columnOrder(['03/04/2019', '05/06/2020']).doubt).toBe('date-order'))
  test('is seen from offices that appoint on the first of a month', () => {
    expect(columnOrder(['3/1/2024', '7/1/2021', '10/1/2019', '12/1/2018'])).toEqual({
      order: 'month-first',
      doubt: null,
    })
    expect(columnOrder(['3/1/2024', '7/1/2021']).doubt).toBe('date-order')
  })
  test('does not matter for dates that say it themselves', () =>
    expect(columnOrder(['2019-03-04', 'March 4, 2019', '2019'])).toEqual({ order: null, doubt: null }))
})

describe('hours', () => {
  test('are taken a week, as a part of full time, or in per cent', () => {
    expect(readHours('37.5', 'week', 40)).toEqual({ hours: 37.5 })
    expect(readHours('37,5 hrs', 'week', 40)).toEqual({ hours: 37.5 })
    expect(readHours('0.5', 'fte', 37.5)).toEqual({ hours: 18.75 })
    expect(readHours('80%', 'week', 40)).toEqual({ hours: 32 })
    expect(readHours('Full-time', 'week', 37.5)).toEqual({ hours: 37.5 })
    expect(readHours('', 'week', 40)).toEqual({ hours: null })
  })
  test('that say only “part-time” never count as full-time', () => {
    for (const text of ['Part-time', 'PT', 'Seasonal', 'as needed'])
      expect(readHours(text, 'week', 40)).toEqual({ fault: 'part-time' })
    expect(readHours('0', 'fte', 40)).toEqual({ fault: 'none' })
    expect(readHours('300', 'week', 40)).toEqual({ fault: 'not-hours' })
  })
  test('of a column are in the unit that its header and figures show', () => {
    expect(hoursUnit('FTE', ['1', '0.5'])).toBe('fte')
    expect(hoursUnit('Std Hours', ['40', '20'])).toBe('week')
    expect(hoursUnit('Hours', ['1.0', '0.8'])).toBe('fte')
    expect(hoursUnit('Percent time', ['100', '50'])).toBe('percent')
    expect(hoursUnit('Time', ['100', '50'])).toBe('percent')
    expect(hoursUnit('Hours', ['40', '1'])).toBeNull()
    expect(hoursUnit('Hours per pay period', ['80'])).toBe('two-weeks')
  })
})

describe('education', () => {
  test('keeps a degree, its field and its date', () =>
    expect(readEducation('Bachelor of Arts, History', '2015')).toEqual([
      { studyType: 'Bachelor of Arts', area: 'History', endDate: '2015' },
    ]))
  test('finds semester and quarter hours', () => {
    expect(readEducation('Some college (45 credits)', null)).toEqual([
      { studyType: 'Some college', ladder: { semesterHours: 45 } },
    ])
    expect(readEducation('90 quarter hours', null)).toEqual([{ ladder: { quarterHours: 90 } }])
  })
  test('of several entries is several, of none is none', () => {
    expect(readEducation('High School; AA', null)).toEqual([
      { studyType: 'High School' },
      { studyType: 'AA' },
    ])
    expect(readEducation('N/A', null)).toEqual([])
  })
})

describe('a table', () => {
  test('begins at its headers, under a report’s title, and keeps the file’s row numbers', () => {
    const table = tableOf([
      ['Employee report', '', ''],
      ['', '', ''],
      ['Emp No', 'Name', 'Title'],
      ['1', 'Ana', 'Clerk'],
      ['', '', ''],
      ['2', 'Bo', 'Clerk'],
    ])
    expect(table.headers).toEqual(['Emp No', 'Name', 'Title'])
    expect(table.rows).toEqual([
      ['1', 'Ana', 'Clerk'],
      ['2', 'Bo', 'Clerk'],
    ])
    expect(table.numbers).toEqual([4, 6])
  })
  test('tells repeated and empty headers apart', () =>
    expect(
      tableOf([
        ['Id', 'Date', 'Date', ''],
        ['1', 'a', 'b', 'c'],
      ]).headers,
    ).toEqual(['Id', 'Date', 'Date (2)', 'Column D']))
  test('of nothing has nothing', () => expect(tableOf([]).rows).toEqual([]))
})
