/** A poster: the whole on one large canvas, cut into printable tiles with marks where to cut and a number to lay them by. */
import { shorten } from '../charts/ladder/text.ts'
import { sheetWords } from '../words/sheets.ts'
import { pieceOf } from './flow.ts'
import { marksWithin } from './extent.ts'
import { footOf, headOf, titleOf } from './furniture.ts'
import { GAP, MARGIN, type Page, type PageSize, pixels } from './paper.ts'
import type { Mark } from './scene.ts'
import { allMarks, group, line } from './scene.ts'
import { MOST_TILES, type PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'
import { measure } from './text.ts'

/** No drawing is blown up beyond this to fill a poster. */
const LARGEST = 4
const EDGE = pixels(6)
const LABEL = { size: 9, left: 24 } as const

interface Canvas {
  readonly scale: number
  readonly marks: readonly Mark[]
}

/** With the scale the drawing comes out at. */
export function tilesOf(
  sheet: Sheet,
  settings: PageSettings,
  page: PageSize,
): { pages: Page[]; scale: number } {
  const { across, down } = settings.poster
  const { marks: whole, scale } = canvasOf(sheet, settings, page)
  const inner = innerOf(page)
  const title = titleOf(sheet, settings)
  const pages = Array.from({ length: across * down }, (_, at): Page => {
    const column = at % across
    const row = Math.floor(at / across)
    const part = { x: column * inner.width, y: row * inner.height, ...inner }
    const place = { number: at + 1, of: across * down, row: row + 1, column: column + 1 }
    const label = shorten(
      sheetWords.tile(title, place),
      text => measure(text, LABEL.size, false) <= inner.width - 2 * LABEL.left,
    )
    return {
      css: page.css,
      scene: {
        width: page.width,
        height: page.height,
        marks: [
          {
            is: 'group',
            name: `tile ${at + 1}`,
            at: { x: MARGIN - part.x, y: MARGIN - part.y },
            clip: part,
            marks: marksWithin(whole, part),
          },
          group('crop marks', cropMarks(page)),
          {
            is: 'text',
            x: MARGIN + LABEL.left,
            y: page.height - MARGIN / 3,
            text: label,
            size: LABEL.size,
            ink: 'ink-3',
          },
        ],
      },
    }
  })
  return { pages, scale }
}

const innerOf = (page: PageSize): { width: number; height: number } => ({
  width: page.width - 2 * MARGIN,
  height: page.height - 2 * MARGIN,
})

function canvasOf(sheet: Sheet, { poster, ...settings }: PageSettings, page: PageSize): Canvas {
  const { across, down } = poster
  const inner = innerOf(page)
  const canvas = { width: across * inner.width, height: down * inner.height }
  // Title and foot grow with the poster: they are read from where the whole is seen.
  const enlarged = Math.max(1, Math.min(across, down) * 0.8)
  const width = (canvas.width - 2 * EDGE) / enlarged
  const head = headOf(sheet, { ...settings, poster }, width)
  const foot = footOf(sheet, width)
  const room = {
    width: canvas.width - 2 * EDGE,
    height: canvas.height - 2 * EDGE - (head.height + foot.height) * enlarged - 2 * GAP,
  }
  const body = pieceOf(sheet, room)
  const scale = Math.min(LARGEST, room.width / body.width, room.height / body.height)
  const marks: Mark[] = [
    { is: 'group', name: 'title and legend', at: { x: EDGE, y: EDGE }, scale: enlarged, marks: head.marks },
    {
      is: 'group',
      name: 'chart',
      at: {
        x: EDGE + Math.max(0, (room.width - body.width * scale) / 2),
        y: EDGE + head.height * enlarged + GAP,
      },
      scale,
      marks: allMarks(body),
    },
    {
      is: 'group',
      name: 'sources',
      at: { x: EDGE, y: canvas.height - EDGE - foot.height * enlarged },
      scale: enlarged,
      marks: foot.marks,
    },
  ]
  return { scale, marks }
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
    if (reads(canvasOf(sheet, { ...settings, poster }, page).scale)) return poster
  }
  return null
}

/** Short lines outside each corner of what is kept. */
function cropMarks({ width, height }: PageSize): Mark[] {
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
  [length - MARGIN, 1],
]
