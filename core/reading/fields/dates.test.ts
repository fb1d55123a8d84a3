import { expect, test } from 'vitest'
import { datesIn } from './dates.ts'
import { payIn } from './pay.ts'
import { titleCase } from './title-case.ts'

const dates = (text: string): string[] =>
  datesIn(text, { from: 0, to: text.length }).map(({ value }) => value)

test.each([
  ['01/13/1932', ['1932-01-13']],
  ['03-09-18', ['2018-03-09']],
  ['8/69', ['1969-08']],
  ['CSC - 10/1980 ; Ad Board - 11/1980', ['1980-10', '1980-11']],
  ['November, 2014', ['2014-11']],
  ['January 1, 2025', ['2025-01-01']],
  ['since 1931', ['1931']],
  ['2005-12-01', ['2005-12-01']],
  ['13/45/2020', []],
  ['119/94', []],
  ['no date', []],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected)
})

const pay = (text: string, heading = '') =>
  payIn(text, { from: 0, to: text.length }, heading).map(({ value: { min, max, period }, confidence }) => [
    min,
    max,
    period,
    confidence,
  ])

test.each([
  ['$39,797 to $58,150', 'ANNUAL SALARY', [[39797, 58150, 'year', 'certain']]],
  [
    '$103,841 and $108,482 (flat-rated)',
    'ANNUAL SALARY',
    [
      [103841, 103841, 'year', 'certain'],
      [108482, 108482, 'year', 'certain'],
    ],
  ],
  ['$54,886.00-$84,995.00 Yearly', '', [[54886, 84995, 'year', 'certain']]],
  ['$22.50 - $30.75 per hour', '', [[22.5, 30.75, 'hour', 'certain']]],
  [
    '$4,100 to $5,100 monthly; $2,000 biweekly',
    '',
    [
      [4100, 5100, 'month', 'certain'],
      [2000, 2000, 'two-weeks', 'certain'],
    ],
  ],
  ['$5,200 to $6,000', '', [[5200, 6000, 'month', 'check']]],
  ['$0 and ten dollars', '', []],
])('%s', (text, heading, expected) => {
  expect(pay(text, heading)).toEqual(expected)
})

test('titles in capitals are read as running text writes them', () => {
  expect(titleCase('CHIEF OF HARBOUR PATROL III')).toBe('Chief of Harbour Patrol III')
  expect(titleCase('HVAC MECHANIC 2 (AFTER HOURS)')).toBe('HVAC Mechanic 2 (After Hours)')
  expect(titleCase('Chief of Police')).toBe('Chief of Police')
})
