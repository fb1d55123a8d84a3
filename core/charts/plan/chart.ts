/** The chart of a plan: the classes held, the clauses that fill meanwhile, the dated steps. */
import type { IsoDate, PartialDate } from '../../model/primitives.ts'
import { fitLines, placeLabels, textWidth } from '../timeline/labels.ts'
import { packLanes } from '../timeline/lanes.ts'
import {
  placeOf,
  type Span,
  spanAround,
  type Tick,
  type TimeScale,
  timeTicks,
  xOf,
} from '../timeline/scale.ts'
import type { Accrual } from './accrual.ts'

/** A class, or a job of no class, held for a while. */
export interface Held {
  label: string
  from: PartialDate
  /** Null: it goes on to the edge of the chart. */
  to: PartialDate | null
  /** `past` before the as-of date, `stay` the same job from then on, `step` an appointment of the plan. */
  kind: 'past' | 'stay' | 'step'
  /** As in the followed profile: a job of the person, then the steps. Gives the colour. */
  work: number
}

export interface Milestone {
  on: IsoDate
  label: string
  kind: 'apply' | 'begin' | 'study'
}

export interface Filling {
  label: string
  accrual: Accrual
}

export interface PlanChartInput {
  asOf: IsoDate
  /** What is said at the as-of line. */
  asOfLabel: string
  held: readonly Held[]
  fillings: readonly Filling[]
  milestones: readonly Milestone[]
}

/** Pixels: the drawing’s rows and the room between them. */
export const ROWS = { held: 36, gap: 8, filling: 40, label: 20 }

/** Lines of the name of a class on its bar, and from one to the next. */
const MOST_LINES = 4
const LEADING = 14

/** On either side of the as-of date: beside a step's label it would read as one sentence with it. */
const ASIDE = 24
/** Between the as-of line and its label. */
const BESIDE = 6

export interface PlanChart {
  scale: TimeScale
  ticks: Tick[]
  asOf: { x: number; text: { x: number; y: number } }
  /** Of each bar; a class whose name takes more lines makes all of them higher. */
  heldHeight: number
  /** `lines`: its name, with the baselines below the upper edge of the bar. */
  held: { bar: Held; lines: { text: string; y: number }[]; x: number; width: number; y: number }[]
  fillings: {
    label: string
    y: number
    points: [x: number, y: number][]
    full: { x: number; y: number } | null
  }[]
  milestones: { milestone: Milestone; x: number; text: { x: number; y: number } }[]
  /** Where the milestones' diamonds stand. */
  milestoneLine: number
  height: number
}

/** Whole years around everything drawn, and one more after the last step. */
export function planSpan({ asOf, held, fillings, milestones }: PlanChartInput): Span {
  const ahead = held.filter(bar => bar.kind !== 'past')
  return spanAround([
    placeOf(asOf),
    ...ahead.map(bar => placeOf(bar.from)),
    ...ahead.map(bar => (bar.to ? placeOf(bar.to) : placeOf(bar.from) + 360)),
    // From where something begins to count; jobs long over that count for nothing here would only squeeze the rest.
    ...fillings.flatMap(({ accrual }) =>
      [accrual.points.at(0), accrual.points.at(-1)].flatMap(point => point?.place ?? []),
    ),
    ...milestones.map(milestone => placeOf(milestone.on)),
  ])
}

/** The middle of a label that stands left of its line, or right of it where that is off the chart: no line runs through it. */
const besideLine = (x: number, wide: number): number =>
  x >= wide + BESIDE + ASIDE ? x - BESIDE - wide / 2 : x + BESIDE + wide / 2

/** @param span given to draw two plans on one scale */
export function planChart(input: PlanChartInput, width: number, span = planSpan(input)): PlanChart {
  const scale = { ...span, width }
  const inside = (place: number) => Math.min(Math.max(xOf(scale, place), 0), width)
  const bars = input.held
    .map(bar => ({ bar, x: inside(placeOf(bar.from)), end: bar.to ? inside(placeOf(bar.to)) : width }))
    .filter(({ x, end }) => end > x)
  const lanes = packLanes(bars.map(({ x, end }) => ({ start: x, end })))
  const names = bars.map(({ bar, x, end }) => fitLines(bar.label, end - x - 16, MOST_LINES))
  const heldHeight = Math.max(ROWS.held, 8 + Math.max(0, ...names.map(({ length }) => length)) * LEADING)
  const lane = heldHeight + ROWS.gap / 2
  const held = bars.map(({ bar, x, end }, i) => ({
    bar,
    lines: (names[i] ?? []).map((text, row, { length }) => ({
      text,
      y: (heldHeight - length * LEADING) / 2 + 11 + row * LEADING,
    })),
    x,
    width: end - x,
    y: (lanes[i] ?? 0) * lane,
  }))

  const fillTop = (lanes.length > 0 ? (Math.max(...lanes) + 1) * lane : 0) + ROWS.gap
  const fillings = input.fillings.map(({ label, accrual }, row) => {
    const y = fillTop + row * (ROWS.filling + ROWS.gap)
    const yOf = (days: number) => y + ROWS.filling * (1 - days / accrual.required)
    const points = accrual.points.map(({ place, days }): [number, number] => [inside(place), yOf(days)])
    return { label, y, points, full: accrual.fullAt === null ? null : { x: inside(accrual.fullAt), y } }
  })

  const milestoneLine = fillTop + fillings.length * (ROWS.filling + ROWS.gap) + ROWS.gap * 2
  const dated = [...input.milestones, { on: input.asOf, label: input.asOfLabel }]
  const asideOf = (i: number): number => (i === input.milestones.length ? ASIDE : 0)
  const at = dated.map(({ on }) => inside(placeOf(on)))
  const texts = placeLabels(
    dated.map(({ label }, i) => {
      const wide = textWidth(label)
      const x = at[i] ?? 0
      const isAsOf = i === input.milestones.length
      return {
        x: isAsOf ? besideLine(x, wide) : x,
        at: x,
        width: wide + 2 * asideOf(i),
        isFirst: isAsOf,
      }
    }),
    width,
    16,
  ).map(({ x, row }, i) => ({ x: x + asideOf(i), y: milestoneLine + ROWS.gap + (row + 1) * ROWS.label }))
  const placed = (i: number) => ({ x: at[i] ?? 0, text: texts[i] ?? { x: 0, y: milestoneLine } })
  const milestones = input.milestones.map((milestone, i) => {
    const { x, text } = placed(i)
    return { milestone, x, text }
  })
  const height = Math.max(milestoneLine, ...texts.map(({ y }) => y)) + ROWS.gap
  return {
    scale,
    ticks: timeTicks(scale),
    asOf: placed(input.milestones.length),
    heldHeight,
    held,
    fillings,
    milestones,
    milestoneLine,
    height,
  }
}
