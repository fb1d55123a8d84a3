/** What qualifications ask together and what they leave to choose, as documents lay it out. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { nodesOf } from '../../model/walk.ts'
import { asked, notesOf } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('a numbered set', () => {
  it('is a choice where "or" ends its items, and keeps its labels', () => {
    expect(
      rule(
        '1. Two years of experience repairing pumps; or',
        '2. Four years of experience repairing engines.',
      ),
    ).toBe('any(1: 2y, 2: 4y)')
  })

  it('asks all of it where "and" does', () => {
    expect(rule('1. Two years of experience repairing pumps; and', '2. A high school diploma.')).toBe(
      'all(1: 2y, 2: high-school)',
    )
  })

  it('takes the last word for a list', () => {
    expect(
      rule(
        '1. One year of experience repairing pumps;',
        '2. Two years of experience repairing engines; or',
        '3. Three years of experience repairing boats.',
      ),
    ).toBe('any(1: 1y, 2: 2y, 3: 3y)')
  })

  it('asks the first and leaves the others to choose in "1 and 2 or 3"', () => {
    expect(
      rule(
        '1. Graduation from an accredited four-year college or university; and',
        '2. Two years of experience repairing pumps; or',
        '3. Two years of experience repairing engines.',
      ),
    ).toBe('all(1: bachelor, any(2: 2y, 3: 2y))')
  })

  it('doubts "1 or 2 and 3"', () => {
    expect(
      rule(
        '1. Four years of experience repairing pumps; or',
        '2. Graduation from an accredited four-year college or university; and',
        '3. Two years of experience repairing engines.',
      ),
    ).toBe('any(1: 4y?, all(2: bachelor?, 3: 2y?))')
  })

  it('holds lettered sets within its items', () => {
    expect(
      rule(
        '1. Four years of experience repairing boats; or',
        '2. Two years of experience repairing boats; and',
        'a. Completion of 12 semester units in welding; or',
        'b. A high school diploma.',
      ),
    ).toBe('any(1: 4y, 2: all(2y, any(a: 12 credits, b: high-school)))')
  })

  it('ends before a paragraph without a number', () => {
    const reading = asked(
      '1. One year of experience repairing pumps; or',
      '2. Two years of experience repairing engines.',
      'Graduation from an accredited four-year college or university may be substituted for one year of the required experience.',
    )
    expect(reading.rule).toBe('any(1: 1y, 2: 2y)')
    expect(reading.substitutions).toHaveLength(1)
  })
})

describe('a stem', () => {
  it('with its amount is one clause, whatever its items', () => {
    expect(
      rule(
        'Three years of experience in one or more of the following:',
        'a. repairing pumps;',
        'b. repairing engines; or',
        'c. repairing boats.',
      ),
    ).toBe('3y')
  })

  it('without bullets goes on over lines in small letters', () => {
    expect(
      rule(
        'Three years of experience in any of the following:',
        'repairing pumps',
        'repairing engines',
        'OR',
        'A high school diploma.',
      ),
    ).toBe('any(3y, high-school)')
  })

  it('that only joins leaves its items as they are', () => {
    expect(
      rule('Either:', '1. Two years of experience repairing pumps; or', '2. A high school diploma.'),
    ).toBe('any(1: 2y, 2: high-school)')
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

describe('an equivalency', () => {
  const parts = [
    'EDUCATION:',
    'Education equivalent to completion of the twelfth school grade.',
    'AND',
    'GENERAL EXPERIENCE:',
    'Two years of experience repairing pumps.',
    'AND',
    'SPECIFIC EXPERIENCE:',
    'One year of experience repairing the pumps of a harbor.',
    'OR',
  ]
  it('is open beside all that comes before it', () => {
    expect(rule(...parts, 'Any equivalent combination of education and experience.')).toBe(
      'any(all(high-school, 2y, 1y), judgement)',
    )
  })

  it('keeps the floor that it names', () => {
    expect(
      rule(
        ...parts,
        'Any equivalent combination of education and experience which has included the specific experience described above.',
      ),
    ).toBe('any(all(high-school, 2y, 1y), all(1y, judgement))')
  })

  it('leaves a floor it cannot find unread', () => {
    expect(
      rule(...parts, 'Any equivalent combination of education and experience which has included swimming.'),
    ).toBe('any(all(high-school, 2y, 1y), all(unread?, judgement?))')
  })
})

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
})

describe('a combination of education and experience that no word ties to what stands before it', () => {
  it('is asked besides, to be checked', () => {
    expect(
      rule(
        'Possession of a valid driver license.',
        'Any combination of education and experience which gives the ability to read maps.',
      ),
    ).toBe('all(licence?, judgement?)')
  })
})

describe('what is no demand', () => {
  it('is whose examples follow', () => {
    const reading = asked(
      'Two years of experience repairing pumps.',
      'CITY OF OAKHILL CLASSES THAT TYPICALLY MEET THE MINIMUM REQUIREMENTS:',
      'Harbor Specialty only',
      'Pump Mender (5A80) positions located in the Harbor Department',
    )
    expect(reading.rule).toBe('2y')
    expect(reading.unread).toEqual([])
  })

  it('is how a form is filled in, who is hired first, and what keeps a certificate', () => {
    expect(
      rule(
        'Two years of experience repairing pumps.',
        'However, you may take the written test with one year.',
        'A supplemental form must be completed.',
        'Candidates with a pump certificate may be considered for hire before others.',
        'Completion of credits necessary to maintain certification.',
      ),
    ).toBe('2y')
  })
})

it('figures without a full stop number a set', () => {
  expect(
    rule(
      '1 Completion of an apprenticeship as a welder; or',
      '2 A welding certificate; and one of the following:',
      'a. Six months of experience welding; or',
      'b. One year of experience brazing; or',
      '3. Two years of experience repairing pumps.',
    ),
  ).toMatch(/^any\(1: licence.*3: 2y\??\)$/)
})

it('an equivalency keeps the degree specified above', () => {
  expect(
    rule(
      'EDUCATION:',
      "Completion of a master's degree.",
      'AND',
      'EXPERIENCE:',
      'Two years of experience repairing pumps.',
      'OR',
      'Any equivalent combination of education and experience which has included possession of the degree specified above as an educational minimum.',
    ),
  ).toBe('any(all(master, 2y), all(master, judgement))')
})

describe('a stem that asks something itself', () => {
  it('is asked beside what the set finishes', () => {
    expect(
      rule(
        '1. Graduation from an accredited four-year college and successful completion of at least:',
        'a) six semester units of courses in hydrology; or',
        'b) nine semester units of courses in tides; or',
        '2. Two years of experience repairing pumps and completion of:',
        'a) six semester units of courses in hydrology; or',
        'b) nine semester units of courses in tides.',
      ),
    ).toBe(
      'any(1: all(bachelor, any(a: 6 credits, b: 9 credits)), 2: all(2y, any(a: 6 credits, b: 9 credits)))',
    )
  })

  it('is one demand with its items where they are only what it is about', () => {
    expect(
      rule(
        'Two years of experience repairing pumps and one or more of the following:',
        '- engines',
        '- boats',
      ),
    ).toMatch(/^2y/)
  })
})

it('"U.S." is no label', () => {
  const reading = asked(
    '1. U.S. citizenship, or must have applied for it; and',
    '2. Two years of experience repairing pumps.',
  )
  expect(reading.rule).toBe('all(1: unread, 2: 2y)')
  expect(reading.unread).toEqual([])
})

describe('a licence to be had within some months', () => {
  it('is a note, and an equivalency for all specialties stands for all before it', () => {
    const reading = asked(
      'ALL SPECIALTIES',
      'EDUCATION:',
      'Education equivalent to completion of the twelfth school grade.',
      'AND',
      'EXPERIENCE:',
      'Two years of experience repairing pumps.',
      'ALL SPECIALTIES',
      'Any equivalent combination of training and experience.',
      'NOTE: One year of college may be substituted for one year of experience.',
      'Possession of a diving certification within six months of appointment as a Pump Mender.',
    )
    expect(reading.rule).toMatch(/^any\(ALL SPECIALTIES: all\(high-school, 2y\),.*judgement\)$/)
    expect(reading.substitutions).toHaveLength(1)
    expect(notesOf(reading).filter(note => note.startsWith('filing'))).toHaveLength(1)
  })
})

it('a part for either of those before it is asked beside both', () => {
  expect(
    rule(
      'EDUCATION:',
      "Completion of a bachelor's degree.",
      'OR',
      'CERTIFICATION:',
      'Certification as a Harbor Diver.',
      'AND',
      'EXPERIENCE (for both degree or certification):',
      'One year of experience repairing pumps.',
    ),
  ).toBe('all(any(bachelor, licence), 1y)')
})

describe('titles as items of a set', () => {
  it('are each held with the work that is theirs', () => {
    const { rule: short, named } = asked(
      'One year of experience as either',
      '- a Harbor Clerk keeping the books of the pier.',
      'OR',
      '- a Pier Guard watching the boats at night.',
    )
    expect(short).toBe('any(1y, 1y)')
    expect(named.map(({ title }) => title)).toEqual(['Harbor Clerk', 'Pier Guard'])
  })
})

describe('what an open equivalency keeps', () => {
  const floorOf = (...words: string[]): string =>
    rule(
      'EDUCATION:',
      "Completion of a bachelor's degree.",
      'AND',
      'GENERAL EXPERIENCE:',
      'Two years of experience repairing pumps.',
      'AND',
      'SPECIFIC EXPERIENCE:',
      'One year of experience leading harbor crews.',
      'OR',
      ...words,
    ).replace('any(all(bachelor, 2y, 1y), ', '(')

  it('is the experience and the education, named in one breath', () => {
    expect(
      floorOf(
        'Any equivalent combination of education and experience that has included the specific experience and educational requirements above.',
      ),
    ).toBe('(all(1y, bachelor, judgement))')
  })

  it('is a degree in any field where its words name none', () => {
    const floor = (...words: string[]): unknown => {
      const { requirement } = asked(
        "Completion of a bachelor's degree in hydrology. Two years of experience repairing pumps.",
        ...words,
      )
      return JSON.parse(JSON.stringify(requirement)).any[1].all[0].education
    }
    expect(
      floor(
        "Or any equivalent combination of education and experience which has included a bachelor's degree.",
      ),
    ).toEqual({ level: 'bachelor' })
    expect(
      floor(
        'Or any equivalent combination of education and experience which has included the bachelor degree described above.',
      ),
    ).toEqual({ level: 'bachelor', fields: ['hydrology'] })
  })

  it('is a lower degree and the specific experience', () => {
    expect(
      floorOf(
        "Any equivalent combination of education and experience which had included an associate's degree as an educational minimum and the specific experience.",
      ),
    ).toBe('(all(1y, associate, judgement))')
  })

  it('is to be checked where hours of study stand beside it', () => {
    expect(
      floorOf(
        'Any combination of equivalent education and experience that included at least twenty semester hours of coursework as an educational minimum and the specific experience.',
      ),
    ).toBe('(all(1y, unread?, judgement?))')
  })
})

describe('words that look like notes', () => {
  it('a part said with a semicolon and "or" is a part, no demand of its own', () => {
    expect(
      rule(
        'Three years of experience counting boats, one year of which shall have been mending buoys; or one year reviewing charts and tides.',
      ),
    ).toBe('3y[1y, 1y]?')
  })

  it('what is done with documents and who is contacted asks nothing', () => {
    const reading = asked(
      'Two years of experience repairing pumps.',
      'Candidates who substituted one year of coursework will be contacted by the Harbor Office to show it.',
      'If the certification is attached AFTER the online application it will not be seen.',
      'Qualifying fields include: hydrology, pump science, or a related field.',
    )
    expect(reading.rule).toBe('2y')
    expect(reading.unread).toEqual([])
  })

  it('"for the purpose of" within a requirement explains nothing', () => {
    expect(
      rule(
        'SPECIFIC EXPERIENCE',
        'Two years of experience repairing pumps.',
        'OR',
        'Two years of full performance level harbor work leading crews for the purpose of keeping the piers dry.',
      ),
    ).toBe('any(2y, 2y)')
  })

  it('the class that typically meets a requirement is an example', () => {
    const reading = asked(
      'Two years of experience repairing pumps.',
      'Class which typically meets the specific experience requirement:',
      'Pump Mender 2',
    )
    expect(reading.rule).toBe('2y')
    expect(reading.unread).toEqual([])
  })

  it('an ability or a language is asked, though no rule can decide it', () => {
    const reading = asked(
      'ADDITIONAL REQUIREMENT FOR THE BILINGUAL SPECIALTY',
      'Sufficient training or experience to speak fluently with the crews of foreign boats.',
    )
    expect(reading.requirement).toMatchObject({ position: { only: 'BILINGUAL SPECIALTY' } })
    expect(reading.confidence).toBe('certain')
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

describe('numbers behind a word that joins', () => {
  it('go on with the set', () => {
    expect(
      rule(
        'In the State service either:',
        '1. One year of experience performing the duties of a Senior Net Engineer. or 2. Two years of experience performing the duties of a Net Manager. or',
        '3. Three years of experience performing the duties of a Net Engineer.',
      ),
    ).toBe('any(1: 1y, 2: 2y, 3: 3y)')
  })
})

describe('education for service elsewhere, on the line of its condition', () => {
  it('is asked beside that alternative', () => {
    expect(
      rule(
        'The following education is required when non-State service is used to qualify: Equivalent to graduation from college.',
        'Either I',
        'Two years of experience in the State service as a Net Officer I.',
        'Or II',
        'Three years of experience in farming.',
      ),
    ).toBe('any(I: 2y, II: all(3y, bachelor?))')
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

describe('a list after a colon', () => {
  it('goes on with "or equivalent" work', () => {
    expect(
      rule(
        'A doctorate in biology. and Three years of experience in any of the following: teaching; exhibits at museums; or equivalent educational experience. and One year of experience in farming.',
      ),
    ).toBe('all(doctorate, 3y?, 1y)')
  })
})

describe('the page', () => {
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
    ).toBe('any(a: licence?, b: all(16 credits, 3 credits))')
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

describe('a reading', () => {
  const reading = asked(
    'Either I',
    'One year of experience repairing pumps.',
    'Or II',
    'Three years of experience repairing engines; and',
    'Education: Equivalent to graduation from college.',
  )
  it('has ids in the order of the document', () => {
    const ids = nodesOf(reading.requirement).map(({ id }) => Number(id.slice(1)))
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  })

  it('links every node to its words and says whether it is certain', () => {
    for (const { node } of nodesOf(reading.requirement)) {
      expect(node.words?.length).toBeGreaterThan(0)
      expect(node.confidence).toBe('certain')
    }
  })

  it('of nothing is one unread clause', () => {
    expect(asked('').rule).toBe('unread?')
    expect(asked('To be announced').rule).toBe('unread?')
  })
})
