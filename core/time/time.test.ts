import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, daysBetween, firstDateFrom, lastDateTo } from './day-count.ts'
import { durationDays, service } from './duration.ts'
import { endsBeforeStart, isEstimate, resolveDate } from './partial-date.ts'

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const dayAfter = (date: string): string => {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

describe('the 30/360 count', () => {
  test('two years from 1 March 2024 end exactly on 1 March 2026', () =>
    expect(daysBetween('2024-03-01', '2026-03-01')).toBe(720))
  test('is flat from the 30th to the 31st', () => expect(daysBetween('2026-01-30', '2026-01-31')).toBe(0))
  test('jumps at 1 March, by one more day in a leap year', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(3)
    expect(daysBetween('2024-02-29', '2024-03-01')).toBe(2)
  })
  test('never falls from one day to the next', () =>
    fc.assert(fc.property(dates, date => daysBetween(date, dayAfter(date)) >= 0)))
  test('a start on 29 February reaches its anniversary on 1 March', () =>
    expect(firstDateFrom(dayNumber('2024-02-29') + 360)).toBe('2025-03-01'))
  test('the first date of a number is the earliest that reaches it', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 800 }), (from, days) => {
        const found = firstDateFrom(dayNumber(from) + days) ?? ''
        const wanted = dayNumber(from) + days
        expect(dayNumber(found)).toBeGreaterThanOrEqual(wanted)
        const before = new Date(`${found}T00:00:00Z`)
        before.setUTCDate(before.getUTCDate() - 1)
        expect(dayNumber(before.toISOString().slice(0, 10))).toBeLessThan(wanted)
      }),
    ))
  test('no date is found that does not exist: 2100 is no leap year, 2000 is one', () => {
    expect(firstDateFrom(dayNumber('2100-02-28') + 1)).toBe('2100-03-01')
    expect(firstDateFrom(dayNumber('2000-02-28') + 1)).toBe('2000-02-29')
  })
  test('the last date to a number is itself, or the end of February where no date has it', () => {
    expect(lastDateTo(dayNumber('2026-05-10') + 0.75)).toBe('2026-05-10')
    expect(lastDateTo(dayNumber('2025-02-28') + 2)).toBe('2025-02-28')
    expect(lastDateTo(dayNumber('2024-02-28') + 2)).toBe('2024-02-29')
    expect(lastDateTo(dayNumber('2026-12-30'))).toBe('2026-12-30')
  })
  test('a part of a day is reached on the next whole one', () =>
    expect(firstDateFrom(dayNumber('2026-05-10') + 0.25)).toBe('2026-05-11'))
  test('there is no date beyond the year 9999', () =>
    expect(firstDateFrom(dayNumber('9999-12-30') + 1)).toBeNull())
})

describe('durations', () => {
  test.each([
    ['P1Y3M9D', 459],
    ['P0D', 0],
    ['P18M', 540],
  ])('%s is %d days', (duration, days) => expect(durationDays(duration)).toBe(days))
  test.each([
    [459, 'P1Y3M9D'],
    [0, 'P0D'],
    [81.5625, 'P2M21.5625D'],
    [360, 'P1Y'],
    [359.9999999, 'P1Y'],
    [-4, 'P0D'],
  ])('%d days are written %s', (days, iso) => expect(service(days).iso).toBe(iso))
  test('what is written reads back', () =>
    fc.assert(fc.property(fc.nat(100_000), days => durationDays(service(days).iso) === days)))
})

describe('partial dates', () => {
  test('a month means its first day, a year its 1 July', () =>
    expect(['2019-06', '2019', '2019-06-15'].map(resolveDate)).toEqual([
      '2019-06-01',
      '2019-07-01',
      '2019-06-15',
    ]))
  test('only a whole date is no estimate', () =>
    expect(['2019-06', '2019', '2019-06-15'].map(isEstimate)).toEqual([true, true, false]))
  test('are compared at the coarser precision', () => {
    expect(endsBeforeStart('2019-08', '2019')).toBe(false)
    expect(endsBeforeStart('2019-08-20', '2019-08')).toBe(false)
    expect(endsBeforeStart('2019-08', '2019-07-31')).toBe(true)
    expect(endsBeforeStart('2019', '2018-12-31')).toBe(true)
  })
})
