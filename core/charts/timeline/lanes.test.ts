import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Interval, packLanes } from './lanes.ts'

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]): Interval => ({ start, end: start + length })),
  { maxLength: 40 },
)

describe('lanes of a timeline', () => {
  test('keep jobs one after another in one lane, in any order', () => {
    expect(
      packLanes([
        { start: 10, end: 20 },
        { start: 0, end: 10 },
        { start: 20, end: 30 },
      ]),
    ).toEqual([0, 0, 0])
  })

  test('put a job held at the same time below', () => {
    expect(
      packLanes([
        { start: 0, end: 20 },
        { start: 10, end: 15 },
        { start: 15, end: 30 },
      ]),
    ).toEqual([0, 1, 1])
  })

  test('keep the asked room between two bars', () => {
    expect(
      packLanes(
        [
          { start: 0, end: 10 },
          { start: 11, end: 15 },
        ],
        2,
      ),
    ).toEqual([0, 1])
  })

  test('never hold two bars at once, and are as few as bars stand at once', () => {
    fc.assert(
      fc.property(intervals, bars => {
        const lanes = packLanes(bars)
        for (const [i, a] of bars.entries())
          for (const [j, b] of bars.entries())
            if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true)
        const atOnce = bars.map(
          bar => bars.filter(other => other.start <= bar.start && bar.start < other.end).length,
        )
        expect(new Set(lanes).size).toBe(Math.max(0, ...atOnce))
      }),
    )
  })
})
