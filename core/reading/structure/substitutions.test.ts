/** What may stand in for what is required, as documents say it. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, notesOf, standsIn, unreadOf } from './structure.test-support.ts'

const pumps = 'Four years of experience repairing pumps.'
const sub = (...lines: string[]): string[] => standsIn(asked(pumps, ...lines))

describe('education for experience', () => {
  it('year for year, up to an amount', () => {
    expect(
      sub(
        'College education may be substituted for up to two years of the required experience on a year-for-year basis.',
      ),
    ).toEqual(['30 credits, for 1y, up to 2y, of 4y'])
  })

  it('a degree for so much at most is not firm: for how much is not said', () => {
    expect(
      sub("A master's degree may be substituted for up to two years of the required experience."),
    ).toEqual(['master, for 2y, of 4y?'])
    expect(sub("A master's degree may be substituted for two years of the required experience.")).toEqual([
      'master, for 2y, of 4y',
    ])
  })

  it('as people may do it', () => {
    expect(
      sub(
        'Candidates may substitute 30 college credits on a year-for-year basis for the required experience.',
      ),
    ).toEqual(['30 credits, for 1y, of 4y'])
  })

  it('at a rate of its own', () => {
    expect(
      sub(
        'College education may be substituted for the required experience on the basis of two years of education being equivalent to one year of experience.',
      ),
    ).toEqual(['60 credits, for 1y, of 4y'])
  })

  const yearForYear = 'may be substituted for the required experience on a year-for-year basis.'
  it.each([
    ['College education in hydrology', 'hydrology'],
    ['Completion of 30 semester or 45 quarter units in net making at an accredited college', 'net making'],
    ['Graduate work in tides or a related field', 'graduate work in tides or a related field'],
    ['College work with a major in ropes', 'college work with a major in ropes'],
  ])('of a subject is told with its subject, and never firm: %s', (study, subject) => {
    const { substitutions, confidence } = asked(pumps, `${study} ${yearForYear}`)
    expect(substitutions).toMatchObject([{ from: { semesterHours: 30, subject }, for: 'P1Y', firm: false }])
    expect(confidence).toBe('certain')
  })

  it('of a subject, without a rate, is told with its subject', () => {
    const { substitutions } = asked(
      pumps,
      'Graduate work in tides may be substituted for up to one year of the required experience.',
    )
    expect(substitutions).toMatchObject([
      { from: { education: 'any', subject: 'graduate work in tides' }, max: 'P1Y', confidence: 'certain' },
    ])
  })

  it.each([
    'College education in hydrology, or an internship in a harbor',
    'College education with at least six units in hydrology',
    'College education in the appropriate subject',
    'College or trade school education in rigging',
    'Education in hydrology beyond the twelfth grade',
  ])('of more than a subject is to be checked: %s', study => {
    expect(asked(pumps, `${study} ${yearForYear}`).confidence).toBe('check')
  })

  it('stands in for the general experience, which is what its parts leave of it', () => {
    const ofFive = 'Five years of experience repairing pumps, two years of which shall have been at sea.'
    const degree = (years: string): ReturnType<typeof asked> =>
      asked(
        ofFive,
        `A master’s degree may be substituted for ${years} years of the required general experience.`,
      )
    expect(standsIn(degree('three'))).toEqual(['master, for 3y, of 5y'])
    expect(degree('three').confidence).toBe('certain')
    // More than there is of it.
    expect(degree('four').confidence).toBe('check')
    expect(
      asked(pumps, 'A master’s degree may be substituted for two years of the required general experience.')
        .confidence,
    ).toBe('check')
  })

  it('at a rate that speaks of fewer courses is not firm', () => {
    expect(
      sub(
        '[College education may be substituted for the required experience with one year (30 semester units) of upper division course work in tides being equivalent to 12 months of experience.]',
      ),
    ).toEqual(['30 credits, for 1y, of 4y?'])
  })

  it.each([
    [
      'Education may be substituted for the required experience on the basis of one year of education of a nautical nature being equivalent to six months of experience.',
      '30 credits, for 6m, of 4y?',
    ],
    [
      'Additional specialized education may be substituted for the required experience on a year-for-year basis.',
      '30 credits, for 1y, of 4y?',
    ],
    [
      "A master's degree in the same fields may be substituted for two years of the required experience.",
      'master, for 2y, of 4y?',
    ],
    [
      'One year of experience within the last five years mending nets may be substituted for one year of the required experience.',
      '1y of 1 kind, for 1y, up to 1y, of 4y?',
    ],
  ])('what the rules do not count apart is not firm: %s', (sentence, says) => {
    expect(sub(sentence)).toEqual([says])
  })

  it('a degree for an amount', () => {
    expect(sub("A master's degree may be substituted for one year of the required experience.")).toEqual([
      'master, for 1y, of 4y',
    ])
  })

  it('in one subject is not firm: credits of any subject would do', () => {
    expect(
      sub(
        'Six semester units in welding may be substituted for a maximum of six months of the required experience.',
      ),
    ).toEqual(['6 credits, for 6m, up to 6m, of 4y?'])
  })

  it('without a rate is left to the authority', () => {
    expect(sub('(Substitutions may be allowed.)')).toEqual(['education, of 4y?'])
    expect(sub('Additional education may be substituted for the minimum experience requirement.')).toEqual([
      'education, of 4y?',
    ])
  })
})

describe('a set that stands in', () => {
  it('lets each of its items stand in', () => {
    expect(
      sub(
        'The following may be substituted for one year of the required experience:',
        "a. A master's degree; or",
        'b. 12 semester units of any college course.',
      ),
    ).toEqual(['master, for 1y, of 4y', '12 credits, for 1y, up to 1y, of 4y?'])
  })
})

describe('the clause it stands in for', () => {
  const parts = [
    'GENERAL EXPERIENCE:',
    'Three years of experience repairing pumps.',
    'AND',
    'SPECIFIC EXPERIENCE:',
    'Two years of experience repairing the pumps of a harbor.',
  ]
  it('is the part that it names, wherever it is said', () => {
    const reading = asked(
      ...parts,
      "NOTE: A master's degree may be substituted for one year of the general experience.",
    )
    expect(standsIn(reading)).toEqual(['master, for 1y, of 3y'])
  })

  it('is the alternative it stands in', () => {
    const reading = asked(
      'Either I',
      'Two years of experience repairing pumps.',
      'Or II',
      "Five years of experience repairing engines. (A master's degree may be substituted for one year of the required experience.)",
    )
    expect(standsIn(reading)).toEqual(['master, for 1y, of 5y'])
  })

  it('is the alternative it names', () => {
    const reading = asked(
      '1. Two years of experience repairing pumps; or',
      '2. Five years of experience repairing engines.',
      "A master's degree may be substituted for one year of the experience required in Requirement #2.",
    )
    expect(standsIn(reading)).toEqual(['master, for 1y, of 5y'])
  })
})

describe('service for experience', () => {
  it('at a rate, of a kind of the catalogue', () => {
    const reading = asked(
      pumps,
      'Candidates may substitute U.S. Armed Forces service as a non-commissioned officer on a year-for-year basis for the required experience.',
    )
    expect(reading.substitutions).toMatchObject([
      { from: { kinds: ['military.nco'], amount: 'P1Y' }, for: 'P1Y', firm: true },
    ])
  })

  it('for all of the required experience, with the parts of it', () => {
    const reading = asked(
      'Two years of experience repairing pumps, six months of which has been at sea.',
      'A master’s degree in pumps may be substituted for the required experience, but must have included at least a three month internship.',
    )
    expect(standsIn(reading)).toEqual(['master, for 2y, of 2y and 6m?'])
  })

  it.each([
    'Additional general experience may replace the required education on a year-for-year basis.',
    'Six months at a trade school can be equated on a month by month basis for the experience requirement.',
    'Graduate work in a field above will be considered on a year for year basis for up to one year of the experience requirement.',
  ])('in other words is not dropped: “%s”', words => {
    const reading = asked('EDUCATION: A bachelor’s degree.', `EXPERIENCE: ${pumps}`, `NOTE: ${words}`)
    expect(reading.confidence).toBe('check')
    expect(reading.substitutions.length + reading.unread.length).toBe(1)
  })

  it('in a class is a kind of its own, which nobody has until they say so', () => {
    const reading = asked(
      pumps,
      'One year of experience as a Harbor Pilot may be substituted for one year of the required experience.',
    )
    expect(standsIn(reading)).toEqual(['1y of 1 kind, for 1y, up to 1y, of 4y?'])
    const [substitution] = reading.substitutions
    expect(reading.kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        substitution && 'kinds' in substitution.from ? substitution.from.kinds : ['none'],
      ),
    )
  })

  it('that stands in for all of it is another route, for some positions only where it says so', () => {
    const reading = asked(
      pumps,
      'By position (for dock positions only), two years of experience repairing boats may substitute for the minimum experience requirement.',
    )
    expect(reading.rule).toBe('any(4y, for dock positions (2y))')
  })
})

describe('what is no substitution of the rules', () => {
  it('stays as a note, its words unread', () => {
    const reading = asked(
      pumps,
      'A pilot certificate may be substituted for one year of the required experience.',
    )
    expect(reading.substitutions).toEqual([])
    expect(notesOf(reading)).toHaveLength(1)
    expect(unreadOf(reading)).toHaveLength(1)
    expect(reading.confidence).toBe('check')
  })

  it('nor is what those must hand in who use one', () => {
    const reading = asked(pumps, 'Applicants wishing to substitute education must list their courses.')
    expect(notesOf(reading).map(note => note.split(':')[0])).toEqual(['filing'])
  })
})

describe('a degree', () => {
  it('is read where not all of its words are', () => {
    expect(
      sub(
        '(A Bachelor of Science Degree in Boats or possession of a Bachelor of Arts Degree and a Diploma in Boats may be substituted for one year of the required experience.)',
      ),
    ).toEqual(['bachelor, for 1y, of 4y?'])
  })

  it('of a college is the first one, and what "may be applied" is no demand', () => {
    const reading = asked(
      pumps,
      '(A college degree in pumps may be substituted for two years of the required experience.) (Completion of a recognized college internship program may be applied toward the experience requirement, on a year-for-year basis.)',
    )
    expect(reading.rule).toBe('4y')
    expect(standsIn(reading)).toEqual(['bachelor, for 2y, of 4y?'])
  })

  it('that is an advanced one is asked of nobody by itself', () => {
    const reading = asked(
      `${pumps} Possession of an advanced degree in a related field; or certification as a Pump Analyst may be substituted for one year of the required experience.`,
    )
    expect(reading.rule).toBe('4y')
    expect(standsIn(reading)).toHaveLength(1)
  })

  it('that study leads towards is not had yet', () => {
    expect(
      sub(
        "(Successful completion of one year of graduate study toward a master's degree in boats may be substituted for one year of the required experience.)",
      ),
    ).toEqual(['30 credits, for 1y, up to 1y, of 4y?'])
  })

  it('that service follows does not make the service study', () => {
    const [standIn] = asked(
      pumps,
      "Two years of harbor experience following a master's degree may be substituted for three years of the required experience.",
    ).substitutions
    expect(standIn?.from).toMatchObject({ amount: 'P2Y' })
  })

  it('beside a certificate is one sentence with it, whatever semicolon stands between', () => {
    const reading = asked(
      pumps,
      '(Possession of an advanced degree in one of the fields above; or certification as a pump analyst may be substituted for one year of the required experience.)',
    )
    expect(reading.rule).toBe('4y')
    expect(standsIn(reading)).toEqual(['master, for 1y, of 4y?'])
  })
})

describe('several things in one sentence', () => {
  it('stand in each at its own amount', () => {
    expect(
      sub(
        '(A master’s degree in physics may be substituted for one year, or a doctorate in physics may be substituted for two years of the required experience.)',
      ),
    ).toEqual(['master, for 1y, of 4y', 'doctorate, for 2y, of 4y'])
  })

  it('stand in for all of it where no amount is stated', () => {
    expect(sub('(A doctorate in hydraulics may be substituted for the required experience.)')).toEqual([
      'doctorate, for 4y, of 4y',
    ])
  })
})

it('a list behind what it stands in for belongs to it', () => {
  const reading = asked(
    'Four years of supervisory experience repairing pumps. (Experience in one of the following may be substituted for two years of the required experience.)',
    '1. Independent research on pumps; or',
    '2. Teaching in a college.',
  )
  expect(reading.rule).toBe('4y')
})

it('a course of a school is no degree', () => {
  expect(
    sub(
      '(Completion of a two-year school course in pumps may be substituted for one year of the required experience.)',
    ),
  ).toEqual([])
})

it('“two of the five years” are two years', () => {
  expect(
    sub(
      '(College education may be substituted for a maximum of two of the four years of experience on a year-for-year basis.)',
    ),
  ).toEqual(['30 credits, for 1y, up to 2y, of 4y'])
})

it('“month for month” is a rate, and a “maximum substitution” its end', () => {
  expect(
    standsIn(
      asked(
        'One year of experience in operating a winch. (Rigging experience may be substituted for the winch experience on a month-for-month basis up to a maximum substitution of nine months of experience.)',
      ),
    ),
  ).toEqual(['1y of 1 kind, for 1y, up to 9m, of 1y?'])
})

it('what is still required beside what stands in is not asked a second time', () => {
  const reading = asked(
    '1. A bachelor’s degree; and',
    '2. Two years of experience repairing pumps.',
    'Four years of experience repairing pumps may be substituted for the required degree only. The two years of experience repairing pumps are still required to fully meet Requirement #2.',
  )
  expect(reading.rule).toBe('all(1: any(bachelor, 4y?), 2: 2y)')
  expect(reading.notes).toMatchObject([{ kind: 'explanation' }])
})

it('“satisfies one year of the general experience” is a substitution, too', () => {
  expect(
    standsIn(
      asked(
        'GENERAL EXPERIENCE: Two years of experience repairing pumps.',
        'AND',
        'SPECIFIC EXPERIENCE: One year of experience charting tides.',
        'NOTE: Completion of a master’s degree program in hydrology satisfies one year of the general experience requirement.',
      ),
    ),
  ).toEqual(['master, for 1y, of 2y'])
})
