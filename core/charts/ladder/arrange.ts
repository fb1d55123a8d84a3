/**
 * Where cards stand on the grid of the ladder. Columns are given and levels are known, so what is free is the order
 * inside each cell (a column's classes of one level). Barycentre sweeps up and down the levels lower the crossings;
 * the best order seen is kept.
 */
import { countCrossings, type Spans } from './crossings.ts'

export interface Placed {
  /** By node: its column, its level 1–6. */
  readonly column: Int32Array
  readonly level: Int8Array
}

export interface Arrangement {
  /** By node: lane across the whole ladder, row from the top (level 6 first). */
  readonly lane: Int32Array
  readonly row: Int32Array
  /** First lane of each column, and one past the last at the end. */
  readonly laneStart: Int32Array
  /** By row: its level. */
  readonly rowLevel: Int8Array
}

const SWEEPS = 4
const LEVEL_COUNT = 6

/** @param lanesOf how many cards of one level stand side by side in a column that has at most `most` of a level. */
export function arrange(
  nodes: Placed,
  columns: number,
  links: readonly (readonly [number, number])[],
  lanesOf: (most: number) => number,
): Arrangement {
  const cells = cellsOf(nodes, columns)
  const laneStart = new Int32Array(columns + 1)
  for (let column = 0; column < columns; column += 1) {
    const most = Math.max(
      1,
      ...Array.from({ length: LEVEL_COUNT }, (_, at) => cells[column * LEVEL_COUNT + at]?.length ?? 0),
    )
    laneStart[column + 1] = (laneStart[column] ?? 0) + lanesOf(most)
  }
  const spans = spansOf(links, nodes.level)
  sortCells(cells, laneStart, spans, nodes)
  return settle(cells, laneStart, spans, nodes)
}

/** Node indexes by column and level, in the order given; cell = column × 6 + level − 1. */
function cellsOf({ column, level }: Placed, columns: number): number[][] {
  const cells: number[][] = Array.from({ length: columns * LEVEL_COUNT }, () => [])
  for (let node = 0; node < column.length; node += 1) {
    cells[(column[node] ?? 0) * LEVEL_COUNT + (level[node] ?? 1) - 1]?.push(node)
  }
  return cells
}

function spansOf(links: readonly (readonly [number, number])[], level: Int8Array): Spans {
  const rising = links.filter(([from, to]) => level[from] !== level[to])
  const up = ([from, to]: readonly [number, number]): boolean => (level[from] ?? 0) < (level[to] ?? 0)
  return {
    lower: Int32Array.from(rising, link => (up(link) ? link[0] : link[1])),
    upper: Int32Array.from(rising, link => (up(link) ? link[1] : link[0])),
  }
}

/** Sorts every cell in place. */
function sortCells(cells: number[][], laneStart: Int32Array, spans: Spans, { level }: Placed): void {
  const x = new Float64Array(level.length)
  const spread = (cell: number): void => {
    const column = Math.floor(cell / LEVEL_COUNT)
    const start = laneStart[column] ?? 0
    const width = (laneStart[column + 1] ?? 0) - start
    const list = cells[cell] ?? []
    for (const [at, node] of list.entries()) x[node] = start + ((at + 0.5) * width) / list.length
  }
  for (let cell = 0; cell < cells.length; cell += 1) spread(cell)
  const below = neighbourLists(spans.upper, spans.lower, level.length)
  const above = neighbourLists(spans.lower, spans.upper, level.length)
  const key = new Float64Array(level.length)

  let best = cells.map(list => list.slice())
  let fewest = countCrossings(spans, x, level)
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const rising = sweep % 2 === 0
    for (let step = 1; step < LEVEL_COUNT; step += 1) {
      const at = rising ? step : LEVEL_COUNT - 1 - step
      for (let cell = at; cell < cells.length; cell += LEVEL_COUNT) {
        const list = cells[cell] ?? []
        if (list.length < 2) continue
        for (const node of list) key[node] = mean((rising ? below : above)[node] ?? [], x) ?? x[node] ?? 0
        list.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || (x[a] ?? 0) - (x[b] ?? 0))
        spread(cell)
      }
    }
    const crossings = countCrossings(spans, x, level)
    if (crossings < fewest) {
      fewest = crossings
      best = cells.map(list => list.slice())
    }
  }
  for (const [cell, list] of best.entries()) cells[cell] = list
}

/** Lanes and rows: a cell that has room enough takes the lanes nearest its neighbours below, others fill up evenly. */
function settle(
  cells: readonly number[][],
  laneStart: Int32Array,
  spans: Spans,
  { column, level }: Placed,
): Arrangement {
  const columns = laneStart.length - 1
  const lane = new Int32Array(level.length)
  const row = new Int32Array(level.length)
  const below = neighbourLists(spans.upper, spans.lower, level.length)
  const width = (cell: number): number => {
    const own = Math.floor(cell / LEVEL_COUNT)
    return (laneStart[own + 1] ?? 0) - (laneStart[own] ?? 0)
  }
  const depth = (at: number): number => {
    let most = 1
    for (let cell = at; cell < cells.length; cell += LEVEL_COUNT)
      most = Math.max(most, Math.ceil((cells[cell]?.length ?? 0) / width(cell)))
    return most
  }
  const depths = Array.from({ length: LEVEL_COUNT }, (_, at) => depth(at))
  const firstRow = depths.map((_, at) => depths.slice(at + 1).reduce((sum, rows) => sum + rows, 0))

  for (let at = 0; at < LEVEL_COUNT; at += 1) {
    for (let own = 0; own < columns; own += 1) {
      const list = cells[own * LEVEL_COUNT + at] ?? []
      const start = laneStart[own] ?? 0
      const lanes = width(own * LEVEL_COUNT)
      let taken = start - 1
      for (const [place, node] of list.entries()) {
        if (list.length > lanes) {
          const even = Math.floor((place * lanes) / list.length)
          const first = Math.ceil((even * list.length) / lanes)
          lane[node] = start + even
          row[node] = (firstRow[at] ?? 0) + place - first
        } else {
          const near = (below[node] ?? []).filter(other => column[other] === own)
          const wanted = Math.round(mean(near, lane) ?? start + place)
          taken = Math.min(start + lanes - (list.length - place), Math.max(taken + 1, wanted))
          lane[node] = taken
          row[node] = firstRow[at] ?? 0
        }
      }
    }
  }
  const rowLevel = depths.flatMap((rows, at) => Array.from({ length: rows }, () => at + 1)).toReversed()
  return { lane, row, laneStart, rowLevel: Int8Array.from(rowLevel) }
}

function neighbourLists(of: Int32Array, other: Int32Array, nodes: number): (readonly number[])[] {
  const lists: number[][] = Array.from({ length: nodes }, () => [])
  for (let link = 0; link < of.length; link += 1) lists[of[link] ?? 0]?.push(other[link] ?? 0)
  return lists
}

function mean(nodes: readonly number[], at: Float64Array | Int32Array): number | undefined {
  if (nodes.length === 0) return undefined
  let sum = 0
  for (const node of nodes) sum += at[node] ?? 0
  return sum / nodes.length
}
