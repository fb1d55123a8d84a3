/** Crossings of links between levels drawn as straight lines: the measure that ordering lowers. */

/** The two ends of a link: place across, and level; a link that spans levels passes between the cards there. */
export interface Spans {
  /** Index of the lower and of the upper end of each link; ends of one level are left out. */
  readonly lower: Int32Array
  readonly upper: Int32Array
}

/**
 * Pairs of links that cross between neighbouring levels, at places `x` (by node) on levels `level` (by node).
 * Links that meet at an end don't cross there. O(E log E) for each of the five steps between levels.
 */
export function countCrossings({ lower, upper }: Spans, x: Float64Array, level: Int8Array): number {
  let crossings = 0
  for (let step = 1; step < 6; step += 1) {
    const pieces: Piece[] = []
    for (let link = 0; link < lower.length; link += 1) {
      const from = lower[link] ?? 0
      const to = upper[link] ?? 0
      const low = level[from] ?? 0
      const high = level[to] ?? 0
      if (low > step || high < step + 1) continue
      const slope = ((x[to] ?? 0) - (x[from] ?? 0)) / (high - low)
      const at = (x[from] ?? 0) + slope * (step - low)
      pieces.push({ at, end: at + slope, passes: low < step })
    }
    pieces.sort(fromTheLeft)
    crossings += inversions(Float64Array.from(pieces, piece => piece.end))
  }
  return crossings
}

/** A link's stretch between two levels. */
interface Piece {
  at: number
  end: number
  /** It comes from further below, rather than from a card of the lower level. */
  passes: boolean
}

/** Two links that meet exactly here come from the side each will leave to, unless one begins here. */
const fromTheLeft = (a: Piece, b: Piece): number =>
  a.at - b.at || (a.passes && b.passes ? b.end - a.end : a.end - b.end)

/** Pairs that stand in the wrong order, counted while merging. */
function inversions(values: Float64Array): number {
  const spare = new Float64Array(values.length)
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      const end = Math.min(start + 2 * width, values.length)
      let left = start
      let right = middle
      for (let at = start; at < end; at += 1) {
        const takeLeft = left < middle && (right >= end || (values[left] ?? 0) <= (values[right] ?? 0))
        if (!takeLeft) count += middle - left
        spare[at] = (takeLeft ? values[left++] : values[right++]) ?? 0
      }
    }
    values.set(spare)
  }
  return count
}
