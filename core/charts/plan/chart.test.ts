import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../timeline/labels.ts'
import { placeOf } from '../timeline/scale.ts'
import { planChart, type PlanChartInput, planSpan } from './chart.ts'

const missouri: PlanChartInput = {
  asOf: '2026-11-22',
  asOfLabel: 'as of 22 Nov 2026',
  held: [
    { label: 'Representative', from: '2024-03-01', to: '2026-11-22', kind: 'past', work: 0 },
    { label: 'stay', from: '2026-11-22', to: '2029-03-01', kind: 'stay', work: 0 },
    { label: 'Supervisor', from: '2029-03-01', to: '2031-03-01', kind: 'step', work: 1 },
    { label: 'Manager', from: '2031-03-01', to: null, kind: 'step', work: 2 },
  ],
  fillings: [
    {
      label: 'Customer service, 5 years',
      accrual: {
        points: [
          { place: placeOf('2024-03-01'), days: 0 },
          { place: placeOf('2029-03-01'), days: 1800 },
        ],
        required: 1800,
        fullAt: placeOf('2029-03-01'),
      },
    },
  ],
  milestones: [
    { on: '2029-03-01', label: 'Apply for Supervisor', kind: 'apply' },
    { on: '2031-03-01', label: 'Apply for Manager', kind: 'apply' },
  ],
}

describe('the chart of a plan', () => {
  test('draws one class after the other in one lane and the last to the edge', () => {
    const { held, scale } = planChart(missouri, 900)
    expect(held.map(bar => bar.y)).toEqual([0, 0, 0, 0])
    for (const [i, bar] of held.entries())
      if (i > 0) expect(bar.x).toBeCloseTo((held[i - 1]?.x ?? 0) + (held[i - 1]?.width ?? 0))
    const last = held.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(scale.width)
  })

  test('writes the whole name of a class on its bar, on as many lines as that takes', () => {
    const long = missouri.held.map(bar =>
      bar.label === 'Supervisor' ? { ...bar, label: 'Customer Service Supervisor' } : bar,
    )
    const { held, heldHeight } = planChart({ ...missouri, held: long }, 420)
    const bar = held.find(each => each.bar.label.startsWith('Customer'))
    expect(bar?.lines.map(({ text }) => text)).toEqual(['Customer', 'Service', 'Supervisor'])
    for (const { y } of bar?.lines ?? []) expect(y).toBeLessThan(heldHeight)
    expect(planChart(missouri, 420).heldHeight).toBeLessThan(heldHeight)
  })

  test('lets a clause rise from the floor of its row to the top on the day of the step', () => {
    const { fillings, held } = planChart(missouri, 900)
    const [line] = fillings
    expect(line?.points[0]?.[1]).toBeGreaterThan(line?.points[1]?.[1] ?? 0)
    expect(line?.full?.x).toBeCloseTo(held[2]?.x ?? 0)
    expect(line?.full?.y).toBe(line?.y)
  })

  test('shows what counts and a year after the last step, not every job of a long life', () => {
    const long = {
      ...missouri,
      held: [{ label: 'Clerk', from: '1988', to: '1990', kind: 'past' as const, work: 3 }, ...missouri.held],
    }
    expect(planSpan(long)).toEqual(planSpan(missouri))
    expect(planSpan(missouri)).toEqual({ from: 2024 * 360, to: 2033 * 360 })
    expect(planChart(long, 900).held.map(({ bar }) => bar.label)).not.toContain('Clerk')
  })

  test('keeps every mark inside and no two labels of a row over each other', () => {
    const milestone = fc
      .tuple(
        fc.integer({ min: 2024, max: 2050 }),
        fc.integer({ min: 1, max: 9 }),
        fc.string({ maxLength: 60 }),
      )
      .map(([year, month, label]) => ({ on: `${year}-0${month}-01`, label, kind: 'apply' as const }))
    fc.assert(
      fc.property(
        fc.array(milestone, { maxLength: 12 }),
        fc.integer({ min: 200, max: 2000 }),
        (milestones, width) => {
          const chart = planChart({ ...missouri, milestones }, width)
          for (const mark of chart.milestones) {
            expect(mark.x >= 0 && mark.x <= width).toBe(true)
            expect(mark.text.x).toBeGreaterThanOrEqual(0)
            expect(mark.text.y).toBeLessThanOrEqual(chart.height)
          }
          // The as-of line ends beside its label: it runs through no label, where the chart is wide enough.
          const { x, text } = chart.asOf
          const wide = textWidth(missouri.asOfLabel)
          const isBeside = (from: number, long: number): boolean => from + long <= x || from >= x
          if (width >= 400) {
            expect(isBeside(text.x, wide)).toBe(true)
            for (const each of chart.milestones)
              if (each.text.y <= text.y)
                expect(isBeside(each.text.x, Math.min(textWidth(each.milestone.label), width))).toBe(true)
          }
          for (const bar of chart.held) expect(bar.x >= 0 && bar.x + bar.width <= width + 1e-6).toBe(true)
          const labels = [
            ...chart.milestones.map(each => ({ at: each.text, label: each.milestone.label })),
            { at: chart.asOf.text, label: missouri.asOfLabel },
          ]
          for (const [i, a] of labels.entries())
            for (const b of labels.slice(i + 1))
              if (a.at.y === b.at.y) {
                const [left, right] = a.at.x < b.at.x ? [a, b] : [b, a]
                const between = right.at.x - left.at.x - Math.min(textWidth(left.label), width)
                // What is no step stands apart, or the two would be read as one sentence.
                const isAsOf = [left, right].some(({ label }) => label === missouri.asOfLabel)
                expect(between).toBeGreaterThanOrEqual(isAsOf ? 24 : 0)
              }
        },
      ),
    )
  })
})
