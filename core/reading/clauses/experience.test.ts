import { describe, expect, test } from 'vitest'
import { asked, read } from './clauses.test-support.ts'

const experience = (facts: object): unknown => ({ experience: { kinds: [], ...facts } })

test('“in a position at the level of” another title holds that title, too', () => {
  expect(
    asked(
      'Four years of experience as a Road Inspector or in a position at the level of a Senior Road Analyst II.',
    ),
  ).toMatchObject({
    experience: { held: ['us-xx/road-inspector', 'us-xx/senior-road-analyst-ii'], orComparable: true },
  })
})

test('a place that the work is compared with is no class', () => {
  const reading = read('Two years of experience keeping seals in a facility similar to the Oakhill Zoo.')
  expect(reading.node).not.toHaveProperty('experience.held')
  expect(reading.confidence).toBe('check')
  expect(asked('Two years of experience at the level of the Harbor Master.')).toMatchObject({
    experience: { held: ['us-xx/harbor-master'] },
  })
})

test('hours of part-time work in a class are a part of a year in it', () => {
  expect(asked('1,000 cumulative hours of part-time paid experience as a Harbor Aide.')).toEqual(
    experience({ amount: 'P6M', held: ['us-xx/harbor-aide'] }),
  )
})

test('“two years which shall have included” is a part, its “of” forgotten', () => {
  expect(
    asked('Four years of experience in boat building, two years which shall have included mending sails.'),
  ).toMatchObject({ experience: { amount: 'P4Y', ofWhich: [{ amount: 'P2Y', kinds: ['mending-sails'] }] } })
})

test('a completed span in a program or as a trainee is service', () => {
  expect(asked('Completion of eight months in the Harbor Trainee program.')).toMatchObject({
    experience: { amount: 'P8M' },
  })
})

test('a title with its level before “experience” may be a class', () => {
  expect(read('One year of Pump Mender 2 or equivalent experience repairing engines.').confidence).toBe(
    'check',
  )
})

test('what one provides as a holder of a class is asked, what the class provides is not', () => {
  expect(asked('Two years of experience as a Harbor Analyst providing advice on tides.')).toMatchObject({
    experience: { held: ['us-xx/harbor-analyst'], kinds: [expect.stringContaining('tides')] },
  })
  expect(
    asked(
      'Two years of experience as a Harbor Analyst or in a class at that level providing advice on tides.',
    ),
  ).toMatchObject({ experience: { held: ['us-xx/harbor-analyst'], kinds: [] } })
})

test('other work beside a class held is to be checked', () => {
  expect(
    read('Three years of experience as a Harbor Librarian, or as a director of a harbor library.').confidence,
  ).toBe('check')
})

test('a pay grade is no class, a figure with its unit is one word', () => {
  expect(asked('Two years of experience directing harbor programs at the N23 level.')).not.toHaveProperty(
    'experience.held',
  )
  expect(read('Two years of experience repairing switches of at least 13.2KV at piers.').unread).toEqual([])
})

test('an inline list of lettered work finishes its sentence', () => {
  const reading = read(
    'Two years of experience in one of the following: a) mending nets; b) painting boats or buoys; or c) keeping charts.',
  )
  expect(reading.unread).toEqual([])
  expect(reading.node).toMatchObject({ experience: { amount: 'P2Y' } })
})

describe('amounts of experience', () => {
  test.each([
    ['Two years of work experience.', 'P2Y'],
    ['Two (2) years of work experience', 'P2Y'],
    ['A minimum of 18 months of work experience', 'P1Y6M'],
    ['At least one and one-half years of work experience', 'P1Y6M'],
    ['One year and six months of work experience', 'P1Y6M'],
    ['More than five years of work experience', 'P5Y'],
    ["Six months' work experience", 'P6M'],
    ['3 or more years of work experience', 'P3Y'],
    ['24 weeks of work experience', 'P5M18D'],
  ])('%s', (sentence, amount) => {
    expect(asked(sentence)).toEqual(experience({ amount, kinds: ['work'] }))
    expect(read(sentence).confidence).toBe('certain')
  })

  test('a range has a lower end that is asked and an upper end', () => {
    expect(asked('2-4 years of supervisory experience')).toEqual(
      experience({ amount: 'P2Y', upTo: 'P4Y', kinds: ['supervision'] }),
    )
    expect(asked('Two to four years of supervisory experience')).toEqual(
      experience({ amount: 'P2Y', upTo: 'P4Y', kinds: ['supervision'] }),
    )
  })

  test('hours become a part of a year, to be checked', () => {
    const reading = read('2,080 hours of customer service experience')
    expect(reading.node).toMatchObject({ experience: { amount: 'P1Y', kinds: ['customer-service'] } })
    expect(reading.confidence).toBe('check')
  })

  test('a figure that differs from its word is to be checked', () => {
    expect(read('Two (3) years of work experience').confidence).toBe('check')
  })

  test('broad and extensive experience has its amount in brackets', () => {
    expect(asked('Broad and extensive experience (more than five years) in customer service')).toEqual(
      experience({ amount: 'P5Y', kinds: ['customer-service'] }),
    )
    expect(asked('Broad and extensive (more than five years) supervisory experience')).toEqual(
      experience({ amount: 'P5Y', kinds: ['supervision'] }),
    )
  })
})

