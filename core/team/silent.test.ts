import { expect, test } from 'vitest'
import { saySilent } from '../words/team.ts'
import { silentTitles } from './silent.ts'

const aClass = (id: string, yieldsKinds: boolean) => ({
  id,
  jurisdiction: 'a',
  level: 2 as const,
  series: null,
  title: id,
  documented: true,
  qualifications: 'minimum' as const,
  code: null,
  grade: null,
  pay: null,
  tentative: false,
  yieldsKinds,
})
const classes = [
  aClass('Clerk', false),
  aClass('Agent', true),
  aClass('Examiner', false),
  aClass('Chief', false),
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
