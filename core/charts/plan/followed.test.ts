import { describe, expect, test } from 'vitest'
import type { Plan } from '../../model/plan.ts'
import { followPlan } from './followed.ts'

const step = (classId: string, on: string) => ({
  classId,
  on,
  qualifiedOn: on,
  status: 'met' as const,
  because: '',
})
const plan: Plan = {
  arrival: '2031-03-01',
  moves: 2,
  credits: 0,
  relies: 'met',
  steps: [
    step('us-mo/customer-service-supervisor', '2029-03-01'),
    step('us-mo/customer-service-manager', '2031-03-01'),
  ],
}

describe('the profile of a person who follows a plan', () => {
  test('holds each class until the next and ends every other job with the first appointment', () => {
    const profile = {
      work: [
        { position: 'Representative', startDate: '2024-03-01' },
        { position: 'Evenings', startDate: '2025', endDate: '2030' },
        { position: 'Before', startDate: '2020', endDate: '2021-01-01' },
      ],
    }
    expect(followPlan(profile, plan, { semesterHours: 0 }).work).toEqual([
      { position: 'Representative', startDate: '2024-03-01', endDate: '2029-03-01' },
      { position: 'Evenings', startDate: '2025', endDate: '2029-03-01' },
      { position: 'Before', startDate: '2020', endDate: '2021-01-01' },
      {
        startDate: '2029-03-01',
        endDate: '2031-03-01',
        ladder: { classId: 'us-mo/customer-service-supervisor' },
      },
      { startDate: '2031-03-01', ladder: { classId: 'us-mo/customer-service-manager' } },
    ])
  })

  test('never takes up a job that was to begin after the first appointment', () => {
    const { work } = followPlan({ work: [{ startDate: '2030-01-01' }] }, plan, { semesterHours: 0 })
    expect(work?.[0]).toEqual({ startDate: '2030-01-01', endDate: '2030-01-01' })
  })

  test('has the studied hours beside the study it had, and is unchanged by a plan without steps', () => {
    const profile = { education: [{ studyType: 'GED' }] }
    expect(followPlan(profile, plan, { semesterHours: 45 }).education).toEqual([
      { studyType: 'GED' },
      { ladder: { semesterHours: 45 } },
    ])
    expect(
      followPlan({ work: [{ startDate: '2020' }] }, { ...plan, steps: [] }, { semesterHours: 0 }).work,
    ).toEqual([{ startDate: '2020' }])
  })
})
