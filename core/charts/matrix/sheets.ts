/** A matrix on paper: whole lines and whole columns to a page, titles and names on each. */
import type { MatrixLayout } from './layout.ts'

export interface MatrixSheet {
  /** Indexes into the layout's lines and columns; the last is not included. */
  readonly lines: { readonly from: number; readonly to: number }
  readonly columns: { readonly from: number; readonly to: number }
}

/**
 * Down first, then across. A page that is smaller than one line and one column still takes one of each.
 * @param room width and height of a page in the layout's pixels.
 */
export function sheetsOf(layout: MatrixLayout, room: { width: number; height: number }): MatrixSheet[] {
  const { sizes, lines, columns, head } = layout
  const across = Math.max(1, Math.floor((room.width - sizes.names) / sizes.column))
  const stretches: { from: number; to: number }[] = []
  let from = 0
  let used = head
  for (const [at, { height, kind }] of lines.entries()) {
    // A heading stays with the first of its people.
    const needed = height + (kind === 'group' ? sizes.row : 0)
    if (at > from && used + needed > room.height) {
      stretches.push({ from, to: at })
      from = at
      used = head
    }
    used += height
  }
  stretches.push({ from, to: lines.length })
  const sheets: MatrixSheet[] = []
  for (let first = 0; first === 0 || first < columns.length; first += across)
    for (const stretch of stretches)
      sheets.push({ lines: stretch, columns: { from: first, to: Math.min(columns.length, first + across) } })
  return sheets
}
