/** Does the log of changes agree with itself and with the records? */
import { z } from 'zod'
import { sayDatabase, sayFinding, sayRecord } from '../../core/words/store.ts'
import { sameBytes } from './checksum.ts'
import type { Reader } from './handle.ts'
import { ChangedRow, changeChecksum, LoggedChange, rowChecksum } from './log.ts'
import { type Image, readImage } from './records.ts'
import { Bytes } from './shapes.ts'

const StoredChange = LoggedChange.extend({ checksum: Bytes })
type StoredChange = z.infer<typeof StoredChange>
const StoredRow = ChangedRow.extend({ change: z.int(), step: z.int(), checksum: Bytes })
type StoredRow = z.infer<typeof StoredRow>

export function checkLog(reader: Reader): string[] {
  const changes = reader.all(StoredChange, 'SELECT * FROM changes ORDER BY id')
  const rows = reader.all(StoredRow, 'SELECT * FROM changed_rows ORDER BY change, step')
  const spoilt = new Set(rows.filter(row => !isRowWhole(row)).map(({ change }) => change))
  const tampered = changes.filter(change => spoilt.has(change.id) || !isChangeWhole(change))
  if (tampered.length > 0)
    return tampered.map(({ label }) => sayDatabase.changedBehind(sayRecord.change(label)))
  return [...disagreements(reader, changes, rows)].map(sayFinding.log)
}

const isChangeWhole = (change: StoredChange): boolean => sameBytes(changeChecksum(change), change.checksum)
const isRowWhole = (row: StoredRow): boolean =>
  sameBytes(rowChecksum(row.change, row.step, row), row.checksum)
const nameOf = ({ record, id }: ChangedRow): string => `${record} ${id}`

/**
 * What was done runs, record by record, from image to image up to what the record is now; what was undone goes on
 * from there. Answers the records of which that is not so.
 */
function disagreements(
  reader: Reader,
  changes: readonly StoredChange[],
  rows: readonly StoredRow[],
): Set<string> {
  const isUndone = new Set(changes.filter(({ undone }) => undone === 1).map(({ id }) => id))
  const wrong = new Set<string>()
  const follow = (images: Map<string, Image>, row: ChangedRow): void => {
    const known = images.get(nameOf(row))
    if (known !== undefined && known !== row.before) wrong.add(nameOf(row))
    images.set(nameOf(row), row.after)
  }
  const done = new Map<string, Image>()
  for (const row of rows) if (!isUndone.has(row.change)) follow(done, row)
  const now = new Map<string, Image>()
  for (const row of rows)
    if (!now.has(nameOf(row))) now.set(nameOf(row), readImage(reader, row.record, row.id))
  for (const [name, image] of done) if (now.get(name) !== image) wrong.add(name)
  for (const row of rows) if (isUndone.has(row.change)) follow(now, row)
  return wrong
}
