/**
 * A sheet put on pages: title, legend, the drawing or the table, and at the foot what it was made from. A drawing is
 * made smaller where it has to be; a table goes on over as many pages as it needs; a poster is cut into tiles.
 */
import { sheetWords } from '../words/sheets.ts'
import { asFlow, bodyOf, flowOf, partsOf } from './flow.ts'
import { footOf, headOf, runningHeadOf } from './furniture.ts'
import { GAP, largerPapers, MARGIN, type Page, type PageSize, pageSize } from './paper.ts'
import { tilesOf, tilesToRead } from './poster.ts'
import type { Mark } from './scene.ts'
import { allMarks, type Flow, group, marksOf } from './scene.ts'
import type { ExportFormat, PageSettings } from './settings.ts'
import type { Room, Sheet } from './sheet.ts'

export interface Composition {
  readonly pages: readonly Page[]
  /** What the person should know before printing: letters that come out small, sheets that are many. */
  readonly warnings: readonly string[]
}

/** Room a drawing gets where no paper limits it. */
const USUAL_ROOM = { width: 1380, height: 860 }
/** The size most of a drawing's letters have. */
const LETTERS = 11
/** Below this, in points, few can read what is printed. */
const LEGIBLE = 5
/** Below this it is read with pains: larger paper is named, where there is any. */
const EASY = 6
/** More sheets of paper than anybody means to print unasked. */
const MANY = 60

/** As a format shows it: a picture or an SVG is one drawing, as large as it is where paper would need several sheets. */
export function composeAs(format: ExportFormat, sheet: Sheet, settings: PageSettings): Composition {
  const asSet = compose(sheet, settings)
  const isOneDrawing = format === 'svg' || format === 'png'
  return isOneDrawing && asSet.pages.length !== 1 ? compose(sheet, { ...settings, paper: 'fit' }) : asSet
}

export function compose(sheet: Sheet, settings: PageSettings): Composition {
  const { paper, orientation, poster } = settings
  if (paper === 'fit') return { pages: [onePage(sheet, settings)], warnings: [] }
  const page = pageSize(paper, orientation)
  if (poster.across * poster.down === 1) return pagesOf(sheet, settings, page)
  const { list, ...whole } = sheet
  const { pages, scale, left } = tilesOf(whole, settings, page)
  // What a poster has no room for is handed out beside it.
  const beside = list ? pagesOf(listAlone(sheet, list), settings, page).pages : []
  const spare = left === 0 ? [] : [sheetWords.spareTiles(left)]
  return { pages: [...pages, ...beside], warnings: [...smallLetters(sheet, settings, page, scale), ...spare] }
}

function listAlone(sheet: Sheet, { title, table }: NonNullable<Sheet['list']>): Sheet {
  const { notes, sources, stamp, name, data } = sheet
  return { title: sheet.title, subtitle: title, legend: [], table, notes, sources, stamp, name, data }
}

/** One sheet as large as what is on it. */
function onePage(sheet: Sheet, settings: PageSettings): Page {
  const body = flowOf(sheet, asFlow(bodyOf(sheet, USUAL_ROOM)), 1)
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

/** What stands around the drawing on a page, and the heights it leaves: of any page, and of the first. */
function around(sheet: Sheet, settings: PageSettings, page: PageSize) {
  const width = page.width - 2 * MARGIN
  const head = headOf(sheet, settings, width)
  const foot = footOf(sheet, width)
  const room = page.height - 2 * MARGIN - foot.height - 2 * GAP
  return { width, head, foot, room, first: room - head.height }
}

function pagesOf(sheet: Sheet, settings: PageSettings, page: PageSize): Composition {
  const { width, head, foot, room, first } = around(sheet, settings, page)
  const running = runningHeadOf(sheet, settings, width)
  const { drawing, scale } = onPaper(sheet, { width, height: first, paged: true })
  const parts = partsOf(flowOf(sheet, drawing, scale, width), scale, first, room - running.height)
  const pages = parts.map((part, at): Page => {
    const own = at === 0 ? head : running
    const top = MARGIN + own.height + GAP
    const heads: Mark[] = part.head
      ? [{ is: 'group', name: 'heads', at: { x: MARGIN, y: top }, scale, marks: part.head.marks }]
      : []
    const isTable = part.rows.every(row => row.isTable && !row.title)
    const chart: Mark = {
      is: 'group',
      name: 'chart',
      at: { x: MARGIN, y: top + ((part.head?.height ?? 0) - part.from) * scale },
      scale,
      marks: isTable ? part.rows.flatMap(row => row.marks) : marksOf(part.rows),
    }
    const marks: Mark[] = [
      group('title and legend', own.marks, { x: MARGIN, y: MARGIN }),
      // Heads that are said again above rows of a table are the heads of these.
      ...(isTable ? [{ is: 'group', role: 'table', marks: [...heads, chart] } as const] : [...heads, chart]),
      group('sources', footOf(sheet, width, sheetWords.page(at + 1, parts.length)).marks, {
        x: MARGIN,
        y: page.height - MARGIN - foot.height,
      }),
    ]
    return { scene: { width: page.width, height: page.height, marks }, css: page.css }
  })
  const warnings =
    pages.length === 1 && isSmall(scale)
      ? [smallOnOnePage(sheet, settings, scale)]
      : smallLetters(sheet, settings, page, scale)
  const many = pages.length > MANY ? [sheetWords.manyPages(pages.length)] : []
  return { pages, warnings: [...warnings, ...many] }
}

/** Rows that would need a second page for little are made small enough for one, if they can still be read. */
const SHORTEST = 0.64

function onPaper(sheet: Sheet, room: Room): { drawing: Flow; scale: number } {
  const drawing = bodyOf(sheet, room)
  const across = Math.min(1, room.width / drawing.width)
  const whole = Math.min(across, room.height / drawing.height)
  if (!('rows' in drawing)) return { drawing: asFlow(drawing), scale: whole }
  if (whole < SHORTEST || whole === across) return { drawing, scale: across }
  // Made smaller it has more room across, and may need less down.
  const wider = asFlow(bodyOf(sheet, { ...room, width: room.width / whole, height: room.height / whole }))
  const scale = Math.min(1, room.width / wider.width, room.height / wider.height)
  return scale >= whole - 0.001 ? { drawing: wider, scale } : { drawing, scale: whole }
}

/** The size of a drawing's letters in print. */
const pointsAt = (scale: number): number => LETTERS * scale * 0.75

/** With the size of poster on which they can be read. */
function smallLetters(sheet: Sheet, settings: PageSettings, page: PageSize, scale: number): string[] {
  if (pointsAt(scale) >= LEGIBLE) return []
  const tiles = tilesToRead(sheet, settings, page, own => pointsAt(own) >= LEGIBLE)
  return [sheetWords.tooSmall(pointsAt(scale), tiles)]
}

const isSmall = (scale: number): boolean => pointsAt(scale) >= LEGIBLE && pointsAt(scale) < EASY

/** With the paper on which they are read easily. */
function smallOnOnePage(sheet: Sheet, settings: PageSettings, scale: number): string {
  const easier = largerPapers(settings.paper)
    .map(paper => {
      const { width, first } = around(sheet, settings, pageSize(paper, settings.orientation))
      return { paper, points: pointsAt(onPaper(sheet, { width, height: first, paged: true }).scale) }
    })
    .find(({ points }) => points >= EASY)
  return sheetWords.small(pointsAt(scale), easier ?? null)
}
