import { expect, test } from 'vitest'
import type { ClassStanding } from '../../model/answer.ts'
import { service } from '../../time/duration.ts'
import { missingCell, standingSentence, standingText } from './ladder.ts'

const short: ClassStanding = {
  classId: 'us-mo/clerk',
  status: 'not-met',
  eligibleOn: null,
  remaining: service(3 * 360 + 95),
  held: false,
}
const said = (standing: ClassStanding) => [
  standingText(standing, { documented: true }),
  missingCell(standing),
  standingSentence(standing),
]

test('card, table and sentence say the same of missing service', () => {
  expect(said(short)).toEqual(['3 y 3 m to go', '3 y 3 m 5 d', 'not yet, 3 y 3 m 5 d of service to go'])
})

test('“met” by a rule that nobody confirmed says so on the card, in the table and aloud', () => {
  const met: ClassStanding = { ...short, status: 'met', remaining: null }
  const unsure = { documented: true, unsure: true as const }
  expect([standingText(met, unsure), standingSentence(met, unsure)]).toEqual([
    'met, unconfirmed',
    'met, unconfirmed',
  ])
  expect(standingText(met, { documented: true })).toBe('met')
  expect(standingText(short, unsure)).toBe('3 y 3 m to go')
})

test('where a class is to be entered first, none of them says that the service is enough', () => {
  expect(said({ ...short, classFirst: true })).toEqual([
    'at least 3 y 3 m',
    'at least 3 y 3 m 5 d',
    'not yet, at least 3 y 3 m 5 d of service to go',
  ])
})

test('a blank is never left where no service is enough', () => {
  expect(said({ ...short, remaining: null })).toEqual([
    'not by service alone',
    'not by service alone',
    'not yet, more than service is missing',
  ])
  expect(missingCell({ ...short, status: 'met', remaining: service(0) })).toBe('')
  expect(missingCell({ ...short, status: 'unknown', remaining: null })).toBe('')
})
