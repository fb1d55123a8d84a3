import { expect, test } from 'vitest'
import { toldNotes } from './told-notes.ts'

const hours = (job: number) => ({ code: 'hours-not-stated', work: job, text: `The hours of job ${job}.` })

test('what is told of one job after another is told of the first four, and the others are counted', () => {
  expect(toldNotes([1, 2, 3, 4, 5].map(hours))).toHaveLength(5)
  expect(toldNotes([1, 2, 3, 4, 5, 6].map(hours))).toEqual([
    'The hours of job 1.',
    'The hours of job 2.',
    'The hours of job 3.',
    'The hours of job 4.',
    'The same goes for 2 more jobs: hours not stated, counted as full-time.',
  ])
})

test('nothing is told twice, and what every answer must say is never left out', () => {
  expect(toldNotes([hours(1), hours(1)])).toEqual(['The hours of job 1.'])
  const needed = [1, 2, 3, 4, 5, 6].map(at => ({ code: 'also-needed', text: `Licence ${at}` }))
  expect(toldNotes([...needed, hours(1)])).toEqual([...needed.map(({ text }) => text), 'The hours of job 1.'])
})
