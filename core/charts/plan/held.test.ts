import { describe, expect, test } from 'vitest'
import type { Plan } from '../../model/plan.ts'
import { heldOf } from './held.ts'

const asOf = '2026-11-22'
const names = { job: (work: number) => `job ${work}`, class: (id: string) => id, stay: 'stay' }
const step = (classId: string, on: string) => ({
  classId,
  on,
  qualifiedOn: on,
  status: 'met' as const,
  because: '',
})
const planOf = (...steps: Plan['steps']): Plan => ({
  arrival: '2031-03-01',
  moves: steps.length,
  credits: 0,
  relies: 'met',
  steps,
})
const twoSteps = planOf(step('x/supervisor', '2029-03-01'), step('x/manager', '2031-03-01'))

describe('what is held along a plan', () => {
  test('is the present job to the as-of date, the same until the first appointment, then each class', () => {
    expect(heldOf({ work: [{ startDate: '2024-03-01' }] }, twoSteps, asOf, names)).toEqual([
      { label: 'job 0', from: '2024-03-01', to: asOf, kind: 'past', work: 0 },
      { label: 'stay', from: asOf, to: '2029-03-01', kind: 'stay', work: 0 },
      { label: 'x/supervisor', from: '2029-03-01', to: '2031-03-01', kind: 'step', work: 1 },
      { label: 'x/manager', from: '2031-03-01', to: null, kind: 'step', work: 2 },
    ])
  })

  test('ends a job at its stated end where that comes before the first appointment', () => {
    const held = heldOf({ work: [{ startDate: '2024', endDate: '2027-06' }] }, twoSteps, asOf, names)
    expect(held[1]).toMatchObject({ kind: 'stay', to: '2027-06' })
  })

  test('has a job that is over only in the past, one to come by its name, and none that never begins', () => {
    const work = [
      { startDate: '2019', endDate: '2020' },
      { startDate: '2027-01-01' },
      { startDate: '2030-01-01' },
      { endDate: '2020' },
    ]
    expect(heldOf({ work }, twoSteps, asOf, names).filter(({ kind }) => kind !== 'step')).toEqual([
      { label: 'job 0', from: '2019', to: '2020', kind: 'past', work: 0 },
      { label: 'job 1', from: '2027-01-01', to: '2029-03-01', kind: 'stay', work: 1 },
    ])
  })

  test('goes on as it is where the plan has no step', () => {
    expect(heldOf({ work: [{ startDate: '2024-03-01' }] }, planOf(), asOf, names).at(-1)).toMatchObject({
      kind: 'stay',
      to: null,
    })
  })
})
