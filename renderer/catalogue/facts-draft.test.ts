import { describe, expect, test } from 'vitest'
import type { JobClass } from '../../core/model/catalogue.ts'
import { type FactsDraft, factsDraftOf, factsEdit, faultIn } from './facts-draft.ts'

const CLERK: JobClass = {
  id: 'us-xx/harbor-clerk',
  jurisdiction: 'us-xx',
  title: 'Harbor Clerk',
  grade: '12',
  level: 2,
  documented: true,
  qualifications: 'minimum',
  requirement: { id: 'r', unknown: {} },
  substitutions: [],
  yields: [],
  facts: [],
  summary: 'Counts boats.',
  duties: [],
  knowledge: [],
  distinguishing: [],
  notes: [],
  sources: [],
}
const edited = (change: Partial<FactsDraft>) => factsEdit(CLERK, { ...factsDraftOf(CLERK), ...change })

describe('the facts of a class on file', () => {
  test('that nobody changed are no edit', () => {
    expect(edited({})).toBeNull()
    expect(edited({ title: 'Harbor Clerk ' })).toBeNull()
  })

  test('are edited one by one; an emptied field is a fact that is not stated', () => {
    expect(edited({ grade: '' })).toEqual({ grade: null })
    expect(edited({ code: ' 7101 ', level: 3 })).toEqual({ code: '7101', level: 3 })
    expect(edited({ yields: [{ kind: 'customer-service' }] })).toEqual({
      yields: [{ kind: 'customer-service' }],
    })
  })

  test('have a range of pay with both ends, in order', () => {
    expect(edited({ payMin: 40_000, payMax: 52_000 })).toEqual({
      pay: { min: 40_000, max: 52_000, period: 'year', currency: 'USD' },
    })
    const draft = factsDraftOf(CLERK)
    expect(faultIn({ ...draft, payMin: 40_000 })).toBe('half')
    expect(faultIn({ ...draft, payMin: 52_000, payMax: 40_000 })).toBe('backwards')
    expect(faultIn({ ...draft, title: ' ' })).toBe('title')
    expect(faultIn(draft)).toBeNull()
  })

  test('lose their pay when both ends are emptied', () => {
    const paid: JobClass = { ...CLERK, pay: { min: 1, max: 2, period: 'hour', currency: 'USD' } }
    expect(factsEdit(paid, { ...factsDraftOf(paid), payMin: NaN, payMax: NaN })).toEqual({ pay: null })
  })
})
