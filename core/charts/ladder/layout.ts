/**
 * The ladder as positions: columns, bands of levels, cards. Pure, so that the screen, an export and a test draw the
 * same picture. Cards stand on a grid of lanes and rows with free gutters between, in which links run (`route.ts`).
 * Many columns stand on several shelves, one below the other, each with levels of its own (`shelves.ts`).
 */
import { LEVELS, type Level } from '../../model/primitives.ts'
import { CARD, type CardFace, cardLines } from './card.ts'
import type { CardGroupLines } from './card-people.ts'
import { arrangeOnShelves, type OnShelves, type Shelf, shelvesFor } from './shelves.ts'
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
  /** Many columns may stand on several shelves: series may, jurisdictions are there to be held side by side. */
  mayWrap?: boolean
  /** What names of columns take above each shelf but the first, above which whoever draws sets them. */
  heads?: number
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
  shelf: number
  y: number
  height: number
}

export interface LadderLayout {
  width: number
  height: number
  cards: readonly LadderCard[]
  bands: readonly LadderBand[]
  columns: readonly { x: number; width: number }[]
  /** One as a rule. Names of its columns stand above each, in a room of `heads`. */
  shelves: readonly (Shelf & Stretch)[]
  heads: number
  /** Left edge of each lane; all are `cardWidth` wide. */
  lanes: readonly number[]
  cardWidth: number
  rows: readonly { y: number; height: number }[]
  byId: ReadonlyMap<string, LadderCard>
}

const LANE_GAP = 22
const COLUMN_GAP = { least: 24, most: 72 }
const MARGIN = 16
const GUTTER = { least: 24, most: 60 }
const BAND_GAP = 4
const SHELF_GAP = 14
const USUAL_HEADS = 46
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
  const { room = { width: 0, height: 0 }, heads = USUAL_HEADS, measure = estimateWidth } = options
  const { mayWrap = false } = options
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
  const counts = countsOf(nodes, columns)
  const shelves = mayWrap
    ? shelvesFor(counts, { shape: shapeOf(room), heads, cell: CELL, lanesOf: lanesOnShelf })
    : [{ from: 0, to: columns }]
  const lanesOf = shelves.length > 1 ? lanesOnShelf : lanesFor(counts, room)
  const grid = arrangeOnShelves(placed, columns, shelves, pairs, lanesOf)
  const isNamed = nodes.some(({ people = [] }) => people.length > 0)
  const across = spreadLanes(grid, shelves.length > 1, room.width, isNamed ? CARD.named : CARD.width)

  const faces = nodes.map(node => cardLines(node, across.cardWidth, measure))
  const heights = Array.from(grid.rowLevel, () => EMPTY_ROW)
  for (const [at, face] of faces.entries()) {
    const row = grid.row[at] ?? 0
    heights[row] = Math.max(heights[row] ?? 0, face.height)
  }
  const down = stackRows(heights, grid, heads, room.height)

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
    shelves: shelves.map((shelf, at) => ({ ...shelf, ...(down.shelves[at] ?? { y: 0, height: 0 }) })),
    heads,
    lanes: across.lanes,
    cardWidth: across.cardWidth,
    rows: down.rows,
    byId: new Map(cards.map(card => [card.id, card])),
  }
}

/** What a card takes of the sheet, about, before its lines are known. */
const CELL = { width: CARD.width.least + LANE_GAP, height: 104 }

/** How many classes of each level a column has, by column. */
function countsOf(nodes: readonly LadderNode[], columns: number): Int32Array[] {
  const counts = Array.from({ length: columns }, () => new Int32Array(LEVELS.length + 1))
  for (const { column, level } of nodes) {
    const own = counts[column]
    if (own) own[level] = (own[level] ?? 0) + 1
  }
  return counts
}

const shapeOf = ({ width, height }: Size): number => (width > 0 && height > 0 ? width / height : USUAL_SHAPE)

