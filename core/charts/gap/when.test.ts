import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { experience, route } from './testing.ts'
import { whenPieces, whenSpan } from './when.ts'

const asOf = '2026-11-22'

describe('the gap chart by date', () => {
  test('draws half-time work half as high, over the time it was worked', () => {
    const evidence = [{ work: 0, from: '2018-01-01', to: '2024-01-01', days: 1080 }]
    const span = whenSpan([route(experience(1080, { evidence }))], asOf)
    const [piece] = whenPieces(evidence, { ...span, width: 900 })
    expect(span).toEqual({ from: 2018 * 360, to: 2027 * 360 })
    expect(piece).toMatchObject({ x: 0, width: 600, floor: 0, share: 0.5 })
  })

  test('stacks two jobs held at the same time, each on its own dates', () => {
    const evidence = [
      { work: 0, from: '2020-01-01', to: '2024-01-01', days: 720 },
      { work: 1, from: '2022-01-01', to: '2023-01-01', days: 90 },
    ]
    const pieces = whenPieces(evidence, { from: 2020 * 360, to: 2024 * 360, width: 400 })
    expect(
      pieces.map(({ evidence: { work }, x, width, floor, share }) => [work, x, width, floor, share]),
    ).toEqual([
      [0, 0, 400, 0, 0.5],
      [1, 200, 100, 0.5, 0.25],
    ])
  })

  test('stays on the line whatever was worked, and is together never higher than full-time', () => {
    const stretch = fc
      .tuple(
        fc.integer({ min: 1950, max: 2025 }),
        fc.integer({ min: 0, max: 5 }),
        fc.double({ min: 0, max: 4000, noNaN: true }),
      )
      .map(([year, years, days]) => ({ work: 0, from: `${year}-01-01`, to: `${year + years}-01-01`, days }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), evidence => {
        const scale = { ...whenSpan([route(experience(360, { evidence }))], asOf), width: 800 }
        for (const { x, width, floor, share } of whenPieces(evidence, scale)) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(800 + 1e-6)
          expect(floor >= 0 && share >= 0 && floor + share <= 1 + 1e-9).toBe(true)
        }
      }),
    )
  })
})
