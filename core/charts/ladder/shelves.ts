/**
 * A ladder of dozens of columns would be one very wide row: its columns stand on several shelves then, one below the
 * other, so that the whole is shaped like what it is looked at on. Each shelf has levels of its own, those that it has
 * classes of; the columns keep their order.
 */
import { arrange, type Placed } from './arrange.ts'

/** Columns from `from` up to, not with, `to`. */
export interface Shelf {
  from: number
  to: number
}

/** Fewer columns are held side by side. */
const MANY = 9
/** A ladder that much wider than it should be is still one row. */
const TOO_WIDE = 1.5

interface Measures {
  /** Width over height of what it is looked at on. */
  readonly shape: number
  /** What names above a shelf take. */
  readonly heads: number
  /** About what a card takes. */
  readonly cell: { readonly width: number; readonly height: number }
  readonly lanesOf: (most: number) => number
}

/** @param counts by column: how many classes it has of each level */
export function shelvesFor(counts: readonly Int32Array[], measures: Measures): Shelf[] {
  const lanes = counts.map(own => measures.lanesOf(Math.max(1, ...own)))
  const misfit = (shelves: readonly Shelf[]): number =>
    Math.log(shapeOn(shelves, counts, lanes, measures) / measures.shape)
  let best: Shelf[] = [{ from: 0, to: counts.length }]
  if (counts.length < MANY || misfit(best) < Math.log(TOO_WIDE)) return best
  for (let wanted = 2; wanted <= counts.length / 2; wanted += 1) {
    const shelves = divided(lanes, wanted)
    if (Math.abs(misfit(shelves)) < Math.abs(misfit(best))) best = shelves
    // More shelves are only narrower.
    else if (misfit(shelves) < 0) break
  }
  return best
}

/** Columns in their order on no more than so many shelves, each about as wide as the others. */
function divided(lanes: readonly number[], wanted: number): Shelf[] {
  const all = lanes.reduce((sum, own) => sum + own, 0)
  for (let widest = Math.max(Math.ceil(all / wanted), ...lanes); ; widest += 1) {
    const shelves = noWiderThan(lanes, widest)
    if (shelves.length <= wanted) return shelves
  }
}

/** Shelf after shelf, as full as it may be. */
function noWiderThan(lanes: readonly number[], widest: number): Shelf[] {
  const shelves: Shelf[] = []
  let taken = 0
  for (const [column, own] of lanes.entries()) {
    const shelf = shelves.at(-1)
    if (shelf && taken + own <= widest) {
      shelf.to = column + 1
      taken += own
    } else {
      shelves.push({ from: column, to: column + 1 })
      taken = own
    }
  }
  return shelves
}

function shapeOn(
  shelves: readonly Shelf[],
  counts: readonly Int32Array[],
  lanes: readonly number[],
  { cell, heads }: Measures,
): number {
  let [width, height] = [0, 0]
  for (const { from, to } of shelves) {
    width = Math.max(
      width,
      lanes.slice(from, to).reduce((sum, own) => sum + own * cell.width, 0),
    )
    const depth = (level: number): number =>
      Math.max(
        ...counts.slice(from, to).map((own, at) => Math.ceil((own[level] ?? 0) / (lanes[from + at] ?? 1))),
      )
    for (let level = 1; level < (counts[0]?.length ?? 0); level += 1) height += depth(level) * cell.height
    height += heads
  }
  return width / Math.max(1, height)
}

/** Where cards stand on the grid of all shelves: lanes from the left of each, rows from the top of the first. */
export interface OnShelves {
  /** By node. */
  readonly lane: Int32Array
  readonly row: Int32Array
  /** By column: its lanes, from `from` up to, not with, `to`. */
  readonly lanesOf: readonly { from: number; to: number }[]
  readonly laneCount: number
  /** By row. */
  readonly rowLevel: readonly number[]
  readonly rowShelf: readonly number[]
}

export function arrangeOnShelves(
  nodes: Placed,
  columns: number,
  shelves: readonly Shelf[],
  links: readonly (readonly [number, number])[],
  lanesOf: (most: number) => number,
): OnShelves {
  const lane = new Int32Array(nodes.column.length)
  const row = new Int32Array(nodes.column.length)
  const lanes: { from: number; to: number }[] = []
  const rowLevel: number[] = []
  const rowShelf: number[] = []
  for (const [shelf, { from, to }] of shelves.entries()) {
    const own = Array.from(nodes.column.keys()).filter(node => {
      const column = nodes.column[node] ?? 0
      return column >= from && column < to
    })
    const grid = arrangeShelf(nodes, own, { from, to }, links, lanesOf)
    // A shelf among others has no rows for levels that nothing of it stands on.
    const filled = new Set(grid.row)
    const shown = Array.from(grid.rowLevel.keys()).filter(at => shelves.length === 1 || filled.has(at))
    const rowOf = new Map(shown.map((at, place) => [at, rowLevel.length + place]))
    for (const [place, node] of own.entries()) {
      lane[node] = grid.lane[place] ?? 0
      row[node] = rowOf.get(grid.row[place] ?? 0) ?? 0
    }
    for (let column = 0; column < to - from; column += 1)
      lanes.push({ from: grid.laneStart[column] ?? 0, to: grid.laneStart[column + 1] ?? 0 })
    for (const at of shown) {
      rowLevel.push(grid.rowLevel[at] ?? 1)
      rowShelf.push(shelf)
    }
  }
  const laneCount = Math.max(...lanes.map(({ to }) => to))
  return { lane, row, lanesOf: lanes.slice(0, columns), laneCount, rowLevel, rowShelf }
}

function arrangeShelf(
  nodes: Placed,
  own: readonly number[],
  { from, to }: Shelf,
  links: readonly (readonly [number, number])[],
  lanesOf: (most: number) => number,
): ReturnType<typeof arrange> {
  const placeOf = new Map(own.map((node, place) => [node, place]))
  const within = links.flatMap(([a, b]) => {
    const [lower, upper] = [placeOf.get(a), placeOf.get(b)]
    return lower === undefined || upper === undefined ? [] : [[lower, upper] as const]
  })
  const placed = {
    column: Int32Array.from(own, node => (nodes.column[node] ?? 0) - from),
    level: Int8Array.from(own, node => nodes.level[node] ?? 1),
  }
  return arrange(placed, to - from, within, lanesOf)
}
