import { describe, expect, test } from 'vitest'
import type { BenchRow } from '../../contract/team-shapes.ts'
import { BENCH, layoutBench } from './chart.ts'

const row = (classId: string, quarters: number[], more: Partial<BenchRow> = {}): BenchRow => ({
  classId,
  ready: quarters[0] ?? 0,
  within6m: 0,
  within12m: 0,
  within24m: 0,
  quarters,
  discretionary: 0,
  conditional: 0,
  holders: 0,
  higher: { ready: 0, within6m: 0, within12m: 0, within24m: 0 },
  thin: false,
  onlyPerson: null,
  onlyFeeder: null,
  ...more,
})
const growing = [1, 1, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6]

describe('the bench chart', () => {
  const chart = layoutBench(
    [
      row('a/1', growing),
      row(
        'a/2',
        growing.map(() => 0),
        { discretionary: 2, thin: true },
      ),
    ],
    900,
  )

  test('has a step for now and one for each quarter, edge to edge, as high as the people', () => {
    const [first] = chart.bars
    expect(first?.steps.map(({ people }) => people)).toEqual(growing)
    for (const [at, step] of (first?.steps ?? []).entries()) {
      const next = first?.steps[at + 1]
      if (next) expect(next.x).toBeCloseTo(step.x + step.width)
      expect(step.height).toBeCloseTo((step.people * (BENCH.row - 2 * BENCH.pad)) / chart.most)
      expect(step.y + step.height).toBeCloseTo(BENCH.row - BENCH.pad)
    }
    expect(chart.most).toBe(6)
  })

  test('stacks those whom the authority may take upon those who are ready, and keeps within its row', () => {
    const [, second] = chart.bars
    expect(second?.open.people).toBe(2)
    expect(second?.open.width).toBeGreaterThan(0)
    expect(second?.open.y).toBeGreaterThanOrEqual(BENCH.row + BENCH.pad)
    expect(chart.bars[0]?.open.width).toBe(0)
  })

  test('marks years, and is as wide as asked', () => {
    expect(chart.ticks.filter(({ year }) => year).map(({ quarter }) => quarter)).toEqual([0, 4, 8, 12])
    expect(chart.width).toBe(900)
    expect(chart.height).toBe(2 * BENCH.row)
  })

  test('fills rows that are to be higher, from foot to top', () => {
    const high = layoutBench([row('a/1', [0, 6])], 900, 6, 84)
    expect(high.height).toBe(84)
    expect(high.bars[0]?.steps[1]).toMatchObject({ y: BENCH.pad, height: 84 - 2 * BENCH.pad })
  })

  test('keeps its steps to be seen where there is little room, and is wider than it', () => {
    const tight = layoutBench([row('a/1', [1, 6])], 200)
    expect(tight.bars[0]?.steps.map(({ width }) => width)).toEqual([BENCH.step, BENCH.step])
    expect(tight.width).toBeGreaterThan(BENCH.label + 2 * BENCH.step)
  })

  test('of no class, or where nobody is ever ready, is still drawn', () => {
    expect(layoutBench([], 900)).toMatchObject({ bars: [], height: 0 })
    expect(layoutBench([row('a/1', [0, 0])], 900).bars[0]?.steps.every(({ height }) => height === 0)).toBe(
      true,
    )
  })
})
