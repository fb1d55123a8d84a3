/** What asks nothing: filing rules, wishes, explanations; and what only looks like them. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, notesOf } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

it('a degree that is “required to meet” what others ask is a demand', () => {
  expect(
    rule(
      'Possession of a baccalaureate degree with a major in tides or equivalent subjects required to meet the academic requirements for certification as a pilot.',
    ),
  ).toBe('bachelor?')
})

describe('what is no demand', () => {
  it('is how one shows that one has what is asked', () => {
    const reading = asked(
      'Education: Equivalent to completion of the 12th grade. [Equivalence to completion of the 12th grade may be demonstrated by: (1) passing a test; or (2) completion of 12 semester units of college work.]',
    )
    expect(reading.rule).toBe('high-school')
    expect(reading.unread).toEqual([])
  })

  it.each([
    'This time limitation is extended for a period equivalent to that spent in military service.',
    'The credentials referred to are valid California standard credentials.',
    'Course content rather than course title will determine acceptability.',
    'See the substitution for a doctorate degree in Pump Mender above.',
    'This statement will also be required to determine whether a specialty is sufficient.',
    'For persons employed less than full time, an extension of a waiver of licensure may be granted.',
    'Registration requirements shall not apply during the first year of employment.',
    'Breadth of experience is a factor in planned development of managers.',
    'Registration as a senior will admit the applicant to the examination.',
    'The high school shall be either a public school that meets the standards, or an accredited one.',
  ])('is what only explains: %s', sentence => {
    const reading = asked('Two years of experience repairing pumps.', sentence)
    expect(reading.rule).toBe('2y')
    expect(reading.unread).toEqual([])
  })

  it('is what its duties must have been: they are asked, to be checked', () => {
    expect(
      rule('Two years of experience repairing pumps. Primary duties must have included greasing valves.'),
    ).toBe('2y?')
  })

  it('is whom one would rather have', () => {
    expect(
      rule(
        'Two years of experience repairing pumps. Primary consideration will be given to experience in harbors.',
      ),
    ).toBe('2y')
  })

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

  it('is whose examples follow, with a colon', () => {
    const reading = asked(
      'Two years of experience repairing pumps.',
      'Classes that typically meet the experience requirement are:',
      'Harbor Specialty:',
      'Pump Mender 1 (5A80)',
      'Canal Specialty:',
      'Lock Keeper (5A81)',
    )
    expect(reading.rule).toBe('2y')
    expect(reading.unread).toEqual([])
  })

  it('is a paper to be had later, and what only some tasks need', () => {
    expect(
      rule(
        'Two years of experience repairing pumps.',
        'Eligibility for a license as a Pilot at the time of application and possession of such licensure within the time the department sets.',
        'Ability to obtain, or possession of, a boat in good order if required by job assignment.',
        'Ability to physically perform the duties of a position in this class.',
      ),
    ).toBe('2y')
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
  ).toMatch(/^any\(1: unread.*3: 2y\??\)$/)
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

describe('a note that narrows what counts', () => {
  const narrows = (note: string): (string | undefined)[] =>
    asked('Two years of experience repairing pumps.', note).notes.map(each => each.narrows)

  it.each([
    [
      '(Experience in the State service applied toward this requirement must include one year in the class of Pump Mender.)',
      'own-service',
    ],
    ['(State service experience must have been in a class at the level of a Pump Mender.)', 'own-service'],
    ['NOTE: Qualifying experience must have been gained on salt water.', 'further'],
    ['NOTE: Repairing hand pumps will not be counted.', 'further'],
  ])('%s: %s', (note, what) => expect(narrows(note)).toEqual([what]))

  it('leaves the class to be checked, whatever its clauses', () => {
    const plain = asked('Two years of experience repairing pumps.')
    const narrowed = asked(
      'Two years of experience repairing pumps.',
      'NOTE: Repairing hand pumps will not be counted.',
    )
    expect([plain.confidence, narrowed.confidence]).toEqual(['certain', 'check'])
    expect(narrowed.rule).toBe(plain.rule)
  })

  it('of whose holders it is said that they meet this qualification is left unread', () => {
    const read = asked(
      'Two years of experience repairing pumps.',
      '(In the State service, the Pump Mender level meets this qualification.)',
    )
    expect([read.rule, read.confidence, read.unread.length]).toEqual(['2y', 'check', 1])
  })

  it('is none where it only explains', () => {
    expect(narrows('NOTE: Pumps of any size are pumps.')).toEqual([undefined])
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
    expect(reading.confidence).toBe('check')
    expect(reading.unread).toHaveLength(1)
  })
})

describe('what explains', () => {
  it.each([
    'No experience required.',
    '(Persons with 18 months of qualifying experience may compete in the examination.)',
    '(Six months of experience performing duties comparable to those of a Harbor Clerk or a Harbor Aide of any rank will admit applicants to the examination, but they must complete one year.)',
    '(Eighteen months of qualifying experience will admit an applicant to the examination.)',
    '(Applicants must have active membership in the Harbor Society before they will be eligible to be appointed.)',
    'State service experience applied toward this pattern must have been at the level of a Harbor Clerk.',
    'Substitution is not permitted for the specific course work.',
    'Candidates who are being considered for positions assigned to boats must possess a diploma.',
    'Greater weight will be given to those who sailed.',
    '(A degree and six months of training are required for certification.)',
    'In the State service, experience must be performing duties equivalent to a Harbor Clerk.',
    'Qualifying experience can be gained through work on docks or boats.',
    'The degree should preferably have included one year of hydraulics.',
  ])('asks nothing: %s', sentence => {
    expect(asked('Two years of experience repairing pumps.', sentence).rule).toMatch(/^2y\??$/)
  })

  it('is no sentence on what the work can be used for', () => {
    expect(asked('Two years of experience giving tests which can be applied to driving tasks.').rule).toBe(
      '2y',
    )
  })
})

it('a membership to be had within two years after the appointment is no minimum', () => {
  const reading = asked(
    'Two years of experience mooring boats.',
    'Required to obtain membership in the Pilots’ League within two years after appointment as a Pilot.',
  )
  expect(reading.rule).toBe('2y')
  expect(reading.notes.map(({ kind }) => kind)).toEqual(['filing'])
})

describe('a part behind a semicolon', () => {
  it('is a part of what stands before it', () => {
    expect(
      rule('Three years of experience in mending boats; one year of which has been spent leading a crew.'),
    ).toBe('3y[1y]')
  })
})

describe('an address', () => {
  it('asks nothing', () => {
    expect(
      asked('Two years of experience mooring boats.', 'https://www.example.org/schools/list.html').unread,
    ).toEqual([])
  })
})

it('a paper "required by work assignment" is asked of some positions', () => {
  const reading = asked(
    'Two years of experience mending nets.',
    'Possession of a current certificate as a Rope Applicator from the Department of Ropes required by work assignment.',
  )
  expect(reading.rule).toBe('2y')
  expect(reading.notes.map(({ kind }) => kind)).toEqual(['condition-of-work'])
})

it('when experience must have occurred narrows what counts', () => {
  const reading = asked(
    'Two years of experience mending nets.',
    'NOTE: Experience in mending must have occurred within five years of the examination.',
  )
  expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
  expect(reading.confidence).toBe('check')
})

it('what a word in quotation marks includes, and which papers there are, explain', () => {
  const reading = asked(
    'Two years of rope experience and possession of a valid rope license.',
    '("Rope experience" includes duty as a rigger or other person.)',
    'Those licenses currently issued by the Board are:',
    '1. Rope License.',
    '2. Sail License.',
  )
  expect(reading.rule).toBe('all(2y, licence)')
  expect(reading.notes.map(({ kind }) => kind)).toEqual(['explanation', 'explanation'])
})

it('"A major function is one of the following: …" explains', () => {
  expect(
    asked(
      'Two years of experience in charge of a major harbor function. (A major harbor function is one of the following: docking, mooring, or ropes.)',
    ).rule,
  ).toBe('2y')
})

describe('a footnote among the qualifications', () => {
  it('says what a word with a star means, and asks nothing', () => {
    const reading = asked(
      'EXPERIENCE:',
      'One year of experience mending nets for a large fleet*.',
      '* fifty or more boats, or a million in revenue',
      'OR',
      'Any equivalent combination of education and experience.',
    )
    expect(reading.rule).toBe('any(1y, judgement)')
    expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
    expect(reading.unread).toEqual([])
    expect(reading.kinds.map(({ name }) => name)).toEqual(['mending nets for a large fleet'])
  })

  it('is one behind an empty line, too', () => {
    const reading = asked('One year of experience mending nets*.', '', '*with twine alone')
    expect(reading.rule).toBe('1y')
    expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
  })

  it('of the page itself narrows nothing', () => {
    const reading = asked(
      'Possession of a valid boat license* and',
      '* This was approved as a staff item.',
      'Experience: One year of experience mending nets.',
    )
    expect(reading.rule).toBe('all(licence, 1y)')
    expect(reading.notes.map(({ narrows }) => narrows)).toEqual([undefined])
  })

  it('is none where no word has a star, or where the stars are those of a list', () => {
    const one = asked('One year of experience mending nets.', '* Two years of net experience')
    expect(one.notes).toEqual([])
    const list = asked(
      'One year of experience mending nets for a large fleet* and:',
      '* Possession of a boat license',
      '* Possession of a net license',
    )
    expect(list.rule).toContain('licence')
    expect(list.notes).toEqual([])
  })
})

it('what a level is defined as narrows what counts', () => {
  const reading = asked(
    'Two years of journey-level experience mending nets.',
    'Journey level is defined as completion of an apprenticeship.',
  )
  expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
})

it('where experience can be gained explains, and the part asked behind it is a part', () => {
  const reading = asked(
    'Three years of experience in the recording of tides. This experience can be gained in many settings, as in a store or an office. At least six months of this experience shall have been in a supervisory capacity.',
  )
  expect(reading.rule).toBe('3y[6m]')
  expect(reading.unread).toEqual([])
})
