/**
 * A sheet put on pages: title, legend, the drawing or the table, and at the foot what it was made from. A drawing is
 * made smaller where it has to be; a table goes on over as many pages as it needs; a poster is cut into tiles.
 */
import { sheetWords } from '../words/sheets.ts'
import { MARGIN, type PageSize, pageSize, pixels } from './paper.ts'
import type { Flow, Mark, Scene } from './scene.ts'
import { allMarks, group, line } from './scene.ts'
import type { PageSettings } from './settings.ts'
import type { LegendItem, Room, Sheet } from './sheet.ts'
import { tableScene } from './table-scene.ts'
import { linesOf, measure, setLines } from './text.ts'

export interface Page {
  readonly scene: Scene
  /** Printed size; a sheet that is as large as its content has none of its own. */
  readonly css: PageSize['css']
}

export interface Composition {
  readonly pages: readonly Page[]
  /** What the person should know before printing: letters that come out too small to read. */
  readonly warnings: readonly string[]
}

/** Room a drawing gets where no paper limits it. */
const USUAL_ROOM = { width: 1360, height: 860 }
const GAP = 14
/** The size most of a drawing's letters have. */
const LETTERS = 11
/** Below this, in points, few can read what is printed. */
const LEGIBLE = 5
/** No drawing is blown up beyond this to fill a poster. */
const LARGEST = 4

export function compose(sheet: Sheet, settings: PageSettings): Composition {
  const { paper, orientation, poster } = settings
  if (paper === 'fit') return { pages: [onePage(sheet, settings)], warnings: [] }
  const page = pageSize(paper, orientation)
  return poster.across * poster.down > 1 ? tiles(sheet, settings, page) : pagesOf(sheet, settings, page)
}

/** One sheet as large as what is on it. */
function onePage(sheet: Sheet, settings: PageSettings): Page {
  const body = bodyOf(sheet, USUAL_ROOM)
  const width = Math.max(body.width, 560)
  const head = headOf(sheet, settings, width)
  const foot = footOf(sheet, width)
  const height = head.height + GAP + body.height + GAP + foot.height
  const marks = [
    group('title and legend', head.marks, { x: MARGIN, y: MARGIN }),
    group('chart', allMarks(body), { x: MARGIN, y: MARGIN + head.height + GAP }),
    group('sources', foot.marks, { x: MARGIN, y: MARGIN + head.height + body.height + 2 * GAP }),
  ]
  const scene = { width: width + 2 * MARGIN, height: height + 2 * MARGIN, marks }
  return { scene, css: { width: `${scene.width}px`, height: `${scene.height}px` } }
}

function pagesOf(sheet: Sheet, settings: PageSettings, page: PageSize): Composition {
  const width = page.width - 2 * MARGIN
  const head = headOf(sheet, settings, width)
  const foot = footOf(sheet, width)
  const first = page.height - 2 * MARGIN - head.height - foot.height - 2 * GAP
  const body = bodyOf(sheet, { width, height: first })
  const scale = scaleOn(body, width, first)
  const rest = page.height - 2 * MARGIN - foot.height - GAP
  const parts = partsOf(body, scale, first, rest)
  const pages = parts.map((part, at): Page => {
    const top = MARGIN + (at === 0 ? head.height + GAP : 0)
    const repeated = at > 0 && 'rows' in body ? body.head : undefined
    const headRoom = (repeated?.height ?? 0) * scale
    const marks: Mark[] = [
      ...(at === 0 ? [group('title and legend', head.marks, { x: MARGIN, y: MARGIN })] : []),
      ...(repeated
        ? [{ is: 'group', name: 'heads', at: { x: MARGIN, y: top }, scale, marks: repeated.marks } as const]
        : []),
      {
        is: 'group',
        name: 'chart',
        at: { x: MARGIN, y: top + headRoom - part.from * scale },
        scale,
        marks: part.marks,
      },
      group('sources', footOf(sheet, width, sheetWords.page(at + 1, parts.length)).marks, {
        x: MARGIN,
        y: page.height - MARGIN - foot.height,
      }),
    ]
    return { scene: { width: page.width, height: page.height, marks }, css: page.css }
  })
  return { pages, warnings: smallLetters(scale) }
}

/** A list that would need a second page for little is made small enough for one, if it can still be read. */
const SHORTEST = 0.64

function scaleOn(body: Scene | Flow, width: number, height: number): number {
  const across = Math.min(1, width / body.width)
  const whole = Math.min(across, height / body.height)
  return 'rows' in body && whole < SHORTEST ? across : whole
}

interface Part {
  readonly from: number
  readonly marks: readonly Mark[]
}

/** What stands on each page: as many rows as fit. A drawing in one piece is one part. */
function partsOf(body: Scene | Flow, scale: number, first: number, rest: number): Part[] {
  if (!('rows' in body)) return [{ from: 0, marks: body.marks }]
  const parts: { from: number; marks: Mark[] }[] = []
  let end = first / scale
  for (const row of body.rows) {
    if (parts.length === 0 || row.to > end) {
      // The first page has its room from the top of the drawing on, a further one from its first row on.
      if (parts.length > 0) end = row.from + rest / scale - (body.head?.height ?? 0)
      parts.push({ from: row.from, marks: [] })
    }
    parts.at(-1)?.marks.push(...row.marks)
  }
  return parts
}

/** Drawn for a somewhat larger room a chart may come out larger on the page than one squeezed into its very size. */
const ROOMS = [1, 0.9, 0.8, 0.7, 0.6, 0.5]

