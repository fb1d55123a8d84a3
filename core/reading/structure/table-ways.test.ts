/** Tables of the qualifications. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const HEAD = 'Education\tExperience'
const ROWS = [
  'Bachelor’s degree\tOne year of tide experience',
  'Associate’s degree\tThree years of tide experience',
]

describe('a table whose head names parts', () => {
  it('has a way in each row, whose cells are asked together; its form alone says so', () => {
    const { rule, confidence } = asked(HEAD, ...ROWS)
    expect(rule).toBe('any(all(bachelor?, 1y?), all(associate?, 3y?))')
    expect(confidence).toBe('check')
  })

  it('asks nothing in an empty cell', () => {
    expect(asked(HEAD, ...ROWS, 'Master’s degree\tNone').rule).toBe(
      'any(all(bachelor?, 1y?), all(associate?, 3y?), master?)',
    )
  })

  it('of one row is none', () => {
    expect(asked(HEAD, ...ROWS.slice(1)).rule).not.toContain('any')
  })
})

it('a row that begins with a label is what stands behind the label', () => {
  const reading = asked(
    'Education\tHigh school diploma',
    'Experience\tFour years of tide experience',
    'Licenses\tBoat License',
  )
  expect(reading.rule).toBe('all(high-school, 4y, licence)')
  expect(JSON.stringify(reading.requirement)).toContain('"name":"Boat License"')
})
