/** Numbers in words, and units of time: what one unit is, as parts of a year. */
import { NUMBER_WORDS } from '../../../english/phrases.ts'
import { MONTHS } from '../../../time/months.ts'
import type { PhraseList } from './phrase-list.ts'

const ONES = ['zero', ...NUMBER_WORDS]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const tens = TENS.flatMap((word, index) => {
  const value = (index + 2) * 10
  return [
    [word, value] as const,
    ...ONES.slice(1, 10).map((one, more) => [`${word} ${one}`, value + more + 1] as const),
  ]
})

export const NUMBERS: PhraseList = [
  ...ONES.map((word, value) => [word, value] as const),
  ...tens,
  ...NUMBER_WORDS.slice(0, 9).flatMap((word, index) => [
    [`${word} hundred`, (index + 1) * 100] as const,
    [`${word} thousand`, (index + 1) * 1000] as const,
  ]),
]

export const FRACTIONS: PhraseList = [
  ['one half', 0.5],
  ['a half', 0.5],
  ['1/2', 0.5],
  ['½', 0.5],
  ['one quarter', 0.25],
  ['one fourth', 0.25],
  ['three quarters', 0.75],
  ['three fourths', 0.75],
]

export const UNITS: PhraseList = [
  ...['year', 'years', 'yr', 'yrs', 'full year', 'full years', 'calendar years'].map(
    unit => [unit, 'year'] as const,
  ),
  ...['academic year', 'academic years', 'school year', 'school years'].map(
    unit => [unit, 'academic-year'] as const,
  ),
  ...['month', 'months', 'mos', 'full months'].map(unit => [unit, 'month'] as const),
  ...['week', 'weeks'].map(unit => [unit, 'week'] as const),
  ...['day', 'days'].map(unit => [unit, 'day'] as const),
  ...['hours', 'clock hours', 'working hours', 'full time hours'].map(unit => [unit, 'hour'] as const),
]

export const MONTH_PHRASES: PhraseList = MONTHS.map(month => [month.toLowerCase()] as const)
