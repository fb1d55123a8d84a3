import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Work } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { heldOn, indexCatalogue, standings } from './index.ts'

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

test('a standing says where what is missing is served in a class that is not held', () => {
  const catalogue = indexCatalogue(shippedCatalogue())
  const supervisor = 'us-md-montgomery/customer-service-representative-supervisor'
  const highSchool = { ladder: { level: 'high-school' as const } }
  const asked = (job: Work) => {
    const person = readProfile({ work: [job], education: [highSchool] })
    const found = standings(catalogue, person, '2026-11-22').find(({ classId }) => classId === supervisor)
    return [found?.status, found?.classFirst ?? false]
  }
  const elsewhere = { startDate: '2020-01-01', ladder: { kinds: ['customer-service.public'] } }
  const inClass = { classId: 'us-md-montgomery/customer-service-representative-ii' }
  expect(asked(elsewhere)).toEqual(['not-met', true])
  expect(asked({ startDate: '2025-11-22', ladder: inClass })).toEqual(['not-met', false])
})
