/** A table whose head names parts ("Education | Experience"): each row below it is a way, whose cells are asked together. */
import type { Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'
import { trimmed, type Line } from './lines.ts'

export interface TableRow {
  /** Its cells that ask for something; none of the head. */
  readonly cells: readonly Span[]
  readonly isFirst: boolean
}

const HEAD =
  /^(?:minimum |required )?(?:education|(?:work |years of )?experience|training)(?: level| required)?\W*$/iu
const EMPTY = /^\W*(?:none(?: required)?|n\/?a|not applicable)?\W*$/iu

/** The rows of such tables by the index of their line. */
export function tableWays(text: string, lines: readonly Line[]): ReadonlyMap<number, TableRow> {
  const rows = new Map<number, TableRow>()
  for (let at = 0; at < lines.length; at += 1) {
    const head = cellsOf(text, lines[at])
    if (head.length < 2 || !head.every(cell => HEAD.test(text.slice(cell.from, cell.to)))) continue
    let next = at + 1
    while (cellsOf(text, lines[next]).length === head.length) next += 1
    if (next - at < 3) continue
    for (let row = at; row < next; row += 1) {
      const cells = row === at ? [] : cellsOf(text, lines[row])
      rows.set(row, {
        cells: cells.filter(({ from, to }) => !EMPTY.test(text.slice(from, to))),
        isFirst: row === at + 1,
      })
    }
    at = next - 1
  }
  return rows
}

/** Cells stand apart by a tab. */
function cellsOf(text: string, line: Line | undefined): Span[] {
  if (!line || !text.slice(line.from, line.to).includes('\t')) return []
  return matchesOf(/[^\t]+/g, text.slice(line.from, line.to)).map(({ index, 0: cell }) =>
    trimmed(text, { from: line.from + index, to: line.from + index + cell.length }),
  )
}
