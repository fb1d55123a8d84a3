import { expect, test } from 'vitest'
import { asked } from '../structure/structure.test-support.ts'
import { withoutCapitals } from './capitals.ts'

const IN_CAPITALS = [
  'EDUCATION: EQUIVALENT TO GRADUATION FROM COLLEGE.',
  'AND',
  'EXPERIENCE: TWO YEARS OF EXPERIENCE REPAIRING PUMPS, ONE YEAR OF WHICH SHALL HAVE BEEN AT SEA.',
]

test('a page in capital letters is read as any other, and all of it is to be checked', () => {
  const reading = asked(...IN_CAPITALS)
  expect(reading.rule).toBe('all(bachelor?, 2y[1y]?)')
  expect(reading.confidence).toBe('check')
})

test('every place stays as it was, and headings stay headings', () => {
  const text = 'OR II\nTWO YEARS OF WORK ON THE PIERS; OR A DEGREE.'
  const extracted = { format: 'txt' as const, text, blocks: [], problems: [] }
  const spoken = withoutCapitals(extracted, [{ from: 0, to: text.length }])
  expect(spoken.text).toBe('OR II\nTwo years of work on the piers; Or a degree.')
})

test('a text with small letters is left as it is, whatever stands in capitals', () => {
  const text = 'ALL SPECIALTIES MUST HAVE A DEGREE\nTwo years of work on the piers.'
  const extracted = { format: 'txt' as const, text, blocks: [], problems: [] }
  expect(withoutCapitals(extracted, [{ from: 0, to: text.length }])).toBe(extracted)
})
