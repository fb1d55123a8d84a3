import { expect, test } from 'vitest'
import { education, ask } from '../../rules/reference/asking.ts'
import { evidenceLines } from './evidence-lines.ts'
import type { EntryNames } from './people.ts'

test('a clause’s evidence ends with what it rests on: for some positions only, a licence that runs out', () => {
  const names: EntryNames = {
    jobs: 0,
    job: String,
    jobAt: String,
    study: String,
    entries: ({ entries }) => entries.map(index => `entry ${index}`),
  }
  const [route] = ask(
    {
      id: 'port',
      position: {
        only: 'Port positions',
        of: { id: 'all', all: [education('bachelor'), { id: 'pilot', licence: { name: 'Pilot' } }] },
      },
    },
    {
      education: [{ studyType: 'BA' }],
      certificates: [{ name: 'Pilot', ladder: { expires: '2027-03-01' } }],
    },
  ).routes
  expect(route?.clauses.map(clause => evidenceLines(clause, names))).toEqual([
    ['entry 0', 'Port positions only'],
    ['entry 0', 'Port positions only', 'runs out on 1 Mar 2027'],
  ])
})
