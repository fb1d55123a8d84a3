/**
 * A poster: the whole on one large canvas, cut into printable tiles with marks where to cut and a number to lay them by.
 * Seams run between cards and texts: a tile is as large as its paper lets it be without cutting one. Each row of tiles
 * has seams of its own, and a tile that nothing is on is none.
 */
import type { Box } from '../charts/ladder/index.ts'
import { shorten } from '../charts/ladder/text.ts'
import { sheetWords } from '../words/sheets.ts'
import { marksWithin } from './extent.ts'
import { pieceOf } from './flow.ts'
import { footOf, headOf, titleOf } from './furniture.ts'
import { GAP, MARGIN, type Page, type PageSize, pixels } from './paper.ts'
import type { GroupMark, Mark, Strip } from './scene.ts'
import { allMarks, type Flow, line, type Scene } from './scene.ts'
import { cutsOf, evenCutsOf, type Interval, moved, wholesOf } from './seams.ts'
import { MOST_TILES, type PageSettings } from './settings.ts'
import type { Room, Sheet } from './sheet.ts'
import { measure } from './text.ts'

/** No drawing is blown up beyond this to fill a poster. */
const LARGEST = 4
const EDGE = pixels(6)
const LABEL = { size: 9, left: 24 } as const
/** Title and foot take no more of the width of the tile they begin on: a seam may leave it that narrow. */
const NARROW = 0.62
/** The title is not set in a line shorter than this, however large its letters. */
const TITLE_LINE = 460

/** The sheets of a poster, and how large the drawing comes out on them. */
export interface Poster {
  readonly pages: readonly Page[]
  readonly scale: number
  /** Of the sheets asked for, those that are not needed. */
  readonly left: number
}

export function tilesOf(sheet: Sheet, settings: PageSettings, page: PageSize): Poster {
  const { filled, scale } = onFewest(sheet, settings, page)
  const title = titleOf(sheet, settings)
  const pages = filled.map((cell, at): Page => {
    const { row, column, box } = cell
    const said = sheetWords.tile(title, { number: at + 1, of: filled.length, row, column })
    const room = page.width - 2 * (MARGIN + LABEL.left)
    const label = shorten(said, text => measure(text, LABEL.size, false) <= room)
    const place = { x: MARGIN + LABEL.left, y: page.height - MARGIN / 3 }
    return {
      css: page.css,
      place: { row, column },
      scene: {
        width: page.width,
        height: page.height,
        marks: [
          {
            is: 'group',
            name: `tile ${at + 1}`,
            at: { x: MARGIN - box.x, y: MARGIN - box.y },
            clip: box,
            marks: cell.marks,
          },
          { is: 'group', name: 'crop marks', marks: cropMarks(box) },
          { is: 'text', ...place, text: label, size: LABEL.size, ink: 'ink-3' },
        ],
      },
    }
  })
  const { across, down } = settings.poster
  return { pages, scale, left: across * down - filled.length }
}

interface Filled {
  readonly filled: readonly (Cell & { readonly marks: readonly Mark[] })[]
  readonly scale: number
  readonly cut: number
}

/** Where a poster of fewer sheets comes out so nearly as large, nobody wants to print and glue the others. */
const NEARLY = 0.96

