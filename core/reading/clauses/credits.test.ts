/** Units of study: alone, and those that a degree brings with it. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, read } from './clauses.test-support.ts'

test.each([
  'Completion of the sophomore year (at least 60 semester units or equivalent quarter units) of a college curriculum.',
  'Equivalent to completion of a two-year terminal curriculum in docks at a community college.',
  'Completion of two years’ college.',
])('two years of college: %s', sentence => {
  expect(asked(sentence)).toEqual({ credits: { semesterHours: 60 } })
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

test.each([
  ['12 semester units of graduate work in tides.', 'tides', 'check'],
  ['12 semester units of upper division courses in tides.', 'tides', 'check'],
  ['12 semester units of undergraduate courses in tides.', 'tides', 'certain'],
  ['12 semester units in upper-division hydrology.', 'upper-division hydrology', 'certain'],
  ['12 semester units in the fields listed above.', 'the fields listed above', 'check'],
])(
  'units that the rules do not count apart, or of fields named elsewhere: %s',
  (sentence, subject, confidence) => {
    expect(read(`Completion of ${sentence}`)).toMatchObject({
      node: { credits: { semesterHours: 12, subject } },
      confidence,
    })
  },
)

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

describe('what units are of is not lost', () => {
  test.each([
    [
      'Completion of the sophomore year (at least 60 semester units) of a rope engineering curriculum.',
      'a rope engineering curriculum',
    ],
    [
      'Completion of 16 semester hours of rope courses given by a residence institution, including courses in knots, splicing, and tarring.',
      'rope courses, including courses in knots, splicing, and tarring',
    ],
  ])('%s', (sentence, subject) => {
    expect(asked(sentence)).toMatchObject({ credits: { subject } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    'Completion of two years of college with a minimum of four completed courses in ropes and nets.',
    'Completion of nine semester units in each of the following: knots, sails, and tar.',
  ])('%s: courses, or so many of each, are to be checked', sentence => {
    expect(asked(sentence)).toMatchObject({ credits: {} })
    expect(read(sentence).confidence).toBe('check')
  })

  test('units whose completion a degree includes are asked beside it, not instead of it', () => {
    expect(
      asked(
        'A bachelor’s degree in tides from an accredited college, which includes the completion of 3 semester or 4 quarter units in optics.',
      ),
    ).toMatchObject({ all: [{ education: { fields: ['tides'] } }, { credits: { semesterHours: 3 } }] })
  })
})

test('units of each of several courses are no units in all', () => {
  const reading = read('Completion of four courses of at least three semester units each, in rope making.')
  expect(JSON.stringify(reading.node)).not.toContain('credits')
  expect(reading.confidence).toBe('check')
})
