/** What is only wished for: no clause, and no licence that an appointment takes. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('what is only wished for', () => {
  it('goes on under headings of its own, up to what is joined again', () => {
    const lines = [
      'EDUCATION:',
      'A bachelor’s degree.',
      'PREFERRED EDUCATION, EXPERIENCE AND CERTIFICATIONS:',
      'EDUCATION: A master’s degree.',
      'CERTIFICATION: A Harbor Pilot certificate.',
    ]
    expect(rule(...lines)).toBe('bachelor')
    expect(rule(...lines, 'AND', 'EXPERIENCE:', 'Two years of experience mooring boats.')).toBe(
      'all(bachelor, 2y)',
    )
  })
})

it('a licence below “PREFERRED LICENSE” is a wish', () => {
  const reading = asked(
    'Two years of experience mooring boats.',
    'PREFERRED LICENSE',
    'Registration as a harbor pilot issued by the Port prior to appointment.',
  )
  expect(reading.rule).toBe('2y')
  expect(reading.notes.map(({ kind }) => kind)).toEqual(['preference'])
})

describe('a sentence that ends as a wish', () => {
  it.each([
    'Harbor certification preferred.',
    'A bachelor’s degree in tides is generally preferred.',
    'A license as a diver is a plus.',
    'A course in tides is considered an asset.',
  ])('asks nothing: %s', wish => {
    const reading = asked('Two years of experience mooring boats.', wish)
    expect(reading.rule).toBe('2y')
    expect(reading.notes.map(({ kind }) => kind)).toEqual(['preference'])
  })

  it('is none where only a part of it is wished for', () => {
    expect(rule('A bachelor’s degree, a major in tides preferred.')).toContain('bachelor')
  })
})
