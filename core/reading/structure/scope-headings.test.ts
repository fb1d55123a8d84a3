/** Headings that lost their line: "Harbor Specialty EDUCATION …", "Both Specialties …" in the middle of one. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

describe('specialties named within a line', () => {
  it('run into the heading of a part', () => {
    const reading = asked(
      "Both Specialties EDUCATION Completion of a bachelor's degree program.",
      'AND Harbor Specialty SPECIFIC EXPERIENCE Three years of experience in mooring ferries.',
      'Lock and Canal Specialty SPECIFIC EXPERIENCE Two years of experience in working lock gates.',
    )
    expect(reading.rule).toBe(
      'all(Both Specialties: bachelor, any(Harbor Specialty: for Harbor Specialty (3y), Lock and Canal Specialty: for Lock and Canal Specialty (2y)))',
    )
  })

  it('begin behind the end of a sentence', () => {
    const reading = asked(
      'EXPERIENCE: Both Specialties',
      'Two years of experience in repairing boats. Harbor Specialty Only One year of experience in mooring ferries. Canal Specialty',
      'One year of experience in working lock gates.',
    )
    expect(reading.rule).toBe(
      'all(2y, any(Harbor Specialty Only: for Harbor Specialty Only (1y), Canal Specialty: for Canal Specialty (1y)))',
    )
  })

  it('end a note that stands on their line', () => {
    const reading = asked(
      'GENERAL EXPERIENCE: Two years of experience in repairing boats.',
      'Harbor Specialty: Three years of experience in mooring ferries.',
      'NOTE: Work in a dockyard is not qualifying. Canal Specialty Four years of experience in working lock gates.',
    )
    expect(reading.rule).toContain('for Canal Specialty (4y)')
  })

  it('stand beside each other, where each heads the same part anew', () => {
    const reading = asked(
      'EDUCATION',
      'Education equivalent to completion of the twelfth school grade.',
      'GENERAL EXPERIENCE',
      'HARBOR SPECIALTY Three years of experience in mooring ferries.',
      'AND SPECIFIC EXPERIENCE One year of experience in leading a crew.',
      'GENERAL EXPERIENCE',
      'CANAL SPECIALTY Two years of experience in working lock gates.',
      'AND SPECIFIC EXPERIENCE One year of experience in leading a shift.',
    )
    expect(reading.rule).toBe(
      'all(high-school, any(HARBOR SPECIALTY: for HARBOR SPECIALTY (all(3y, 1y)), CANAL SPECIALTY: for CANAL SPECIALTY (all(2y, 1y))))',
    )
  })
})

describe('a second language', () => {
  const ability = 'Sufficient training and/or experience to be able to converse in a designated language.'

  it('is asked besides what the other specialties ask', () => {
    const reading = asked(
      'EXPERIENCE: Two years of experience in mooring ferries.',
      'CANAL SPECIALTY: Possession of a Lock Keeper certificate.',
      'BILINGUAL SPECIALTY',
      ability,
    )
    expect(reading.rule).toBe(
      'all(2y, CANAL SPECIALTY: for CANAL SPECIALTY (licence), BILINGUAL SPECIALTY: for BILINGUAL SPECIALTY (unread?))',
    )
  })

  it('is one of two abilities, where each specialty asks for one', () => {
    const reading = asked(
      'FOR THE GENERAL SPECIALTY',
      'Ability to read and write English.',
      'FOR THE BILINGUAL SPECIALTY',
      ability,
    )
    expect(reading.rule).toMatch(/^any\(/)
  })
})

describe('specialties named under several headings', () => {
  it('ask each for its own of all of them, and for nothing of another', () => {
    const reading = asked(
      'EDUCATION:',
      'HARBOR SPECIALTY:',
      "A bachelor's degree.",
      'CANAL SPECIALTY:',
      'Graduation from high school.',
      'AND',
      'EXPERIENCE:',
      'HARBOR SPECIALTY:',
      'Two years of experience mooring ferries.',
      'CANAL SPECIALTY:',
      'Three years of experience working lock gates.',
      'NOTE: A master’s degree may be substituted for one year of the experience.',
    )
    expect(reading.rule).toBe(
      'any(HARBOR SPECIALTY: for HARBOR SPECIALTY (all(bachelor, 2y)), CANAL SPECIALTY: for CANAL SPECIALTY (all(high-school, 3y)))',
    )
    expect(reading.substitutions).toMatchObject([{ from: { level: 'master' }, for: 'P1Y' }])
    expect(reading.substitutions[0]?.clauses).toHaveLength(2)
  })

  it('are to be checked where one of them stands by itself, or others are named', () => {
    const lines = [
      'EXPERIENCE:',
      'HARBOR SPECIALTY: Two years of experience mooring ferries.',
      'CANAL SPECIALTY: 3 years of experience working lock gates.',
      'NOTE: Locks are worked in all weathers.',
    ]
    expect(asked(...lines).confidence).toBe('certain')
    expect(asked(...lines, 'DIVING SPECIALTY: 30 college credits.').confidence).toBe('check')
  })
})

it('specialties gone through once more behind "and" ask for both', () => {
  expect(
    asked(
      'EDUCATION:',
      'HARBOR SPECIALTY',
      "Completion of a bachelor's degree program in ropes.",
      'CANAL SPECIALTY',
      "Completion of a bachelor's degree program in locks.",
      'AND',
      'CANAL SPECIALTY',
      'EXPERIENCE:',
      'Three years of experience in canals.',
      'HARBOR SPECIALTY',
      'EXPERIENCE:',
      'Two years of experience in harbors.',
    ).rule,
  ).toBe(
    'any(HARBOR SPECIALTY: for HARBOR SPECIALTY (all(bachelor, 2y)), CANAL SPECIALTY: for CANAL SPECIALTY (all(bachelor, 3y)))',
  )
})

it('"… or a closely related specialty" ends a demand, and heads nothing', () => {
  const reading = asked(
    'Experience: One year of experience in ropes. and',
    'Education: Ph.D. in Ropes or a closely related specialty.',
  )
  expect(reading.rule).toBe('all(1y, doctorate)')
})

describe('a heading below the label of an option', () => {
  const DEGREE = 'A bachelor’s degree in hydrology.'

  it.each([
    [
      'For Dock positions only in the Port or the Canal Authority:',
      'Dock positions only in the Port or the Canal Authority',
    ],
    ['DOCK SPECIALTY ONLY', 'DOCK SPECIALTY ONLY'],
    ['Dock Assignment:', 'Dock Assignment'],
  ])('“%s” names its positions', (heading, only) => {
    const reading = asked(
      'EDUCATION:',
      'OPTION 1:',
      DEGREE,
      'OR',
      'OPTION 2:',
      heading,
      'A bachelor’s degree in geology.',
      'AND',
      'EXPERIENCE (for all positions):',
      'One year of experience in mooring ferries.',
    )
    expect(reading.rule).toMatch(/^all\(any\(OPTION 1: bachelor, OPTION 2: .*\), 1y\)$/)
    expect(reading.rule).toContain(`for ${only} (bachelor)`)
  })
})

it('“all specialties except for one” is said of some', () => {
  const reading = asked(
    'EDUCATION:',
    'ALL SPECIALTIES:',
    'A bachelor’s degree.',
    'AND',
    'EXPERIENCE:',
    'ALL SPECIALTIES EXCEPT FOR DIVING:',
    'Six months of experience in the trade specialty.',
  )
  expect(reading.rule).toBe(
    'all(bachelor, ALL SPECIALTIES EXCEPT FOR DIVING: for ALL SPECIALTIES EXCEPT FOR DIVING (6m))',
  )
})

it('“all assignments” right below a specialty is said of that specialty', () => {
  expect(
    asked(
      'REEF SPECIALTY',
      'EDUCATION:',
      'A bachelor’s degree.',
      'AND',
      'EXPERIENCE:',
      'One year of reef experience.',
      'GENERAL SPECIALTY',
      'ALL ASSIGNMENTS',
      'EDUCATION',
      'A bachelor’s degree.',
      'AND',
      'EXPERIENCE',
      'Two years of harbor experience.',
    ).rule,
  ).toBe(
    'any(REEF SPECIALTY: for REEF SPECIALTY (all(bachelor, 1y)), GENERAL SPECIALTY: for GENERAL SPECIALTY (all(bachelor, 2y)))',
  )
})