/** As many sheets as were asked for, or fewer: a row or a column of them is left away as long as little is lost. */
function onFewest(sheet: Sheet, settings: PageSettings, page: PageSize): Filled {
  const on = (poster: PageSettings['poster'], least = 0): Filled[] => {
    const parts = partsOf(sheet, { ...settings, poster }, page)
    if (parts.largest < least) return []
    const { marks, cells, ...fitted } = fittedOn(parts, poster, page)
    const filled = cells.flatMap(cell => {
      const own = marksWithin(marks, cell.box)
      return own.some(hasLines) ? [{ ...cell, marks: own }] : []
    })
    return [{ filled, ...fitted }]
  }
  const [asked] = on(settings.poster)
  if (!asked) throw new Error('a poster without a size')
  let [best, poster] = [asked, settings.poster]
  for (;;) {
    const { across, down } = poster
    const [fewer] = [
      { across, down: down - 1 },
      { across: across - 1, down },
    ]
      .filter(each => each.across * each.down > 1)
      .flatMap(each => on(each, asked.scale * NEARLY).map(found => ({ poster: each, found })))
      .filter(
        ({ found }) =>
          found.scale >= asked.scale * NEARLY &&
          found.cut <= asked.cut &&
          found.filled.length < best.filled.length,
      )
      .toSorted((a, b) => a.found.filled.length - b.found.filled.length || b.found.scale - a.found.scale)
    if (!fewer) return best
    best = fewer.found
    poster = fewer.poster
  }
}

/** Whether anything stands on it but the ground that levels lie on. */
const hasLines = (mark: Mark): boolean =>
  mark.is === 'group' ? mark.marks.some(hasLines) : mark.is !== 'rect'

interface Cell {
  readonly row: number
  readonly column: number
  readonly box: Box
}

interface Fitted {
  readonly marks: readonly Mark[]
  readonly cells: readonly Cell[]
  readonly scale: number
  /** How much that should be whole a seam cuts all the same. */
  readonly cut: number
}

/** Title, drawing and foot before they are put together: only the drawing's scale is open. */
interface Parts {
  readonly body: Scene | Flow
  /** Of the body, in its own coordinates. */
  readonly wholes: readonly Box[]
  readonly head: Strip
  readonly foot: Strip
  /** Title and legend are read from where the whole is seen. */
  readonly enlarged: number
  /** The largest scale on which the drawing could be, if it were cut anywhere. */
  readonly largest: number
}

const innerOf = (page: PageSize): { width: number; height: number } => ({
  width: page.width - 2 * MARGIN,
  height: page.height - 2 * MARGIN,
})

function partsOf(sheet: Sheet, settings: PageSettings, page: PageSize): Parts {
  const { across, down } = settings.poster
  const inner = innerOf(page)
  const narrow = inner.width * NARROW - EDGE
  const enlarged = Math.max(1, Math.min(Math.min(across, down) * 0.8, narrow / TITLE_LINE))
  const head = headOf(sheet, settings, narrow / enlarged)
  const foot = footOf(sheet, across > 1 ? narrow : inner.width - 2 * EDGE)
  const room = {
    width: across * inner.width - 2 * EDGE,
    height: down * inner.height - 2 * EDGE - head.height * enlarged - foot.height - 2 * GAP,
  }
  const { body, largest } = enlargedIn(sheet, room)
  return { body, wholes: wholesOf(allMarks(body)), head, foot, enlarged, largest }
}

/** How many times smaller than the poster the room is that the drawing is made for, to be blown up then. */
const BLOWN_UP = [1.25, 1.5, 1.75, 2, 2.5, 3, 4]

/** As it comes out largest. Drawn for all of a large room it would only stand further apart, in letters no larger. */
function enlargedIn(sheet: Sheet, room: Room): Pick<Parts, 'body' | 'largest'> {
  const drawnFor = (part: number): Pick<Parts, 'body' | 'largest'> => {
    const body = pieceOf(sheet, { width: room.width / part, height: room.height / part })
    return { body, largest: Math.min(LARGEST, room.width / body.width, room.height / body.height) }
  }
  const usual = drawnFor(1)
  // What has to be made smaller as it is comes out no larger from a smaller room.
  if (usual.largest < 1) return usual
  return BLOWN_UP.map(drawnFor).reduce((best, each) => (each.largest > best.largest ? each : best), usual)
}

/** The drawing is made smaller by so much at a time until its tiles are no more than were asked for. */
const STEP = 0.985
/** It is not made smaller than this only to keep every card whole. */
const FOR_WHOLES = 0.55

