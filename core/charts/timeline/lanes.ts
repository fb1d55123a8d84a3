/** Which lane of a timeline each bar goes in, so that no two in a lane touch. */

export interface Interval {
  start: number
  /** Not included. */
  end: number
}

/**
 * A lane for each interval, in the order given: the first lane that is free at its start, earliest start first.
 * Uses as few lanes as there are intervals at once.
 * @param gap room kept free between two bars of a lane, in the intervals' unit
 */
export function packLanes(intervals: readonly Interval[], gap = 0): number[] {
  const lanes = Array.from<number>({ length: intervals.length })
  const freeFrom: number[] = []
  const byStart = intervals
    .map((_, index) => index)
    .toSorted((a, b) => startOf(intervals, a) - startOf(intervals, b) || a - b)
  for (const index of byStart) {
    const start = startOf(intervals, index)
    const free = freeFrom.findIndex(from => from <= start)
    const lane = free < 0 ? freeFrom.length : free
    lanes[index] = lane
    freeFrom[lane] = Math.max(intervals[index]?.end ?? start, start) + gap
  }
  return lanes
}

const startOf = (intervals: readonly Interval[], index: number): number => intervals[index]?.start ?? 0
