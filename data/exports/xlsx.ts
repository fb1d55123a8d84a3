/** A table as an XLSX workbook: typed cells, frozen heads, filters, widths; and a sheet that says what it is. */
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import type { Cell, CellType, Table } from '../../core/sheets/table.ts'

const MOST_COLUMN = 60
/** Excel's limit for one cell. */
const MOST_LETTERS = 32_767
const MONEY = '[$$-409]#,##0.00'

/**
 * Texts are written as texts, which no spreadsheet takes for formulas; whole dates as dates, partial ones as texts.
 * @param name of the sheet; Excel takes 31 letters and not all of them
 * @param about rows of a second sheet: what is said, and of what
 */
export async function writeXlsx(
  { columns, rows }: Table,
  name: string,
  about: { readonly name: string; readonly rows: readonly (readonly [string, string])[] },
): Promise<Buffer> {
  const heads = columns.map(({ title }) => ({ value: plain(title), type: String, ...HEAD }))
  const body = rows.map(row => row.map((cell, at) => typed(cell, columns[at]?.type ?? 'text')))
  const data: SheetData = [heads, ...body]
  const widths = columns.map(({ title }, at) => ({
    width: widthOf([title, ...rows.map(row => row[at] ?? null)]),
  }))
  const said: SheetData = about.rows.map(([what, text]) => [
    { value: what, ...TEXT, fontWeight: 'bold' },
    { value: plain(text), ...TEXT },
  ])
  return await writeExcelFile(
    [
      {
        data,
        sheet: sheetName(name, about.name),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        columns: widths,
      },
      { data: said, sheet: about.name, columns: [{ width: 16 }, { width: 110 }] },
    ],
    { features: [filtered(columns.length, rows.length + 1)] },
  ).toBuffer()
}

/** No sheet is named by apostrophes at its ends either, by nothing, or as the other is. */
function sheetName(name: string, other: string): string {
  const own = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '')
  return own === '' || own.toLowerCase() === other.toLowerCase() ? `${own} 1`.trim() : own
}

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>
type Feature = NonNullable<Options['features']>[number]

const HEAD = { fontWeight: 'bold', backgroundColor: '#f3f1ed', alignVertical: 'top', wrap: true } as const
const TEXT = { type: String, wrap: true, alignVertical: 'top' } as const

function typed(cell: Cell, type: CellType): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number')
    return {
      value: cell,
      type: Number,
      alignVertical: 'top',
      ...(type === 'money' && { format: MONEY }),
    }
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell))
    return {
      value: new Date(`${cell}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
      alignVertical: 'top',
    }
  return { value: plain(cell), ...TEXT }
}

/** What XML 1.0 cannot hold is left out, what Excel cannot hold is cut. */
const plain = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').slice(0, MOST_LETTERS)

/** In letters: the longest line, within reason. */
const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce<number>((most, cell) => {
    const lines = String(cell ?? '').split('\n')
    return Math.min(MOST_COLUMN, Math.max(most, ...lines.map(line => line.length + 2)))
  }, 8)

/** Filters on the heads, which the library leaves to a feature; they stand right after the cells (ECMA-376, 18.3.1.99). */
const filtered = (columns: number, rows: number): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { stickyRowsCount }) =>
          stickyRowsCount === undefined
            ? xml
            : xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${letters(columns)}${rows}"/>`),
      },
    },
  },
})

/** 1 → A, 27 → AA. */
const letters = (column: number): string =>
  column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
