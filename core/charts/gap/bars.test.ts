import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../model/answer.ts'
import { type GapBar, gapBar, gapScale, isExperience } from './bars.ts'
import { experience, route } from './testing.ts'

const stretch = (work: number, from: string, to: string, days: number): Evidence => ({ work, from, to, days })
const evidence = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([work, year, days]) => stretch(work, `${year}-01-01`, `${year + 1}-01-01`, days / 7)),
  { maxLength: 30 },
)
const clause = fc
  .tuple(
    fc.integer({ min: 0, max: 3600 }),
    evidence,
    fc.option(fc.integer({ min: 1, max: 1800 })),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([required, worked, more, blocks]) =>
    experience(required, {
      evidence: worked,
      study: blocks ? [{ education: [0], semesterHours: blocks * 30, days: blocks * 360 }] : [],
      ...(more ? { upTo: { days: required + more, iso: '' } } : {}),
    }),
  )
const routes = fc.array(
  fc.array(clause, { minLength: 1, maxLength: 5 }).map(clauses => route(...clauses)),
  { minLength: 1, maxLength: 4 },
)

const endOf = (bar: GapBar): number => Math.max(0, ...bar.segments.map(segment => segment.x + segment.width))

describe('the gap chart', () => {
  test('draws two years of three: the job to two thirds of the mark, the missing year hatched up to it', () => {
    const asked = experience(1080, { evidence: [stretch(0, '2024-03-01', '2026-03-01', 720)] })
    const scale = gapScale([route(asked)], 600)
    if (!isExperience(asked)) throw new Error('an experience clause has time')
    const bar = gapBar(asked, scale)
    const [job, missing] = bar.segments
    expect(job).toMatchObject({ kind: 'service', work: 0, x: 0 })
    expect(missing).toMatchObject({ kind: 'shortfall', days: 360 })
    expect((job?.width ?? 0) / bar.required).toBeCloseTo(2 / 3)
    expect((missing?.x ?? 0) + (missing?.width ?? 0)).toBeCloseTo(bar.required)
  })

  test('draws a typical range as a band that begins at the test and study after service', () => {
    const asked = experience(720, {
      evidence: [stretch(1, '2025-01-01', '2026-01-01', 360)],
      study: [{ education: [0], semesterHours: 30, days: 360 }],
      upTo: { days: 1440, iso: 'P4Y' },
    })
    if (!isExperience(asked)) throw new Error('an experience clause has time')
    const bar = gapBar(asked, gapScale([route(asked)], 600))
    expect(bar.segments.map(segment => segment.kind)).toEqual(['service', 'study'])
    expect(bar.band?.x).toBe(bar.required)
    expect(bar.band?.width).toBeCloseTo(bar.required)
  })

  test('lets forty years of service run out of the sheet and says by how much, so that the clause stays readable', () => {
    const asked = experience(360, { evidence: [stretch(0, '1980-01-01', '2020-01-01', 14_400)] })
    if (!isExperience(asked)) throw new Error('an experience clause has time')
    const scale = gapScale([route(asked)], 600)
    const bar = gapBar(asked, scale)
    expect(bar.required).toBeGreaterThanOrEqual(300)
    expect(endOf(bar)).toBe(600)
    expect(bar.beyond).toBe(14_400 - scale.days)
  })

  test('draws the jobs of a bar in the order of time', () => {
    const asked = experience(720, {
      evidence: [stretch(0, '2024-01-01', '2025-01-01', 360), stretch(1, '2020-01-01', '2020-07-01', 180)],
    })
    if (!isExperience(asked)) throw new Error('an experience clause has time')
    expect(
      gapBar(asked, gapScale([route(asked)], 600)).segments.map(segment => 'work' in segment && segment.work),
    ).toEqual([1, 0, false])
  })

  test('has years marked at least forty pixels apart', () => {
    for (const amount of [360, 1440, 7200, 36_000]) {
      const { ticks } = gapScale([route(experience(amount))], 480)
      for (const [i, tick] of ticks.entries())
        expect(tick.x - (ticks[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(40)
      expect(ticks.length).toBeGreaterThan(0)
    }
  })

  test('never leaves its bounds, its pieces join without gap or overlap, and a day is as wide in every clause', () => {
    fc.assert(
      fc.property(routes, fc.integer({ min: 120, max: 1600 }), (answer, width) => {
        const scale = gapScale(answer, width)
        for (const each of answer.flatMap(one => one.clauses)) {
          if (!isExperience(each)) continue
          const bar = gapBar(each, scale)
          let at = 0
          for (const segment of bar.segments) {
            expect(segment.x).toBeCloseTo(at)
            at = segment.x + segment.width
            if (at < width - 0.001) expect(segment.width / segment.days).toBeCloseTo(width / scale.days)
          }
          expect(at).toBeLessThanOrEqual(width + 1e-6)
          expect(bar.required).toBeLessThanOrEqual(width)
          if (bar.band) expect(bar.band.x + bar.band.width).toBeLessThanOrEqual(width + 1e-6)
          expect(at + 1e-6).toBeGreaterThanOrEqual(bar.required)
        }
      }),
    )
  })
})
