/**
 * Hatchings as lines of their own, cut to what they fill: a pattern of SVG's is printed as a coarse picture by browsers,
 * and not every program that edits drawings keeps it.
 */
import type { Box } from '../charts/ladder/index.ts'

export type Hatch = 'rising' | 'falling' | 'upright' | 'level' | 'dots'

/** Pixels from one line to the next. */
const APART = 8
const NEAR = 4

/** Path data of the lines in a box, no nearer to its edges than half their weight. */
export function hatchLines(hatch: Hatch, box: Box, weight: number): string {
  const inner = {
    left: box.x + weight / 2,
    top: box.y + weight / 2,
    right: box.x + box.width - weight / 2,
    bottom: box.y + box.height - weight / 2,
  }
  if (inner.right <= inner.left || inner.bottom <= inner.top) return ''
  const { left, top, right, bottom } = inner
  switch (hatch) {
    case 'upright':
      return steps(left, right, NEAR)
        .map(x => segment(x, top, x, bottom))
        .join('')
    case 'level':
      return steps(top, bottom, NEAR)
        .map(y => segment(left, y, right, y))
        .join('')
    case 'rising':
      // Each on one sum of its coordinates.
      return steps(left + top, right + bottom, APART)
        .map(sum => {
          const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)]
          return segment(from, sum - from, to, sum - to)
        })
        .join('')
    case 'falling':
      return steps(left - bottom, right - top, APART)
        .map(difference => {
          const [from, to] = [Math.max(left, difference + top), Math.min(right, difference + bottom)]
          return segment(from, from - difference, to, to - difference)
        })
        .join('')
    case 'dots':
      return steps(top, bottom, NEAR)
        .flatMap((y, row) =>
          steps(left + (row % 2) * NEAR, right, APART).map(x => `M${round(x)} ${round(y)}h.01`),
        )
        .join('')
    default:
      return hatch satisfies never
  }
}

/** Places between two, the first half a step in. */
const steps = (from: number, to: number, apart: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((to - from) / apart - 0.5)) },
    (_, nth) => from + (nth + 0.5) * apart,
  )

const segment = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`

const round = (value: number): number => Math.round(value * 100) / 100
