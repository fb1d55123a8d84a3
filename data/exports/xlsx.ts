/** Tables as an XLSX workbook: typed cells, frozen heads, filters, widths; and a sheet that says what it is. */
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import { type Cell, type CellType, type Table, typeAt } from '../../core/sheets/table.ts'
import { isEstimate, resolveDate } from '../../core/time/partial-date.ts'
import { PartialDate } from '../../core/model/primitives.ts'
import { aboutWords } from '../../core/words/sheets.ts'

const MOST_COLUMN = 60
/** Excel's limit for one cell. */
const MOST_LETTERS = 32_767
/** Named, for programs that have no font of their own for sheets; the line is as high as it needs, in points. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const
const LINE = 15
/** Of the sheet that says what the workbook is, in letters. */
const ABOUT = { what: 16, text: 110 } as const
const MONEY = '[$$-409]#,##0.00'
/** By how precise a date is: of a partial one no more is shown than is known. */
const DATES: Readonly<Record<number, string>> = { 4: 'yyyy', 7: 'yyyy-mm', 10: 'yyyy-mm-dd' }

/**
 * Texts are written as texts, which no spreadsheet takes for formulas; figures and dates as what they are.
 * @param tables each on a sheet of its own; of a sheet's name Excel takes 31 letters and not all of them
 * @param about rows of a last sheet: what is said, and of what
 */
export async function writeXlsx(
  tables: readonly { readonly name: string; readonly table: Table }[],
  about: { readonly name: string; readonly rows: readonly (readonly [string, string])[] },
): Promise<Buffer> {
  const names = sheetNames([about.name, ...tables.map(({ name }) => name)]).slice(1)
  const partial = tables.some(({ table }) => hasPartialDates(table))
  const said: SheetData = [
    ...about.rows,
    ...(partial ? [[aboutWords.note, aboutWords.partialDates] as const] : []),
  ].map(([what, text]) => {
    const height = heightOf([what, text], [ABOUT.what, ABOUT.text])
    return [
      { value: what, ...TEXT, fontWeight: 'bold', height },
      { value: plain(text), ...TEXT },
    ]
  })
  return await writeExcelFile(
    [
      ...tables.map(({ table }, nth) => {
        const widths = widthsOf(table)
        return {
          data: cellsOf(table, widths),
          sheet: names[nth] ?? '',
          stickyRowsCount: 1,
          stickyColumnsCount: 1,
          columns: widths.map(width => ({ width })),
        }
      }),
      { data: said, sheet: about.name, columns: [{ width: ABOUT.what }, { width: ABOUT.text }] },
    ],
    { ...FONT, features: [filtered(tables.map(({ table }) => table))] },
  ).toBuffer()
}

function cellsOf(table: Table, widths: readonly number[]): SheetData {
  const heads = table.columns.map(({ title }) => title)
  const high = heightOf(heads, widths)
  return [
    heads.map(title => ({ value: plain(title), type: String, ...HEAD, height: high })),
    ...table.rows.map((row, nth) => {
      const height = heightOf(row, widths)
      return row.map((cell, at) => ({ height, ...typed(cell, typeAt(table, nth, at)) }))
    }),
  ]
}

/** Points: as high as the cell with most lines, for not every program looks for itself. Excel takes no more than 409. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, at) =>
    String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[at] ?? 8) - 1))), 0),
  )
  return Math.min(409, Math.max(1, ...lines) * LINE)
}

const widthsOf = ({ columns, rows }: Table): number[] =>
  columns.map(({ title }, at) => widthOf([title, ...rows.map(row => row[at] ?? null)]))

/** No sheet is named by apostrophes at its ends either, by nothing, or as one before it is. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const own = name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 29)
      .replace(/^[\s']+|[\s']+$/g, '')
    const candidates = [own, ...names.map((_, at) => `${own} ${at + 1}`.trim())]
    const free = candidates.find(each => each !== '' && !taken.has(each.toLowerCase())) ?? own
    taken.add(free.toLowerCase())
    return free
  })
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
      format: type === 'money' ? MONEY : Number.isInteger(cell) ? '#,##0' : '#,##0.0#',
    }
  const date = dateIn(cell, type)
  if (date !== undefined)
    return {
      value: new Date(`${resolveDate(date)}T00:00:00Z`),
      type: Date,
      format: DATES[date.length] ?? 'yyyy-mm-dd',
      alignVertical: 'top',
      align: 'left',
    }
  return { value: plain(cell), ...TEXT }
}

const dateIn = (cell: Cell, type: CellType): PartialDate | undefined =>
  type === 'date' ? PartialDate.safeParse(cell).data : undefined

const hasPartialDates = (table: Table): boolean =>
  table.rows.some((row, nth) =>
    row.some((cell, at) => {
      const date = dateIn(cell, typeAt(table, nth, at))
      return date !== undefined && isEstimate(date)
    }),
  )

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
const filtered = (tables: readonly Table[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const table = tables[sheetIndex]
          if (table === undefined) return xml
          const last = `${letters(table.columns.length)}${table.rows.length + 1}`
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
        },
      },
    },
  },
})

/** 1 → A, 27 → AA. */
const letters = (column: number): string =>
  column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
