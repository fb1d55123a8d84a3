/** A table set in type: columns as wide as they need, cells wrapped, a page may end after any row. */
import { money } from '../words/screens/figures.ts'
import { sayShortDate } from '../words/dates.ts'
import { sheetWords } from '../words/sheets.ts'
import type { Flow, FlowRow, GroupMark, Mark, Strip } from './scene.ts'
import { line, orHead } from './scene.ts'
import type { Cell, CellType, Column, Table } from './table.ts'
import { type Lettering, linesOf, measure, setLines } from './text.ts'

const HEAD = { size: 10.5, bold: true, ink: 'ink-2' } as const
const BODY = { size: 11 } as const
const NOTE = { size: 9.5, ink: 'ink-3' } as const
const LEADING = 14
const PAD = { across: 8, down: 5 }
const WIDEST = 320
/** No column is squeezed below this, or below its longest word. */
const NARROWEST = 44

export function tableScene({ columns, rows }: Table, room: number): Flow {
  const texts = rows.map(row => row.map((cell, at) => sayCell(cell, columns[at]?.type ?? 'text')))
  const widths = columnWidths(columns, texts, room)
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const width = widths.reduce((sum, each) => sum + each, 0)

  const head: Mark[] = []
  const titles = columns.map(({ title }) => title)
  const headHeight = setRow(head, linesIn(titles, widths, HEAD), columns, { widths, starts }, 0, HEAD)
  head.push(line(0, headHeight, width, headHeight, { stroke: 'line-strong', weight: 1.2 }))
  const heads = { marks: head, height: headHeight }

  let y = headHeight
  const set = texts.flatMap((row, at): FlowRow[] => {
    const pieces = piecesOf(linesIn(row, widths, BODY))
    return pieces.map((piece, nth) => {
      // The first row never stands apart from the heads.
      const marks: Mark[] = at === 0 && nth === 0 ? [...head] : []
      const from = at === 0 && nth === 0 ? 0 : y
      const ends = { top: nth === 0, bottom: nth === pieces.length - 1 }
      y += setRow(marks, piece, columns, { widths, starts }, y, BODY, ends)
      if (ends.bottom) marks.push(line(0, y, width, y, { stroke: 'line' }))
      const within = nth === 0 ? {} : { head: continuedHead(heads, row[0] ?? '', width) }
      return { from, to: y, marks, isTable: true, ...within }
    })
  })
  return { width, height: y, head: heads, rows: orHead(set, heads) }
}

interface Grid {
  readonly widths: readonly number[]
  readonly starts: readonly number[]
}

type CellLines = readonly (readonly string[])[]

const linesIn = (cells: readonly string[], widths: readonly number[], lettering: Lettering): string[][] =>
  cells.map((text, at) => linesOf(text, (widths[at] ?? NARROWEST) - 2 * PAD.across, lettering))

/** A row longer than this may be divided between pages, after each so many lines. */
const WHOLE = 20
const PIECE = 8

function piecesOf(cells: CellLines): CellLines[] {
  const most = Math.max(...cells.map(({ length }) => length))
  if (most <= WHOLE) return [cells]
  return Array.from({ length: Math.ceil(most / PIECE) }, (_, nth) =>
    cells.map(lines => lines.slice(nth * PIECE, (nth + 1) * PIECE)),
  )
}

/** Says above a row that goes on which one it is. */
function continuedHead(heads: Strip, name: string, width: number): Strip {
  if (name === '') return heads
  const text =
    linesOf(sheetWords.continued(name.replaceAll('\n', ' ')), width - 2 * PAD.across, NOTE, 1)[0] ?? ''
  const y = heads.height + PAD.down + NOTE.size
  return {
    marks: [...heads.marks, { is: 'text', x: PAD.across, y, text, ...NOTE }],
    height: heads.height + PAD.down + LEADING,
  }
}

function setRow(
  marks: Mark[],
  cells: CellLines,
  columns: readonly Column[],
  { widths, starts }: Grid,
  top: number,
  lettering: typeof HEAD | typeof BODY,
  ends = { top: true, bottom: true },
): number {
  const above = ends.top ? PAD.down : 0
  const role = lettering === HEAD ? 'columnheader' : 'cell'
  const set = cells.map((lines, at): GroupMark => {
    const own: Mark[] = []
    const inner = (widths[at] ?? NARROWEST) - 2 * PAD.across
    const left = (starts[at] ?? 0) + PAD.across
    if (isFigure(columns[at])) {
      for (const [row, part] of lines.entries())
        own.push({
          is: 'text',
          x: left + inner,
          y: top + above + row * LEADING + lettering.size,
          text: part,
          anchor: 'end',
          ...lettering,
        })
    } else setLines(own, lines, { x: left, y: top + above }, { ...lettering, leading: LEADING })
    return { is: 'group', role, marks: own }
  })
  marks.push({ is: 'group', role: 'row', marks: set })
  const most = Math.max(1, ...cells.map(({ length }) => length))
  return most * LEADING + above + (ends.bottom ? PAD.down : 0)
}

const isFigure = (column: Column | undefined): boolean =>
  column?.type === 'number' || column?.type === 'money'

function sayCell(cell: Cell, type: CellType): string {
  if (cell === null) return ''
  if (type === 'money' && typeof cell === 'number') return money(cell)
  if (type === 'date' && typeof cell === 'string' && cell !== '') return sayShortDate(cell)
  return typeof cell === 'number' ? cell.toLocaleString('en-US') : cell
}

/** Each as wide as its widest cell, within reason; then the wide ones give way until the whole fits the room. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
): number[] {
  const natural = columns.map(() => NARROWEST)
  const least = columns.map(() => NARROWEST)
  for (const [row, cells] of [columns.map(({ title }) => title), ...rows].entries()) {
    const { size, bold } = row === 0 ? HEAD : { ...BODY, bold: false }
    for (const [at, text] of cells.entries()) {
      const whole = measure(text, size, bold) + 2 * PAD.across + 1
      natural[at] = Math.max(natural[at] ?? 0, Math.min(whole, WIDEST))
      for (const word of text.split(/[\s/–-]/u)) {
        const wide = measure(`${word}-`, size, bold) + 2 * PAD.across + 1
        least[at] = Math.max(least[at] ?? 0, Math.min(wide, WIDEST / 2))
      }
    }
  }
  const total = natural.reduce((sum, width) => sum + width, 0)
  const floor = least.reduce((sum, width) => sum + width, 0)
  if (total <= room) return natural
  // What is over is taken from the columns in the measure that each can give.
  const give = Math.min(1, (total - room) / Math.max(1, total - floor))
  return natural.map((width, at) => width - (width - Math.min(width, least[at] ?? 0)) * give)
}
