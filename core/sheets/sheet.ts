/** What goes on paper or into a file: a drawing or a table, with all a stranger needs to read it. */
import type { Flow, Mark, Scene } from './scene.ts'
import type { Table } from './table.ts'

/** A sample of what is drawn and what it means; the sample stands in a box of its width by 14, origin top left. */
export interface LegendItem {
  readonly marks: readonly Mark[]
  readonly width: number
  readonly text: string
}

export interface Room {
  readonly width: number
  readonly height: number
  /** On pages of which there may be several, rather than in one piece. */
  readonly paged?: boolean
}

export interface Sheet {
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly LegendItem[]
  /** Draws itself for a room, in which it need not fit: it is scaled then. Absent where the table is the sheet. */
  readonly draw?: (room: Room) => Scene | Flow
  /** Set in type below the drawing, on further pages where it has to be: what the drawing has no room for. */
  readonly list?: { readonly title: string; readonly table: Table }
  /** What the table is limited to, or supposes: for a file that has nothing around the table. */
  readonly holdsFor?: string
  /** The twin of the drawing. */
  readonly table: Table
  /** What a workbook calls it, and what else it holds beside it. Absent: the sheet's own name, and nothing. */
  readonly tableName?: string
  readonly further?: readonly { readonly name: string; readonly table: Table }[]
  /** What a reader must know: one line each. */
  readonly notes: readonly string[]
  /** Documents the facts come from. */
  readonly sources: readonly string[]
  /** "As of 22 Nov 2026", "Catalogue 1.0, published 1 Nov 2026". */
  readonly stamp: readonly string[]
  /** For a file's name: `ladder`, `gap-us-ny-2515200`. */
  readonly name: string
  /** The answer behind it, for JSON. */
  readonly data: unknown
}
