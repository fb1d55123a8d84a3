import { describe, expect, test } from 'vitest'
import { experience } from './testing.ts'
import { inkOf } from './ink.ts'
import { meets, sharingOf } from './sharing.ts'

const years = (work: number, from: string, to: string) => ({ work, from, to, days: 360 })
const whole = years(0, '2020-01-01', '2024-01-01')

describe('time that counts in two clauses', () => {
  test('is the same time where every day of it counts in an earlier clause, too', () => {
    const clauses = [
      experience(360, {
        evidence: [years(0, '2020-01-01', '2022-01-01'), years(0, '2022-01-01', '2024-01-01')],
      }),
      experience(360, { evidence: [whole] }),
    ]
    expect(sharingOf(clauses, 0)).toBe('own')
    expect(sharingOf(clauses, 1)).toBe('same')
  })

  test('is partly the same where a day of it is not in the earlier clause', () => {
    const clauses = [
      experience(360, {
        evidence: [years(0, '2020-01-01', '2021-01-01'), years(0, '2022-01-01', '2024-01-01')],
      }),
      experience(360, { evidence: [whole] }),
    ]
    expect(sharingOf(clauses, 1)).toBe('partly')
  })

  test('is other time where another job, or another stretch of the job, was counted', () => {
    const clauses = [
      experience(360, {
        evidence: [years(1, '2020-01-01', '2024-01-01'), years(0, '2018-01-01', '2020-01-01')],
      }),
      experience(360, { evidence: [whole] }),
    ]
    expect(sharingOf(clauses, 1)).toBe('own')
  })

  test('is part of the clause around it where the clause is nested, and separate where the rule says so', () => {
    const clauses = [
      experience(360, { evidence: [whole] }),
      experience(360, { evidence: [whole], depth: 1 }),
      experience(360, { evidence: [years(1, '2020-01-01', '2024-01-01')], separate: true }),
      experience(360, { separate: true }),
    ]
    expect(clauses.map((_, index) => sharingOf(clauses, index))).toEqual([
      'own',
      'nested',
      'separate',
      'separate',
    ])
  })

  test('meets only within a job and only where a day is common, the end day not included', () => {
    expect(meets(whole, years(0, '2024-01-01', '2025-01-01'))).toBe(false)
    expect(meets(whole, years(1, '2020-01-01', '2024-01-01'))).toBe(false)
    expect(meets(whole, years(0, '2023-12-31', '2025-01-01'))).toBe(true)
  })
})

describe('the ink of a job', () => {
  test('is its own for thirty jobs, and differs from its neighbour’s in colour and in pattern', () => {
    const inks = Array.from({ length: 30 }, (_, work) => inkOf(work))
    expect(new Set(inks.map(({ hue, pattern }) => `${hue} ${pattern}`)).size).toBe(30)
    for (const [i, ink] of inks.entries()) {
      expect(ink.hue).not.toBe(inks[i + 1]?.hue)
      expect(ink.pattern).not.toBe(inks[i + 1]?.pattern)
    }
  })
})
