/** A sheet's drawing as rows from top to bottom, and which of them stand on which page. */
import type { Flow, FlowRow, Mark, Scene, Strip } from './scene.ts'
import type { Room, Sheet } from './sheet.ts'
import { tableScene } from './table-scene.ts'

/** No drawing is looked for that would come out smaller than this. */
const SMALLEST = 0.06
const LOOKS = 6

/** What stands on paper or a page without one: rows as they come, a drawing in one piece as large as the room lets it be. */
export function bodyOf(sheet: Sheet, room: Room): Scene | Flow {
  const drawing = sheet.draw?.(room) ?? tableScene(sheet.table, room.width)
  return 'rows' in drawing ? drawing : pieceOf(sheet, room)
}

/**
 * The drawing as it comes out largest in a room that it must not leave, then wide enough to fill it. Drawn for a larger
 * room and made smaller it may come out larger than one squeezed into the room's very size: how much larger is searched.
 */
export function pieceOf({ draw, table }: Sheet, { width, height }: Room): Scene | Flow {
  const drawnFor = (part: number): Scene | Flow =>
    draw?.({ width: width / part, height: height / part }) ?? tableScene(table, width / part)
  const sizeOf = (drawing: Scene | Flow): number =>
    Math.min(1, width / drawing.width, height / drawing.height)
  let best = drawnFor(1)
  if (sizeOf(best) === 1) return best
  let [fits, leaves] = [SMALLEST, 1]
  for (let look = 0; look < LOOKS; look += 1) {
    const part = Math.sqrt(fits * leaves)
    const drawing = drawnFor(part)
    if (sizeOf(drawing) >= part - HAIR) fits = part
    else leaves = part
    if (sizeOf(drawing) > sizeOf(best) + HAIR) best = drawing
  }
  const filling = drawnFor(sizeOf(best))
  return sizeOf(filling) >= sizeOf(best) - HAIR && filling.width > best.width ? filling : best
}

/** A drawing in one piece is one row. */
export const asFlow = (drawing: Scene | Flow): Flow =>
  'rows' in drawing ? drawing : { ...drawing, rows: [{ from: 0, to: drawing.height, marks: drawing.marks }] }

/** Drawings whose first row brings their head: each after the first begins a page. */
export function inTurn(drawings: readonly Flow[]): Flow {
  const rows: FlowRow[] = []
  let [width, height] = [0, 0]
  for (const [nth, drawing] of drawings.entries()) {
    const top = height
    for (const [at, row] of drawing.rows.entries())
      rows.push({
        from: top + row.from,
        to: top + row.to,
        marks: [{ is: 'group', at: { x: 0, y: top }, marks: row.marks }],
        head: at === 0 ? null : (row.head ?? drawing.head ?? null),
        ...(row.isTable && { isTable: true }),
        ...(at === 0 && nth > 0 && { startsPage: true }),
      })
    width = Math.max(width, drawing.width)
    height += drawing.height
  }
  return { width, height, rows }
}

const LIST_GAP = 26
const LIST_TITLE = { size: 13, bold: true, heading: 2 } as const

/** The drawing with the sheet's list below it, which is not made smaller when the drawing is. */
export function flowOf({ list }: Sheet, drawing: Flow, scale: number, width = drawing.width): Flow {
  if (!list) return drawing
  const table = tableScene(list.table, width)
  const title: Mark = { is: 'text', x: 0, y: LIST_TITLE.size, text: list.title, ...LIST_TITLE }
  const titleRoom = LIST_TITLE.size + 10
  const top = drawing.height + LIST_GAP / scale
  const sized = (marks: readonly Mark[], y: number): Mark[] => [
    { is: 'group', name: 'list', at: { x: 0, y }, scale: 1 / scale, marks },
  ]
  const heads: Strip | null = table.head
    ? { marks: sized(table.head.marks, 0), height: table.head.height / scale }
    : null
  const rows = table.rows.map(({ from, to, marks, head }, at): FlowRow => {
    return {
      from: top + (at === 0 ? 0 : titleRoom + from) / scale,
      to: top + (titleRoom + to) / scale,
      ...(at === 0 && { title: sized([title], top) }),
      marks: sized(marks, top + titleRoom / scale),
      isTable: true,
      // The list's first row brings its heads with it.
      head: at === 0 ? null : head ? { marks: sized(head.marks, 0), height: head.height / scale } : heads,
    }
  })
  return {
    width: Math.max(drawing.width, table.width / scale),
    height: top + (titleRoom + table.height) / scale,
    rows: [...drawing.rows, ...rows],
    ...(drawing.head && { head: drawing.head }),
  }
}

export interface Part {
  readonly from: number
  readonly rows: readonly FlowRow[]
  readonly head: Strip | null
}

/** What stands on each page: as many rows as fit. The first page has less room than the `rest`; both in its pixels. */
export function partsOf(flow: Flow, scale: number, first: number, rest: number): Part[] {
  const parts: { from: number; rows: FlowRow[]; head: Strip | null }[] = []
  let end = first / scale + HAIR
  for (const row of flow.rows) {
    if (parts.length === 0 || row.to > end || row.startsPage) {
      const head = parts.length === 0 ? null : row.head === undefined ? (flow.head ?? null) : row.head
      // The first page has its room from the top of the drawing on, a further one from its first row on.
      if (parts.length > 0) end = row.from + rest / scale - (head?.height ?? 0) + HAIR
      parts.push({ from: parts.length === 0 ? 0 : row.from, rows: [], head })
    }
    parts.at(-1)?.rows.push(row)
  }
  return parts
}

/** What a division may be off by. */
const HAIR = 0.01
