/** Ways that the document labels, and the equivalency behind them. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

const OPTIONS = [
  'EDUCATION:',
  "Completion of a bachelor's degree program at an accredited college or university.",
  'AND',
  'OPTION 1:',
  'GENERAL EXPERIENCE:',
  'Three years of experience mooring boats.',
  'AND',
  'SPECIFIC EXPERIENCE:',
  'One year of experience piloting ferries.',
  'OPTION 2:',
  'GENERAL EXPERIENCE:',
  'Four years of experience mooring boats.',
  'AND',
  'SPECIFIC EXPERIENCE:',
  'Two years of experience steering tugs.',
]

describe('an equivalency behind the last option', () => {
  it('is open to every one of them, and stands for what is asked before them, too', () => {
    expect(rule(...OPTIONS, 'OR', 'Any equivalent combination of education and experience.')).toBe(
      'any(all(bachelor, any(OPTION 1: all(3y, 1y), OPTION 2: all(4y, 2y))), judgement)',
    )
  })

  it('keeps the specific experience of any of them', () => {
    expect(
      rule(
        ...OPTIONS,
        'OR',
        'Any equivalent combination of education and experience which has included the specific experience.',
      ),
    ).toBe(
      'any(all(bachelor, any(OPTION 1: all(3y, 1y), OPTION 2: all(4y, 2y))), all(any(1y, 2y), judgement))',
    )
  })

  it('asks once what all of them ask in the same words', () => {
    const sentence = 'Two years of experience steering tugs.'
    const same = OPTIONS.map(line => (line === 'One year of experience piloting ferries.' ? sentence : line))
    expect(
      rule(
        ...same,
        'OR',
        'Any equivalent combination of training which has included the specific experience.',
      ),
    ).toBe('any(all(bachelor, any(OPTION 1: all(3y, 2y), OPTION 2: all(4y, 2y))), all(2y, judgement))')
  })
})

describe('the floor of an equivalency', () => {
  const asks = [
    "A bachelor's degree in hydrology.",
    'AND',
    'Certification as a Harbor Diver by the Divers Board.',
    'AND',
    'SPECIFIC EXPERIENCE:',
    'Three years of experience diving in harbors.',
    'OR',
  ]

  it('may hold the certificate that is asked for', () => {
    expect(
      rule(
        ...asks,
        "Any equivalent combination of education and experience which includes a bachelor's degree and the Harbor Diver certification as an educational minimum and the specific experience.",
      ),
    ).toBe('any(all(bachelor, licence, 3y), all(3y, licence, bachelor, judgement))')
  })

  it('is a floor without "included", too', () => {
    expect(
      rule(
        ...asks,
        "Any equivalent combination of education and experience that has a bachelor's degree as an educational minimum.",
      ),
    ).toBe('any(all(bachelor, licence, 3y), all(bachelor, judgement))')
  })
})

describe('"and either" at the end of an entry', () => {
  it('joins the entry to the choice that follows', () => {
    expect(
      rule(
        '1. Graduation from an accredited four-year college or university; and either',
        '2. Two years of experience mooring boats; or',
        '3. Four years of experience piloting ferries.',
      ),
    ).toBe('all(1: bachelor, any(2: 2y, 3: 4y))')
  })
})

describe('what looks like the name of a specialty', () => {
  it('is a demand where it is an amount of experience', () => {
    expect(
      rule('EDUCATION', 'A high school diploma.', 'AND', 'Two years of experience in the trade specialty.'),
    ).toBe('all(high-school, 2y)')
  })

  it('opens no new one in a note', () => {
    expect(
      rule(
        'HARBOR SPECIALTY',
        'Two years of experience mooring boats.',
        'TUG SPECIALTY',
        'Three years of experience steering tugs.',
        'Note: TUG SPECIALTY only',
        'Tugs are steered at night.',
      ),
    ).toBe('any(HARBOR SPECIALTY: for HARBOR SPECIALTY (2y), TUG SPECIALTY: for TUG SPECIALTY (3y))')
  })
})

describe('a note', () => {
  it('whose sentence a list finishes asks nothing', () => {
    expect(
      rule(
        'Three years of experience diving in harbors.',
        'NOTE: Documentation of dives may be one of the following:',
        'a. A letter from a harbor master.',
        'b. A log book.',
      ),
    ).toBe('3y')
  })
})

describe('a class', () => {
  it('is not certain throughout where a substitution is to be checked', () => {
    const reading = asked(
      'Three years of experience diving in harbors.',
      'Completion of 30 semester units in the fields listed above may be substituted for one year of the required experience.',
    )
    expect(reading.substitutions.map(({ confidence }) => confidence)).toEqual(['check'])
    expect(reading.confidence).toBe('check')
  })

  it.each([
    '(Experience below the level of a ferry pilot is not considered qualifying.)',
    'NOTE: Simply snorkeling in pools does not qualify one for this position.',
    'NOTE: Diving, of which a part must have been at night, is explained in the harbor manual.',
  ])('is not certain throughout beside a note that may narrow what it asks: %s', note => {
    expect(asked('Three years of experience diving in harbors.').confidence).toBe('certain')
    expect(asked('Three years of experience diving in harbors.', note).confidence).toBe('check')
  })

  it('is not certain where a certificate "in A or in B" is read as one in A', () => {
    const reading = asked(
      'Possession of a certificate in Harbor Diving issued by the Port or in Canal Diving issued by it.',
    )
    expect(reading.confidence).toBe('check')
  })

  it('is asked for nothing by what its appointment is subject to', () => {
    expect(
      rule(
        'Three years of experience diving in harbors.',
        'Appointment to this class is subject to a probationary period of one year.',
      ),
    ).toBe('3y')
  })
})

it('a way that only says how equivalent qualifications are shown is a way, though unread', () => {
  expect(
    rule(
      'Either I',
      'Graduation from college with a degree in docks. (Possession of a certificate as a Pilot may be substituted for the required education.)',
      'Or II',
      'Possession of equivalent qualifications may be demonstrated by qualifying in a written examination. (Possession of a certificate as a Pilot may be substituted for the examination.)',
    ),
  ).toMatch(/^any\(I: any\(bachelor, licence\?\), II: unread\?\)$/)
})

it('an option right above a heading holds the part, whichever option holds one before it', () => {
  expect(
    rule(
      'EDUCATION',
      "Completion of a bachelor's degree program in ropes.",
      'EXPERIENCE',
      'Option 1:',
      'GENERAL EXPERIENCE',
      'Three years of experience in ropes.',
      'AND',
      'SPECIFIC EXPERIENCE',
      'Two years of experience supervising riggers.',
      'OR',
      'Option 2:',
      'GENERAL EXPERIENCE',
      'Five years of experience in sails.',
      'AND',
      'SPECIFIC EXPERIENCE',
      'Four years of experience supervising sail makers.',
    ),
  ).toBe('all(bachelor, any(Option 1: all(3y, 2y), Option 2: all(5y, 4y)))')
})

it('a licence on a line of its own behind the last way may be asked of all', () => {
  const reading = asked(
    'Either I',
    'Two years of experience in the State service performing the duties of a Harbor Clerk.',
    'Or II',
    'Experience: Four years of experience charting tides. and',
    'Education: Equivalent to graduation from college.',
    'Must hold a valid pilot license issued by the Port Board.',
  )
  expect([reading.rule, reading.confidence]).toEqual([
    'all(any(I: 2y, II: all(4y, bachelor)), licence?)',
    'check',
  ])
})
