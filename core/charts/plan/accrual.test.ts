import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { experience } from '../gap/testing.ts'
import { placeOf } from '../timeline/scale.ts'
import { accrualOf, studyAccrual } from './accrual.ts'

const from = placeOf('2020-01-01')

describe('how a clause fills', () => {
  test('rises with a full-time job from its start to the day it is full', () => {
    const line = accrualOf(
      experience(720, { evidence: [{ work: 0, from: '2024-03-01', to: '2027-03-01', days: 1080 }] }),
      from,
    )
    expect(line?.points).toEqual([
      { place: from, days: 0 },
      { place: placeOf('2024-03-01'), days: 0 },
      { place: placeOf('2026-03-01'), days: 720 },
    ])
    expect(line?.fullAt).toBe(placeOf('2026-03-01'))
  })

  test('rises half as fast with a half-time job and begins at what study stands in for', () => {
    const line = accrualOf(
      experience(1080, {
        evidence: [{ work: 0, from: '2024-01-01', to: '2026-01-01', days: 360 }],
        study: [{ education: [0], semesterHours: 30, days: 360 }],
      }),
      from,
    )
    expect(line?.points.map(point => point.days)).toEqual([360, 360, 720])
    expect(line?.fullAt).toBeNull()
  })

  test('is nothing to draw for a clause that asks for a degree or for no time', () => {
    expect(accrualOf({ ...experience(0), required: { level: 'bachelor' } }, from)).toBeNull()
    expect(accrualOf(experience(0), from)).toBeNull()
  })

  test('never falls, never passes what is required, and is full where the credit says so', () => {
    const stretch = fc
      .tuple(
        fc.nat(5),
        fc.integer({ min: 2020, max: 2030 }),
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
      )
      .map(([work, year, years, share]) => ({
        work,
        from: `${year}-01-01`,
        to: `${year + years}-01-01`,
        days: years * 360 * share,
      }))
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 8 }),
        fc.integer({ min: 1, max: 3600 }),
        (evidence, required) => {
          const clause = experience(required, { evidence })
          const line = accrualOf(clause, from)
          const points = line?.points ?? []
          for (const [i, point] of points.entries()) {
            expect(point.days).toBeLessThanOrEqual(required)
            expect(point.days).toBeGreaterThanOrEqual(points[i - 1]?.days ?? 0)
            expect(point.place).toBeGreaterThanOrEqual(points[i - 1]?.place ?? 0)
          }
          expect(line?.fullAt !== null).toBe(clause.status === 'met')
        },
      ),
    )
  })

  test('is for study even from the as-of date to the day its hours are had', () => {
    const line = studyAccrual(45, 30, from)
    expect(line?.fullAt).toBe(placeOf('2021-07-01'))
    expect(line?.points.map(point => point.days)).toEqual([0, 45])
    expect(studyAccrual(0, 30, from)).toBeNull()
  })
})
