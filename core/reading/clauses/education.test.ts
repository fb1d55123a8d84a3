/** Degrees, schools, fields of study. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, contextFor, read } from './clauses.test-support.ts'
import { readClause } from './read-clause.ts'

describe('levels', () => {
  test.each([
    ['Graduation from high school.', 'high-school'],
    ['High school diploma or GED', 'high-school'],
    ['High school diploma/GED', 'high-school'],
    ['Graduation from high school or GED equivalent', 'high-school'],
    ['Education equivalent to completion of the twelfth school grade', 'high-school'],
    ['Possession of a high school equivalency certificate', 'high-school'],
    ['Completion of an associate degree program at an accredited college', 'associate'],
    ['Graduation from a community college', 'associate'],
    ['Completion of an Associate in Arts or Science Degree from a community college', 'associate'],
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
    ["A bachelor's degree or equivalent to graduation from an accredited college", 'bachelor'],
    ["A master's degree or equivalent graduate degree", 'master'],
    ["Graduation from a New York State registered college with an associate's degree", 'associate'],
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

  test.each([
    ['Graduation from an accredited school of veterinary medicine', 'doctorate', 'veterinary medicine'],
    ["A master's degree from an accredited school of theology", 'master', 'theology'],
    ['Completion of a graduate degree from an accredited business school', 'master', 'business'],
  ])('%s is of the school’s field, to be checked', (sentence, level, field) => {
    expect(asked(sentence)).toEqual({ education: { level, fields: [field] } })
    expect(read(sentence).confidence).toBe('check')
  })

  test('a field that is said leaves the school its name', () => {
    const reading = read("A master's degree in hydrology from an accredited school of social work")
    expect(reading.node).toMatchObject({ education: { level: 'master', fields: ['hydrology'] } })
    expect(reading.confidence).toBe('certain')
  })

  test('a certificate beside a degree is no degree: to be checked', () => {
    expect(
      read('An associate degree or a certificate of completion in rope splicing from a trade school')
        .confidence,
    ).toBe('check')
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
    ['in one of the following areas: hydrology or geology', ['hydrology', 'geology']],
    [
      'with major work in care of the mentally or physically disabled, or hydrology',
      ['care of the mentally or physically disabled', 'hydrology'],
    ],
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
  "A bachelor's degree in an area determined to be acceptable by the Office of Boats.",
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

describe('what a degree has included', () => {
  test('is its field where it was major course work', () => {
    const sentence =
      'Completion of a bachelor’s degree program at an accredited college which has included major course work in ropes, sails, or nets.'
    expect(asked(sentence)).toEqual({ education: { level: 'bachelor', fields: ['ropes', 'sails', 'nets'] } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test('is a condition where it was some courses', () => {
    const sentence =
      'Completion of a bachelor’s degree program at an accredited college, which has included two courses in sails.'
    expect(asked(sentence)).toEqual({ education: { level: 'bachelor' } })
    expect(read(sentence).confidence).toBe('check')
  })
})

describe('a noun behind the last of several fields', () => {
  test.each([
    ["A bachelor's degree in environmental or public health", ['environmental health', 'public health']],
    [
      "A bachelor's degree in hospital, public or business administration",
      ['hospital administration', 'public administration', 'business administration'],
    ],
    [
      "A bachelor's degree in accounting or business administration",
      ['accounting', 'business administration'],
    ],
  ])('%s', (sentence, fields) => {
    expect(asked(sentence)).toEqual({ education: { level: 'bachelor', fields } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    "A bachelor's degree in reef or harbor management",
    "A bachelor's degree in reef/harbor management",
    "A bachelor's degree in marine, hydrology, or rope making",
    "A bachelor's degree in hydrology or management from a coordinated program",
  ])('that is not plain is to be checked: %s', sentence => {
    expect(read(sentence).confidence).toBe('check')
  })
})

describe('a school of one profession', () => {
  test.each([
    [
      'Completion of a master’s degree program from an accredited school of social work.',
      'master',
      ['social work'],
    ],
    ['Graduation from an approved dental school.', 'doctorate', ['dentistry']],
    [
      'Graduation from an accredited school of medicine or osteopathy.',
      'doctorate',
      ['medicine', 'osteopathy'],
    ],
  ])('gives no degree but in it: %s', (sentence, level, fields) => {
    expect(read(sentence)).toMatchObject({ node: { education: { level, fields } }, confidence: 'certain' })
  })

  test('is not any school: a degree of a business school may be in many things', () => {
    expect(read('Possession of a master’s degree from a business school.').confidence).toBe('check')
  })
})

test('“civil engineering with classes in ropes” is more than a field', () => {
  expect(
    read('A bachelor’s degree with a major in rigging or civil engineering with classes in ropes.')
      .confidence,
  ).toBe('check')
})

test('units in brackets say the years again, or the two differ', () => {
  expect(read('Completion of two years of college (60 semester units).').confidence).toBe('certain')
  expect(read('Completion of two years of college (30 semester units).').confidence).toBe('check')
})

describe('or equivalent experience', () => {
  test.each([
    [
      'A bachelor’s degree in tides or a related discipline, or equivalent experience',
      ['tides', 'related discipline'],
    ],
    ['A bachelor’s degree in tides or equivalent work experience', ['tides']],
  ])('is no field: %s', (sentence, fields) => {
    expect(asked(sentence)).toEqual({
      any: [{ education: { level: 'bachelor', fields } }, { judgement: { why: expect.any(String) } }],
    })
  })

  test('with a subject of its own is left unread', () => {
    expect(read('A bachelor’s degree in tides or equivalent experience in nets.').confidence).toBe('check')
  })
})

test.each([
  ['Graduation from a four (4) year college or university', 'bachelor'],
  [
    'Requires knowledge, skill and mental development equivalent to completion of four years of college',
    'bachelor',
  ],
  [
    'Requires knowledge, skill, and mental development equivalent to the completion of four years of high school',
    'high-school',
  ],
])('%s', (sentence, level) => {
  expect(asked(sentence)).toEqual({ education: { level } })
})
