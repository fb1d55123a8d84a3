/** The matrix drawn for paper: a line a person, a column a class, and as many columns on a page as can be read. */
import {
  type ColumnHead,
  layoutMatrix,
  MATRIX_SIZES,
  type MatrixLayout,
  type MatrixLine,
  type MatrixSizes,
} from '../charts/matrix/index.ts'
import { shorten } from '../charts/ladder/text.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'
import type { Cell, Matrix } from '../team/cells.ts'
import { cellAt, type MatrixGroup } from '../team/index.ts'
import { cellText } from '../words/screens/matrix.ts'
import { inTurn } from './flow.ts'
import { CELL, cellMarks } from './matrix-cell.ts'
import { type Flow, type FlowRow, group, line, type Mark, orHead, type Strip } from './scene.ts'
import type { Room } from './sheet.ts'
import { measure } from './text.ts'

export interface MatrixDrawing {
  readonly matrix: Matrix
  /** The people shown, in their groups and order; their names and ids as they may be shown. */
  readonly groups: readonly MatrixGroup[]
  readonly groupName: (key: string | null) => string
  /** Marks alone, or with dates. */
  readonly density: keyof typeof MATRIX_SIZES
}

/** On paper there is less room across than on a screen that scrolls. */
const SIZES = { ...MATRIX_SIZES, usual: { ...MATRIX_SIZES.usual, column: 120 } }

/** Upright titles stand whole, as long as they have a page to stand on. */
const TALLEST = 420

/** As small as a matrix is made so that its columns stand side by side; what has no room then stands on further pages. */
const SMALLEST = 0.7

function columnsIn({ width, paged }: Room, { names, column }: MatrixSizes, all: number): number {
  if (!paged) return all
  return Math.max(1, Math.min(all, Math.floor((width / SMALLEST - names) / column)))
}

/** In as many blocks as needed, all about equally wide. */
function blocksOf(heads: readonly ColumnHead[], most: number): (readonly ColumnHead[])[] {
  const blocks = Math.max(1, Math.ceil(heads.length / Math.max(1, most)))
  const wide = Math.ceil(heads.length / blocks)
  return Array.from({ length: blocks }, (_, nth) => heads.slice(nth * wide, (nth + 1) * wide))
}

/** Every person with the first block of columns, then, from a new page on, with the next. */
export function matrixFlow(heads: readonly ColumnHead[], input: MatrixDrawing, room: Room): Flow {
  const sizes = SIZES[input.density]
  let first = 0
  return inTurn(
    blocksOf(heads, columnsIn(room, sizes, heads.length)).map(block => {
      const layout = layoutMatrix(block, input.groups, sizes, measure, TALLEST)
      const flow = blockFlow(layout, input, first)
      first += block.length
      return flow
    }),
  )
}

/** @param first which of the matrix's columns stands first */
function blockFlow(layout: MatrixLayout, input: MatrixDrawing, first: number): Flow {
  const head: Strip = { marks: headMarks(layout), height: layout.head }
  const [top, ...others] = blockRows(layout, input, first)
  const rows = top ? [{ ...top, from: 0, marks: [...head.marks, ...top.marks] }, ...others] : []
  return { width: layout.width, height: layout.height, head, rows: orHead(rows, head) }
}

/** A heading never ends a page: it is one row with the person below it. */
function blockRows(layout: MatrixLayout, input: MatrixDrawing, first: number): FlowRow[] {
  const rows = layout.lines.map(each => ({
    from: each.y,
    to: each.y + each.height,
    marks: lineMarks(each, layout, input, first),
    isTable: true as const,
  }))
  return rows.flatMap((row, at) => {
    const next = rows[at + 1]
    if (layout.lines[at]?.kind === 'group' && next)
      return [{ ...row, to: next.to, marks: [...row.marks, ...next.marks] }]
    return layout.lines[at - 1]?.kind === 'group' ? [] : [row]
  })
}