/** All of one level side by side where the room allows it, else stacked so that the whole is shaped like the room. */
function lanesFor(counts: readonly Int32Array[], room: Size): (most: number) => number {
  const most = counts.map(own => Math.max(1, ...own))
  const widthOf = (lanes: (most: number) => number): number =>
    most.reduce((sum, own) => sum + lanes(own), 0) * CELL.width +
    counts.length * (COLUMN_GAP.least - LANE_GAP) +
    2 * MARGIN
  if (widthOf(own => own) <= room.width) return own => own

  const heightOf = (lanes: (most: number) => number): number =>
    LEVELS.reduce((sum, level) => {
      const depths = counts.map((own, column) => Math.ceil((own[level] ?? 0) / lanes(most[column] ?? 1)))
      return sum + Math.max(1, ...depths)
    }, 0) * CELL.height
  const misfit = (lanes: (most: number) => number): number =>
    Math.abs(Math.log(widthOf(lanes) / heightOf(lanes) / shapeOf(room)))
  return STACKINGS.reduce((best, lanes) => (misfit(lanes) < misfit(best) ? lanes : best))
}

/** Where there are shelves enough, a column need not be narrow. */
const lanesOnShelf = (most: number): number => Math.min(most, Math.ceil(Math.sqrt(most * 1.6)))

const USUAL_SHAPE = 1.6
/** From wide to deep. */
const STACKINGS = [8, 4, 2.5, 1.6, 1, 0.75, 0.4, 0.2, 0.1, 0.04, 0.01].map(
  share => (most: number) => Math.min(most, Math.ceil(Math.sqrt(most * share))),
)

/** On several shelves, whose lanes stand below each other, every gap is one between columns. */
function spreadLanes(
  { lanesOf, laneCount }: OnShelves,
  isShelved: boolean,
  room: number,
  widths: { least: number; most: number },
): Pick<LadderLayout, 'lanes' | 'columns' | 'cardWidth' | 'width'> {
  const starts = new Set(
    isShelved ? Array.from({ length: laneCount }, (_, lane) => lane) : lanesOf.map(({ from }) => from),
  )
  const free = room - 2 * MARGIN - (laneCount - starts.size) * LANE_GAP
  const cardWidth = clamp(Math.floor((free - (starts.size - 1) * COLUMN_GAP.least) / laneCount), widths)
  const gap =
    starts.size > 1 ? clamp(Math.floor((free - laneCount * cardWidth) / (starts.size - 1)), COLUMN_GAP) : 0

  const lanes: number[] = []
  let x = MARGIN
  for (let lane = 0; lane < laneCount; lane += 1) {
    if (lane > 0) x += cardWidth + (starts.has(lane) ? gap : LANE_GAP)
    lanes.push(x)
  }
  const columns = lanesOf.map(({ from, to }) => {
    const left = lanes[from] ?? MARGIN
    return { x: left, width: (lanes[to - 1] ?? left) + cardWidth - left }
  })
  return { lanes, columns, cardWidth, width: x + cardWidth + MARGIN }
}

function stackRows(
  heights: readonly number[],
  { rowLevel, rowShelf }: OnShelves,
  heads: number,
  room: number,
): Pick<LadderLayout, 'rows' | 'bands' | 'height'> & { shelves: Stretch[] } {
  const filled = heights.reduce((sum, height) => sum + height, 0)
  const gutter = clamp(
    Math.floor((room - filled - HEADROOM - (LEVELS.length - 1) * BAND_GAP) / heights.length),
    GUTTER,
  )
  const rows: { y: number; height: number }[] = []
  const bands: LadderBand[] = []
  const shelves: Stretch[] = []
  let y = 0
  for (const [row, height] of heights.entries()) {
    const level = LEVELS.find(each => each === rowLevel[row]) ?? 1
    const shelf = rowShelf[row] ?? 0
    const last = bands.at(-1)
    const band = last?.level === level && last.shelf === shelf ? last : null
    if (!band) {
      if (last?.shelf === shelf) y += BAND_GAP
      else if (last) y += SHELF_GAP + heads
      if (last?.shelf !== shelf) shelves.push({ y, height: 0 })
      bands.push({ level, shelf, y, height: 0 })
      if (row === 0) y += HEADROOM
    }
    rows.push({ y: y + gutter / 2, height })
    y += height + gutter
    for (const each of [bands.at(-1), shelves.at(-1)]) if (each) each.height = y - each.y
  }
  return { rows, bands, shelves, height: y }
}

interface Stretch {
  y: number
  height: number
}

const clamp = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.max(least, Math.min(most, value))
