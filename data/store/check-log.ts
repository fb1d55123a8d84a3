/** Does the log of changes agree with itself and with the records? */
import { sayFinding, sayRecord } from '../../core/words/store.ts'
import { sameBytes } from './checksum.ts'
import type { Reader } from './handle.ts'
import { type ChangedRow, changeChecksum, type LoggedChange, rowChecksum } from './log.ts'
import { type Image, readImage } from './records.ts'

type StoredChange = LoggedChange & { checksum: Uint8Array }
type StoredRow = ChangedRow & { change: number; step: number; checksum: Uint8Array }

export function checkLog(reader: Reader): string[] {
  const changes = reader.all<StoredChange>('SELECT * FROM changes ORDER BY id')
  const rows = reader.all<StoredRow>('SELECT * FROM changed_rows ORDER BY change, step')
  const tampered = changes.filter(
    change =>
      !sameBytes(changeChecksum(change), change.checksum) ||
      rows.some(
        row => row.change === change.id && !sameBytes(rowChecksum(row.change, row.step, row), row.checksum),
      ),
  )
  if (tampered.length > 0) return tampered.map(({ label }) => sayFinding.checksum(sayRecord.change(label)))
  return [...disagreements(reader, changes, rows)].map(sayFinding.log)
}

/**
 * What was done runs, record by record, from image to image up to what the record is now; what was undone goes on
 * from there.
 */
function disagreements(
  reader: Reader,
  changes: readonly StoredChange[],
  rows: readonly StoredRow[],
): Set<string> {
  const undone = new Set(changes.filter(change => change.undone === 1).map(({ id }) => id))
  const wrong = new Set<string>()
  const nameOf = (row: ChangedRow): string => `${row.record} ${row.id}`
  const follow = (images: Map<string, Image>, row: ChangedRow): void => {
    const known = images.get(nameOf(row))
    if (known !== undefined && known !== row.before) wrong.add(nameOf(row))
    images.set(nameOf(row), row.after)
  }
  const done = new Map<string, Image>()
  for (const row of rows) if (!undone.has(row.change)) follow(done, row)
  const now = new Map<string, Image>()
  for (const row of rows)
    if (!now.has(nameOf(row))) now.set(nameOf(row), readImage(reader, row.record, row.id))
  for (const [name, image] of done) if (now.get(name) !== image) wrong.add(name)
  const ahead = new Map(now)
  for (const row of rows) if (undone.has(row.change)) follow(ahead, row)
  return wrong
}
