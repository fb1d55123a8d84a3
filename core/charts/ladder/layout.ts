/**
 * The ladder as positions: columns, bands of levels, cards. Pure, so that the screen, an export and a test draw the
 * same picture. Cards stand on a grid of lanes and rows with free gutters between, in which links run (`route.ts`).
 */
import { LEVELS, type Level } from '../../model/primitives.ts'
import { arrange } from './arrange.ts'
import { type CardFace, cardLines } from './card.ts'
import { estimateWidth, type Measure } from './text.ts'

export interface LadderNode extends CardFace {
  id: string
  /** Index of its column. */
  column: number
  level: Level
}

export interface LadderOptions {
  /** Pixels the ladder may fill without being scaled; columns and gutters widen to use it, within reason. */
  room?: { width: number; height: number }
  measure?: Measure
}

export interface LadderCard {
  id: string
  /** Its index among the nodes handed in. */
  node: number
  x: number
  y: number
  width: number
  height: number
  level: Level
  column: number
  lane: number
  row: number
  title: readonly string[]
}

export interface LadderBand {
  level: Level
  y: number
  height: number
}

export interface LadderLayout {
  width: number
  height: number
  cards: readonly LadderCard[]
  bands: readonly LadderBand[]
  columns: readonly { x: number; width: number }[]
  /** Left edge of each lane; all are `cardWidth` wide. */
  lanes: readonly number[]
  cardWidth: number
  rows: readonly { y: number; height: number }[]
  byId: ReadonlyMap<string, LadderCard>
}

const CARD_WIDTH = { least: 148, most: 216 }
const LANE_GAP = 14
const COLUMN_GAP = { least: 24, most: 72 }
const MARGIN = 14
const GUTTER = { least: 16, most: 60 }
const BAND_GAP = 4
const EMPTY_ROW = 28

export function layoutLadder(
  nodes: readonly LadderNode[],
  columnCount: number,
  links: readonly { from: string; to: string }[],
  options: LadderOptions = {},
): LadderLayout {
  const { room = { width: 0, height: 0 }, measure = estimateWidth } = options
  const columns = Math.max(1, columnCount)
  const indexOf = new Map(nodes.map(({ id }, at) => [id, at]))
  const pairs = links.flatMap(({ from, to }) => {
    const a = indexOf.get(from)
    const b = indexOf.get(to)
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  const placed = {
    column: Int32Array.from(nodes, node => node.column),
    level: Int8Array.from(nodes, node => node.level),
  }
  const grid = arrange(placed, columns, pairs, lanesFor(nodes, columns, room.width))
  const across = spreadLanes(grid.laneStart, room.width)

  const faces = nodes.map(node => cardLines(node, across.cardWidth, measure))
  const heights = Array.from(grid.rowLevel, () => EMPTY_ROW)
  for (const [at, face] of faces.entries()) {
    const row = grid.row[at] ?? 0
    heights[row] = Math.max(heights[row] ?? 0, face.height)
  }
  const down = stackRows(heights, grid.rowLevel, room.height)

  const cards = nodes.map((node, at): LadderCard => {
    const lane = grid.lane[at] ?? 0
    const row = grid.row[at] ?? 0
    return {
      id: node.id,
      node: at,
      x: across.lanes[lane] ?? 0,
      y: down.rows[row]?.y ?? 0,
      width: across.cardWidth,
      height: down.rows[row]?.height ?? 0,
      level: node.level,
      column: node.column,
      lane,
      row,
      title: faces[at]?.title ?? [],
    }
  })
  return {
    width: across.width,
    height: down.height,
    cards,
    bands: down.bands,
    columns: across.columns,
    lanes: across.lanes,
    cardWidth: across.cardWidth,
    rows: down.rows,
    byId: new Map(cards.map(card => [card.id, card])),
  }
}

/** All of one level side by side where the room allows it, else stacked to about a square. */
function lanesFor(nodes: readonly LadderNode[], columns: number, width: number): (most: number) => number {
  const counts = new Map<number, number>()
  for (const { column, level } of nodes)
    counts.set(column * 8 + level, (counts.get(column * 8 + level) ?? 0) + 1)
  const most = new Int32Array(columns)
  for (const [key, count] of counts) most[key >> 3] = Math.max(most[key >> 3] ?? 0, count)
  const lanes = most.reduce((sum, own) => sum + Math.max(1, own), 0)
  const needed = lanes * (CARD_WIDTH.least + LANE_GAP) + columns * (COLUMN_GAP.least - LANE_GAP) + 2 * MARGIN
  return needed <= width ? own => own : own => Math.ceil(Math.sqrt(own * 0.75))
}

function spreadLanes(
  laneStart: Int32Array,
  room: number,
): Pick<LadderLayout, 'lanes' | 'columns' | 'cardWidth' | 'width'> {
  const columnCount = laneStart.length - 1
  const laneCount = laneStart[columnCount] ?? 0
  const inner = (laneCount - columnCount) * LANE_GAP
  const free = room - 2 * MARGIN - inner
  const cardWidth = clamp(Math.floor((free - (columnCount - 1) * COLUMN_GAP.least) / laneCount), CARD_WIDTH)
  const gap =
    columnCount > 1 ? clamp(Math.floor((free - laneCount * cardWidth) / (columnCount - 1)), COLUMN_GAP) : 0

  const lanes: number[] = []
  const columns: { x: number; width: number }[] = []
  let x = MARGIN
  for (let column = 0; column < columnCount; column += 1) {
    const own = (laneStart[column + 1] ?? 0) - (laneStart[column] ?? 0)
    columns.push({ x, width: own * cardWidth + (own - 1) * LANE_GAP })
    for (let lane = 0; lane < own; lane += 1) lanes.push(x + lane * (cardWidth + LANE_GAP))
    x += own * cardWidth + (own - 1) * LANE_GAP + gap
  }
  return { lanes, columns, cardWidth, width: x - gap + MARGIN }
}

function stackRows(
  heights: readonly number[],
  rowLevel: Int8Array,
  room: number,
): Pick<LadderLayout, 'rows' | 'bands' | 'height'> {
  const filled = heights.reduce((sum, height) => sum + height, 0)
  const gutter = clamp(Math.floor((room - filled - (LEVELS.length - 1) * BAND_GAP) / heights.length), GUTTER)
  const rows: { y: number; height: number }[] = []
  const bands: LadderBand[] = []
  let y = 0
  for (const level of LEVELS.toReversed()) {
    const top = y
    y += gutter / 2
    for (const [row, height] of heights.entries()) {
      if (rowLevel[row] !== level) continue
      if (y > top + gutter / 2) y += gutter
      rows.push({ y, height })
      y += height
    }
    y += gutter / 2
    bands.push({ level, y: top, height: y - top })
    y += BAND_GAP
  }
  return { rows, bands, height: y - BAND_GAP }
}

const clamp = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.max(least, Math.min(most, value))
