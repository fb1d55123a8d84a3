import { describe, expect, test } from 'vitest'
import type { Plan } from '../../model/plan.ts'
import { followPlan, studiedBy } from './followed.ts'

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

const NO_STUDY = { semesterHours: 0, level: null }

describe('the profile of a person who follows a plan', () => {
  test('holds each class until the next and ends every other job with the first appointment', () => {
    const profile = {
      work: [
        { position: 'Representative', startDate: '2024-03-01' },
        { position: 'Evenings', startDate: '2025', endDate: '2030' },
        { position: 'Before', startDate: '2020', endDate: '2021-01-01' },
      ],
    }
    expect(followPlan(profile, plan, NO_STUDY).work).toEqual([
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
    const { work } = followPlan({ work: [{ startDate: '2030-01-01' }] }, plan, NO_STUDY)
    expect(work?.[0]).toEqual({ startDate: '2030-01-01', endDate: '2030-01-01' })
  })

  test('has the studied hours beside the study it had, and is unchanged by a plan without steps', () => {
    const profile = { education: [{ studyType: 'GED' }] }
    expect(followPlan(profile, plan, { semesterHours: 45, level: 'associate' }).education).toEqual([
      { studyType: 'GED' },
      { ladder: { semesterHours: 45, level: 'associate' } },
    ])
    expect(followPlan({ work: [{ startDate: '2020' }] }, { ...plan, steps: [] }, NO_STUDY).work).toEqual([
      { startDate: '2020' },
    ])
  })
})

describe('what is studied by a day', () => {
  const studying = { ...plan, credits: 45 }

  test('accrues evenly from the as-of date and ends with what the plan takes', () => {
    expect(studiedBy({}, studying, 30, '2026-11-22', '2027-05-22')).toEqual({
      semesterHours: 15,
      level: null,
    })
    expect(studiedBy({}, studying, 30, '2026-11-22', '2031-01-01')).toEqual({
      semesterHours: 45,
      level: null,
    })
    expect(studiedBy({}, studying, 30, '2026-11-22', '2026-11-22')).toEqual(NO_STUDY)
  })

  test('makes a degree with the hours the person has', () => {
    const profile = { education: [{ ladder: { semesterHours: 30 } }] }
    expect(studiedBy(profile, studying, 30, '2026-11-22', '2027-11-22')).toEqual({
      semesterHours: 30,
      level: 'associate',
    })
    expect(
      studiedBy({ education: [{ studyType: 'BA' }] }, studying, 30, '2026-11-22', '2027-11-22').level,
    ).toBe('bachelor')
  })
})
