/** Alternatives and parts with headings of their own. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('what stands behind an “or” in a part of experience', () => {
  const parts = ['EDUCATION:', 'Graduation from high school.', 'AND', 'EXPERIENCE:']
  it.each([
    ['Possession of a valid electrical contractor’s license.', 'licence'],
    ['A bachelor’s degree in ropes.', 'bachelor'],
  ])('may stand for all that is asked, and is to be checked: %s', (words, clause) => {
    expect(rule(...parts, 'Two years of experience repairing pumps.', 'OR', words)).toBe(
      `all(high-school, any(2y?, ${clause}?))`,
    )
  })
})

describe('Either I, Or II', () => {
  it('are alternatives by their labels', () => {
    expect(
      rule(
        'Either I',
        'One year of experience repairing pumps.',
        'Or II',
        'Experience: Three years of experience repairing engines. and',
        'Education: Equivalent to graduation from college.',
      ),
    ).toBe('any(I: 1y, II: all(3y, bachelor))')
  })

  it('stand beside what is asked before them, even on one line', () => {
    expect(
      rule(
        'Possession of a valid boiler operator certificate. and Either I Two years of experience repairing pumps.',
        'Or II',
        'Four years of experience repairing engines.',
      ),
    ).toBe('all(licence, any(I: 2y, II: 4y))')
  })

  it('are found where a label grew into its text', () => {
    expect(
      rule('Either IOne year of experience repairing pumps. Or IITwo years of experience repairing engines.'),
    ).toBe('any(I: 1y, II: 2y)')
  })

  it('begin after the letter of a range and the number of a title', () => {
    expect(
      rule(
        'Either I',
        'One year of experience in the class of Pump Assistant, Range B. Or II Two years of experience in the class of Pump Worker I. Or III Three years of experience repairing boats.',
      ),
    ).toBe('any(I: 1y?, II: 2y, III: 3y)')
  })

  it('are put back where the second label was lost, to be checked', () => {
    expect(
      rule('Either I', 'One year of experience repairing pumps. Four years of experience repairing engines.'),
    ).toBe('any(I: 1y?, 4y?)')
  })
})

describe('headed parts', () => {
  const education = ['EDUCATION:', 'Education equivalent to completion of the twelfth school grade.']
  it('are all asked; "or" within a part is a choice of that part', () => {
    expect(
      rule(
        ...education,
        'AND',
        'EXPERIENCE:',
        'Two years of experience repairing pumps.',
        'OR',
        'Four years of experience repairing engines.',
      ),
    ).toBe('all(high-school, any(2y, 4y))')
  })

  it('begin another alternative where "or" comes before the first heading again', () => {
    expect(
      rule(
        ...education,
        'AND',
        'EXPERIENCE:',
        'Four years of experience repairing pumps.',
        'OR',
        'EDUCATION:',
        "Completion of a bachelor's degree program at an accredited college or university.",
        'AND',
        'EXPERIENCE:',
        'One year of experience repairing pumps.',
      ),
    ).toBe('any(all(high-school, 4y), all(bachelor, 1y))')
  })

  it('stand within options', () => {
    expect(
      rule(
        'OPTION 1:',
        ...education,
        'AND',
        'EXPERIENCE:',
        'Four years of experience repairing pumps.',
        'OR',
        'OPTION 2:',
        'EDUCATION:',
        "Completion of a bachelor's degree program at an accredited college or university.",
      ),
    ).toBe('any(OPTION 1: all(high-school, 4y), OPTION 2: bachelor)')
  })

  it('hold alternatives with parts of their own', () => {
    expect(
      rule(
        'EDUCATION:',
        'Option 1:',
        "Completion of a bachelor's degree program at an accredited college or university.",
        'AND',
        'CERTIFICATION',
        'Certification as a Public Diver.',
        'OR',
        'Option 2:',
        "Completion of a master's degree program at an accredited college or university.",
        'AND',
        'EXPERIENCE:',
        'Three years of experience repairing pumps.',
      ),
    ).toBe('all(any(Option 1: all(bachelor, licence), Option 2: master), 3y)')
  })

  it('of specialties are for their positions', () => {
    expect(
      rule(
        'ALL SPECIALTIES',
        ...education,
        'AND',
        'HARBOR SPECIALTY',
        'EXPERIENCE:',
        'Two years of experience repairing boats.',
        'AIRPORT SPECIALTY',
        'EXPERIENCE:',
        'Two years of experience repairing engines.',
      ),
    ).toBe(
      'all(ALL SPECIALTIES: high-school, any(HARBOR SPECIALTY: for HARBOR SPECIALTY (2y), AIRPORT SPECIALTY: for AIRPORT SPECIALTY (2y)))',
    )
  })

  it('with two amounts that no word joins are doubted', () => {
    expect(
      rule(
        'EXPERIENCE:',
        'Two years of experience repairing pumps.',
        'Four years of experience repairing engines.',
      ),
    ).toBe('all(2y?, 4y?)')
  })
})

describe('a part that begins behind the last item of the part before it', () => {
  it('is asked beside all of its items', () => {
    expect(
      rule(
        'Experience: Either',
        '1. One year of experience in farming; or',
        '2. Three years of experience in forestry. and Education: Equivalent to graduation from college.',
      ),
    ).toBe('all(any(1: 1y, 2: 3y), bachelor)')
  })
})

describe('"and Either" within the second way', () => {
  it('is a choice of that way alone', () => {
    expect(
      rule(
        'Either I',
        'One year of experience repairing pumps.',
        'Or II',
        'Experience: Two years of experience auditing docks. and Either I Education: Equivalent to graduation from college.',
        'Or II',
        'Completion of 19 semester units, 16 units of which must have been in pumps, and three semester units of law.',
      ),
    ).toBe('any(I: 1y, II: all(2y, any(I: bachelor, II: all(19 credits, 16 credits?, 3 credits))))')
  })
})

describe('a way that cannot be read', () => {
  it('stays beside the others, unread', () => {
    expect(
      rule(
        'Either I',
        'Ordained pilot duly accredited by, and in good standing with, a recognized harbor.',
        'Or II',
        'Two years of experience repairing pumps.',
      ),
    ).toBe('any(I: unread?, II: 2y)')
  })
})

describe('education that is a part of what all levels ask', () => {
  it('is asked with every way', () => {
    expect(
      rule(
        'Education: The following educational requirement is part of the minimum qualifications for all levels: Equivalent to graduation from college.',
        'Either I',
        'One year of experience in the State service performing the duties of a Harbor Clerk.',
        'Or II',
        'Three years of experience repairing pumps.',
      ),
    ).toMatch(/^all\(bachelor\??, any\(I: 1y, II: 3y\)\)$/)
  })
})

it('“one or a combination of” a list joined by “and” is said in the kind', () => {
  const { kinds } = asked(
    'Two years of experience performing duties in one or a combination of the following:',
    '1. Mending nets;',
    '2. Splicing ropes; and',
    '3. Painting buoys.',
  )
  expect(kinds.map(({ name }) => name)).toEqual([
    'work in one or a combination of the following Mending nets, Splicing ropes and Painting buoys',
  ])
})

describe('labels of other offices', () => {
  it.each([
    'Education/Training/Experience: ',
    'Education/Experience: ',
    'Essential: ',
    'EXPERIENCE AND EDUCATION\n',
    'Education, Training and Experience: ',
  ])('%s says nothing new', label => {
    expect(
      asked(...`${label}High school graduation and two years of tide experience.`.split('\n')).rule,
    ).toBe('all(high-school, 2y)')
  })

  it('what a specification does not ask is none', () => {
    const reading = asked('Two years of tide experience.', 'None required.')
    expect(reading.rule).toBe('2y')
    expect(reading.notes).toEqual([])
  })
})

it('education headed behind the last of several ways may be asked of all', () => {
  const ways = ['Pattern I', 'One year of experience as a Harbor Pilot.', 'OR', 'Pattern II']
  expect(
    asked(...ways, 'Three years of tide experience.', 'Education: Equivalent to graduation from high school.')
      .rule,
  ).toBe('any(I: 1y, II: all(3y, high-school?))')
  expect(
    asked(
      ...ways,
      'Three years of tide experience. and',
      'Education: Equivalent to graduation from high school.',
    ).rule,
  ).toBe('any(I: 1y, II: all(3y, high-school))')
})

it('“a typical way to obtain the knowledge” is no minimum', () => {
  expect(
    asked(
      'Any combination of training and experience that would provide the knowledge is qualifying. A typical way to obtain the knowledge would be:',
      'Two years of tide experience.',
    ).qualifications,
  ).toBe('typical')
})
