/** Where a poster is cut: between what has to stay whole, as far as its sheets let it. */
import type { Box } from '../charts/ladder/index.ts'
import { extentOf } from './extent.ts'
import type { Mark } from './scene.ts'

/** Along one axis. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** The boxes of texts, and of groups that are not to be cut, in the marks' own coordinates. */
export function wholesOf(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark): Box[] => {
    const box = isWhole(mark) ? extentOf(mark) : null
    // Lines of a text stand close: between two of them there is a place for a seam.
    if (box && mark.is === 'text') return [{ ...box, y: mark.y - 0.8 * mark.size, height: mark.size }]
    if (box) return [box]
    if (mark.is !== 'group') return []
    const { at = { x: 0, y: 0 }, scale = 1 } = mark
    const reach = typeof mark.whole === 'object' ? [mark.whole] : []
    return [...reach, ...wholesOf(mark.marks)].map(own => moved(own, at, scale))
  })
}

const isWhole = (mark: Mark): boolean =>
  mark.is === 'text' || (mark.is === 'group' && (mark.whole === true || mark.turn !== undefined))

export const moved = ({ x, y, width, height }: Box, at: { x: number; y: number }, scale: number): Box => ({
  x: at.x + x * scale,
  y: at.y + y * scale,
  width: width * scale,
  height: height * scale,
})

/** No sheet is filled less than this for the sake of what is to stay whole. */
const LEAST_FILLED = 0.3
/** Between what ends beside a seam and the seam, where there is room. */
const CLEAR = 8

/**
 * As `cutsOf`, without a remnant at the end: all are about as long, as far as that needs no more of them and cuts no more.
 */
export function evenCutsOf(wholes: readonly Interval[], length: number, most: number): Interval[] {
  const fewest = cutsOf(wholes, length, most)
  const fair = length / fewest.length
  const cutBy = (cuts: readonly Interval[]): number =>
    cuts
      .slice(1)
      .reduce((sum, { from }) => sum + wholes.filter(each => each.from < from && each.to > from).length, 0)
  const least = cutBy(fewest)
  for (const share of EVEN) {
    if (fewest.length === 1 || fair * share >= most) break
    const even = cutsOf(wholes, length, fair * share)
    if (even.length === fewest.length && cutBy(even) <= least) return even
  }
  return fewest
}

/** How much longer than the others one may be, tried one after another. */
const EVEN = [1.01, 1.05, 1.1, 1.2, 1.35, 1.5]

/**
 * The stretches that a length is cut into, none longer than `most`: each as long as may be without cutting a whole, and
 * where every place cuts some, where the fewest are.
 */
export function cutsOf(wholes: readonly Interval[], length: number, most: number): Interval[] {
  const starts = wholes.map(({ from }) => from).toSorted((a, b) => a - b)
  const ends = wholes.map(({ to }) => to).toSorted((a, b) => a - b)
  /** Wholes that a seam at this place would cut. */
  const cut = (place: number): number => below(starts, place, false) - below(ends, place, true)
  const cuts: Interval[] = []
  let from = 0
  while (length - from > most + HAIR) {
    const limit = from + most
    const places = [limit, ...starts, ...ends].filter(
      place => place > from + most * LEAST_FILLED && place <= limit,
    )
    const seam = places.reduce((best, place) => {
      const more = cut(place) - cut(best)
      return more < 0 || (more === 0 && place > best) ? place : best
    }, limit)
    // The next whole begins a little inside its sheet, where the gap before it has the room.
    const gap = seam - (ends[below(ends, seam, true) - 1] ?? from)
    const to = cut(seam) > 0 || seam === limit ? seam : seam - Math.min(CLEAR, Math.max(0, gap) / 2)
    cuts.push({ from, to })
    from = to
  }
  return [...cuts, { from, to: length }]
}

/** How many of sorted values lie below a place, those at it counted or not. */
function below(sorted: readonly number[], place: number, isCounted: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value < place || (isCounted && value === place)) low = middle + 1
    else high = middle
  }
  return low
}

/** What a length may be off by. */
const HAIR = 0.01
