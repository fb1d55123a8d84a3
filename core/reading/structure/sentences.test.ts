/** Sentences of the qualifications, and lines as pages break them. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, notesOf } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('sentences', () => {
  it('that go on with an experience ask a part of it', () => {
    expect(
      rule(
        'Four years of experience repairing pumps. At least one year of this experience must have been in a supervisory capacity.',
      ),
    ).toBe('4y[1y]')
  })

  it('below a note are notes until another alternative begins', () => {
    const reading = asked(
      'Option 1:',
      'Two years of experience repairing pumps.',
      'NOTE: Pumps of any size count.',
      'OR',
      'Option 2:',
      'A high school diploma.',
    )
    expect(reading.rule).toBe('any(Option 1: 2y, Option 2: high-school)')
    expect(notesOf(reading)).toEqual(['other: Pumps of any size count.'])
  })

  it('of filing, wishes and explanations ask nothing', () => {
    const reading = asked(
      'Two years of experience repairing pumps.',
      'Applicants who lack three months of this may file, but cannot be appointed before the two years are full.',
      'Experience with sea water is highly desirable.',
      '(In appraising experience, more weight will be given to its breadth.)',
    )
    expect(reading.rule).toBe('2y')
    expect(notesOf(reading).map(note => note.split(':')[0])).toEqual(['filing', 'preference', 'explanation'])
  })

  it('that list what may stand in, with a bracket in the list, are one', () => {
    const credential = 'Possession of a valid mending credential.'
    const list =
      "Possession of a Master's Degree in nets (such as sea nets); or registration with the Net Board"
    const reading = asked(credential, `[${list} may be substituted for the credential.]`)
    expect(reading.rule).toBe('any(licence, any(master?, licence?))')
  })

  it('of nothing but a mark are no notes', () => {
    const reading = asked('Two years of experience repairing pumps. (Pumps of any size will be counted.) )')
    expect(notesOf(reading).filter(note => /: \W*$/.test(note))).toEqual([])
  })

  it('that end in a bracket of their own are followed by "and"', () => {
    expect(
      rule(
        'Possession of a valid pilot license. (Applicants without one will be admitted to the examination.) and Education: Equivalent to graduation from college.',
      ),
    ).toBe('all(licence, bachelor)')
  })

  it('do not end after an acronym before what it names', () => {
    expect(rule('Possession of a valid P.O.S.T. Certificate. A high school diploma.')).toBe(
      'all(licence, high-school)',
    )
  })

  it('whose unread words begin with "or" leave a choice', () => {
    expect(rule('A high school diploma, or a swim across the harbor at night.')).toBe(
      'any(high-school?, unread?)',
    )
  })

  it('go on over a line that was cut', () => {
    expect(
      rule(
        'Two years of experience repairing the pumps and the valves of large harbors and',
        'canals, as a member of a crew.',
        'OR',
        'A high school diploma.',
      ),
    ).toBe('any(2y, high-school)')
  })

  it('on one line are alternatives at their semicolons', () => {
    expect(
      rule(
        "Four years of work experience; an associate's degree and two years of work experience; or a bachelor's degree.",
      ),
    ).toBe('any(4y, all(associate, 2y), bachelor)')
  })
})

describe('a sentence of its own that says what part of the experience must have been', () => {
  it.each([
    'At least two years shall have included responsibility for harvest plans.',
    'For at least two years, these responsibilities must have been at the level of a Senior Farmer.',
    'This experience must include at least two years as a Senior Farmer.',
    '(Experience applied toward this requirement must include at least two years as a Senior Farmer.)',
  ])('%s', sentence => {
    expect(rule(`Four years of experience in farming. ${sentence}`)).toBe('4y[2y]')
  })

  it('stands inside, whatever is said of the experience between them', () => {
    expect(
      rule(
        'Four years of experience in farming. Previous work experience shall have included dealing with the public. Two years of the required experience must have included keeping a ledger.',
      ),
    ).toBe('4y[2y]?')
  })

  it('is a note where it speaks of the service of one employer', () => {
    const reading = asked(
      'Four years of experience in farming. (Experience in State service applied toward this requirement must include at least two years as a Senior Farmer.)',
    )
    expect(reading.rule).toBe('4y')
    expect(notesOf(reading)).toHaveLength(1)
  })

  it('is a note where it begins with the employer whose people alone are meant', () => {
    const reading = asked(
      'Four years of experience in a private or public yard. (In the Harbor State service, at least one year of this experience must have been at the level of a Senior Farmer.)',
    )
    expect(reading.rule).toBe('4y')
    expect(reading.notes).toMatchObject([{ narrows: 'own-service' }])
  })

  it('stands inside where what begins it is no employer', () => {
    expect(
      rule(
        'Four years of experience in farming. In addition, at least one year of this experience must have been in the pressing of olives.',
      ),
    ).not.toBe('4y')
  })
})

describe('conditions without end', () => {
  it('are gone through once', () => {
    const words = 'The following education is required when nets are used: Graduation '
    expect(() => asked(words.repeat(1500))).not.toThrow()
  })
})

describe('what is asked elsewhere', () => {
  it('is never left out', () => {
    expect(rule('Education: Same as above. and Experience: Two years of experience in forestry.')).toBe(
      'all(unread?, 2y)',
    )
  })
})

describe('what is said of applicants', () => {
  it('behind a semicolon takes nothing from the demand before it', () => {
    const reading = asked(
      'Possession of a license valid for the operation of a tug; applicants who do not possess this license will be admitted to the examination. and',
      'One year of experience in the operation of tugs.',
    )
    expect(reading.rule).toBe('all(licence, 1y)')
  })

  it('below a star leaves the sentence that has the star at its end', () => {
    expect(
      rule(
        'Possession of a license valid for the operation of a launch.* and Either I One year of experience mending nets.',
        'Or II',
        'Two years of experience drying nets.',
        '(*Applicants who do not possess the license will be admitted to the examination.)',
      ),
    ).toBe('all(licence, any(I: 1y, II: 2y))')
  })
})

describe('the page', () => {
  it('runs an "and" into the next word', () => {
    expect(
      rule(
        'Possession of a valid license to build boats. andEither IOne year of experience in docks.',
        'Or II',
        'Two years of experience in yards.',
      ),
    ).toBe('all(licence, any(I: 1y, II: 2y))')
  })

  it('keeps "or any position which …" with the list it ends', () => {
    expect(
      rule(
        'One year of experience as a mechanic; bus driver; driver of any truck; or any position which required the knowledge of heavy vehicles.',
      ),
    ).toBe('1y?')
  })

  it('cuts a sentence at a semicolon before another part of its experience', () => {
    expect(
      rule(
        'Five years of experience in boat building, two years of which must have been in yards; and at least one year of which must have been in docks.',
      ),
    ).toBe('5y[2y, 1y]?')
  })

  it('cuts a line that goes on in small letters', () => {
    expect(
      asked(
        'Either Itwo Years of Experience in California State Service',
        'performing the duties of a class with a level of responsibility not less than that of Senior Net Agent.',
        'Or II',
        'Four years of experience in forestry.',
      ).rule,
    ).toBe('any(I: 2y, II: 4y)')
  })

  it('labels items in brackets, which are no bracket of the sentence', () => {
    expect(
      rule(
        'Completion of either:',
        '(a) A prescribed net making curriculum given by a school of nets. or',
        '(b) The equivalent of sixteen semester hours of net making courses; and three semester hours of rope law.',
      ),
    ).toBe('any(a: unread?, b: all(16 credits, 3 credits))')
  })

  it('sets the words behind an "or" in capitals, and they are no heading', () => {
    expect(
      asked(
        'Two years of experience in either of the following:',
        '1. Design of displays for museums',
        'Or Galleries Or Shops Of Any Kind; or',
        '2. Drawing of garden furniture. (A full season at a fair will be evaluated as six months of experience.)',
      ).rule,
    ).toBe('2y')
  })

  it('lists knowledge and abilities, which are not asked', () => {
    const reading = asked(
      'Two years of experience repairing pumps. and',
      'Knowledges and abilities: Knowledge of: pumps. Ability to: repair them. and',
      'Special personal characteristics: Willingness to travel.',
    )
    expect(reading.rule).toBe('2y')
    expect(notesOf(reading)).toHaveLength(3)
  })
})

describe('a list of titles', () => {
  it('is one sentence, though its titles begin as degrees and licences do', () => {
    const reading = asked(
      'Two years of experience performing the duties of an Associate Pump Engineer; Master Mechanic (Docks); or Registered Nurse.',
    )
    expect(reading.rule).toBe('2y')
    expect(reading.named.map(({ title }) => title)).toEqual([
      'Associate Pump Engineer',
      'Master Mechanic (Docks)',
      'Registered Nurse',
    ])
  })
})

describe('words that only lead to what follows', () => {
  it('say where all of it was, and "Either" that lost its number', () => {
    expect(
      rule(
        'In the State service:',
        'Either I',
        'One year of experience repairing pumps.',
        'Or II',
        'A diploma.',
      ),
    ).toBe(rule('Either I', 'One year of experience repairing pumps.', 'Or II', 'A diploma.'))
    expect(
      rule('Either One year of experience repairing pumps.', 'Or II', 'Two years of experience in forestry.'),
    ).toBe('any(1y, II: 2y?)')
  })
})

it.each([
  'In the State service, either one year of experience performing the duties of a Harbor Clerk; or two years of experience performing the duties of a Harbor Aide.',
  'Either: One year of experience performing the duties of a Harbor Clerk; or two years of experience performing the duties of a Harbor Aide.',
])('“either” before the first of two is no word of it: %s', sentence => {
  expect(rule(sentence)).toBe('any(1y, 2y)')
})

it('“.Or II” at the end of a line, which lost its space, begins the next way', () => {
  expect(
    asked('Either I', 'One year of experience as a Harbor Pilot.Or II', 'Two years of tide experience.').rule,
  ).toBe('any(I: 1y, II: 2y)')
})

it('“Or Agency.” on a line of its own is the last word of the line before', () => {
  const reading = asked(
    'Two years of experience in a public bureau, unit',
    'Or Agency.',
    'And a boat license.',
  )
  expect(reading.rule).toBe('all(2y, licence)')
  expect(reading.unread).toEqual([])
})
