/** A roster as a table: headers, then rows of text, each with its number in the file. */

export interface RosterTable {
  /** Unique: a repeated header carries its number, an empty one its letter. */
  readonly headers: readonly string[]
  /** As many cells as there are headers. */
  readonly rows: readonly (readonly string[])[]
  /** The row of the file that each row stands in, counted from 1. */
  readonly numbers: readonly number[]
}

/** Far above any roster Rungs is for. */
export const ROSTER_MEGABYTES = 40

/** Rows before the headers that are looked through for them: a report's title, its date, an empty line. */
const DEEPEST_HEADER = 20

/** The rows of a file, some of which may stand before the headers; empty rows are left out. */
export function tableOf(cells: readonly (readonly string[])[]): RosterTable {
  const at = headerRow(cells)
  const width = Math.max(0, ...cells.slice(at, at + 1000).map(filledTo))
  const head = cells[at] ?? []
  const rows: string[][] = []
  const numbers: number[] = []
  for (const [index, row] of cells.entries()) {
    if (index <= at || filledTo(row) === 0) continue
    rows.push(Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()))
    numbers.push(index + 1)
  }
  return {
    headers: uniqueHeaders(Array.from({ length: width }, (_, column) => head[column] ?? '')),
    rows,
    numbers,
  }
}

/** One past the last cell that holds something. */
const filledTo = (row: readonly string[]): number => row.findLastIndex(cell => cell.trim() !== '') + 1

/** The first row that is nearly as wide as the table and holds nothing but different words. */
function headerRow(cells: readonly (readonly string[])[]): number {
  const filled = cells.slice(0, 200).map(row => row.filter(cell => cell.trim() !== '').length)
  const usual = Math.max(0, ...filled)
  const found = cells.slice(0, DEEPEST_HEADER).findIndex((row, index) => {
    const words = row.map(cell => cell.trim()).filter(Boolean)
    return (
      (filled[index] ?? 0) >= Math.max(2, usual * 0.6) &&
      new Set(words).size >= words.length * 0.8 &&
      words.every(word => !/^[\d\s./:,%-]+$/.test(word))
    )
  })
  return Math.max(0, found)
}

function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((raw, column) => {
    const header = raw.replaceAll(/\s+/g, ' ').trim().slice(0, 200) || `Column ${letterOf(column)}`
    const nth = (seen.get(header) ?? 0) + 1
    seen.set(header, nth)
    return nth === 1 ? header : `${header} (${nth})`
  })
}

/** A date is no header: the first person stands where the headers should. */
export const looksHeadless = ({ headers }: Pick<RosterTable, 'headers'>): boolean =>
  headers.some(header => /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/.test(header))

/** As a spreadsheet names its columns: A, B, …, AA. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The first different values of a column. */
export function examplesOf({ rows }: RosterTable, column: number, most = 3): string[] {
  const found = new Set<string>()
  for (const row of rows) {
    const cell = row[column] ?? ''
    if (cell !== '') found.add(cell.slice(0, 200))
    if (found.size === most) break
  }
  return [...found]
}
