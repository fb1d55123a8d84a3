/** A plan drawn for paper: classes held as bars, clauses that fill, dated steps. */
import type { Point } from '../charts/ladder/index.ts'
import { type Milestone, planChart, type PlanChartInput, ROWS } from '../charts/plan/chart.ts'
import { fitText } from '../charts/timeline/labels.ts'
import { planWords } from '../words/screens/plan.ts'
import { planSheetWords } from '../words/sheets.ts'
import type { Mark, Scene } from './scene.ts'
import { group, line } from './scene.ts'
import type { LegendItem, Room } from './sheet.ts'
import { linesOf, measure, setLines } from './text.ts'

const NAMES = 180
const AXIS = 24

export function planScene(input: PlanChartInput, room: Room): Scene {
  const width = Math.max(room.width - NAMES, 320)
  const chart = planChart(input, width)
  const marks: Mark[] = [
    group('years', [
      ...chart.ticks.flatMap(({ x, year }) =>
        year === null ? [] : [line(x, 0, x, chart.milestoneLine, { stroke: 'line' })],
      ),
      ...chart.ticks.flatMap(({ x, year }): Mark[] =>
        year === null ? [] : [{ is: 'text', x: x + 5, y: -8, text: String(year), size: 11, ink: 'ink-2' }],
      ),
    ]),
    group('classes held', [
      { is: 'text', x: -NAMES, y: 23, text: planWords.held, size: 12, ink: 'ink-2' },
      ...chart.held.flatMap(({ bar, lines, x, width: wide, y }): Mark[] => [
        {
          is: 'rect',
          x,
          y,
          width: Math.max(wide, 2),
          height: chart.heldHeight,
          radius: 5,
          fill: { job: bar.work },
          ...(bar.kind === 'step' && { stroke: 'accent', weight: 1.6 }),
        },
        ...plated(lines, x, y),
      ]),
    ]),
    group(
      'what fills',
      chart.fillings.flatMap(filling => fillingMarks(filling, width)),
    ),
    line(chart.asOf.x, -4, chart.asOf.x, chart.asOf.text.y + 2, { stroke: 'ink-2', dash: '3 3' }),
    group('steps', [
      line(0, chart.milestoneLine, width, chart.milestoneLine, { stroke: 'line-strong' }),
      // All lines first: none runs through the label of another.
      ...chart.milestones.map(({ x, text }) =>
        line(x, chart.milestoneLine, x, text.y - 12, { stroke: 'line-strong', weight: 0.8 }),
      ),
      ...chart.milestones.flatMap(({ milestone, x, text }): Mark[] => [
        diamond(milestone.kind, x, chart.milestoneLine),
        paper(milestone.label, text),
        { is: 'text', x: text.x, y: text.y, text: fitText(milestone.label, width), size: 12, bold: true },
      ]),
    ]),
    paper(input.asOfLabel, chart.asOf.text),
    {
      is: 'text',
      x: chart.asOf.text.x,
      y: chart.asOf.text.y,
      text: input.asOfLabel,
      size: 12,
      ink: 'ink-2',
    },
  ]
  return {
    width: NAMES + width,
    height: AXIS + chart.height,
    marks: [{ is: 'group', at: { x: NAMES, y: AXIS }, marks }],
  }
}

const diamond = (kind: Milestone['kind'], x: number, y: number): Mark => ({
  is: 'path',
  d: `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`,
  fill: kind === 'begin' ? 'accent' : 'surface',
  stroke: 'accent',
  weight: 1.5,
})

/** What the marks of a plan mean; those of it that are there. */
export function planLegend(milestones: readonly Milestone[], hasFillings: boolean): LegendItem[] {
  const kinds = (['begin', 'apply', 'study'] as const).filter(kind =>
    milestones.some(each => each.kind === kind),
  )
  const planned = { is: 'rect', x: 1, y: 1, width: 20, height: 12, radius: 3 } as const
  return [
    {
      marks: [{ ...planned, fill: 'accent-tint', stroke: 'accent', weight: 1.6 }],
      width: 22,
      text: planSheetWords.legend.planned,
    },
    ...kinds.map(kind => ({ marks: [diamond(kind, 8, 7)], width: 16, text: planSheetWords.legend[kind] })),
    ...(hasFillings
      ? [
          {
            marks: [
              { is: 'path', d: 'M0 13L20 3L20 13Z', fill: 'accent-tint' },
              { is: 'path', d: 'M0 13L20 3', stroke: 'accent', weight: 1.6 },
              dot({ x: 20, y: 3 }),
            ] as const,
            width: 26,
            text: planSheetWords.legend.filling,
          },
        ]
      : []),
  ]
}

/** A plate of paper behind a label, so that no line runs through it. */
const paper = (text: string, { x, y }: { x: number; y: number }): Mark => ({
  is: 'rect',
  x: x - 2,
  y: y - 11,
  width: measure(text, 12, true) + 4,
  height: 14,
  fill: 'surface',
})

/** The class's name on its bar, on plates of paper so that no pattern runs through it. */
function plated(lines: readonly { text: string; y: number }[], x: number, y: number): Mark[] {
  return lines.flatMap(({ text, y: below }): Mark[] => {
    const base = y + below
    const width = measure(text, 11.5, true) + 8
    return [
      { is: 'rect', x: x + 5, y: base - 11, width, height: 14, radius: 3, fill: 'surface' },
      { is: 'text', x: x + 9, y: base, text, size: 11.5, bold: true },
    ]
  })
}

function fillingMarks(
  { label, y, points, full }: ReturnType<typeof planChart>['fillings'][number],
  width: number,
): Mark[] {
  const floor = y + ROWS.filling
  const path = points.map(([px, py]) => `L${px} ${py}`).join('')
  const first = points[0]?.[0] ?? 0
  const last = points.at(-1)?.[0] ?? first
  const marks: Mark[] = []
  setLines(
    marks,
    linesOf(label, NAMES - 16, { size: 11.5 }, 3),
    { x: -NAMES, y: y + 2 },
    { size: 11.5, leading: 14, ink: 'ink-2' },
  )
  return [
    ...marks,
    { is: 'path', d: `M${first} ${floor}${path}L${last} ${floor}Z`, fill: 'accent-tint' },
    { is: 'path', d: `M${path.slice(1)}`, stroke: 'accent', weight: 1.6 },
    line(0, floor, width, floor, { stroke: 'line' }),
    ...(full ? [dot(full)] : []),
  ]
}

const dot = ({ x, y }: Point): Mark => ({
  is: 'path',
  d: `M${x - 4.5} ${y}A4.5 4.5 0 1 1 ${x + 4.5} ${y}A4.5 4.5 0 1 1 ${x - 4.5} ${y}Z`,
  fill: 'accent',
})
