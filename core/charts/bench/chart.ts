/**
 * The bench: for each class a row of steps, one for now and one for each quarter, as high as the people ready by then.
 * All rows stand on one scale, so that a thin bench looks thin beside a deep one.
 */
import type { BenchRow } from '../../contract/team-shapes.ts'

/** Pixels. */
export const BENCH = { row: 64, pad: 10, label: 280, least: 3, step: 16 } as const

/** Room for “12 → 345” at the right, by the most digits there are. */
const figuresRoom = (most: number): number => 48 + 16 * String(most).length

export interface BenchStep {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly people: number
}

export interface BenchBar {
  readonly classId: string
  readonly y: number
  readonly steps: readonly BenchStep[]
  /** Where people who could be appointed only by the authority's decision, or to some positions, are added; 0 wide: none. */
  readonly open: BenchStep
  readonly thin: boolean
}

export interface BenchChart {
  readonly bars: readonly BenchBar[]
  /** Quarters at the foot: every fourth is a year. */
  readonly ticks: readonly { readonly x: number; readonly quarter: number; readonly year: boolean }[]
  readonly width: number
  readonly height: number
  /** People at the top of a row. */
  readonly most: number
}

/**
 * @param width to draw in; a step keeps its least width, and the chart is wider than this where it must be
 * @param most people at the top of a row, where it is to be as high as another chart's
 * @param height of a row, in pixels, where what is written beside its steps takes more
 */
export function layoutBench(
  rows: readonly BenchRow[],
  width: number,
  most = mostOf(rows),
  height: number = BENCH.row,
): BenchChart {
  const count = rows[0]?.quarters.length ?? 0
  const figures = figuresRoom(most)
  const room = Math.max(count * BENCH.step, width - BENCH.label - figures)
  const step = count === 0 ? 0 : room / count
  const tall = height - 2 * BENCH.pad
  const stepOf = (nth: number, from: number, people: number, top: number): BenchStep => {
    const high = (people * tall) / most
    return {
      x: BENCH.label + nth * step,
      y: top + BENCH.pad + tall - (from * tall) / most - high,
      width: step,
      height: high,
      people,
    }
  }
  return {
    bars: rows.map((row, nth) => {
      const top = nth * height
      const open = stepOf(0, row.ready, openOf(row), top)
      return {
        classId: row.classId,
        y: top,
        steps: row.quarters.map((people, quarter) => stepOf(quarter, 0, people, top)),
        open: openOf(row) === 0 ? { ...open, width: 0 } : open,
        thin: row.thin,
      }
    }),
    ticks: Array.from({ length: count }, (_, quarter) => ({
      x: BENCH.label + quarter * step,
      quarter,
      year: quarter % 4 === 0,
    })),
    width: BENCH.label + room + figures,
    height: rows.length * height,
    most,
  }
}

/** People at the top of a row, the same in all of them. */
export const mostOf = (rows: readonly BenchRow[]): number =>
  rows.reduce<number>((most, row) => Math.max(most, ...row.quarters, row.ready + openOf(row)), BENCH.least)

const openOf = ({ discretionary, conditional }: BenchRow): number => discretionary + conditional
