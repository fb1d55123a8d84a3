/**
 * A drawing as plain values, between geometry and whoever draws it: written as SVG for a file or paper, and looked
 * through by the tests. Lengths are CSS pixels (96 an inch); y grows downwards.
 */
import type { Box, Point } from '../charts/ladder/index.ts'
import type { Ink, Paint } from './ink.ts'

export interface Look {
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Of the stroke. */
  readonly weight?: number
  /** Lengths of dashes and gaps. */
  readonly dash?: string
  readonly round?: true
}

export type RectMark = { readonly is: 'rect'; readonly radius?: number; readonly fill?: Paint } & Box &
  Omit<Look, 'fill'>
/** `d` is path data. */
export type PathMark = { readonly is: 'path'; readonly d: string } & Look
/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly is: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly ink?: Ink
  /** Of which level, where it is one: read out as such. */
  readonly heading?: 1 | 2
}
/** Marks that belong together, named for whoever opens the drawing in another program. */
export interface GroupMark {
  readonly is: 'group'
  readonly name?: string
  readonly at?: Point
  readonly scale?: number
  /** Degrees, clockwise. */
  readonly turn?: number
  /** Only what lies inside is drawn, in the group's own coordinates. */
  readonly clip?: Box
  /** Not to be cut by a seam of a poster; a box, in the group's own coordinates, says that it reaches further than its marks. */
  readonly whole?: true | Box
  /** What it is to whoever has it read out. */
  readonly role?: 'table' | 'row' | 'columnheader' | 'cell'
  readonly marks: readonly Mark[]
}
export type Mark = RectMark | PathMark | TextMark | GroupMark

export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Marks that stand above or below others, as wide as those. */
export interface Strip {
  readonly marks: readonly Mark[]
  readonly height: number
}

/** From `from` to `to`, in the drawing's coordinates. */
export interface FlowRow {
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
  /** Drawn above it where a further page begins with it, in place of the drawing's; null: nothing. */
  readonly head?: Strip | null
  /** On paper it begins a page. */
  readonly startsPage?: true
  /** A row of a table, or its heads. */
  readonly isTable?: true
  /** Above the table that begins with it, and never apart from it. */
  readonly title?: readonly Mark[]
}

/** A drawing that goes on over pages: rows from top to bottom, each whole on one page. */
export interface Flow {
  readonly width: number
  readonly height: number
  readonly rows: readonly FlowRow[]
  /** Drawn again on top of every further page. */
  readonly head?: Strip
}

/** Where there are no rows the head stands alone: a sheet of nothing is still a sheet. */
export const orHead = (rows: readonly FlowRow[], { marks, height }: Strip): readonly FlowRow[] =>
  rows.length > 0 ? rows : [{ from: 0, to: height, marks, isTable: true }]

export const allMarks = (drawing: Scene | Flow): readonly Mark[] =>
  'rows' in drawing ? marksOf(drawing.rows) : drawing.marks

/** Rows of a table, one after another, are one. */
export function marksOf(rows: readonly FlowRow[]): Mark[] {
  const runs: { isTable: boolean; marks: Mark[] }[] = []
  for (const { marks, isTable = false, title } of rows) {
    if (title) runs.push({ isTable: false, marks: [...title] })
    const last = runs.at(-1)
    if (last?.isTable === isTable) last.marks.push(...marks)
    else runs.push({ isTable, marks: [...marks] })
  }
  return runs.flatMap(({ isTable, marks }): Mark[] =>
    isTable ? [{ is: 'group', role: 'table', marks }] : marks,
  )
}

export const group = (name: string, marks: readonly Mark[], at?: Point): GroupMark => ({
  is: 'group',
  name,
  marks,
  ...(at && { at }),
})

export const line = (x1: number, y1: number, x2: number, y2: number, look: Look): PathMark => ({
  is: 'path',
  d: `M${x1} ${y1}L${x2} ${y2}`,
  ...look,
})
