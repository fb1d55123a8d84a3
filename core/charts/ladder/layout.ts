/**
 * The ladder as positions: columns, bands of levels, cards. Pure, so that the screen, an export and a test draw the
 * same picture. Cards stand on a grid of lanes and rows with free gutters between, in which links run (`route.ts`).
 */
import { LEVELS, type Level } from '../../model/primitives.ts'
import { arrange } from './arrange.ts'
import { CARD, type CardFace, cardLines } from './card.ts'
import type { CardGroupLines } from './card-people.ts'
import { estimateWidth, type Measure } from './text.ts'

export interface LadderNode extends CardFace {
  id: string
  /** Index of its column. */
  column: number
  level: Level
}

export interface Size {
  width: number
  height: number
}

export interface LadderOptions {
  /** Pixels the ladder may fill without being scaled; columns and gutters widen to use it, within reason. */
  room?: Size
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
  people: readonly CardGroupLines[]
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

const LANE_GAP = 14
const COLUMN_GAP = { least: 24, most: 72 }
const MARGIN = 14
const GUTTER = { least: 16, most: 60 }
const BAND_GAP = 4
/** Room above the first row for what stands above a card. */
const HEADROOM = 10
const EMPTY_ROW = 28

/**
 * Places every card: a column for each group of `nodes`, a row for each level, the order within a cell chosen so that
 * few links cross. Lengths are in pixels of the sheet. A link whose ends are not both among the nodes is left out.
 */
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
  const grid = arrange(placed, columns, pairs, lanesFor(nodes, columns, room))
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
      people: faces[at]?.people ?? [],
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

/** What a card takes of the sheet, about, before its lines are known. */
const CELL = { width: CARD.width.least + LANE_GAP, height: 104 }

/** All of one level side by side where the room allows it, else stacked so that the whole is shaped like the room. */
function lanesFor(nodes: readonly LadderNode[], columns: number, room: Size): (most: number) => number {
  const counts = Array.from({ length: columns }, () => new Int32Array(LEVELS.length + 1))
  for (const { column, level } of nodes) {
    const own = counts[column]
    if (own) own[level] = (own[level] ?? 0) + 1
  }
  const most = counts.map(own => Math.max(1, ...own))
  const widthOf = (lanes: (most: number) => number): number =>
    most.reduce((sum, own) => sum + lanes(own), 0) * CELL.width +
    columns * (COLUMN_GAP.least - LANE_GAP) +
    2 * MARGIN
  if (widthOf(own => own) <= room.width) return own => own

  const heightOf = (lanes: (most: number) => number): number =>
    LEVELS.reduce((sum, level) => {
      const depths = counts.map((own, column) => Math.ceil((own[level] ?? 0) / lanes(most[column] ?? 1)))
      return sum + Math.max(1, ...depths)
    }, 0) * CELL.height
  const shape = room.width > 0 && room.height > 0 ? room.width / room.height : USUAL_SHAPE
  const misfit = (lanes: (most: number) => number): number =>
    Math.abs(Math.log(widthOf(lanes) / heightOf(lanes) / shape))
  return STACKINGS.reduce((best, lanes) => (misfit(lanes) < misfit(best) ? lanes : best))
}

const USUAL_SHAPE = 1.6
/** From wide to deep. */
const STACKINGS = [8, 4, 2.5, 1.6, 1, 0.75, 0.4, 0.2, 0.1, 0.04, 0.01].map(
  share => (most: number) => Math.min(most, Math.ceil(Math.sqrt(most * share))),
)

function spreadLanes(
  laneStart: Int32Array,
  room: number,
): Pick<LadderLayout, 'lanes' | 'columns' | 'cardWidth' | 'width'> {
  const columnCount = laneStart.length - 1
  const laneCount = laneStart[columnCount] ?? 0
  const inner = (laneCount - columnCount) * LANE_GAP
  const free = room - 2 * MARGIN - inner
  const cardWidth = clamp(Math.floor((free - (columnCount - 1) * COLUMN_GAP.least) / laneCount), CARD.width)
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
  const gutter = clamp(
    Math.floor((room - filled - HEADROOM - (LEVELS.length - 1) * BAND_GAP) / heights.length),
    GUTTER,
  )
  const rows: { y: number; height: number }[] = []
  const bands: LadderBand[] = []
  let y = 0
  for (const level of LEVELS.toReversed()) {
    const top = y
    const first = rows.length
    y += gutter / 2 + (top === 0 ? HEADROOM : 0)
    for (const [row, height] of heights.entries()) {
      if (rowLevel[row] !== level) continue
      if (rows.length > first) y += gutter
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
