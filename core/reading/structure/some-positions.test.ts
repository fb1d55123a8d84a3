/** What is asked of those whom the authority picks out for some positions is asked of nobody else. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, notesOf } from './structure.test-support.ts'

describe('selective certification', () => {
  const lines = [
    'EDUCATION:',
    "Completion of a bachelor's degree program at an accredited college or university.",
    'Selective Factor Certification may be used to fill some positions.',
    'The director may ask for eligible candidates with:',
    'Experience in one of the following:',
    'Boat Storage',
    'OR',
    "A bachelor's degree in Hydrology to fill positions at the pier.",
  ]

  it('asks nothing, whatever it lists', () => {
    const reading = asked(...lines)
    expect(reading.rule).toBe('bachelor')
    expect(reading.confidence).toBe('certain')
    expect(notesOf(reading)).toContain(
      "condition-of-work: A bachelor's degree in Hydrology to fill positions at the pier.",
    )
  })

  it('ends where the next heading begins', () => {
    expect(asked(...lines, 'GENERAL EXPERIENCE:', 'Two years of experience mooring boats.').rule).toBe(
      'all(bachelor, 2y)',
    )
  })
})

describe('a licence', () => {
  it('that may be required by assignment is asked of nobody', () => {
    expect(
      asked(
        'Two years of experience mooring boats.',
        'Licensed by the State as a pilot at the time of appointment may be required by work assignment.',
      ).rule,
    ).toBe('2y')
  })

  it('of one specialty only is asked of nobody else', () => {
    const lines = [
      'LICENSES',
      'Current certification as a Diver by the Port at the time of application and during tenure in the Reef Specialty only.',
    ]
    expect(asked('Two years of experience mooring boats.', ...lines).rule).toBe('2y')
  })

  it('that those employed keep is asked of nobody', () => {
    const reading = asked(
      'Two years of experience mooring boats.',
      'LICENSES',
      'Completion of the required tide education credits every two years to maintain licensure.',
      'Employees must maintain certification as a diver.',
    )
    expect(reading.rule).toBe('2y')
    expect(notesOf(reading)).toHaveLength(2)
  })
})

it.each([
  'Possession of a valid boat license may be required.',
  'May require a valid boat license.',
  'Appointees will be required to possess a boat license only if the operation of a boat is necessary.',
])('a licence that may be required is asked of nobody: %s', line => {
  expect(asked('Two years of experience mooring boats.', line).rule).toBe('2y')
})
