import { describe, expect, test } from 'vitest'
import type { Plan } from '../../core/model/plan.ts'
import { overview } from '../testing/overview.ts'
import { groupOf, nearby, withScope } from './scope.ts'

const home = { present: 'a', target: 'b' }
const by = (...classIds: string[]): Plan => ({
  arrival: '2030-01-01',
  moves: classIds.length,
  credits: 0,
  relies: 'met',
  steps: classIds.map(classId => ({
    classId,
    on: '2030-01-01',
    qualifiedOn: '2030-01-01',
    status: 'met',
    because: '',
  })),
})

describe('the scope of a plan', () => {
  test('begins as the jurisdiction one works in and the one one wants to', () => {
    expect(withScope({ study: 30 }, home)).toEqual({ study: 30, jurisdictions: ['a', 'b'] })
    expect(withScope({}, { present: 'b', target: 'b' }).jurisdictions).toEqual(['b'])
  })

  test('is the target’s own for someone without a job', () => {
    expect(withScope({}, { present: null, target: 'b' }).jurisdictions).toEqual(['b'])
  })

  test('keeps a choice, and everywhere is one; the target’s jurisdiction cannot be left out', () => {
    expect(withScope({ jurisdictions: ['c'] }, home).jurisdictions).toEqual(['c', 'b'])
    expect(withScope({ jurisdictions: [] }, home).jurisdictions).toEqual([])
  })
})

describe('the ways nearby', () => {
  test('are asked for apart where the person looks further, so that a way through elsewhere does not hide them', () => {
    expect(nearby({ study: 30, jurisdictions: [] }, home)).toEqual({ study: 30, jurisdictions: ['a', 'b'] })
    expect(nearby({ jurisdictions: ['a', 'b', 'c'], allow: ['discretionary', 'unknown'] }, home)).toEqual({
      jurisdictions: ['a', 'b'],
      allow: ['discretionary'],
    })
  })

  test('are all there are where the person stays', () => {
    expect(nearby({ jurisdictions: ['b'], allow: ['discretionary'] }, home)).toBeNull()
    expect(nearby({ jurisdictions: ['b'], allow: ['unknown'] }, home)).toEqual({ jurisdictions: ['b'] })
  })
})

describe('a plan is shown', () => {
  test('with the others where it stays in the two jurisdictions', () => {
    expect(groupOf(by('a/1', 'b/1'), overview, home)).toBe('within')
  })

  test('apart where it passes through another, or enters a class whose requirements are not on file', () => {
    expect(groupOf(by('c/1', 'b/1'), overview, home)).toBe('elsewhere')
    expect(groupOf({ ...by('c/1'), relies: 'unknown' }, overview, home)).toBe('unknown')
  })
})
