import { expect, test } from 'vitest'
import { saySilent } from '../words/team.ts'
import { silentTitles } from './silent.ts'
import { classSummaryOf } from './testing.ts'

const silently = { yieldsKinds: false }
const classes = [
  classSummaryOf('Clerk', silently),
  classSummaryOf('Agent'),
  classSummaryOf('Examiner', silently),
  classSummaryOf('Chief', silently),
]

test('classes that say nothing of what service in them counts as are named where people hold them, the commonest first', () => {
  const silent = (...held: (string | null)[]) =>
    silentTitles(
      held.map(present => ({ present })),
      { classes },
    )
  expect(silent('Clerk', 'Examiner', null, 'Agent', 'Examiner', 'elsewhere')).toEqual(['Examiner', 'Clerk'])
  expect(silent('Agent')).toEqual([])
})

test('at most three of them are named', () => {
  expect(saySilent([])).toEqual([])
  expect(saySilent(['Clerk'])).toEqual([expect.stringMatching(/^Of Clerk nothing says what a year in it/)])
  expect(saySilent(['A', 'B', 'C', 'D', 'E'])).toEqual([
    expect.stringMatching(/^Of A, B, C and 2 more classes held here nothing says what a year in them/),
  ])
})
