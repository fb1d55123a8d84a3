/** Degrees, schools, units of study. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, contextFor, read } from './clauses.test-support.ts'
import { readClause } from './read-clause.ts'

describe('levels', () => {
  test.each([
    ['Graduation from high school.', 'high-school'],
    ['High school diploma or GED', 'high-school'],
    ['Education equivalent to completion of the twelfth school grade', 'high-school'],
    ['Possession of a high school equivalency certificate', 'high-school'],
    ['Completion of an associate degree program at an accredited college', 'associate'],
    ['Graduation from a community college', 'associate'],
    ['Equivalent to completion of the requirements for an Associate of Arts degree', 'associate'],
    ['A four-year college degree, preferably with a major in boats', 'bachelor'],
    ['Graduation from a recognized four-year college or university', 'bachelor'],
    ['Equivalent to graduation from college, preferably with courses in statistics', 'bachelor'],
    ['Equivalent to graduation (four-year degree) from an accredited college', 'bachelor'],
    ['Completion of the 12th grade [a diploma, an equivalency (GED), or a proficiency exam]', 'high-school'],
    ["A bachelor's or master's degree", 'bachelor'],
    ["Possession of a Master's degree", 'master'],
    ['Possession of a Master s Degree', 'master'],
    ['Equivalent to completion of a two-year college associate degree in any major', 'associate'],
    ['Graduation from an accredited school of veterinary medicine', 'doctorate'],
  ])('%s', (sentence, level) => {
    expect(asked(sentence)).toEqual({ education: { level } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    ['The equivalent of a two-year degree with a major in hydraulics', 'associate'],
    ['A two-or four- year degree from an accredited college or university', 'associate'],
    [
      "Possession of an advanced two-year degree in the field of harbors, such as a Master's Degree",
      'master',
    ],
  ])('%s is to be checked', (sentence, level) => {
    expect(asked(sentence)).toMatchObject({ education: { level } })
    expect(read(sentence).confidence).toBe('check')
  })

  test('a master of a ship has no degree', () => {
    expect(asked('Master of a vessel of not less than 1,000 gross tons')).toMatchObject({
      judgement: { status: 'unknown' },
    })
  })

  test('a grade below high school stays a judgement and is no unread word', () => {
    const reading = read('Education equivalent to completion of the tenth school grade')
    expect(reading.node).toMatchObject({ judgement: { status: 'unknown' } })
    expect(reading.unread).toEqual([])
  })

  test('a degree of no stated level is to be checked', () => {
    expect(read('A degree in hydrology').confidence).toBe('check')
  })
})

test('a curriculum that leads to a degree may be the degree: to be checked', () => {
  const reading = read(
    'Completion of a graduate curriculum leading to a Master of Arts Degree in Net Making.',
  )
  expect(reading.node).toMatchObject({ education: { level: 'master', fields: ['Net Making'] } })
  expect(reading.confidence).toBe('check')
})

test('years of a subject that an education includes are no time at work', () => {
  const { node } = readClause(
    'One year of algebra or bookkeeping.',
    { from: 0, to: 35 },
    contextFor(),
    () => 'n1',
    'education',
  )
  expect(node).toMatchObject({ judgement: { status: 'unknown' } })
})

test.each([
  'Completion of the sophomore year (at least 60 semester units or equivalent quarter units) of an engineering curriculum.',
  'Equivalent to completion of a two-year terminal curriculum in docks at a community college.',
  'Completion of two years’ college.',
])('two years of college: %s', sentence => {
  expect(asked(sentence)).toEqual({ credits: { semesterHours: 60 } })
})

test('a degree from a school that meets some criteria is that degree', () => {
  expect(
    asked(
      'A Doctorate Degree in Tides from an institution meeting the criteria of Section 12 of the Harbor Code.',
    ),
  ).toEqual({ education: { level: 'doctorate', fields: ['Tides'] } })
})

test('a degree that an institution granted, or the equivalent that somebody approved, is that degree', () => {
  expect(
    asked(
      "Possession of an earned bachelor's degree granted by an accredited institution or equivalent degree approved by the Harbor Board.",
    ),
  ).toEqual({ education: { level: 'bachelor' } })
})

describe('fields of study', () => {
  test('kinds of a field stay with it', () => {
    expect(
      asked(
        'Graduation from college with a degree in engineering (civil, mechanical or electrical), architecture, or dock management.',
      ),
    ).toEqual({
      education: {
        level: 'bachelor',
        fields: ['engineering (civil, mechanical or electrical)', 'architecture', 'dock management'],
      },
    })
  })

  test.each([
    ['with a major in hydrology', ['hydrology']],
    [
      'with major course work in hydrology, geology or a related field',
      ['hydrology', 'geology', 'related field'],
    ],
    ['in public or business administration', ['public administration', 'business administration']],
    [
      'majoring in civil, mechanical, or electrical engineering',
      ['civil engineering', 'mechanical engineering', 'electrical engineering'],
    ],
    ['with any major', undefined],
  ])("a bachelor's degree %s", (words, fields) => {
    expect(asked(`A bachelor's degree ${words}`)).toEqual({
      education: { level: 'bachelor', ...(fields && { fields }) },
    })
  })
})

describe('units of study', () => {
  test.each([
    ['Completion of 60 semester or 90 quarter units at an accredited college', { semesterHours: 60 }],
    ['45 quarter units', { semesterHours: 30 }],
    ['30 college credits', { semesterHours: 30 }],
    ['Twelve semester units in hydrology', { semesterHours: 12, subject: 'hydrology' }],
    ['Equivalent to completion of two years of college', { semesterHours: 60 }],
  ])('%s', (sentence, credits) => {
    expect(asked(sentence)).toEqual({ credits })
  })

  test('a degree with units in a subject asks both', () => {
    expect(asked("A bachelor's degree with at least 24 semester units in accounting")).toEqual({
      all: [{ education: { level: 'bachelor' } }, { credits: { semesterHours: 24, subject: 'accounting' } }],
    })
  })

  test('a condition on a degree is to be checked', () => {
    expect(read("A bachelor's degree, which must include one course in law").confidence).toBe('check')
  })

  test('units of an unstated kind, and units that disagree, are to be checked', () => {
    expect(read('Completion of 24 units in accounting').confidence).toBe('check')
    expect(read('60 semester or 60 quarter units').confidence).toBe('check')
  })
})

test('units that a degree must have included are asked beside it', () => {
  const units = { credits: { semesterHours: 20, subject: 'soil science' } }
  for (const words of [
    "Completion of a bachelor's degree at a college, university, or technical institute which has included at least 20 semester hours in soil science.",
    "Completion of a bachelor's degree with a minimum equivalent of 20 credit hours in soil science.",
  ])
    expect(asked(words)).toEqual({ all: [{ education: { level: 'bachelor' } }, units] })
})

test('years at a college with a major are study, no service', () => {
  expect(
    asked('Two years at an accredited college or university with major course work in soil science.'),
  ).toMatchObject({
    credits: { semesterHours: 60 },
  })
})

test('a wish for fields may list them with semicolons', () => {
  expect(
    asked('Possession of a Master’s degree, preferably in Arts Administration; Education; or Boats.'),
  ).toEqual({
    education: { level: 'master' },
  })
})

test('an internship that a university approved is no degree', () => {
  expect(
    asked('Completion of a university approved internship in tides equivalent to one year of training.'),
  ).toMatchObject({ judgement: { status: 'unknown' } })
})

test('a program of a university for one calling is no degree', () => {
  expect(
    read('Completion of a university or collegiate program of study approved for harbor nursing.').node,
  ).not.toHaveProperty('any')
})

test.each([
  "A bachelor's degree with major course work in the area of specialization.",
  "A bachelor's degree in an acceptable area of tides.",
  "A bachelor's degree in tides and currents.",
])('which fields do is not said: %s', sentence => {
  expect(read(sentence)).toMatchObject({ node: { education: { level: 'bachelor' } }, confidence: 'check' })
})

test('courses at the level of a college are no degree', () => {
  expect(
    asked('Completion of college-level introductory laboratory courses in soil analysis.'),
  ).toMatchObject({
    judgement: { status: 'unknown' },
  })
})

describe('units of study', () => {
  test.each([
    [
      'Completion of 12 semester or 18 quarter units of college courses in boat building, or a related field.',
      12,
    ],
    [
      'Successful completion of a total of 12 semester college units with a minimum of two units in each of the following areas: sails, knots.',
      12,
    ],
    [
      'Completion at a collegiate-grade residence institution of the equivalent of sixteen semester hours of boat building courses, including courses in sails.',
      16,
    ],
    ['Course work must include at least 16 semester units of Principles of Boats, or Ropes.', 16],
    [
      'Completion of the equivalent of 16 semester units of course work including courses in Principles of Boats.',
      16,
    ],
  ])('%s', (sentence, semesterHours) => {
    expect(asked(sentence)).toMatchObject({ credits: { semesterHours } })
  })
})

test('a degree and two additional years are both asked', () => {
  expect(
    asked(
      "An Associate's Degree from an accredited college and two additional years of customer service experience.",
    ),
  ).toMatchObject({ all: [{ education: { level: 'associate' } }, { experience: { amount: 'P2Y' } }] })
})

test('all classes may be said to require a licence', () => {
  expect(asked('All classes require active membership in The Harbor Bar.')).toHaveProperty('licence')
})

test('"i.e." ends no sentence and is no field', () => {
  expect(
    asked('Graduation from college with a degree in a marine field, i.e., sail making, boat building.'),
  ).toEqual({
    education: { level: 'bachelor', fields: ['marine field', 'sail making', 'boat building'] },
  })
})

test('a registration behind a comma is asked besides', () => {
  expect(
    asked(
      'Two years of customer service experience, and registration with the Commission on Nets of the Harbor Association.',
    ),
  ).toMatchObject({ all: [{ experience: { amount: 'P2Y' } }, { licence: {} }] })
})

describe('what stands around a field of study', () => {
  test.each([
    [
      "Completion of a bachelor's degree course at an accredited college with major coursework in tides.",
      ['tides'],
    ],
    [
      "Completion of a bachelor's degree program at a college determined to be acceptable by the Office of Boats, with a major course work in tides.",
      ['tides'],
    ],
    [
      "A bachelor's degree with major course work in civil, metallurgical, or tidal engineering.",
      ['civil engineering', 'metallurgical engineering', 'tidal engineering'],
    ],
    ['Completion of a Bachelor of Science in Hydrology (BSH) degree program at a college.', ['Hydrology']],
    [
      "A bachelor's degree with major course work in boat safety and health, or environmental engineering.",
      ['boat safety and health', 'environmental engineering'],
    ],
    [
      "A bachelor's degree in tides or other closely related field in the chemical, physical, or biological sciences.",
      ['tides', 'other closely related field in the chemical, physical, or biological sciences'],
    ],
  ])('%s', (sentence, fields) => {
    expect(asked(sentence)).toEqual({ education: { level: 'bachelor', fields } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test('of units is their subject', () => {
    expect(
      asked(
        'Completion of 60 college credits at a technical institute or at a college with major course work in tides.',
      ),
    ).toEqual({ credits: { semesterHours: 60, subject: 'tides' } })
  })

  test('is a course besides, where the degree is supplemented by it', () => {
    expect(
      asked("A bachelor's degree, supplemented by completion of a two-year course for chart librarians."),
    ).toMatchObject({ all: [{ education: { level: 'bachelor' } }, { judgement: { status: 'unknown' } }] })
  })
})

describe('units that a degree brings with it', () => {
  test('are asked of those units beside which they stand: “with three units of which in law”', () => {
    expect(
      asked(
        'Six semester units of harbor courses, with at least three units of which must be in harbor law.',
      ),
    ).toMatchObject({
      all: [{ credits: { semesterHours: 6 } }, { credits: { semesterHours: 3, subject: 'harbor law' } }],
    })
  })

  test.each([
    'Completion of 45 semester units given by a school, of which 24 units must include courses in nets.',
    'Forty-five college semester units. Course work must include 24 semester units in nets.',
  ])('and some of them are of a subject: %s', sentence => {
    expect(asked(sentence)).toMatchObject({
      all: [{ credits: { semesterHours: 45 } }, { credits: { semesterHours: 24, subject: 'nets' } }],
    })
  })

  test('may be “the equivalent of” so many, or hours of units before them', () => {
    expect(
      asked(
        'A bachelor’s degree in tides, including the equivalent of eight semester hours of chemistry and three semester hours of optics.',
      ),
    ).toMatchObject({
      all: [{ education: { fields: ['tides'] } }, { all: [{ credits: {} }, { credits: {} }] }],
    })
    expect(
      asked(
        'Nineteen semester hours, 16 hours of which shall be pump courses; and three semester hours of law.',
      ),
    ).toMatchObject({
      all: [
        { all: [{ credits: {} }, { credits: { semesterHours: 16 } }] },
        { credits: { semesterHours: 3 } },
      ],
    })
  })

  test('may have their quarter units in brackets', () => {
    expect(
      asked(
        'Graduation from college with a major in tides which has included at least six semester (or nine quarter) units in boats or ropes.',
      ),
    ).toMatchObject({
      all: [
        { education: { level: 'bachelor' } },
        { credits: { semesterHours: 6, subject: 'boats or ropes' } },
      ],
    })
  })

  test('or the equivalent of them are to be checked', () => {
    expect(
      read('Twelve semester units in harbor coursework or equivalent academic training.').confidence,
    ).toBe('check')
  })

  test('come from a school that one of two recognized', () => {
    const reading = read(
      'Twelve semester units in boats from an institution recognized by the Council of Harbors (COH) or the Commission of Piers (COP).',
    )
    expect(reading.unread).toEqual([])
  })

  test('come from a school or the like of it', () => {
    const reading = read('Eighteen semester units in pumps from a junior college or comparable institution.')
    expect(reading).toMatchObject({ node: { credits: { semesterHours: 18 } }, confidence: 'certain' })
  })

  test('are a choice of their own, whatever else is asked', () => {
    expect(
      asked(
        'Equivalent to graduation from college with a degree in physics, which includes 18 units of hydraulics or 12 units of optics; and completion of 6 units of statistics.',
      ),
    ).toMatchObject({
      all: [
        { all: [{ education: {} }, { any: [{ credits: {} }, { credits: {} }] }] },
        { credits: { semesterHours: 6 } },
      ],
    })
  })

  test.each([
    'Completion of 19 semester units of harbor studies, of which 12 semester units are comprised of pump courses.',
    'Completion of 19 semester units of harbor studies, including 12 semester units in pumps.',
  ])('and those that units bring are asked, too: %s', sentence => {
    expect(asked(sentence)).toMatchObject({
      all: [{ credits: { semesterHours: 19 } }, { credits: { semesterHours: 12 } }],
    })
  })

  test('“all requirements for that degree” is the degree', () => {
    expect(asked("Possession of a Master's degree in physics or all requirements for that degree.")).toEqual({
      education: { level: 'master', fields: ['physics'] },
    })
  })
})

test('fields that are only preferred, or named elsewhere, are none to be certain of', () => {
  expect(asked("A Bachelor's Degree, preferably in Business Administration, Management, or law.")).toEqual({
    education: { level: 'bachelor' },
  })
  expect(read('A doctorate in one of the fields listed above.').confidence).toBe('check')
})

test.each([
  '60 semester units or the equivalent number of quarter units in boats.',
  '60 semester or equivalent quarter units in boats.',
  '60 semester units or equivalent in boats.',
])('one amount in two currencies: %s', sentence => {
  expect(asked(sentence)).toEqual({ credits: { semesterHours: 60, subject: 'boats' } })
})

test('a year of a subject within a degree is course work, no service', () => {
  expect(
    read('Equivalent to graduation from college including one year of chemistry and course work in physics.'),
  ).toMatchObject({
    node: { education: { level: 'bachelor' }, confidence: 'check' },
  })
})

test.each([
  'Equivalent to graduation from college, preferably with a degree in history, natural science, or similar subject areas.',
  'Equivalent to graduation from college, preferably supplemented by an earned master’s or doctorate in boats.',
])('a wish goes on to its end: %s', sentence => {
  expect(asked(sentence)).toEqual({ education: { level: 'bachelor' } })
})

test('a curriculum that results in a degree is the degree', () => {
  expect(
    asked('Completion of a boat curriculum given by a school, resulting in a Bachelor’s Degree in Boats.'),
  ).toEqual({
    education: { level: 'bachelor', fields: ['Boats'] },
  })
})

test('units at a level, or more of them', () => {
  expect(
    asked('Thirty semester units at the collegiate or technical school level in such areas as boats.'),
  ).toMatchObject({
    credits: { semesterHours: 30 },
  })
  expect(asked('Graduation from college with 30 units or more in boats.')).toMatchObject({
    all: [{ education: {} }, { credits: { semesterHours: 30 } }],
  })
})
