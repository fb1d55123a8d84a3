/** What a document asks where no clause weighs it. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import kinds from '../../data/catalogue/kinds.json' with { type: 'json' }
import { namesFor } from './names/index.ts'
import { readSpecification } from './read-specification.ts'
import { specimen } from './specimen.test-support.ts'

function classOf(text: string) {
  const names = namesFor({ classes: [], jurisdiction: null, batchTitles: [] })
  const [read] = readSpecification(specimen(text), { jurisdiction: 'us-zz', kinds, names }).classes
  if (!read) throw new Error('no class was read')
  const told = read.notes.flatMap(({ narrows, from, to }) =>
    narrows ? [`${narrows}: ${text.slice(from, to)}`] : [],
  )
  return { ...read, told }
}

const HARBOR_AIDE = 'HARBOR AIDE\n\nDUTIES\n\nCleans nets.\n\n'
const ASKS = 'MINIMUM QUALIFICATIONS\n\nOne year of experience in cleaning nets.'
const withNotes = (...lines: string[]) =>
  classOf(`${HARBOR_AIDE}${ASKS}\n\nPROCESS NOTES\n\n${lines.join('\n')}`)
const withLicences = (...lines: string[]) =>
  classOf(`${HARBOR_AIDE}${ASKS}\n\nLICENSES, REGISTRATIONS AND/OR CERTIFICATES\n\n${lines.join('\n')}`)

it('“[*]” behind a word points at a note, too', () => {
  const { told } = classOf(
    `${HARBOR_AIDE}MINIMUM QUALIFICATIONS\n\nOne year of experience in cleaning nets[*].\n\nABILITIES\n\nKnots.\n\n[*] Cleaning is what is done by hand alone.`,
  )
  expect(told).toEqual(['further: [*] Cleaning is what is done by hand alone.'])
})

it('a class with nothing besides its qualifications is certain', () => {
  expect(classOf(HARBOR_AIDE + ASKS)).toMatchObject({ confidence: 'certain', told: [] })
})

describe('in a part outside the qualifications, what counts is narrowed', () => {
  it.each([
    '2. In order to be considered “seasoned,” applicants must have finished an apprenticeship.',
    'Therefore, to be considered skilled, experience must be gained in positions after a year at sea.',
    '3. The term “net experience” applies to positions that require a diver’s certificate.',
    'To be at the level of Net Mender II, a diving certificate is required.',
    'For Requirement #1, the experience must have been on a pier.',
    'Time served as a Net Trainee will not be considered as qualifying experience.',
    'Net experience is defined as work with nets of hemp alone.',
    '1. Heavy nets and harbor ropes refer to those that moor a ship, not to those of a bell.',
  ])('%s', line => {
    const { told, confidence } = withNotes(line)
    expect(told).toEqual([`further: ${line.replace(/^\d\. |\.$/g, '')}`])
    expect(confidence).toBe('check')
  })
})

it.each([
  'Please refer to the posting for the next date.',
  'Applicants should refer to the page of the harbor.',
])('whoever is sent to another page is told nothing of what counts: %s', line => {
  expect(withNotes(line)).toMatchObject({ confidence: 'certain', told: [] })
})

it.each(['piloting*.', 'piloting.*'])(
  'a footnote to a word of the qualifications narrows what counts: %s',
  word => {
    const { told, confidence } = classOf(
      `${HARBOR_AIDE}MINIMUM QUALIFICATIONS\n\nSix years of experience in the practice of ${word}\n\nKNOWLEDGE AND ABILITIES\n\nKnowledge of: Tides.\n* Such experience counts from the first voyage.`,
    )
    expect(told).toEqual(['further: * Such experience counts from the first voyage.'])
    expect(confidence).toBe('check')
  },
)

describe('a condition of the appointment that no clause weighs is told', () => {
  it.each([
    'Prior to appointment, candidates must possess a Basic Tide certificate or a Deep Tide certificate.',
    'Most incumbents are required to hold a port clearance.',
  ])('outside the qualifications: %s', line => {
    const { told, confidence } = withNotes(line)
    expect(told).toEqual([`besides: ${line.slice(0, -1)}`])
    expect(confidence).toBe('check')
  })

  it.each([
    'Eligibility for a license as a sea nurse at the time of filing, and possession of such a license at the time of appointment.',
    'Ability to swim at the time of appointment.',
    'Must be able to pass a background check prior to appointment.',
    'Candidates must provide proof of enrollment in a degree program in order to be appointed.',
    'Certified by the Port in the use of life boats within six months of appointment.',
  ])('among the licences: %s', line => {
    const { told, confidence } = withLicences(line)
    expect(told).toEqual([`besides: ${line}`])
    expect(confidence).toBe('check')
  })

  it('in a note of the qualifications, also where a demand for time follows it without a word', () => {
    const { told } = classOf(
      `${HARBOR_AIDE}${ASKS}\nNOTE: Specific positions in the Reef Bureau must complete six credits in hydrology.\nTwo years of experience in mending nets.\nREQUIRED CERTIFICATIONS Certified in the practice of hydrology by the Tide Board.`,
    )
    expect(told).toEqual([
      'besides: Specific positions in the Reef Bureau must complete six credits in hydrology.',
      'besides: Two years of experience in mending nets.',
      'besides: REQUIRED CERTIFICATIONS Certified in the practice of hydrology by the Tide Board.',
    ])
  })
})

it('a membership is told where the rule does not ask for it', () => {
  const line =
    '(Applicants must have active membership in the Harbor Bar before they will be eligible for appointment.)'
  const heading = `${HARBOR_AIDE}MINIMUM QUALIFICATIONS\n\n`
  expect(classOf(`${heading}Six years of experience in the practice of law. ${line}`).told).toHaveLength(1)
  expect(
    classOf(
      `${heading}Membership in the Harbor Bar. ${line} and Six years of experience in the practice of law.`,
    ).told,
  ).toEqual([])
})

describe('nothing is asked besides', () => {
  it.each([
    'Applicants must attach a copy of their certificate to the application.',
    'A certificate as a diver is desired, but not required.',
    'Applicants without the certificate will be admitted to the examination, but must obtain it before appointment.',
    'Candidates may be required to demonstrate their knowledge of the license rules.',
  ])('%s', line => {
    expect(withNotes(line)).toMatchObject({ confidence: 'certain', told: [] })
  })

  it('where the licence has a name, which stands with the class', () => {
    const read = withLicences('Possession of a boat license issued by the Port prior to appointment.')
    expect(read.alsoNeeded?.map(({ value }) => value.licence)).toEqual(['boat license'])
    expect(read).toMatchObject({ confidence: 'certain', told: [] })
  })

  it('where a licence is only preferred', () => {
    const read = withLicences(
      'Possession of a boat license issued by the Port prior to appointment.',
      'PREFERRED LICENSE',
      'Registration as a harbor pilot issued by the Port prior to appointment.',
    )
    expect(read.alsoNeeded?.map(({ value }) => value.licence)).toEqual(['boat license'])
    expect(read).toMatchObject({ confidence: 'certain', told: [] })
  })

  it('below what is only desirable', () => {
    const read = classOf(
      `${HARBOR_AIDE}${ASKS}\n\nADDITIONAL DESIRABLE QUALIFICATIONS\n\nPossession of a reef certificate is required by some captains.`,
    )
    expect(read.told).toEqual([])
  })
})

describe('a licence that a way of the qualifications asks for', () => {
  const line = 'Registration as a Harbor Pilot with the Port Board is required prior to appointment.'
  const heading = `${HARBOR_AIDE}MINIMUM QUALIFICATIONS\n\n`

  it('is needed besides by those who take another', () => {
    const { alsoNeeded, confidence } = classOf(
      `${heading}1. Two years of experience mending nets; or\n2. Registration as a Harbor Pilot with the Port Board.\n\nPROCESS NOTES\n\n${line}\n`,
    )
    expect(alsoNeeded?.map(({ value }) => value.licence)).toEqual(['Registration as a Harbor Pilot'])
    expect(confidence).toBe('certain')
  })

  it('is told once where all ways do', () => {
    const { alsoNeeded, told, confidence } = classOf(
      `${heading}1. Two years of experience mending nets; and\n2. Registration as a Harbor Pilot with the Port Board.\n\nPROCESS NOTES\n\n${line}\n`,
    )
    expect([alsoNeeded, told, confidence]).toEqual([undefined, [], 'certain'])
  })
})

it('what a word means is told however long the sentence is', () => {
  const works = Array.from({ length: 30 }, (_, at) => `mending nets of mesh ${at + 1}`).join(', ')
  const { told, confidence } = withNotes(`Journey-level experience is defined as five years of ${works}.`)
  expect([told.length, confidence]).toEqual([1, 'check'])
})

it.each([
  'Candidates for promotion must have one year of permanent status as a Net Clerk.',
  'To be appointed, candidates must have completed a one-year probationary period as a Net Clerk.',
])('service in another class that a note asks for is told: %s', line => {
  const { told, confidence } = withNotes(line)
  expect(told).toEqual([`besides: ${line.slice(0, -1)}`])
  expect(confidence).toBe('check')
})