/** The drawing as it comes out largest in the room. */
function bodyOf(sheet: Sheet, { width, height }: Room): Scene | Flow {
  const { draw } = sheet
  if (!draw) return tableScene(sheet.table, width)
  const drawings = ROOMS.map(part => draw({ width: width / part, height: height / part }))
  const sizeOf = (drawing: Scene | Flow): number =>
    Math.min(1, width / drawing.width, 'rows' in drawing ? 1 : height / drawing.height)
  return drawings.reduce((best, drawing) => (sizeOf(drawing) > sizeOf(best) + 0.01 ? drawing : best))
}

/** The whole on one large canvas, cut into printable tiles with marks where to cut and a number to lay them by. */
function tiles(sheet: Sheet, settings: PageSettings, page: PageSize): Composition {
  const { across, down } = settings.poster
  const inner = { width: page.width - 2 * MARGIN, height: page.height - 2 * MARGIN }
  const canvas = { width: across * inner.width, height: down * inner.height }
  // Title and foot grow with the poster: they are read from where the whole is seen.
  const enlarged = Math.max(1, Math.min(across, down) * 0.8)
  const edge = pixels(6)
  const width = (canvas.width - 2 * edge) / enlarged
  const head = headOf(sheet, settings, width)
  const foot = footOf(sheet, width)
  const room = {
    width: canvas.width - 2 * edge,
    height: canvas.height - 2 * edge - (head.height + foot.height) * enlarged - 2 * GAP,
  }
  const body = bodyOf(sheet, room)
  const scale = Math.min(LARGEST, room.width / body.width, room.height / body.height)
  const top = edge + head.height * enlarged + GAP
  const whole: Mark[] = [
    { is: 'group', name: 'title and legend', at: { x: edge, y: edge }, scale: enlarged, marks: head.marks },
    {
      is: 'group',
      name: 'chart',
      at: { x: edge + Math.max(0, (room.width - body.width * scale) / 2), y: top },
      scale,
      marks: allMarks(body),
    },
    {
      is: 'group',
      name: 'sources',
      at: { x: edge, y: canvas.height - edge - foot.height * enlarged },
      scale: enlarged,
      marks: foot.marks,
    },
  ]
  const pages = Array.from({ length: across * down }, (_, at): Page => {
    const column = at % across
    const row = Math.floor(at / across)
    const part = { x: column * inner.width, y: row * inner.height, ...inner }
    const label = sheetWords.tile({ number: at + 1, of: across * down, row: row + 1, column: column + 1 })
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
            marks: whole,
          },
          group('crop marks', cropMarks(page)),
          { is: 'text', x: MARGIN + 24, y: page.height - MARGIN / 3, text: label, size: 9, ink: 'ink-3' },
        ],
      },
    }
  })
  return { pages, warnings: smallLetters(scale) }
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

function smallLetters(scale: number): string[] {
  const points = LETTERS * scale * 0.75
  return points < LEGIBLE ? [sheetWords.tooSmall(points)] : []
}

interface Strip {
  readonly marks: readonly Mark[]
  readonly height: number
}

const TITLE = { size: 20, bold: true, leading: 25 } as const
const SUBTITLE = { size: 12, ink: 'ink-2', leading: 16 } as const
const FOOT = { size: 9, ink: 'ink-3', leading: 12 } as const

function headOf(sheet: Sheet, settings: PageSettings, width: number): Strip {
  const marks: Mark[] = []
  let y = setLines(marks, linesOf(settings.title || sheet.title, width, TITLE, 3), { x: 0, y: 0 }, TITLE)
  const subtitle = settings.subtitle ?? sheet.subtitle
  if (subtitle !== '')
    y = setLines(marks, linesOf(subtitle, width, SUBTITLE, 4), { x: 0, y: y + 2 }, SUBTITLE)
  if (sheet.legend.length > 0) y = setLegend(marks, sheet.legend, width, y + 8)
  return { marks, height: y }
}

/** The items in rows, each as long as the width allows. */
function setLegend(marks: Mark[], items: readonly LegendItem[], width: number, top: number): number {
  let x = 0
  let y = top
  for (const item of items) {
    const room = width - item.width - 6
    const text = linesOf(item.text, room, { size: 11 }, 1)[0] ?? ''
    const own = item.width + 6 + measure(text, 11, false)
    if (x > 0 && x + own > width) {
      x = 0
      y += 20
    }
    marks.push(
      { is: 'group', at: { x, y }, marks: item.marks },
      { is: 'text', x: x + item.width + 6, y: y + 11, text, size: 11, ink: 'ink-2' },
    )
    x += own + 20
  }
  return y + 18
}

function footOf({ notes, sources, stamp }: Sheet, width: number, page = ''): Strip {
  const marks: Mark[] = [line(0, 0, width, 0, { stroke: 'line' })]
  const right = page === '' ? 0 : measure(page, FOOT.size, false) + 16
  const texts = [...notes, ...(sources.length > 0 ? [sheetWords.sources(sources)] : []), stamp.join(' · ')]
  let y = 5
  for (const [at, text] of texts.entries()) {
    const room = at === texts.length - 1 ? width - right : width
    y = setLines(marks, linesOf(text, room, FOOT), { x: 0, y }, FOOT)
  }
  if (page !== '')
    marks.push({ is: 'text', x: width, y: y - FOOT.leading + FOOT.size, text: page, anchor: 'end', ...FOOT })
  return { marks, height: y }
}
