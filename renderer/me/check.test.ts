import { expect, test } from 'vitest'
import { findWrong } from './check.ts'

test('a job of 200 hours a week is refused at its field, with the most it may be', () => {
  const wrong = findWrong({ work: [{ position: 'Clerk' }, { ladder: { hoursPerWeek: 200 } }] })
  expect(wrong).toEqual({ field: 'work[1].ladder.hoursPerWeek', message: 'Is too large; at most 168' })
})

test.each([
  [
    { work: [{ startDate: '2019-13' }] },
    'work[0].startDate',
    'This date does not exist; write one that does, as 2026-11-22',
  ],
  [{ work: [{ startDate: 'May 2019' }] }, 'work[0].startDate', 'Write a date as 2019, 2019-06 or 2019-06-15'],
  [{ work: [{ ladder: { shares: { lead: 3 } } }] }, 'work[0].ladder.shares.lead', 'Is too large; at most 1'],
  [
    { work: [{ startDate: '2020-01', endDate: '2019-01' }] },
    'work[0].endDate',
    '2019-01 lies before the start, 2020-01; correct one of the two',
  ],
])('what cannot be stored is named: %j', (document, field, message) => {
  expect(findWrong(document)).toEqual({ field, message })
})

test('a start as a month and an end as its year are in order', () => {
  expect(findWrong({ work: [{ startDate: '2019-08', endDate: '2019' }] })).toBeNull()
})