describe('kinds of experience', () => {
  test.each([
    ['Three years of experience in a call center environment', 'customer-service.contact-center'],
    ['Three years of customer service experience', 'customer-service'],
    ['Three years of experience providing direct customer service to the public', 'customer-service.public'],
    ['Three years of experience as a lead worker', 'lead'],
    ['Three years of full-time paid experience in the supervision of staff', 'supervision'],
    ['Three years of experience in a human services environment', 'human-services'],
    ['Three years of experience using the Colorado Benefits Management System', 'system.cbms'],
  ])('%s', (sentence, kind) => {
    expect(asked(sentence)).toEqual(experience({ amount: 'P3Y', kinds: [kind] }))
  })

  test('a subject without a kind becomes a proposed kind with the words of the document', () => {
    const reading = read('Two years of full-time paid experience repairing harbor cranes.')
    expect(reading.node).toMatchObject({ experience: { kinds: ['repairing-harbor-cranes'] } })
    expect(reading.kinds).toEqual([
      { id: 'repairing-harbor-cranes', name: 'repairing harbor cranes', within: ['work'] },
    ])
  })

  test('long subjects that begin alike are different kinds', () => {
    const begin =
      'Two years of experience planning, preparing, printing, posting, sorting and filing notices for'
    const one = read(`${begin} harbors`).kinds[0]?.id
    const other = read(`${begin} airports`).kinds[0]?.id
    expect(one).toBeDefined()
    expect(one).not.toBe(other)
  })

  test('relevant experience is of what the class is about', () => {
    expect(asked('2-4 years of relevant experience', { subject: 'Customer Service Representative' })).toEqual(
      experience({ amount: 'P2Y', upTo: 'P4Y', kinds: ['customer-service'] }),
    )
    expect(read('Two years of relevant experience', { subject: 'Harbor Pilot' }).confidence).toBe('check')
  })

  test('service with an employer is a kind of its own where no class decides', () => {
    const reading = read('One year of experience with the City of Oakhill trimming trees')
    expect(reading.node).toMatchObject({
      experience: { kinds: ['trimming-trees', 'service-city-oakhill'] },
    })
  })
})

describe('classes held', () => {
  test.each([
    ['Two years of experience as a Harbor Clerk', ['us-xx/harbor-clerk'], undefined],
    ['Two years as a Harbor Clerk with the City of Oakhill', ['us-xx/harbor-clerk'], undefined],
    [
      'Two years in the state service performing the duties of a Harbor Clerk',
      ['us-xx/harbor-clerk'],
      undefined,
    ],
    [
      'Two years of experience as a Senior Clerk or Payroll Clerk',
      ['us-xx/senior-clerk', 'us-xx/payroll-clerk'],
      undefined,
    ],
    [
      'Two years performing the duties of a Harbor Auditor (Specialist) or (Supervisor)',
      ['us-xx/harbor-auditor-specialist', 'us-xx/harbor-auditor-supervisor'],
      undefined,
    ],
    ['Two years performing the duties of the class of Harbor Clerk', ['us-xx/harbor-clerk'], undefined],
    ['Two years of experience as a Harbor Clerk or in a class at that level', ['us-xx/harbor-clerk'], true],
    ['Two years of experience in a class at the level of Harbor Clerk', ['us-xx/harbor-clerk'], true],
    ['Two years of experience as a Harbor Clerk or in a comparable position', ['us-xx/harbor-clerk'], true],
    [
      'Two years of experience at a level of responsibility not less than that of a Harbor Clerk',
      ['us-xx/harbor-clerk'],
      true,
    ],
  ])('%s', (sentence, held, orComparable) => {
    const reading = read(sentence)
    expect(asked(sentence)).toEqual(
      experience({ amount: 'P2Y', held, ...(orComparable && { orComparable }) }),
    )
    expect(reading.named.map(({ classId }) => classId)).toEqual(held)
    expect(reading.confidence).toBe('certain')
  })

  test('what a comparable class provides is not asked of who held the class', () => {
    const sentence =
      'One year as a Harbor Clerk or in a position at that level which provides experience in checking manifests'
    expect(asked(sentence)).toEqual(
      experience({ amount: 'P1Y', held: ['us-xx/harbor-clerk'], orComparable: true }),
    )
  })

  test('an agency belongs to the title', () => {
    expect(asked('One year performing the duties of an Inspector II, Department of Harbors')).toEqual(
      experience({ amount: 'P1Y', held: ['us-xx/inspector-ii-department-of-harbors'] }),
    )
  })

  test('a range of a class asks less than the class: to be checked', () => {
    const reading = read('One year of experience as a Harbor Inspector, Range B.')
    expect(reading.node).toMatchObject({ experience: { held: ['us-xx/harbor-inspector'] } })
    expect(reading.confidence).toBe('check')
  })

  test('work named in small letters is a kind, not a class', () => {
    expect(read('Four years of experience as a journey-level painter').node).toMatchObject({
      experience: { kinds: ['journey-level-painter'] },
    })
  })
})

