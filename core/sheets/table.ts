/** A table with typed cells: the twin of every chart, written as CSV and XLSX or set on pages. */

/** `date` is an ISO or partial date, `number` and `money` are numbers; null is an empty cell. */
export type CellType = 'text' | 'number' | 'money' | 'date'
export interface Column {
  readonly title: string
  readonly type: CellType
}
export type Cell = string | number | null
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Of a table whose rows are the facts: what the cells of each row are. */
  readonly rowTypes?: readonly CellType[]
}

export const typeAt = ({ columns, rowTypes }: Table, row: number, column: number): CellType =>
  rowTypes?.[row] ?? columns[column]?.type ?? 'text'

/**
 * A text that a spreadsheet could take for a formula gets an apostrophe before it, as OWASP advises ("CSV Injection").
 * What is nothing but a number or a telephone number stays as it is: a sign, digits and their separators compute nothing.
 */
export function neutralised(text: string): string {
  const isFormula = /^[=@\t\r\n]|^\s*[=@]/.test(text) || (/^\s*[+\-−]/.test(text) && !isFigures(text))
  return isFormula ? `'${text}` : text
}

/** "+1 (410) 555-0199 ext. 12", "-3.5", "+2,000" */
const isFigures = (text: string): boolean =>
  /^\s*[+\-−]?[\d\s.,()/-]*\d[\d\s.,()/%-]*(?:(?:x|ext\.?|extension)\s*\d+\s*)?$/i.test(text)

/** As RFC 4180: a header line, CRLF, quotes where needed; with a byte order mark, by which spreadsheets know UTF-8. */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => field(title)), ...rows.map(row => row.map(cell => field(cell)))]
  return `\uFEFF${lines.map(line => `${line.join(',')}\r\n`).join('')}`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = neutralised(cell)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
