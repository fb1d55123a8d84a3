/** Licences beside the qualifications. The sentences are ours. */
import { expect, test } from 'vitest'
import { alsoNeededIn } from './also-needed.ts'

const needed = (text: string): string[] =>
  alsoNeededIn(text, [{ from: 0, to: text.length }]).map(
    ({ value }) => value.licence + (value.some ? ', some' : ''),
  )

test.each([
  ["1. A valid Oakhill driver's license is required.", ["Oakhill driver's license"]],
  ['An unrestricted Class B license is required prior to appointment.', ['Class B license']],
  ["Certain positions may require a current boat operator's licence.", ["boat operator's licence, some"]],
  [
    'Possession of a valid boat license as issued by the Port prior to appointment and during employment.',
    ['boat license'],
  ],
  [
    'Possession of a boat license issued by the Port prior to appointment, if required by the assignment.',
    ['boat license, some'],
  ],
  [
    '2. A valid universal Dock Agency (DA) certificate is required prior to appointment.',
    ['universal Dock Agency (DA) certificate'],
  ],
  [
    'Registration as a Diver with the State of Oakhill will be required prior to appointment.',
    ['Registration as a Diver'],
  ],
  [
    '3. A valid certification from the Oakhill Diving Council (ODC) per Section 5.1 of Rule #2 is required within two years from the date of appointment.',
    ['certification from the Oakhill Diving Council'],
  ],
  [
    'Certification as a reef keeper with the Port of Oakhill prior to appointment and during tenure of employment as a Diver.',
    ['Certification as a reef keeper'],
  ],
  [
    'Possession of a valid, proper class boat license as issued by the Port at the time of appointment.',
    ['boat license'],
  ],
  [
    'Possession of a Reef license issued by the Port prior to appointment and during employment for the Reef Keeping specialty.',
    ['Reef license, some'],
  ],
  [
    'Possession of a Sea license issued by the Port within a year of appointment for the Reef specialty and prior to appointment for all other specialties.',
    ['Sea license'],
  ],
  [
    "Some positions may require a valid Class B driver's license and valid medical certificate approved by the Port.",
    ["Class B driver's license, some"],
  ],
  [
    "Some positions may require a valid Oakhill Class B (or A) boat driver's license.",
    ["Oakhill Class B (or A) boat driver's license, some"],
  ],
  [
    'A valid certificate for Reef Tester issued by the Port may be required for some positions.',
    ['certificate for Reef Tester, some'],
  ],
  [
    "A valid deep-sea operator's license issued by the Port is required prior to appointment for some positions in the class.",
    ["deep-sea operator's license, some"],
  ],
  [
    'Certification as a Sea Nurse by the Tide Board at the time of appointment for positions in the Reef specialty only.',
    ['Certification as a Sea Nurse, some'],
  ],
  [
    'Possession of a boat license issued by the Port prior to appointment as required by work assignment.',
    ['boat license, some'],
  ],
  [
    'All positions will require a Grade 2 Port Commission Pump Keeper Certificate prior to appointment.',
    ['Grade 2 Port Commission Pump Keeper Certificate'],
  ],
  [
    'Possession of a Class A and/or Class E license for Tide and Lock Keepers issued by the Port if required by assignment.',
    ['Class A and/or Class E license for Tide and Lock Keepers, some'],
  ],
  [
    'Possession of a license as a sea nurse issued by the Port prior to appointment.',
    ['license as a sea nurse'],
  ],
  ['Candidates must obtain a Harbor Aide certificate prior to appointment.', ['Harbor Aide certificate']],
])('“%s” names a licence', (text, licences) => {
  expect(needed(text)).toEqual(licences)
})

test.each([
  'A copy of the certificate must be attached.',
  'Proof of certification is required at the time of filing.',
  'Certification from the seller is desired; a boat is required.',
  'A boat license and a good record is required.',
  'Information about the license may be had at the Port.',
  "A diver's license and a boat operator's license may be required for some positions.",
  'Completion of a certificate program is required.',
])('“%s” asks for none that has a name', text => {
  expect(needed(text)).toEqual([])
})

test('a licence that all need and that some positions need is needed by all, once, and tells where', () => {
  const text = 'Some positions may require a boat license.\nA boat license is required.'
  const [found, ...others] = alsoNeededIn(text, [{ from: 0, to: text.length }])
  expect(others).toEqual([])
  expect(found?.value).toEqual({ licence: 'boat license' })
  expect(text.slice(found?.from, found?.to)).toBe('A boat license is required')
})

test('a student is registered, and holds no paper by it', () => {
  expect(needed('Registration as a senior at the time of appointment.')).toEqual([])
})

test.each([
  [
    'A valid Certificate of Registration as a Rigger issued by the Port is required prior to appointment.',
    ['Certificate of Registration as a Rigger'],
  ],
  [
    'Prior to appointment, candidates must possess a Reef Patrol certificate issued by the Port.',
    ['Reef Patrol certificate'],
  ],
  // Another may do.
  [
    'Certification as a Diver by the Port or certification as a Swimmer by the Reef Council at the time of appointment and during employment.',
    [],
  ],
  // A wish, or another class's.
  [
    'Possession of a valid boat license issued by the Port is preferred for appointment as a Senior Diver.',
    [],
  ],
  ['A valid boat license is required for appointment to the Senior Diver level and above.', []],
  ['Prior to appointment, candidates must possess a Basic certificate issued by the Port.', []],
])('%s: %j', (text, names) => {
  expect(needed(text)).toEqual(names)
})
