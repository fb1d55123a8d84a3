/** Smaller experience inside experience. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, experience, read } from './clauses.test-support.ts'

test('“two years which shall have included” is a part, its “of” forgotten', () => {
  expect(
    asked('Four years of experience in boat building, two years which shall have included mending sails.'),
  ).toMatchObject({ experience: { amount: 'P4Y', ofWhich: [{ amount: 'P2Y', kinds: ['mending-sails'] }] } })
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

test('a part as long as the part before it stands beside it, to be checked', () => {
  const sentence =
    'Four years of experience as a journey level mechanic, two years of which must have been in engine tuning, with at least two years of experience in customer service.'
  expect(asked(sentence)).toMatchObject({ experience: { ofWhich: [{ amount: 'P2Y' }, { amount: 'P2Y' }] } })
  expect(read(sentence).confidence).toBe('check')
})

test('a part of "this work" stands inside', () => {
  expect(
    asked(
      'Four years of customer service experience, one year of this work must have been at a level equivalent to that of a Net Specialist II.',
    ),
  ).toMatchObject({ experience: { ofWhich: [{ amount: 'P1Y', held: ['us-xx/net-specialist-ii'] }] } })
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

test('“at least two years on …” behind a comma is a part, to be checked', () => {
  const reading = read('Four years of experience in boat building, at least two years on wooden boats.')
  expect(reading.node).toMatchObject({
    confidence: 'check',
    experience: { amount: 'P4Y', ofWhich: [{ amount: 'P2Y', confidence: 'check' }] },
  })
})

test('of two parts with “or” between them neither is certain', () => {
  expect(
    read(
      'Five years of experience in pumps, including at least three years repairing pumps or three years teaching it.',
    ).node,
  ).toMatchObject({
    experience: { ofWhich: [{ confidence: 'check' }, { confidence: 'check' }] },
  })
})

test.each([
  [
    'Five years of experience in boat building, two years of which must have been in a supervisory capacity and including at least one year of sail making.',
    ['P2Y', 'P1Y'],
  ],
  [
    'Three years of experience in boat building (one year of which was in sail making) (two years must have been in a supervisory capacity).',
    ['P1Y', 'P2Y'],
  ],
  [
    'Five years of experience in boat building, qualifying boat building experience must include at least 500 hours of rigging.',
    ['P3M'],
  ],
  ['Five years of experience in boat building (Experience must include two years in sail making).', ['P2Y']],
  [
    'Five years of experience in boat building, including at least the equivalent of one year as a Senior Net Agent and six months of rigging.',
    ['P1Y', 'P6M'],
  ],
  [
    'Five years of experience in boat building; two years of this experience must have been in rigging.',
    ['P2Y'],
  ],
])('parts beside each other, in brackets, in hours: %s', (sentence, amounts) => {
  expect(asked(sentence)).toMatchObject({
    experience: { ofWhich: amounts.map(amount => ({ amount })) },
  })
})

test('a part of a part stands in brackets behind it', () => {
  expect(
    asked(
      'Five years of experience in boat building, at least three years of which must have been in a supervisory capacity (two years of the required supervisory experience must have been in rigging).',
    ),
  ).toMatchObject({
    experience: { amount: 'P5Y', ofWhich: [{ amount: 'P3Y', ofWhich: [{ amount: 'P2Y' }] }] },
  })
})

test('“and supervising for at least two years” is asked besides', () => {
  expect(
    asked(
      'Five years of experience in harbor planning and supervising for at least two years a harbor office.',
    ),
  ).toMatchObject({
    all: [{ experience: { amount: 'P5Y' } }, { experience: { amount: 'P2Y' } }],
  })
})

test('another amount behind “or” is to be checked', () => {
  expect(read('One year, or two show periods, or experience in staging harbor fairs.').confidence).toBe(
    'check',
  )
})

describe('parts behind “and”', () => {
  test.each([
    'Four years of experience in boat building and at least two years of which must have been in yards.',
    'Four years of experience in boat building and including two years of experience in yards.',
  ])('are parts, too: %s', sentence => {
    expect(asked(sentence)).toMatchObject({ experience: { amount: 'P4Y', ofWhich: [{ amount: 'P2Y' }] } })
  })
})

test('“with 150 days of shows a year” is no part of the experience', () => {
  const reading = read(
    'Three years of experience booking events in a hall with at least 150 days of shows annually.',
  )
  expect(reading.node).not.toHaveProperty('experience.ofWhich')
  expect(reading.confidence).toBe('check')
})

test('a season is as long as the brackets say: to be checked', () => {
  const reading = read('One season (approximately three months) of experience in picking fruit.')
  expect(reading.node).toMatchObject({ experience: { amount: 'P3M' } })
  expect(reading.confidence).toBe('check')
})

test.each([
  [
    'Four years of experience mending nets, two years of which have been in docks and one year washing sails.',
    'check',
  ],
  [
    'Four years of experience mending nets, including two years of supervision and one year of training.',
    'certain',
  ],
  ['Four years of experience mending nets and one year washing sails.', 'certain'],
])('a shorter time behind a part may be a further part: %s', (sentence, confidence) => {
  expect(read(sentence).confidence).toBe(confidence)
})

test('work behind the employer of a part may be that of all of the time', () => {
  const reading = read(
    'Four years of experience as a Harbor Operator, two years of which must be with the City of Oakhill, operating pumps.',
  )
  expect(reading.doubts).toContain('of the part, or of all of the time')
  expect(
    read('Four years of net experience, two years of which must be with the City of Oakhill operating pumps.')
      .confidence,
  ).toBe('certain')
})

test('the whole and its part with letters in brackets', () => {
  expect(
    asked(
      'Applicants must have at least (A) four years of full-time, or equivalent part-time, professional experience in harbor management, of which (B) at least two years must have been in a supervisory capacity.',
    ),
  ).toMatchObject({
    experience: { amount: 'P4Y', ofWhich: [{ amount: 'P2Y', kinds: ['supervision'] }] },
  })
})
