/** Classes that are no more. The sentences are ours. */
import { expect, test } from 'vitest'
import { specimen } from '../specimen.test-support.ts'
import { classFactsOf } from './class-facts.ts'

const abolished = (...lines: string[]): (string | undefined)[] =>
  classFactsOf(specimen(lines.join('\n'))).classes.map(each => each.abolished?.value)

const ASKS = ['Minimum Qualifications', 'Two years of experience mending nets.']
const page = (...history: string[]): (string | undefined)[] =>
  abolished('NET MENDER', 'Definition', 'This is net work.', ...ASKS, 'Class Established: 1/1953', ...history)

const series = (first: string, second: string): (string | undefined)[] =>
  abolished(
    'Net Mender Series',
    'Net Mender Series Specification - Class Titles and Codes Schem Code Class Code Class',
    `GA20\n3029\n${first}\nGA15\n3030\n${second}`,
    'Minimum Qualifications\nNet Mender\nA knot.\nSenior Net Mender\nTwo knots.',
    'Knowledge and Abilities\nKnowledge of: Knots.',
  )

test('a class of a series is abolished on the day in the bracket behind its title', () => {
  expect(series('Net Mender (Abolished 01/07/2016 per Letter 16-05)', 'Senior Net Mender')).toEqual([
    '2016-01-07',
    undefined,
  ])
})

test('a bracket that is never closed says it as well', () => {
  expect(series('Net Mender', 'Senior Net Mender (Abolished 07/08/2008')).toEqual([undefined, '2008-07-08'])
})

test('a page of one class says it of that class', () => {
  expect(page('Class Abolished: 4/1987')).toEqual(['1987-04'])
})

test('a class established again afterwards, or revised, is there', () => {
  expect(page('Class Abolished: 4/1987', 'Class Re-established: 12/1987')).toEqual([undefined])
  expect(page('Class Abolished 10/86', 'Spec. Revision 11/88')).toEqual([undefined])
})

test('without a day nothing is said', () => {
  expect(page('Class Abolished:')).toEqual([undefined])
})
