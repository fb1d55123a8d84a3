/** What is asked of one group of applicants. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const WAYS = [
  'Either I',
  'One year of experience as a Harbor Pilot.',
  'Or II',
  'Two years of tide experience.',
]

describe('a sentence that opens a demand', () => {
  it.each([
    'Education: Candidates applying under the open requirements must meet the following education requirement:',
    'Applicants competing from outside must meet the following education requirement:',
  ])('for some applicants leaves it to be checked: %s', stem => {
    const reading = asked(`${stem} Equivalent to graduation from college with major work in tides.`, ...WAYS)
    expect(reading.rule).toBe('all(bachelor?, any(I: 1y, II: 2y))')
    expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
    expect(reading.confidence).toBe('check')
  })

  it.each([
    'Education Requirements: Applicants competing under outside patterns for these classes must have:',
    'Applicants competing under outside patterns must have:',
  ])('of a list for some applicants leaves the list to be checked: %s', stem => {
    const reading = asked(
      stem,
      'A. Equivalent to graduation from college with a specialization in tides. or',
      'B. Completion of 16 semester hours of courses in tides.',
    )
    expect(reading.rule).toBe('any(A: bachelor?, B: 16 credits?)')
    expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
  })

  it('of a list for all of them says nothing new', () => {
    const reading = asked(
      'Applicants must have:',
      'A. Equivalent to graduation from college with a specialization in tides. or',
      'B. One year of tide experience.',
    )
    expect(reading.rule).toBe('any(A: bachelor, B: 1y)')
    expect(reading.confidence).toBe('certain')
  })

  it('for all of them says nothing new', () => {
    const reading = asked(
      'Applicants must meet the following requirement: Equivalent to graduation from college.',
      ...WAYS,
    )
    expect(reading.rule).toBe('all(bachelor, any(I: 1y, II: 2y))')
    expect(reading.notes.every(({ narrows }) => narrows === undefined)).toBe(true)
  })
})
