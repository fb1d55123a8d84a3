/** A licence counts from the day it is had to the day it runs out. */
import { describe, expect, test } from 'vitest'
import type { Certificate } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { all, ask, experience, job } from './reference/asking.ts'

const driving: RequirementNode = { id: 'driving', licence: { name: 'Class C driver’s licence' } }
const had = (date: string | undefined, expires: string): Certificate => ({
  name: 'Class C driver’s licence',
  ...(date === undefined ? {} : { date }),
  ladder: { expires },
})
const asked = (asOf: string, ...certificates: Certificate[]) => {
  const { status, eligibleOn } = ask(driving, { certificates }, { asOf })
  return [status, eligibleOn]
}

describe('a licence that runs out', () => {
  test('counts up to the day before, and on the day it runs out no longer', () => {
    expect(asked('2026-12-31', had('2016-05-01', '2027-01-01'))).toEqual(['met', '2026-12-31'])
    expect(asked('2027-01-01', had('2016-05-01', '2027-01-01'))).toEqual(['not-met', null])
  })

  test('counts again from the day it is renewed', () => {
    const renewed = [had('2016-05-01', '2027-01-01'), had('2027-02-01', '2031-02-01')]
    expect(asked('2027-01-15', ...renewed)).toEqual(['not-met', '2027-02-01'])
  })

  test('does not help whoever has the years only after it has run out', () => {
    const rule = all(driving, experience('years', 'P2Y', ['service']))
    const clerk = job('2025-11-22', undefined, ['service'])
    const on = (expires: string) =>
      ask(rule, { work: [clerk], certificates: [had(undefined, expires)] }).eligibleOn
    expect(on('2027-11-23')).toBe('2027-11-22')
    expect(on('2027-11-22')).toBeNull()
  })
})
