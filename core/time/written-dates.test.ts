import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IsoDate } from '../model/primitives.ts'
import { readDate } from './written-dates.ts'

const dateOf = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const read = readDate(text, order)
  return 'fault' in read ? read.fault : read.date
}

describe('a date', () => {
  test.each([
    ['2019-03-01', '2019-03-01'],
    ['2019/3/1', '2019-03-01'],
    ['20190301', '2019-03-01'],
    ['2019-03-01T00:00:00', '2019-03-01'],
    ['3/13/2019 0:00', '2019-03-13'],
    ['13.03.2019', '2019-03-13'],
    ['March 13, 2019', '2019-03-13'],
    ['13th Mar 2019', '2019-03-13'],
    ['13-Mar-19', '2019-03-13'],
    ['43537', '2019-03-13'],
  ])('%s is %s', (text, date) => expect(dateOf(text)).toBe(date))

  test.each([
    ['2019', '2019'],
    ['2019-06', '2019-06'],
    ['06/2019', '2019-06'],
    ['June 2019', '2019-06'],
  ])('%s keeps its precision', (text, date) => expect(dateOf(text)).toBe(date))

  test('that does not exist is none', () => {
    for (const text of ['2019-02-30', '31/06/2019', '13/13/2019', 'soon', 'Marvin 2019', '1.5'])
      expect(dateOf(text)).toBe('not-a-date')
  })

  test('that could be two is asked about; told the order, it is read', () => {
    expect(dateOf('03/04/2019')).toBe('either-order')
    expect(dateOf('03/04/2019', 'day-first')).toBe('2019-04-03')
    expect(dateOf('03/04/2019', 'month-first')).toBe('2019-03-04')
    expect(dateOf('04/04/2019')).toBe('2019-04-04')
  })

  test('of the year 9999 is how systems say “no end”', () => expect(dateOf('12/31/9999')).toBeNull())

  test('whatever its order, is read back as it was written', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, day => {
        const iso = day.toISOString().slice(0, 10)
        const [year = '', month = '', date = ''] = iso.split('-')
        expect(dateOf(`${date}/${month}/${year}`, 'day-first')).toBe(iso)
        expect(dateOf(`${Number(month)}-${Number(date)}-${year}`, 'month-first')).toBe(iso)
        expect(dateOf(iso)).toBe(iso)
      }),
    )
  })

  test('is never read as one that does not exist', () => {
    const figures = fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/)
    fc.assert(
      fc.property(figures, fc.constantFrom('day-first', 'month-first', null), (text, order) => {
        const read = readDate(text, order)
        if ('fault' in read || read.date === null) return
        expect(IsoDate.safeParse(`${read.date}-01-01`.slice(0, 10)).success).toBe(true)
      }),
    )
  })
})
