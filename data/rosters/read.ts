/** A roster file's bytes → its cells. The bytes say what the file is; its name does not. */
import { Refusal } from '../../core/contract/refusal.ts'
import { type OtherKind, sayRoster } from '../../core/words/team.ts'
import { ROSTER_MEGABYTES } from '../../core/team/index.ts'
import type { RosterCells } from './cells.ts'
import { readCsv } from './csv.ts'
import { readXlsx } from './xlsx.ts'

/** @throws {Refusal} in one line: why the file cannot be taken and what to do. */
export async function readRosterFile(bytes: Uint8Array, sheet?: string): Promise<RosterCells> {
  if (bytes.length > ROSTER_MEGABYTES * 2 ** 20)
    throw new Refusal('too-large', sayRoster.tooLarge(ROSTER_MEGABYTES), 'file')
  if (bytes.length === 0) throw new Refusal('bad-input', sayRoster.empty(), 'file')
  const [a, b, c, d] = bytes
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    throw new Refusal('bad-input', oldOrLocked(bytes), 'file')
  const other = otherKind(bytes)
  if (other !== null) throw new Refusal('bad-input', sayRoster.otherKind(other), 'file')
  return isArchive(bytes) ? readXlsx(bytes, sheet) : readCsv(bytes)
}

/** What text that is no table is. Personnel systems call a web page a workbook, and write one for a report. */
function otherKind(bytes: Uint8Array): OtherKind | null {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^[^\x21-\x7e]+/, '')
  if (start.startsWith('%PDF')) return 'pdf'
  if (/^<(!doctype|html|table|\?xml)\b/i.test(start)) return 'markup'
  return /^[{[]\s*["{[]/.test(start) ? 'json' : null
}

/** Packed: what it unpacks to is not told by its size. */
export const isArchive = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))

/** A locked XLSX is an old-style file that holds the part `EncryptedPackage`, its name in UTF-16. */
const oldOrLocked = (bytes: Uint8Array): string =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? sayRoster.locked()
    : sayRoster.oldExcel()