function headMarks({ columns, bands, sizes, head, upright, width }: MatrixLayout): Mark[] {
  const { size, line: leading } = sizes.title
  return [
    ...bands.map(
      ({ label, x, width: room }): Mark => ({
        is: 'text',
        x: x + 4,
        y: sizes.band - 7,
        text: shorten(label, part => measure(part, 10, false) <= room - 8),
        size: 10,
        ink: 'ink-3',
      }),
    ),
    {
      is: 'group',
      role: 'row',
      marks: columns.map(({ x, lines }): Mark => {
        if (upright)
          return {
            is: 'group',
            role: 'columnheader',
            at: { x: x + sizes.column / 2 + size * 0.36, y: head - 7 },
            turn: -90,
            marks: [{ is: 'text', x: 0, y: 0, text: lines[0] ?? '', size }],
          }
        const marks = lines.map((text, at): Mark => {
          const y = head - 8 - (lines.length - 1 - at) * leading
          return { is: 'text', x: x + 4, y, text, size, bold: true }
        })
        return { is: 'group', role: 'columnheader', marks }
      }),
    },
    line(0, head - 1, width, head - 1, { stroke: 'line-strong' }),
  ]
}

function lineMarks(each: MatrixLine, layout: MatrixLayout, input: MatrixDrawing, first: number): Mark[] {
  const { sizes, columns, width } = layout
  const bottom = each.y + each.height
  if (!each.row) {
    const name = input.groupName(input.groups[each.group]?.key ?? null)
    const text: Mark = { is: 'text', x: 8, y: bottom - 9, text: name, size: 12, bold: true }
    return [
      { is: 'rect', x: 0, y: each.y, width, height: each.height, fill: 'band' },
      { is: 'group', role: 'row', marks: [{ is: 'group', role: 'cell', marks: [text] }] },
    ]
  }
  const { person, row } = each.row
  const cells = columns.map(({ x, isOnFile }, column): Mark => {
    const box = { x, y: each.y, width: sizes.column, height: each.height }
    const cell = cellAt(input.matrix, row, first + column)
    const marks = cellMarks(cell, layout.upright ? '' : cellLine(cell, isOnFile, sizes.column), box)
    return { is: 'group', role: 'cell', marks }
  })
  const marks: Mark[] = [
    { is: 'group', role: 'cell', marks: nameMarks(person, each, sizes.names) },
    ...cells,
    line(0, bottom, width, bottom, { stroke: 'line' }),
  ]
  return [{ ...group(`person ${row + 1}`, marks), role: 'row' }]
}

/** The name whole, where there is any room for it, with what the person is now below it or beside it. */
function nameMarks(person: PersonSummary, { y, height }: MatrixLine, room: number): Mark[] {
  const isTwoLines = height >= 26 && person.title !== null
  const inner = room - 16
  const name = shorten(person.name, part => measure(part, 11.5, true) <= inner)
  const left = isTwoLines ? 8 : 8 + measure(name, 11.5, true) + 8
  const title = shorten(person.title ?? '', part => measure(part, TITLE.size, false) <= room - left - 8)
  const middle = y + height / 2
  return [
    { is: 'text', x: 8, y: isTwoLines ? middle - 1 : middle + 4, text: name, size: 11.5, bold: true },
    ...(title.length > 2
      ? [{ is: 'text', x: left, y: middle + (isTwoLines ? 10.5 : 4), text: title, ...TITLE } as const]
      : []),
  ]
}

const TITLE = { size: 9.5, ink: 'ink-3' } as const

/** The words of a cell, as its column has room for them. */
function cellLine(cell: Cell, isOnFile: boolean, column: number): string {
  const fits = (text: string): boolean =>
    measure(text, CELL.size, cell.held) <= column - CELL.text - CELL.after
  const whole = cellText(cell, isOnFile)
  return fits(whole) ? whole : shorten(cellText(cell, isOnFile, 1), fits)
}
