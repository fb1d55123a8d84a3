import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsIn, placeOf, spanAround, type TimeScale, timeTicks, xOf } from './scale.ts'

const span = fc
  .tuple(
    fc.integer({ min: 1950, max: 2030 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 100, max: 4000 }),
  )
  .map(([year, years, width]): TimeScale => ({ from: year * 360, to: (year + years) * 360, width }))

describe('a line of time', () => {
  test('is as long for February as for March, and for two years as for their service', () => {
    const scale = { from: placeOf('2024-01-01'), to: placeOf('2034-01-01'), width: 1000 }
    expect(xOf(scale, placeOf('2024-01-01'))).toBe(0)
    expect(xOf(scale, placeOf('2026-01-01'))).toBe(200)
    const february = placeOf('2024-03-01') - placeOf('2024-02-01')
    expect(february).toBe(placeOf('2024-04-01') - placeOf('2024-03-01'))
  })

  test('has a remembered month begin on its first day and a remembered year in its middle', () => {
    expect(placeOf('2024-03')).toBe(placeOf('2024-03-01'))
    expect(placeOf('2024')).toBe(placeOf('2024-07-01'))
  })

  test('covers whole years around what it shows, and some years even where there is one day', () => {
    expect(spanAround([placeOf('2024-03-01'), placeOf('2026-11-22')], 1)).toEqual({
      from: 2024 * 360,
      to: 2027 * 360,
    })
    expect(spanAround([placeOf('2026-11-22')])).toEqual({ from: 2022 * 360, to: 2027 * 360 })
  })

  test('tells how many months were dragged, and none for a twitch', () => {
    const scale = { from: 2020 * 360, to: 2030 * 360, width: 1200 }
    expect(monthsIn(scale, 31)).toBe(3)
    expect(monthsIn(scale, -4)).toBe(0)
    expect(monthsIn(scale, -14)).toBe(-1)
  })

  test('has its years far enough apart to be read, all of them on the line', () => {
    fc.assert(
      fc.property(span, scale => {
        const ticks = timeTicks(scale, 44)
        const years = ticks.filter(tick => tick.year !== null)
        for (const [i, tick] of years.entries())
          if (i > 0) expect(tick.x - (years[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(43.9)
        for (const tick of ticks) {
          expect(tick.x).toBeGreaterThanOrEqual(0)
          expect(tick.x).toBeLessThanOrEqual(scale.width + 1e-6)
        }
      }),
    )
  })

  test('marks the quarters between years where there is room', () => {
    const ticks = timeTicks({ from: 2020 * 360, to: 2025 * 360, width: 300 })
    expect(ticks.filter(tick => tick.year === null)).toHaveLength(15)
    expect(ticks.map(tick => tick.year).filter(Boolean)).toEqual([2020, 2021, 2022, 2023, 2024])
  })
})
