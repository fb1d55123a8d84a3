/** XLSX workbooks: their directory is looked at before they are unpacked. */
import { readSheet } from 'read-excel-file/node'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayRoster } from '../../core/words/team.ts'
import { MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, type RosterCells } from './cells.ts'
import { type Merged, marksOf, sheetsOf } from './workbook.ts'
import { readZipDirectory, unpack, type ZipEntry, ZipFault } from './zip.ts'

/**
 * The first sheet that is not hidden, or the one named. Refuses (`too-large`) what would unpack to more than a roster
 * may be, and (`bad-input`) what is no whole workbook.
 */
export async function readXlsx(bytes: Uint8Array, wanted: string | undefined): Promise<RosterCells> {
  const entries = safely(() => checkedDirectory(bytes))
  const sheets = safely(() => sheetsOf(bytes, entries))
  const open = sheets.filter(({ hidden }) => !hidden)
  const sheet = wanted === undefined ? (open[0] ?? sheets[0]) : sheets.find(({ name }) => name === wanted)
  if (!sheet) {
    const names = sheets.map(({ name }) => name)
    throw new Refusal(
      'bad-input',
      wanted === undefined ? sayRoster.noWorkbook() : sayRoster.noSheet(wanted, names),
      'sheet',
    )
  }
  const part = entries.find(({ name }) => name === sheet.part)
  const xml = part ? safely(() => new TextDecoder().decode(unpack(bytes, part))) : ''
  const { merged, formulas } = marksOf(xml)
  const rows = await rowsOf(bytes, sheets.indexOf(sheet) + 1)
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
      ...(formulas > 0 ? [sayRoster.formulas(formulas)] : []),
    ],
  }
}

function checkedDirectory(bytes: Uint8Array): ZipEntry[] {
  const entries = readZipDirectory(bytes)
  if (entries.some(({ locked }) => locked)) throw new Refusal('bad-input', sayRoster.locked(), 'file')
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    throw new Refusal('bad-input', sayRoster.noWorkbook(), 'file')
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED)
    throw new Refusal('too-large', sayRoster.bomb(), 'file')
  // The directory may lie: each part is unpacked once, no further than it said.
  for (const entry of entries) if (entry.unpacked > 0) unpack(bytes, entry)
  return entries
}

async function rowsOf(bytes: Uint8Array, sheet: number): Promise<string[][]> {
  try {
    const rows = await readSheet(Buffer.from(bytes), sheet, { parseNumber: figure => figure })
    return rows.map(row => row.slice(0, MOST_COLUMNS).map(cell => textOf(cell)))
  } catch (error) {
    throw new Refusal('bad-input', sayRoster.damaged(error instanceof Error ? error.message : ''), 'file')
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return /^-?\d(\.\d+)?E[+-]?\d+$/.test(value) ? String(Number(value)) : value
  return value === null || value === undefined ? '' : String(value)
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

function safely<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ZipFault) throw new Refusal('bad-input', sayRoster.damaged(error.message), 'file')
    throw error
  }
}