function fittedOn(parts: Parts, { across, down }: PageSettings['poster'], page: PageSize): Fitted {
  let best: Fitted | undefined
  for (let scale = parts.largest; !best || scale > parts.largest * FOR_WHOLES; scale *= STEP) {
    const fitted = cutAt(parts, scale, page)
    if (fitted.cells.some(({ row, column }) => row > down || column > across)) continue
    if (!best || fitted.cut < best.cut) best = fitted
    if (fitted.cut === 0) break
  }
  const even = cutAt(parts, best.scale, page, evenCutsOf)
  return even.cells.length <= best.cells.length && even.cut <= best.cut ? even : best
}

/** All of it at a scale, and the tiles that this takes. */
function cutAt(parts: Parts, scale: number, page: PageSize, cuts = cutsOf): Fitted {
  const { body, wholes, head, foot, enlarged } = parts
  const inner = innerOf(page)
  const at = { x: EDGE, y: EDGE + head.height * enlarged + GAP }
  const below = at.y + body.height * scale + GAP
  const marks: GroupMark[] = [
    { is: 'group', name: 'title and legend', at: { x: EDGE, y: EDGE }, scale: enlarged, marks: head.marks },
    { is: 'group', name: 'chart', at, scale, marks: allMarks(body) },
    { is: 'group', name: 'sources', at: { x: EDGE, y: below }, marks: foot.marks },
  ]
  const boxes = [
    ...wholesOf(marks.filter(({ name }) => name !== 'chart')),
    ...wholes.map(box => moved(box, at, scale)),
  ]
  const width = Math.max(...boxes.map(box => box.x + box.width), at.x + body.width * scale) + EDGE
  const rows = cuts(
    boxes.map(({ y, height }) => ({ from: y, to: y + height })),
    below + foot.height + EDGE,
    inner.height,
  )
  const cells = rows.flatMap((row, nth) =>
    columnsOf(boxes, row, { width, most: inner.width, cuts }).map(
      (column, place): Cell => ({
        row: nth + 1,
        column: place + 1,
        box: { x: column.from, y: row.from, width: column.to - column.from, height: row.to - row.from },
      }),
    ),
  )
  const isWhole = (box: Box): boolean => cells.some(cell => holds(cell.box, box))
  return { marks, cells, scale, cut: boxes.filter(box => !isWhole(box)).length }
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

interface Across {
  readonly width: number
  readonly most: number
  readonly cuts: typeof cutsOf
}

function columnsOf(boxes: readonly Box[], row: Interval, { width, most, cuts }: Across): Interval[] {
  const within = boxes.filter(({ y, height }) => y < row.to && y + height > row.from)
  return cuts(
    within.map(box => ({ from: box.x, to: box.x + box.width })),
    width,
    most,
  )
}

/** The smallest poster shaped like the paper on which the drawing `reads`; null where none of the size there may be does. */
export function tilesToRead(
  sheet: Sheet,
  settings: PageSettings,
  page: PageSize,
  reads: (scale: number) => boolean,
): { across: number; down: number } | null {
  for (let side = 2; side <= MOST_TILES; side += 1) {
    const poster = { across: side, down: side }
    const parts = partsOf(sheet, { ...settings, poster }, page)
    if (reads(parts.largest) && reads(fittedOn(parts, poster, page).scale)) return poster
  }
  return null
}

/** Short lines outside each corner of what is kept. */
function cropMarks({ width, height }: Box): Mark[] {
  const far = MARGIN * 0.65
  const near = MARGIN * 0.15
  const look = { stroke: 'ink', weight: 0.5 } as const
  return edgesOf(width).flatMap(([x, right]) =>
    edgesOf(height).flatMap(([y, below]) => [
      line(x, y + below * near, x, y + below * far, look),
      line(x + right * near, y, x + right * far, y, look),
    ]),
  )
}

/** The two edges of what is kept, and which way is out. */
const edgesOf = (length: number): [at: number, outward: 1 | -1][] => [
  [MARGIN, -1],
  [MARGIN + length, 1],
]
