import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastInTurn, makeProgram, type Row } from './linear-program.ts'

function leastOf(index: number, variables: number, rows: readonly Row[]): number | null {
  let found: number | null = null
  leastInTurn([index], variables, rows, (_, least) => {
    found = least
    return least
  })
  return found
}

describe('a small linear program', () => {
  test('takes the least that a row demands', () => {
    expect(leastOf(0, 1, [{ weights: [1], bound: 7 }])).toBe(7)
  })

  test('shares a need between two of three, half each, when every pair needs the same', () => {
    const pairs: Row[] = [
      { weights: [1, 1, 0, 0], bound: 5 },
      { weights: [0, 1, 1, 0], bound: 5 },
      { weights: [1, 0, 1, 0], bound: 5 },
      { weights: [-1, -1, -1, 1], bound: 0 },
    ]
    expect(leastOf(3, 4, pairs)).toBeCloseTo(7.5)
  })

  test('minimises one variable after the other, within what the first left open', () => {
    const rows: Row[] = [
      { weights: [-1, 0, 1], bound: 2 },
      { weights: [0, -1, 1], bound: 0 },
      { weights: [1, 1, 0], bound: 8 },
    ]
    const found: number[] = []
    const turn = (slack: number) => {
      found.length = 0
      leastInTurn([2, 0, 1], 3, rows, (_, least) => {
        found.push(least)
        return least + slack
      })
      return found
    }
    expect(turn(0)).toEqual([5, 3, 5])
    expect(turn(1)).toEqual([5, 2, 5])
  })

  test('answers with the point it came to', () => {
    const program = makeProgram()
    const [first, second, total] = [program.variable(), program.variable(), program.variable()]
    program.atLeast(8, [first, second])
    program.atMost(5, [first])
    program.atLeast(0, [total], [first, second])
    expect(program.leastInTurn([total, second], 0)).toEqual([5, 3, 8])
  })

  test('has no answer where rows contradict one another', () => {
    const rows: Row[] = [
      { weights: [1], bound: 3 },
      { weights: [-1], bound: -2 },
    ]
    expect(leastOf(0, 1, rows)).toBeNull()
  })

  test('never claims more than the best whole-number point, and reaches it where the weights are intervals', () => {
    const interval = fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: -2, max: 6 }))
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), intervals => {
        // x[3] ≥ x[0] + x[1] + x[2]; each row asks for the sum of neighbours.
        const rows: Row[] = [
          { weights: [-1, -1, -1, 1], bound: 0 },
          ...intervals.map(([a, b, bound]) => ({
            weights: [0, 1, 2, 3].map(i => (i >= Math.min(a, b) && i <= Math.max(a, b) ? 1 : 0)),
            bound,
          })),
        ]
        expect(leastOf(3, 4, rows)).toBeCloseTo(leastWhole(rows))
      }),
    )
  })
})

function leastWhole(rows: readonly Row[]): number {
  let least = Infinity
  for (let a = 0; a <= 6; a++)
    for (let b = 0; b <= 6; b++)
      for (let c = 0; c <= 6; c++) {
        const total = a + b + c
        const x = [a, b, c, total]
        if (
          rows.every(({ weights, bound }) => weights.reduce((sum, w, i) => sum + w * (x[i] ?? 0), 0) >= bound)
        )
          least = Math.min(least, total)
      }
  return least
}
