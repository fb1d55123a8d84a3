import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PartialDate } from '../../model/primitives.ts'
import { dragPeriod, monthOf, shiftMonths, writeMonth } from './snap.ts'

const date = fc
  .tuple(
    fc.integer({ min: 1950, max: 2050 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, precision]) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, precision),
  )
const months = fc.integer({ min: -600, max: 600 })

describe('a date moved by months', () => {
  test.each([
    ['2024-03', 2, '2024-05'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2019', 1, '2019-08'],
    ['2019', 0, '2019'],
  ])('%s by %i is %s', (from, by, to) => {
    expect(shiftMonths(from, by)).toBe(to)
  })

  test('exists, stands so many months away, and never leaves the years that can be written', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -200_000, max: 200_000 }), (from, by) => {
        const to = shiftMonths(from, by)
        expect(PartialDate.safeParse(to).success).toBe(true)
        if (Math.abs(by) < 1000) expect(monthOf(to) - monthOf(from)).toBe(by)
      }),
    )
  })
})

describe('a period that is dragged', () => {
  test('moves whole, and goes on where it went on', () => {
    expect(dragPeriod({ start: '2024-03-15', end: '2025-01' }, 'whole', -3)).toEqual({
      start: '2023-12-15',
      end: '2024-10',
    })
    expect(dragPeriod({ start: '2024-03' }, 'whole', 1)).toEqual({ start: '2024-04' })
  })

  test('gets the month its end is dragged to, not a day nobody said', () => {
    expect(dragPeriod({ start: '2024-03-15', end: '2025-01-20' }, 'end', 2)).toEqual({
      start: '2024-03-15',
      end: '2025-03',
    })
    expect(dragPeriod({ start: '2024-03-15' }, 'start', 1)).toEqual({ start: '2024-04' })
  })

  test('is unchanged by a drag that comes back', () => {
    const period = { start: '2019', end: '2020-02-29' }
    expect(dragPeriod(period, 'start', 0)).toBe(period)
  })

  test('keeps at least a month between its ends', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom<('start' | 'end')[]>('start', 'end'),
        months,
        (start, length, grip, by) => {
          const end = writeMonth(monthOf(start) + length)
          const dragged = dragPeriod({ start, end }, grip, by)
          expect(monthOf(dragged.end ?? '')).toBeGreaterThan(monthOf(dragged.start ?? ''))
          expect(grip === 'start' ? dragged.end : dragged.start).toBe(grip === 'start' ? end : start)
        },
      ),
    )
  })
})
