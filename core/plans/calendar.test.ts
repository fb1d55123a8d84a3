import { describe, expect, test } from 'vitest'
import { dayNumber } from '../time/day-count.ts'
import { makeCalendar } from './calendar.ts'

const calendar = (asOf: string, lag = 0, changes: string[] = []) =>
  makeCalendar({ asOf, lag, horizon: 720, changes })

describe('the days a plan can name', () => {
  test('begin with the as-of date, even a 31st', () => {
    const days = calendar('2026-01-31')
    expect(days.dateOf(days.first)).toBe('2026-01-31')
    expect(days.dateOf(days.beginning(days.first + 1))).toBe('2026-02-01')
  })

  test('leave out the end of February, which has numbers and no dates', () => {
    const days = calendar('2026-01-15')
    const march = days.beginning(dayNumber('2026-02-28') + 1)
    expect(days.dateOf(march)).toBe('2026-03-01')
    expect(days.dateOf(days.before(march))).toBe('2026-02-28')
  })

  test('know a 31st only when something changes on it', () => {
    const plain = calendar('2026-05-01')
    const graduation = calendar('2026-05-01', 0, ['2026-05-31'])
    const thirtieth = dayNumber('2026-05-30')
    expect(plain.dateOf(plain.beginning(thirtieth, thirtieth + 0.5))).toBe('2026-06-01')
    expect(graduation.dateOf(graduation.beginning(thirtieth, thirtieth + 0.5))).toBe('2026-05-31')
    expect(graduation.stampOf('2026-05-31')).toBe(thirtieth + 0.5)
  })

  test('lead from a test to the first day so much later on the count', () => {
    const month = calendar('2026-01-15', 30)
    const dates = (begin: string) => month.testsFor(dayNumber(begin)).map(day => month.dateOf(day))
    expect(dates('2026-02-20')).toEqual(['2026-01-20'])
    // 30 January and a month is 30 February: the appointment begins on 1 March, as that of 1 February does.
    expect(dates('2026-03-01')).toEqual(['2026-02-01', '2026-01-30', '2026-01-29'])
    // No test leads to 30 March: 28 February leads to the 28th, 1 March to 1 April.
    expect(dates('2026-03-30')).toEqual([])
    expect(month.dateOf(month.beginning(dayNumber('2026-03-29')))).toBe('2026-04-01')
  })

  test('end with the horizon', () => {
    const days = calendar('2026-03-01')
    expect(days.dateOf(days.last)).toBe('2028-03-01')
    expect(days.beginning(days.last)).toBe(days.last)
    expect(days.beginning(days.last + 1)).toBe(Infinity)
  })
})