describe('a part of the experience', () => {
  test('nests to any depth', () => {
    expect(
      asked(
        'Five years of work experience, including three years of customer service experience, one year of which was in a team leader capacity',
      ),
    ).toEqual(
      experience({
        amount: 'P5Y',
        kinds: ['work'],
        ofWhich: [
          { amount: 'P3Y', kinds: ['customer-service'], ofWhich: [{ amount: 'P1Y', kinds: ['lead'] }] },
        ],
      }),
    )
  })

  test('parts joined by "and" stand beside each other', () => {
    expect(
      asked(
        'Five years of work experience, two years of which must have been in a supervisory capacity and one year of which must have been in customer service',
      ),
    ).toEqual(
      experience({
        amount: 'P5Y',
        kinds: ['work'],
        ofWhich: [
          { amount: 'P2Y', kinds: ['supervision'] },
          { amount: 'P1Y', kinds: ['customer-service'] },
        ],
      }),
    )
  })

  test.each([
    'Four years of customer service experience, which has included one year as a Harbor Clerk',
    'Four years of customer service experience, of which one year must have been as a Harbor Clerk',
    'Four years of customer service experience, at least one of which shall have been as a Harbor Clerk',
  ])('%s', sentence => {
    expect(asked(sentence)).toEqual(
      experience({
        amount: 'P4Y',
        kinds: ['customer-service'],
        ofWhich: [{ amount: 'P1Y', kinds: [], held: ['us-xx/harbor-clerk'] }],
      }),
    )
  })

  test('a part of the whole stands beside a part of a part', () => {
    expect(
      asked(
        'Five years of work experience, two years of which were in customer service, at least one of the five years must have been in a supervisory capacity',
      ),
    ).toEqual(
      experience({
        amount: 'P5Y',
        kinds: ['work'],
        ofWhich: [
          { amount: 'P2Y', kinds: ['customer-service'] },
          { amount: 'P1Y', kinds: ['supervision'] },
        ],
      }),
    )
  })

  test('longer than the whole is to be checked', () => {
    expect(
      read('One year of work experience, two years of which were in a supervisory capacity').confidence,
    ).toBe('check')
  })
})

test('recent experience counts only within its span', () => {
  expect(asked('Two years of customer service experience within the last five years')).toEqual(
    experience({ amount: 'P2Y', kinds: ['customer-service'], within: 'P5Y' }),
  )
})

describe('what stays in doubt', () => {
  test.each([
    'Two years of experience as described in requirement 1 above',
    'Two years of customer service experience excluding time as a trainee',
    'Two years of experience by March 3, 2027 as a Harbor Clerk',
    'Up to two years of customer service experience',
    'Two years of experience as an Instructor, teaching seamanship',
    'In the Harbor Department, two years of customer service experience',
    'Three years of work experience, including or supplemented by one year of supervisory experience',
    'Two years of customer service experience, which may include volunteer work',
  ])('%s', sentence => {
    expect(read(sentence).confidence).toBe('check')
  })

  test.each([
    'Four years of work experience, one year of which was in customer service, or one year supervising clerks',
    'Four years of work experience, one year of which was in customer service, or, one year of which was in a supervisory capacity',
  ])('parts of which one may be enough are both asked: %s', sentence => {
    const reading = read(sentence)
    expect(reading.node).toMatchObject({ experience: { ofWhich: [{ amount: 'P1Y' }, { amount: 'P1Y' }] } })
    expect(reading.confidence).toBe('check')
  })

  test('a class that may be named and was not taken puts the clause in doubt', () => {
    expect(read('Two years of experience repairing pumps to the rank of Master of vessels').confidence).toBe(
      'check',
    )
  })

  test('an age is no experience', () => {
    expect(asked('21 years of age at the time of hire')).toMatchObject({ judgement: { status: 'unknown' } })
  })

  test('hours of instruction and present employment are no experience', () => {
    expect(asked('Completion of 400 hours of classroom instruction in welding')).toEqual({
      judgement: { why: 'Completion of 400 hours of classroom instruction in welding', status: 'unknown' },
    })
    expect(asked('Current employment with the City of Oakhill')).toMatchObject({
      judgement: { status: 'unknown' },
    })
  })
})

