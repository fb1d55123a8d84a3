/**
 * The log of changes: each a named command with its arguments and, row by row, what was there before and after.
 * It is written in the same transaction as the change, so it survives a crash and a restart with it.
 */
import { z } from 'zod'
import type { Change, History } from '../../core/contract/shapes.ts'
import { checksum } from './checksum.ts'
import { insertRow, type Reader, type Writer } from './handle.ts'
import { RECORD_KINDS, type RecordKind } from './records.ts'
import { Count, jsonIn } from './shapes.ts'

/** Older changes are dropped beyond these; so many are kept however large. */
const MOST_CHANGES = 1000
const MOST_BYTES = 64_000_000
const ALWAYS_KEPT = 50
const LISTED = 200

/** A record that a change made from one image to another. */
export const ChangedRow = z.object({
  record: z.enum(RECORD_KINDS),
  id: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type ChangedRow = z.infer<typeof ChangedRow>

export const LoggedChange = z.object({
  id: z.int(),
  command: z.string(),
  /** As JSON. */
  arguments: z.string(),
  label: z.string(),
  at: z.string(),
  undone: z.union([z.literal(0), z.literal(1)]),
})
export type LoggedChange = z.infer<typeof LoggedChange>

const COLUMNS = 'id, command, arguments, label, at, undone'

export const changeChecksum = (change: LoggedChange): Uint8Array =>
  checksum(change.id, change.command, change.arguments, change.label, change.at, change.undone)

export const rowChecksum = (change: number, step: number, row: ChangedRow): Uint8Array =>
  checksum(change, step, row.record, row.id, row.before, row.after)

/** Appends a change; what was undone before it can no longer be redone. */
export function append(
  writer: Writer,
  change: Omit<LoggedChange, 'id' | 'undone'>,
  rows: readonly ChangedRow[],
): void {
  writer.run('DELETE FROM changes WHERE undone = 1')
  const last = writer.get(
    z.object({ seq: z.int() }),
    "SELECT seq FROM sqlite_sequence WHERE name = 'changes'",
  )
  const entry: LoggedChange = { id: (last?.seq ?? 0) + 1, ...change, undone: 0 }
  insertRow(writer, 'changes', { ...entry, bytes: bytesOf(rows), checksum: changeChecksum(entry) })
  addRows(writer, entry.id, 0, rows)
  prune(writer)
}

/** Adds rows to the change made last, which is then called as it says; its arguments stay those of its first step. */
export function extend(writer: Writer, change: LoggedChange, rows: readonly ChangedRow[]): void {
  writer.run('DELETE FROM changes WHERE undone = 1')
  const steps = writer.get(Count, 'SELECT count(*) AS n FROM changed_rows WHERE change = ?', change.id)
  addRows(writer, change.id, steps?.n ?? 0, rows)
  writer.run(
    'UPDATE changes SET label = ?, bytes = bytes + ?, checksum = ? WHERE id = ?',
    change.label,
    bytesOf(rows),
    changeChecksum(change),
    change.id,
  )
  prune(writer)
}

const PartOf = z.object({ partOf: z.string() })

/** The change made last, where it is this command's and has this name; undefined without a name. */
export function earlierSteps(
  reader: Reader,
  command: string,
  partOf: string | undefined,
): LoggedChange | undefined {
  const last = partOf === undefined ? undefined : lastDone(reader)
  if (last?.command !== command) return undefined
  return PartOf.safeParse(jsonIn(last.arguments)).data?.partOf === partOf ? last : undefined
}

const bytesOf = (rows: readonly ChangedRow[]): number =>
  rows.reduce((sum, row) => sum + (row.before?.length ?? 0) + (row.after?.length ?? 0), 0)

function addRows(writer: Writer, change: number, from: number, rows: readonly ChangedRow[]): void {
  for (const [index, row] of rows.entries()) {
    const step = from + index
    insertRow(writer, 'changed_rows', { change, step, ...row, checksum: rowChecksum(change, step, row) })
  }
}

function prune(writer: Writer): void {
  writer.run(
    `DELETE FROM changes WHERE id <= (
       SELECT max(id) FROM (
         SELECT id, row_number() OVER newest AS nth, sum(bytes) OVER newest AS total FROM changes
         WINDOW newest AS (ORDER BY id DESC)
       ) WHERE nth > ? OR (total > ? AND nth > ?)
     )`,
    MOST_CHANGES,
    MOST_BYTES,
    ALWAYS_KEPT,
  )
}

const StoredRow = ChangedRow.extend({ change: z.int(), step: z.int() })

/** What the log holds of one kind of records, done and undone. */
export const loggedRows = (reader: Reader, kind: RecordKind): z.infer<typeof StoredRow>[] =>
  reader.all(
    StoredRow,
    'SELECT change, step, record, id, before, after FROM changed_rows WHERE record = ?',
    kind,
  )

/** The change an undo would take back. */
export const lastDone = (reader: Reader): LoggedChange | undefined =>
  reader.get(LoggedChange, `SELECT ${COLUMNS} FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1`)

/** The change a redo would repeat. */
export const firstUndone = (reader: Reader): LoggedChange | undefined =>
  reader.get(LoggedChange, `SELECT ${COLUMNS} FROM changes WHERE undone = 1 ORDER BY id LIMIT 1`)

export const rowsOf = (reader: Reader, change: number): ChangedRow[] =>
  reader.all(
    ChangedRow,
    'SELECT record, id, before, after FROM changed_rows WHERE change = ? ORDER BY step',
    change,
  )

export function markUndone(writer: Writer, change: LoggedChange, undone: 0 | 1): void {
  const entry = { ...change, undone }
  writer.run(
    'UPDATE changes SET undone = ?, checksum = ? WHERE id = ?',
    undone,
    changeChecksum(entry),
    change.id,
  )
}

/** What was changed, latest first, and what undo and redo would do. */
export function readHistory(reader: Reader): History {
  const changes = reader
    .all(LoggedChange, `SELECT ${COLUMNS} FROM changes ORDER BY id DESC LIMIT ?`, LISTED)
    .map(({ id, label, at, undone }): Change => ({ id, label, at, undone: undone === 1 }))
  return { undo: lastDone(reader)?.label ?? null, redo: firstUndone(reader)?.label ?? null, changes }
}
