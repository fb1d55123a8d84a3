/** Demands that hold for some of the alternatives. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule
/** A way in the State service, and another. */
const beside = (condition: string, way: string): string =>
  rule(
    condition,
    'Either I',
    'Two years of experience in the State service as a Net Officer I.',
    'Or II',
    way,
  )
const ELSEWHERE =
  'The following education is required when non-State service is used to qualify: Equivalent to graduation from college.'

describe('education for service elsewhere, on the line of its condition', () => {
  it('is asked beside that alternative', () => {
    expect(beside(ELSEWHERE, 'Three years of experience in farming.')).toBe(
      'any(I: 2y, II: all(3y, bachelor?))',
    )
  })

  it.each(['Education Requirement:', 'Education Experience:'])('under a heading of its own: %s', heading => {
    expect(
      rule(
        heading,
        'The following education is required when non-State service is used to qualify.',
        'Education: Equivalent to graduation from college.',
        'Either I',
        'Two years of experience in the State service as a Net Officer I.',
        'Or II',
        'Three years of experience in performing duties such as planting, two years of which must have been at the level of a Net Officer I in the State service.',
      ),
    ).toBe('any(I: 2y, II: all(3y[2y], bachelor?))')
  })

  it('is asked where only a part of the way speaks of that service', () => {
    expect(
      beside(
        ELSEWHERE,
        'Three years of experience in farming. (Experience applied toward this pattern must include at least one year performing the duties of a Net Officer I.)',
      ),
    ).toBe('any(I: 2y, II: all(3y[1y], bachelor?))')
  })

  it('is asked of everybody where it says that all must have it', () => {
    expect(
      beside(
        'The following educational requirement is part of the minimum qualifications for all levels: Equivalent to graduation from college.',
        'Three years of experience in farming.',
      ),
    ).toBe('all(bachelor?, any(I: 2y, II: 3y))')
  })

  it('is asked where the way says "performing duties in" of work that names no class', () => {
    expect(
      rule(
        'The following education is required when general service is used to qualify: Equivalent to graduation from college.',
        'Either I',
        'One year of experience performing the duties of a Net Officer I.',
        'Or II',
        'Three years of experience performing duties in one of these areas: nets, ropes, or sails.',
      ),
    ).toBe('any(I: 1y, II: all(3y, bachelor?))')
  })

  it('narrows the class where no alternative was seen that it is asked of', () => {
    const reading = asked(
      ELSEWHERE,
      'Either I',
      'One year of experience performing the duties of a Net Officer I.',
      'Or II',
      'Two years of experience performing the duties of a Rope Officer I.',
    )
    expect(reading.rule).toBe('any(I: 1y, II: 2y)')
    expect(reading.confidence).toBe('check')
    expect(reading.notes.filter(({ narrows }) => narrows === 'further')).toHaveLength(1)
  })
})
