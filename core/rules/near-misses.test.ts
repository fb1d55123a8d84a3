/** A "not met" that rests on a name says what the profile has under another one. */
import { describe, expect, test } from 'vitest'
import type { Profile } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { JobClass } from '../model/catalogue.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, indexCatalogue } from './index.ts'
import { ask, education, experience, ON } from './reference/asking.ts'
import { ASKED, referencedClass, testPack } from './reference/test-pack.ts'

const notesOn = (requirement: RequirementNode, profile: Profile) =>
  ask(requirement, profile).routes.flatMap(({ clauses }) => clauses.flatMap(({ notes }) => notes))
const codesOn = (requirement: RequirementNode, profile: Profile): string[] =>
  notesOn(requirement, profile).map(({ code }) => code)

describe('a degree of the level asked for, in another field', () => {
  const accounting = education('bachelor', ['Accounting'])
  test('is named, also where its field is not stated', () => {
    const studies = [
      { studyType: 'BA', area: 'Commerce' },
      { studyType: 'Associate', area: 'Commerce' },
      { studyType: 'BA' },
    ]
    expect(notesOn(accounting, { education: studies })).toEqual([
      { code: 'other-field', path: 'bachelor', entries: [0, 2] },
    ])
  })
  test('is no matter where the clause is met, the level is lower, or any field will do', () => {
    expect(codesOn(accounting, { education: [{ studyType: 'BA', area: 'accounting' }] })).toEqual([])
    expect(codesOn(accounting, { education: [{ studyType: 'Associate', area: 'Commerce' }] })).toEqual([])
    expect(codesOn(education('bachelor'), { education: [{ studyType: 'Associate' }] })).toEqual([])
  })
})

test('hours of other study may have been in the subject asked for', () => {
  const credits: RequirementNode = { id: 'units', credits: { semesterHours: 24, subject: 'Accounting' } }
  expect(notesOn(credits, { education: [{ studyType: 'BA' }, { studyType: 'GED' }] })).toEqual([
    { code: 'other-subject', path: 'units', entries: [0] },
  ])
  const stated = { area: 'Accounting', ladder: { semesterHours: 24 } }
  expect(codesOn(credits, { education: [{ studyType: 'BA' }, stated] })).toEqual([])
})

describe('a licence of a like name', () => {
  const licence = (name: string): RequirementNode => ({ id: 'licence', licence: { name } })
  const alike = (asked: string, had: string): boolean =>
    codesOn(licence(asked), { certificates: [{ name: had }] }).includes('other-licence')
  test.each([
    ['Oakhill driver’s license of the appropriate class', 'Oakhill Drivers License'],
    ['certificate of registration as a pharmacist', 'Licensed pharmacist, Board of Oakhill'],
    ['Class B commercial driver’s license', 'Commercial driver’s license'],
  ])('%s may be %s', (asked, had) => expect(alike(asked, had)).toBe(true))
  test.each([
    ['Oakhill Cytotechnologist License', 'Oakhill driver’s license'],
    ['certificate of registration as a pharmacist', 'certificate of registration as a nurse'],
    ['Valid license', 'License'],
  ])('%s is not %s', (asked, had) => expect(alike(asked, had)).toBe(false))
})

describe('a licence that runs out says so', () => {
  const welder: RequirementNode = { id: 'welder', licence: { name: 'Welder' } }
  const until = (...expires: (string | undefined)[]) =>
    notesOn(welder, {
      certificates: expires.map(on => ({
        name: 'Welder',
        ...(on !== undefined && { ladder: { expires: on } }),
      })),
    })
  test('while it counts, unless another goes on', () => {
    const ends = { code: 'licence-ends', path: 'welder', certificate: 1, on: '2028-01-01' }
    expect(until('2027-01-01', '2028-01-01')).toEqual([ends])
    expect(until('2027-01-01', undefined)).toEqual([])
  })
  test('also where it is needed besides the qualifications', () => {
    const jobClass: JobClass = {
      ...referencedClass(ASKED),
      documented: true,
      requirement: experience('none', 'P0D', ['work']),
      alsoNeeded: [{ licence: 'Welder' }],
    }
    const told = (name: string, expires: string) => {
      const certificates = [{ name, ladder: { expires } }]
      return evaluate(indexCatalogue(testPack([jobClass])), readProfile({ certificates }), ASKED, ON).notes
    }
    const needed = { code: 'also-needed', licence: 'Welder', some: false, held: false }
    expect(told('Welder', '2027-01-01')).toEqual([{ ...needed, held: true, until: '2027-01-01' }])
    expect(told('Welder', ON)).toEqual([{ ...needed, over: ON }])
    expect(told('Licensed welder', '2027-01-01')).toEqual([{ ...needed, like: [0] }])
    expect(told('Diver', '2027-01-01')).toEqual([needed])
  })
  test('and once it is over', () => {
    expect(until(ON)).toEqual([{ code: 'licence-over', path: 'welder', certificate: 0, on: ON }])
  })
})
