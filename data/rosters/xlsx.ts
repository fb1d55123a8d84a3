/** XLSX workbooks: looked through before anything is unpacked, and read from parts that were unpacked within bounds. */
import { readSheet } from 'read-excel-file/node'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayRoster } from '../../core/words/team.ts'
import { BadZip, storedZip, unzip, zipDirectory } from '../documents/docx/zip.ts'
import { MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, type RosterCells } from './cells.ts'
import { withReferences } from './references.ts'
import { type Merged, marksOf, type Parts, type SheetFacts, sheetsOf } from './workbook.ts'

/** A workbook of more parts is none of a personnel system. */
const MOST_PARTS = 2000
/** What a roster is read from; pictures, macros and the rest stay packed. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/i

/**
 * The first sheet that is not hidden, or the one named. Refuses (`too-large`) what would unpack to more than a roster
 * may be, and (`bad-input`) what is no whole workbook.
 */
export async function readXlsx(bytes: Uint8Array, wanted: string | undefined): Promise<RosterCells> {
  const parts = partsOf(bytes)
  const sheets = sheetsOf(parts)
  const sheet = chosen(sheets, wanted)
  const written = parts.get(sheet.part)?.toString('utf8') ?? ''
  const { merged, formulas, uncalculated } = marksOf(written)
  const placed = withReferences(written)
  const whole = placed === written ? parts : new Map(parts).set(sheet.part, Buffer.from(placed))
  const rows = await rowsOf(whole, sheets.indexOf(sheet) + 1)
  if (rows.length > MOST_ROWS + 1) throw new Refusal('too-large', sayRoster.tooManyRows(MOST_ROWS), 'file')
  const filled = fillDown(rows, merged)
  const hidden = sheets.filter(each => each.hidden && each !== sheet).map(({ name }) => name)
  return {
    format: 'xlsx',
    sheets: sheets.map(({ name, hidden: isHidden }) => ({ name, hidden: isHidden })),
    sheet: sheet.name,
    cells: rows,
    notices: [
      ...(hidden.length > 0 ? [sayRoster.hiddenSheets(hidden)] : []),
      ...(filled > 0 ? [sayRoster.merged(filled)] : []),
      ...(formulas > uncalculated ? [sayRoster.formulas(formulas - uncalculated)] : []),
      ...(uncalculated > 0 ? [sayRoster.uncalculated(uncalculated)] : []),
    ],
  }
}

function chosen(sheets: readonly SheetFacts[], wanted: string | undefined): SheetFacts {
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted)
  if (found) return found
  if (wanted === undefined) throw new Refusal('bad-input', sayRoster.noWorkbook(), 'file')
  const names = sheets.map(({ name }) => name)
  throw new Refusal('bad-input', sayRoster.noSheet(wanted, names), 'sheet')
}

/** The directory is believed only as an upper bound: no part is unpacked beyond what it said. */
function partsOf(bytes: Uint8Array): Parts {
  try {
    const all = zipDirectory(bytes)
    const entries = all.filter(({ name }) => NEEDED.test(name))
    if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
      throw new Refusal('bad-input', sayRoster.noWorkbook(), 'file')
    if (entries.some(({ isEncrypted }) => isEncrypted))
      throw new Refusal('bad-input', sayRoster.locked(), 'file')
    if (all.length > MOST_PARTS || entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED)
      throw new Refusal('too-large', sayRoster.bomb(), 'file')
    return new Map(entries.map(entry => [entry.name, unzip(bytes, entry, MOST_UNPACKED)]))
  } catch (error) {
    if (error instanceof BadZip) throw new Refusal('bad-input', sayRoster.damaged(error.message), 'file')
    throw error
  }
}

async function rowsOf(parts: Parts, sheet: number): Promise<string[][]> {
  try {
    const rows = await readSheet(storedZip([...parts]), sheet, { parseNumber: figure => figure })
    return rows.map(row => row.slice(0, MOST_COLUMNS).map(cell => textOf(cell)))
  } catch {
    throw new Refusal('bad-input', sayRoster.unreadable(), 'file')
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return /^-?\d(\.\d+)?E[+-]?\d+$/.test(value) ? String(Number(value)) : value
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : ''
}

/** Gives every row under a merged cell what it says; the rows beside stay empty, as a header over columns would. */
function fillDown(rows: string[][], merged: readonly Merged[]): number {
  let filled = 0
  for (const { row, column, lastRow } of merged) {
    if (lastRow === row) continue
    filled += 1
    const value = rows[row]?.[column] ?? ''
    for (let at = row + 1; at <= Math.min(lastRow, rows.length - 1); at += 1) {
      const cells = rows[at]
      if (cells && (cells[column] ?? '') === '') cells[column] = value
    }
  }
  return filled
}
