/** CSV with any usual delimiter, in UTF-8, UTF-16 or the text of Windows. */
import Papa from 'papaparse'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayRoster } from '../../core/words/team.ts'
import { decodeText } from '../documents/decode.ts'
import { MOST_COLUMNS, MOST_ROWS, type RosterCells } from './cells.ts'

/** Refuses (`bad-input`) what is no text, and (`too-large`) more rows than are taken. */
export function readCsv(bytes: Uint8Array): RosterCells {
  const text = decodeText(bytes)
  if (text === null) throw new Refusal('bad-input', sayRoster.notText(), 'file')
  // One row more than is allowed tells that there are too many; the rest is not read.
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    preview: MOST_ROWS + 2,
    delimitersToGuess: [',', ';', '\t', '|'],
  })
  if (data.length > MOST_ROWS + 1) throw new Refusal('too-large', sayRoster.tooManyRows(MOST_ROWS), 'file')
  return {
    format: 'csv',
    sheets: [],
    sheet: null,
    cells: data.map(row => row.slice(0, MOST_COLUMNS).map(unwrapped)),
    notices: isUtf(bytes) ? [] : [sayRoster.encoding()],
  }
}

/** `="00123"` is how a spreadsheet is made to keep the zeros of an id. */
const unwrapped = (cell: string): string => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell

/** UTF-16 begins with a mark or has zeros; else it must be UTF-8 throughout. */
function isUtf(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.subarray(0, 4096).includes(0))
    return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
