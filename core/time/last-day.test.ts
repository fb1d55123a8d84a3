import { expect, test } from 'vitest'
import { dayAfter, firstDayAfter, lastDayBefore } from './last-day.ts'

test('what is valid through a day, a month or a year is over on the first day after all of it', () => {
  expect(['2026-12-31', '2028-02-28', '2027-03', '2027-12', '2027'].map(firstDayAfter)).toEqual([
    '2027-01-01',
    '2028-02-29',
    '2027-04-01',
    '2028-01-01',
    '2028-01-01',
  ])
})

test('its last day leads back to it', () => {
  for (const over of ['2027-01-01', '2028-03-01', '2027-03-01'])
    expect(dayAfter(lastDayBefore(over))).toBe(over)
  expect(['2027-04', '2027'].map(lastDayBefore)).toEqual(['2027-03-31', '2027-06-30'])
})
