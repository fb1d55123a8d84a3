/** Licences, certificates, courses: papers by name. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, read } from './clauses.test-support.ts'

test.each([
  'In addition, all candidates must have membership in the Harbor Bar.',
  'All classifications require active membership in the Harbor Bar.',
])('%s', sentence => {
  expect(asked(sentence)).toMatchObject({ licence: {} })
})

test('two certificates or their like are both asked, whatever their numbers', () => {
  expect(
    asked(
      'Possession of (1) a Department of Docks first-aid certificate or equivalent and (2) a Department of Docks Resuscitation (CPR) certificate or equivalent.',
    ),
  ).toMatchObject({ all: [{ licence: {} }, { licence: {} }] })
})

test('a credential or another is one of them: to be checked', () => {
  const reading = read(
    'Possession of a valid teaching credential or single subjects credential with harbor emphasis.',
  )
  expect(reading.node).toMatchObject({ licence: { name: 'teaching credential' } })
  expect(reading.confidence).toBe('check')
})

test('registration as a student is no licence', () => {
  expect(asked('Graduation from an approved dental school or registration as a senior.')).toMatchObject({
    any: [{ education: {} }, { judgement: { status: 'unknown' } }],
  })
})

describe('licences and courses', () => {
  test.each([
    ["A valid Class B driver's license is required.", "Class B driver's license"],
    ['Possession of a current nursing license issued by the Board of Nursing', 'nursing license'],
    [
      'Possession of a valid rigging certificate issued either by the Board of Ropes, the Board of Nets, or the Board of Sails',
      'rigging certificate',
    ],
    ['Registration as a Professional Engineer', 'Registration as a Professional Engineer'],
    ['A valid, active pilotage license from the State of Oregon', 'pilotage license'],
    ['Active membership in the Harbor Bar Association', 'Active membership in the Harbor Bar Association'],
    [
      'Possession of Level II certification in dock inspection in accordance with the Harbor Council',
      'Level II certification in dock inspection',
    ],
    [
      'Certification of completion of a crane course pursuant to Section 4020 of the Harbor Code',
      'Certification of completion of a crane course',
    ],
  ])('%s', (sentence, name) => {
    expect(asked(sentence)).toEqual({ licence: { name } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    'Completion of a recognized apprenticeship as a plumber',
    'Graduation from an accredited trade school',
    'Satisfactory completion of a Harbor Officer Standards and Training (HOST) Certified Basic Harbor Academy',
    'Successful completion of the HOST certified basic academy course within the last three years',
    'Successful completion of the Harbor Safety course',
    'Completion of a certificate program in crane rigging or dock safety',
    'Completion of a training program prescribed by the Harbor Administration',
    'Completion of a clerical training program such as those offered under the Harbor Act',
    'Completion of a formal training or work experience program in docks',
  ])('%s is finished, not held: the rules have no node for it', sentence => {
    expect(asked(sentence)).toEqual({ judgement: { why: sentence, status: 'unknown' } })
    expect(read(sentence)).toMatchObject({ confidence: 'check', unread: [] })
  })

  test.each([
    'Possession of the above certificate of registration',
    'Possession of a valid certificate of registration with the Commission on Ropes',
    'Documentation of certification is required',
    'Possession of a valid license or credential authorizing public dock service',
  ])('%s: which paper is not said', sentence => {
    expect(asked(sentence)).toMatchObject({ licence: {} })
    expect(read(sentence).confidence).toBe('check')
  })

  test('a certificate of completion is named with whose it is', () => {
    const { node } = read('Possession of a certificate of completion from the Rope School')
    expect(node).toMatchObject({ licence: { name: 'certificate of completion from the Rope School' } })
  })

  test('a name that a full stop within its last word cuts is to be checked', () => {
    const { node } = read('Registration by the Harbor Registry as a Dock Hand in Ropes - R.T. (R) & R.T (M).')
    expect(node).toMatchObject({ all: [{ licence: {}, confidence: 'check' }, { judgement: {} }] })
  })

  test('a paper that must not be old is read, to be checked', () => {
    const { node, confidence } = read('A rigging certificate issued within the last 12 months by a school.')
    expect([node, confidence]).toMatchObject([{ licence: { name: 'rigging certificate' } }, 'check'])
  })

  test('a sentence about a licence is no name of one', () => {
    expect(read('Those who apply must have a fishing license').confidence).toBe('check')
  })

  test('an alternative beside a licence is to be checked', () => {
    expect(read('Possession of a pilot license or a similar license of equal level').confidence).toBe('check')
  })
})

describe('papers with words behind their names', () => {
  test.each([
    ['Registered Dietitian with the Commission on Harbors', 'Registered Dietitian'],
    ['A training program prescribed by the Harbor Administration', null],
    [
      'Possession of a valid teaching credential or life diploma of equivalent authorization',
      'teaching credential',
    ],
  ])('%s', (sentence, name) => {
    expect(asked(sentence)).toMatchObject(name === null ? { judgement: {} } : { licence: { name } })
  })

  test('a certificate behind who issues the first one is another way', () => {
    expect(
      asked(
        'Possession of a Certificate in Docks issued by the Dock Board, or a Certificate of Registration as an Engineer issued by the Pump Board.',
      ),
    ).toMatchObject({ any: [{ licence: {} }, { licence: {} }] })
  })

  test('eligibility for its examination is no paper', () => {
    expect(
      asked(
        'Possession of a valid rigging certificate, or current eligibility for examination for such a certificate as evidenced by a letter.',
      ),
    ).toMatchObject({ any: [{ licence: {} }, { judgement: {} }] })
  })

  test('a certification behind “and” is asked besides', () => {
    expect(
      asked('Completion of 30 college credits and certification from the Port as a Diver.'),
    ).toMatchObject({
      all: [{ credits: { semesterHours: 30 } }, { licence: {} }],
    })
  })

  test.each([
    'Possession of, or eligibility for, the Advanced Rigging Certificate.',
    'Possession of or be eligible for the rigging certificate of the Rope Commission within 24 months after appointment.',
  ])('eligibility for the paper itself makes the paper one to be checked: %s', sentence => {
    expect(read(sentence)).toMatchObject({ confidence: 'check', node: { licence: {} } })
  })

  test('a society and another one are two', () => {
    expect(
      asked('Possession of an Associateship in the Society of Pumps or Membership in the Academy of Docks'),
    ).toMatchObject({
      any: [{ licence: {} }, { licence: {} }],
    })
  })

  test.each([
    'United States citizenship',
    'Minimum age: 21 years at the time of appointment',
    'Must be a civil service employee with permanent civil service status',
    'Must be a current or former employee of the Harbor for two or more consecutive years',
  ])('%s is understood, and no paper', sentence => {
    expect(read(sentence).unread).toEqual([])
    expect(asked(sentence)).toMatchObject({ judgement: { status: 'unknown' } })
  })
})

describe('what a paper must allow is part of its name', () => {
  test.each([
    [
      "A commercial driver's license, Class B, with a passenger endorsement.",
      "commercial driver's license, Class B with a passenger endorsement",
    ],
    [
      'Possession of a driver license valid for the operation of any two-axle vehicle.',
      'driver license valid for the operation of any two-axle vehicle',
    ],
    [
      'Possession of a pilot certificate with tide and current ratings issued by the Harbor Board.',
      'pilot certificate with tide and current ratings',
    ],
  ])('%s', (sentence, name) => {
    expect(asked(sentence)).toEqual({ licence: { name } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    'Possession of a valid credential authorizing dock service as specified below.',
    'Possession of a driver license with the endorsements indicated in the examination bulletin.',
  ])('%s: what it must allow is said elsewhere', sentence => {
    expect(read(sentence).confidence).toBe('check')
  })
})

test('papers in the plural are papers, and more than one of them to be checked', () => {
  expect(read('Possession of current crane permits.').node).toMatchObject({
    licence: { name: 'crane permits' },
  })
  const two = read('Possession of both Rope Inspector and Sail Inspector licenses.')
  expect(two.node).toMatchObject({ licence: {} })
  expect(two.confidence).toBe('check')
})

test('“issued by the Port or the equivalent”: another paper may do', () => {
  expect(
    read('Possession of a rigging certificate issued by the Port Board or the equivalent.').doubts,
  ).toContain('or another')
  expect(
    read('Possession of a rigging certificate issued by the Port Board or equivalent agency.').doubts,
  ).not.toContain('or another')
})

test('a licence that must be held in good standing goes by its name', () => {
  expect(
    read('Must hold in good standing a full pilot license issued by the Port Board.').node,
  ).toMatchObject({
    licence: { name: 'pilot license' },
  })
})

test.each([
  ['A+ certification', 'A+ certification'],
  [
    'Class A Boat License with a tanker endorsement required at time of hire.',
    'Class A Boat License with a tanker endorsement',
  ],
])('%s is called by its name alone', (sentence, name) => {
  expect(asked(sentence)).toEqual({ licence: { name } })
})
