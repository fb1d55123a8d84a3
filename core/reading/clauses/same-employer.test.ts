/** Where comparable work has to have been. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked } from './clauses.test-support.ts'

const clerks = (orComparable: true | 'same-employer') => ({
  experience: { held: ['us-xx/harbor-clerk'], orComparable },
})

describe('comparable work is asked of the same employer', () => {
  test.each([
    'Two years of experience with the City of Oakhill in a class at the level of Harbor Clerk.',
    'Two years of experience with the City of Oakhill as a Harbor Clerk or in a class at that level.',
    'Two years of experience in the state service performing duties comparable to those of a Harbor Clerk.',
    'Two years of experience in a class at the level of Harbor Clerk with the City of Oakhill.',
  ])('%s', sentence => expect(asked(sentence)).toMatchObject(clerks('same-employer')))
})

describe('comparable work may have been anywhere', () => {
  test.each([
    'Two years of experience as a Harbor Clerk with the City of Oakhill or in a comparable position.',
    'Two years of experience in a class at the level of Harbor Clerk.',
    'Two years of experience with the City of Oakhill or another public agency in a class at the level of Harbor Clerk.',
    'Two years of experience in a class at the level of Harbor Clerk with the City of Oakhill or in a comparable position within an agency other than the City of Oakhill.',
  ])('%s', sentence => expect(asked(sentence)).toMatchObject(clerks(true)))
})

test('whoever has held the class has been there', () => {
  expect(asked('Two years of experience with the City of Oakhill as a Harbor Clerk.')).not.toHaveProperty(
    'experience.orComparable',
  )
})
