import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearProgram } from './linear-program.ts'

test('two clauses that share a supply leave short what the supply lacks', () => {
  const program = linearProgram()
  const [first, second, short] = [program.variable(), program.variable(), program.variable()]
  program.atMost(
    [
      [first, 1],
      [second, 1],
    ],
    981,
  )
  program.atLeast(
    [
      [first, 1],
      [second, 1],
      [short, 1],
    ],
    1440,
  )
  expect(program.minimum(short)).toBeCloseTo(459, 6)
})

test('the least is what trying every whole point finds', () => {
  const row = fc.record({
    terms: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 1))),
    bound: fc.integer({ min: 1, max: 6 }),
  })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.array(row, { minLength: 1, maxLength: 3 }),
      (caps, needs) => {
        const program = linearProgram()
        const supplies = [program.variable(), program.variable(), program.variable()]
        const short = program.variable()
        for (const { terms, bound } of caps) program.atMost(weighted(terms, supplies), bound)
        for (const { terms, bound } of needs)
          program.atLeast([...weighted(terms, supplies), [short, 1]], bound)

        const points = grid(6).filter(point => caps.every(({ terms, bound }) => dot(terms, point) <= bound))
        const shortest = Math.min(
          ...points.map(point => Math.max(0, ...needs.map(({ terms, bound }) => bound - dot(terms, point)))),
        )
        // Halves may do better than whole points, never worse, and never by a whole unit for rows of ones.
        expect(program.minimum(short)).toBeLessThanOrEqual(shortest + 1e-6)
        expect(program.minimum(short)).toBeGreaterThan(shortest - 1)
      },
    ),
    { seed: 20261122, numRuns: 300 },
  )
})

const weighted = (terms: readonly number[], variables: readonly number[]) =>
  terms.map((factor, index) => [variables[index] ?? 0, factor] as const)
const dot = (terms: readonly number[], point: readonly number[]): number =>
  terms.reduce((sum, factor, index) => sum + factor * (point[index] ?? 0), 0)
const grid = (most: number): number[][] => {
  const steps = Array.from({ length: most + 1 }, (_, value) => value)
  return steps.flatMap(a => steps.flatMap(b => steps.map(c => [a, b, c])))
}
