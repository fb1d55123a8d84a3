import { expect, test } from 'vitest'
import type { Work } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { heldOn } from './index.ts'

const held = (job: Omit<Work, 'ladder'>): boolean =>
  heldOn(readProfile({ work: [{ ...job, ladder: { classId: 'us-xx/clerk' } }] }), '2026-11-22').length > 0

test('a class is held from the day the job begins to the day before it ends', () => {
  expect(held({ startDate: '2026-11-22' })).toBe(true)
  expect(held({ startDate: '2026-11-23' })).toBe(false)
  expect(held({ startDate: '2020-01-01', endDate: '2026-11-23' })).toBe(true)
  expect(held({ startDate: '2020-01-01', endDate: '2026-11-22' })).toBe(false)
})

test('a job that goes on, nobody knows since when, is held; one that ended at some time is not taken to be', () => {
  expect(held({})).toBe(true)
  expect(held({ endDate: '2027-01-01' })).toBe(false)
})
