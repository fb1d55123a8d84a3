import { describe, expect, test } from 'vitest'
import { Profile } from '../../core/model/profile.ts'
import {
  addEntry,
  changeEntry,
  removeEntry,
  renamePerson,
  withExpiry,
  withKey,
  withLadder,
  withLevel,
  withStudy,
  writeDocument,
} from './document.ts'

const resume = Profile.parse({
  $schema: 'https://example.org/resume.json',
  basics: { name: 'Ana', email: 'ana@example.org' },
  work: [
    {
      name: 'County',
      position: 'Clerk',
      startDate: '2020-01',
      highlights: ['a'],
      ladder: { hoursPerWeek: 20, ours: { kept: true } },
    },
    { name: 'State', position: 'Agent', url: 'https://example.org' },
  ],
  education: [{ institution: 'College', ladder: { semesterHours: 60 } }],
  volunteer: [{ organization: 'Library' }],
})

describe('a change to a profile', () => {
  test('touches one field of one job and leaves every unknown key as it was', () => {
    const changed = changeEntry(resume, 'work', 0, job => withLadder(job, 'hoursPerWeek', 30))
    expect(changed).toEqual({
      ...resume,
      work: [{ ...resume.work?.[0], ladder: { hoursPerWeek: 30, ours: { kept: true } } }, resume.work?.[1]],
    })
    expect(resume.work?.[0]?.ladder?.hoursPerWeek).toBe(20)
  })

  test('takes an emptied field out, and our facts with their last', () => {
    const job = changeEntry(resume, 'work', 1, entry =>
      withKey(withLadder(entry, 'kinds', ['lead']), 'position', undefined),
    ).work?.[1]
    expect(job).toEqual({ name: 'State', url: 'https://example.org', ladder: { kinds: ['lead'] } })
    expect(
      changeEntry(resume, 'education', 0, entry => withStudy(entry, 'semesterHours', undefined))
        .education?.[0],
    ).toEqual({
      institution: 'College',
    })
  })

  test('that says study led to no degree takes its level back, and the other way round', () => {
    const study = { studyType: 'BA', ladder: { level: 'bachelor' as const, semesterHours: 45 } }
    const left = withLevel(study, 'unfinished')
    expect(left).toEqual({ studyType: 'BA', ladder: { unfinished: true, semesterHours: 45 } })
    expect(withLevel(left, 'associate').ladder).toEqual({ level: 'associate', semesterHours: 45 })
    expect(withLevel(left, undefined).ladder).toEqual({ semesterHours: 45 })
  })

  test('gives a licence the day it runs out, and takes it back', () => {
    const licence = withExpiry({ name: 'Class C' }, '2027-01-01')
    expect(licence).toEqual({ name: 'Class C', ladder: { expires: '2027-01-01' } })
    expect(withExpiry(licence, undefined)).toEqual({ name: 'Class C' })
  })

  test('adds at the end and removes in place, so that the other jobs keep their order', () => {
    const more = addEntry(resume, 'work', { position: 'Lead' })
    expect(more.work?.map(job => job.position)).toEqual(['Clerk', 'Agent', 'Lead'])
    expect(removeEntry(more, 'work', 0).work?.map(job => job.position)).toEqual(['Agent', 'Lead'])
    expect(addEntry(resume, 'certificates', { name: 'Class C' }).certificates).toEqual([{ name: 'Class C' }])
  })

  test('renames the person and keeps the rest of who they are', () => {
    expect(renamePerson(resume, 'Ana B.').basics).toEqual({ name: 'Ana B.', email: 'ana@example.org' })
    expect(renamePerson({}, 'Ana').basics).toEqual({ name: 'Ana' })
  })

  test('is written as the document alone, which opens again as it was', () => {
    expect(JSON.parse(writeDocument(resume))).toEqual(resume)
  })
})
