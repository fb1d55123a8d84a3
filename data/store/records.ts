/**
 * The records a person changes: profiles, plans, teams and what belongs to them, reviews and versions of classes, and
 * the catalogue's own (`local-records.ts`). Everything that writes them goes through `writeRecord`, with an image: the row's content columns as a JSON list, byte for byte, so that a change is
 * undone exactly.
 */
import { z } from 'zod'
import { checksum } from './checksum.ts'
import type { Reader, Value, Writer } from './handle.ts'
import { CATALOGUE_KINDS, isCatalogueKind, type LastPlaces, readLocal, writeLocal } from './local-records.ts'

const ROW_KINDS = [
  'profile',
  'plan',
  'team',
  'person',
  'scenario',
  'mapping',
  'review',
  'version',
  'phrase',
] as const
type RowKind = (typeof ROW_KINDS)[number]
export const RECORD_KINDS = [...ROW_KINDS, ...CATALOGUE_KINDS] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export const RECORDS = {
  profile: {
    table: 'profiles',
    columns: ['name', 'sample', 'target', 'document', 'what_if', 'created_at'],
    /** Written anew by every change, undo and redo included; no part of the content. */
    stamps: ['updated_at', 'revision'],
  },
  plan: {
    table: 'plans',
    columns: ['profile', 'name', 'target', 'as_of', 'what_if', 'plan', 'saved_at'],
    stamps: [],
  },
  team: { table: 'teams', columns: ['name', 'created_at'], stamps: ['updated_at', 'revision'] },
  person: {
    table: 'team_people',
    columns: ['team', 'person', 'position', 'name', 'unit', 'manager', 'document', 'imported'],
    stamps: ['updated_at', 'revision'],
  },
  scenario: { table: 'team_scenarios', columns: ['team', 'name', 'steps', 'saved_at'], stamps: [] },
  mapping: { table: 'roster_mappings', columns: ['mapping', 'saved_at'], stamps: [] },
  review: {
    table: 'reviews',
    columns: ['edit', 'decision', 'class', 'decided_at', 'decided_by'],
    stamps: [],
  },
  version: {
    table: 'versions',
    columns: ['class', 'number', 'body', 'accepted_at', 'accepted_by', 'reading'],
    stamps: [],
  },
  phrase: { table: 'phrases', columns: ['phrase', 'means'], stamps: [] },
} as const satisfies Record<RowKind, { table: string; columns: readonly string[]; stamps: readonly string[] }>

export type Column = string | number | null
export const Column = z.union([z.string(), z.number(), z.null()])
const Columns = z.array(Column)
const AnyRow = z.record(z.string(), Column)
/**
 * A row's content columns in the order of `RECORDS`, as JSON; null: no such row. Of a record of the catalogue what was
 * written here; null: nothing was.
 */
export type Image = string | null

export interface Stamp {
  /** ISO instant. */
  readonly at: string
  /** Grows with every change in this database, so that an old one never comes again. */
  readonly revision: number
}

/** Half a surrogate pair would come back from SQLite as another character, so it does not go in. */
export const imageOf = (columns: readonly Column[]): string =>
  JSON.stringify(columns.map(column => (typeof column === 'string' ? column.toWellFormed() : column)))

export function readImage(reader: Reader, kind: RecordKind, id: string): Image {
  if (isCatalogueKind(kind)) return readLocal(reader, kind, id)
  const { table, columns } = RECORDS[kind]
  const row = reader.get(AnyRow, `SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`, id)
  return row ? imageOf(columns.map(column => row[column] ?? null)) : null
}

/** Makes the row what the image says; null removes it. */
export function writeRecord(
  writer: Writer,
  kind: RecordKind,
  id: string,
  image: Image,
  stamp: Stamp,
  last: LastPlaces = new Map(),
): void {
  if (isCatalogueKind(kind)) return writeLocal(writer, kind, id, image, last)
  const { table, columns, stamps } = RECORDS[kind]
  if (image === null) {
    writer.run(`DELETE FROM ${table} WHERE id = ?`, id)
    return
  }
  const values = [
    ...Columns.parse(JSON.parse(image)),
    ...(stamps.length > 0 ? [stamp.at, stamp.revision] : []),
  ]
  const names = [...columns, ...stamps, 'checksum']
  writer.run(
    `INSERT INTO ${table} (id, ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
    id,
    ...values,
    checksum(id, ...values),
  )
}

/** The checksum that a row must have, from the row read with all its columns. */
export function recordChecksum(kind: RowKind, row: Readonly<Record<string, Value>>): Uint8Array {
  const { columns, stamps } = RECORDS[kind]
  return checksum(...['id', ...columns, ...stamps].map(column => Column.parse(row[column])))
}
