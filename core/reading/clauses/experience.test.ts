/** Amounts, kinds and doubts of experience. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, bare, experience, read } from './clauses.test-support.ts'

test('experience by the name of a title is held, to be checked', () => {
  const reading = read('Two years of Harbor Care Supervisor experience at the pier.')
  expect(reading.node).toMatchObject({ experience: { held: ['us-xx/harbor-care-supervisor'] } })
  expect(reading.confidence).toBe('check')
  expect(asked('Two years of Customer Service experience.')).toEqual(
    experience({ amount: 'P2Y', kinds: ['customer-service'] }),
  )
})

test('the end of the class’s own title, in small letters, may be the class below it', () => {
  const sentence = 'Two years of experience as a dock hand.'
  expect(read(sentence, { subject: 'Senior Dock Hand' }).confidence).toBe('check')
  expect(read(sentence, { subject: 'Senior Net Mender' }).confidence).toBe('certain')
})

test('how one was employed is no part of the title', () => {
  expect(asked('Six months of experience as an exempt or temporary Harbor Clerk.')).toEqual(
    experience({ amount: 'P6M', held: ['us-xx/harbor-clerk'] }),
  )
  expect(asked('Six months of experience as a Contract Clerk 2.')).toEqual(
    experience({ amount: 'P6M', held: ['us-xx/contract-clerk-2'] }),
  )
})

test('a completed span in a program or as a trainee is service', () => {
  expect(asked('Completion of eight months in the Harbor Trainee program.')).toMatchObject({
    experience: { amount: 'P8M' },
  })
})

test('an inline list of lettered work finishes its sentence', () => {
  const reading = read(
    'Two years of experience in one of the following: a) mending nets; b) painting boats or buoys; or c) keeping charts.',
  )
  expect(reading.unread).toEqual([])
  expect(reading.node).toMatchObject({ experience: { amount: 'P2Y' } })
})

describe('amounts of experience', () => {
  test.each(['100001', '1111111111111111111111111111118', '9'.repeat(400)])(
    'a figure that nobody means is left unread: %s',
    figure => {
      for (const amount of [`${figure} months`, `Two years and ${figure} months`]) {
        const reading = read(`${amount} of customer service experience.`)
        expect(reading.node).toHaveProperty('judgement')
        expect(reading.unread).not.toEqual([])
      }
    },
  )

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

  test('“those duties performed by the class of X” say the level', () => {
    expect(
      asked(
        'Three years of customer service experience comparable to those duties performed by the class of Net Agent',
      ),
    ).toMatchObject({
      experience: { held: ['us-xx/net-agent'], orComparable: true, kinds: ['customer-service'] },
    })
  })

  test('the first of a list whose others are elsewhere is to be checked', () => {
    expect(read('Three years of experience either: (1) mending pumps for a harbor').confidence).toBe('check')
    expect(
      read('Three years of experience either (1) mending pumps or (2) mending nets for a harbor').node,
    ).toMatchObject({ experience: { amount: 'P3Y' } })
  })

  test('“at or preferably above the X level” is no wish', () => {
    expect(
      asked('Three years of customer service experience at or preferably above the Net Agent level'),
    ).toMatchObject({
      experience: { held: ['us-xx/net-agent'], orComparable: true, kinds: ['customer-service'] },
    })
  })

  test('broad and extensive experience has its amount in brackets', () => {
    expect(asked('Broad and extensive experience (more than five years) in customer service')).toEqual(
      experience({ amount: 'P5Y', kinds: ['customer-service'] }),
    )
    expect(asked('Broad and extensive (more than five years) supervisory experience')).toEqual(
      experience({ amount: 'P5Y', kinds: ['supervision'] }),
    )
  })

  test('or behind it, and what it gave behind that', () => {
    expect(
      asked(
        'Broad and extensive experience, at least five years, which shall have involved customer service',
      ),
    ).toMatchObject({ experience: { amount: 'P5Y' } })
  })

  test('or stands for itself beside another', () => {
    expect(
      asked(
        'Two years of pump experience, and broad and extensive (more than five years) supervisory experience.',
      ),
    ).toMatchObject({ all: [{ experience: { amount: 'P2Y' } }, { experience: { amount: 'P5Y' } }] })
  })

  test('…and how recent it must be; other words there are to be checked', () => {
    expect(
      asked(
        'Broad and extensive experience, (more than five years within the last ten years) in customer service',
      ),
    ).toEqual(experience({ amount: 'P5Y', kinds: ['customer-service'], within: 'P10Y' }))
    const reading = read('Broad and extensive experience (six or more years ashore) in customer service')
    expect(reading.node).toMatchObject({ experience: { amount: 'P6Y', kinds: ['customer-service'] } })
    expect(reading.confidence).toBe('check')
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

test('recency may stand in brackets', () => {
  const reading = read('Four years of experience (within the last eight years) repairing pumps.')
  expect(reading.node).toMatchObject({ experience: { amount: 'P4Y', within: 'P8Y' } })
  expect(reading.confidence).toBe('certain')
})

test('whom one is registered with employed nobody', () => {
  const reading = read(
    'Two years of experience in hydrology gained after registration with the Harbor Commission.',
  )
  expect(reading.kinds.map(({ id }) => id).join()).not.toContain('service')
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

  test('hours in words are a part of a year, too; paid or not is no kind', () => {
    const reading = read('Five hundred hours of volunteer or paid experience supervising staff')
    expect(bare(reading.node)).toEqual({ experience: { amount: 'P3M', kinds: ['supervision'] } })
    expect(reading.confidence).toBe('check')
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

test('a 24-hour responsibility is no length of service', () => {
  expect(
    JSON.stringify(asked('Four years of nursing experience with 24-hour responsibility for a ward.')),
  ).not.toContain('ofWhich')
})

test('completion of a two-year course is no experience', () => {
  const reading = read(
    'Equivalent to completion of a two-year, college level, general or commercial net course.',
  )
  expect(reading.node).toHaveProperty('judgement')
  expect(reading.confidence).toBe('check')
})

test('broad experience “, at least seven years, of …” has its amount between commas', () => {
  expect(
    asked('Broad and extensive experience, at least seven years, of professional accounting.'),
  ).toMatchObject({
    experience: { amount: 'P7Y' },
  })
})

test.each([
  'Two years of recent experience repairing pumps.',
  'Two years of pump engineering experience in the area of specialization.',
])('%s: since when, or in what, is not said', sentence => {
  expect(asked(sentence)).toMatchObject({ experience: { amount: 'P2Y' } })
  expect(read(sentence).confidence).toBe('check')
})

test('“in the most recent five years” says since when', () => {
  expect(read('Two years of experience as a Harbor Clerk in the most recent five years.')).toMatchObject({
    node: { experience: { within: 'P5Y' } },
    confidence: 'certain',
  })
})

test('an amount that is no time, within the words, is to be checked', () => {
  expect(read('Three years of experience as a Pier Guard, with 24 pay periods at the gate.').confidence).toBe(
    'check',
  )
})

test('what does not count is said in a kind of its own; a kind that is on file is to be checked', () => {
  const own = read('Two years of experience in the practice of piloting exclusive of training.')
  expect(own.kinds.map(({ name }) => name)).toEqual([
    'work in the practice of piloting exclusive of training',
  ])
  expect(own.confidence).toBe('certain')
  expect(
    read('Two years of experience as a Harbor Pilot II, exclusive of time as a trainee.').confidence,
  ).toBe('check')
})

test.each(['4+ years of net experience', '4 years of net experience'])('%s: the lower end', sentence => {
  expect(asked(sentence)).toMatchObject({ experience: { amount: 'P4Y', kinds: ['net'] } })
})

test('years of schooling are no work', () => {
  const schooled = read(
    'Two full years of progressively higher level graduate education leading to such a degree',
  )
  expect(schooled.node).toMatchObject({ judgement: { status: 'unknown' } })
  expect(asked('Two years of adult education experience')).toMatchObject({ experience: { amount: 'P2Y' } })
})

test('“experience of working in” is work in', () => {
  expect(
    read("At least two years' experience of working in a net loft").kinds.map(({ name }) => name),
  ).toEqual(['work in a net loft'])
})