describe('classes that one title names', () => {
  test('both specialities of a title are held', () => {
    expect(
      asked('Two years of experience performing the duties of a Crop Analyst (Specialist or Supervisor).'),
    ).toEqual(
      experience({ amount: 'P2Y', held: ['us-xx/crop-analyst-specialist', 'us-xx/crop-analyst-supervisor'] }),
    )
  })

  test('a blank after a slash does not cut a title in two', () => {
    expect(asked('Six months of experience performing duties of a Crop Technician/ Attendant.')).toEqual(
      experience({ amount: 'P6M', held: ['us-xx/crop-technician-attendant'] }),
    )
  })
})

test('a 24-hour responsibility is no length of service', () => {
  expect(
    JSON.stringify(asked('Four years of nursing experience with 24-hour responsibility for a ward.')),
  ).not.toContain('ofWhich')
})

test('a part as long as the part before it stands beside it, to be checked', () => {
  const sentence =
    'Four years of experience as a journey level mechanic, two years of which must have been in engine tuning, with at least two years of experience in customer service.'
  expect(asked(sentence)).toMatchObject({ experience: { ofWhich: [{ amount: 'P2Y' }, { amount: 'P2Y' }] } })
  expect(read(sentence).confidence).toBe('check')
})

test('titles of a list that begin with the name of an employer are no place of the title before them', () => {
  expect(
    asked(
      'Two years of experience performing the duties of a(n) Net Specialist, State Diver I, or State Naturalist I.',
    ),
  ).toEqual(
    experience({
      amount: 'P2Y',
      held: ['us-xx/net-specialist', 'us-xx/state-diver-i', 'us-xx/state-naturalist-i'],
    }),
  )
})

test('work that is said with the title of a class that was not taken is to be checked', () => {
  const reading = read(
    'One year of experience in a class at least equivalent in level to Assistant Chief of a laboratory, Research Chemist, or Research Diver.',
  )
  expect(reading.confidence).toBe('check')
})

test('a part of "this work" stands inside', () => {
  expect(
    asked(
      'Four years of customer service experience, one year of this work must have been at a level equivalent to that of a Net Specialist II.',
    ),
  ).toMatchObject({ experience: { ofWhich: [{ amount: 'P1Y', held: ['us-xx/net-specialist-ii'] }] } })
})

test('completion of a two-year course is no experience', () => {
  const reading = read(
    'Equivalent to completion of a two-year, college level, general or commercial net course.',
  )
  expect(reading.node).toHaveProperty('judgement')
  expect(reading.confidence).toBe('check')
})

test('classes of a numbered list are all held', () => {
  expect(
    asked(
      'Two years of experience performing the duties of either (1) a Net Mender I, or (2) a Net Nurse in the State service.',
    ),
  ).toMatchObject({ experience: { held: ['us-xx/net-mender-i', 'us-xx/net-nurse'] } })
})

test('a part in brackets is asked, what it may be is not', () => {
  expect(
    asked(
      'Two years of customer service experience (one year of which must have been as a Senior Net Agent).',
    ),
  ).toMatchObject({ experience: { amount: 'P2Y', ofWhich: [{ amount: 'P1Y' }] } })
  expect(
    asked('Two years of customer service experience (one year of which may be in writing only).'),
  ).not.toHaveProperty('experience.ofWhich')
})

test('a class equivalent in level "not less than" a class is that class', () => {
  expect(
    asked(
      'One year of experience performing the duties of a class equivalent in level and responsibility not less than that of a Net Supervisor III.',
    ),
  ).toEqual(experience({ amount: 'P1Y', held: ['us-xx/net-supervisor-iii'], orComparable: true }))
})

test('a rank alone is to be checked', () => {
  const reading = read(
    'Broad and extensive (more than five years) net making experience equivalent in responsibility to a Senior or higher level engineer in the State service.',
  )
  expect(reading.confidence).toBe('check')
})
