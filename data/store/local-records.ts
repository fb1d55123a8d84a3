/**
 * What was written here of the catalogue's records, over what was shipped. The image of a record is its local text:
 * null where it is as shipped, or not there. A newer shipped catalogue leaves those texts as they are, so a change of
 * them can be undone before it and after.
 */
import { z } from 'zod'
import { type LocalRecord, RECORD_TABLES } from '../../core/contract/upkeep-shapes.ts'
import { Edge, JobClass, Jurisdiction, Kind } from '../../core/model/catalogue.ts'
import {
  type CatalogueRecord,
  insertClass,
  insertEdge,
  insertJurisdiction,
  insertKind,
  TAKEN_AWAY,
  TABLES,
  type Table,
} from './catalogue-rows.ts'
import type { Reader, Writer } from './handle.ts'
import { readBody } from './shapes.ts'
import { forgetClass } from './search.ts'

export const CATALOGUE_KINDS = ['kind', 'jurisdiction', 'class', 'edge'] as const
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number]
export const isCatalogueKind = (kind: string): kind is CatalogueKind =>
  CATALOGUE_KINDS.some(each => each === kind)

const TABLE_OF = {
  kind: 'kinds',
  jurisdiction: 'jurisdictions',
  class: 'classes',
  edge: 'edges',
} as const satisfies Record<CatalogueKind, Table>

const Row = z.object({
  body: z.string(),
  origin: z.enum(['shipped', 'local']),
  shipped: z.string().nullable(),
  position: z.int(),
})

const rowOf = (reader: Reader, kind: CatalogueKind, id: string): z.infer<typeof Row> | undefined =>
  reader.get(Row, `SELECT body, origin, shipped, position FROM ${TABLE_OF[kind]} WHERE id = ?`, id)

export function readLocal(reader: Reader, kind: CatalogueKind, id: string): string | null {
  const row = rowOf(reader, kind, id)
  return row?.origin === 'local' ? row.body : null
}

/** What `writeLocal` must be given for a record to be this: null where the shipped one is the same. */
export function localImage(reader: Reader, kind: CatalogueKind, id: string, body: unknown): string | null {
  // Parsed, so that the same record has the same text, key by key.
  const text = JSON.stringify(TABLES[TABLE_OF[kind]].shape.parse(body))
  const row = rowOf(reader, kind, id)
  return text === shippedText(row) ? null : text
}

/** What `writeLocal` must be given for a record not to be there. */
export const goneImage = (reader: Reader, kind: CatalogueKind, id: string): string | null =>
  shippedText(rowOf(reader, kind, id)) === null ? null : TAKEN_AWAY

const shippedText = (row: z.infer<typeof Row> | undefined): string | null =>
  row?.origin === 'shipped' ? row.body : (row?.shipped ?? null)

/** The last place in each table, looked up once for all the records of a change: no index has it. */
export type LastPlaces = Map<CatalogueKind, number>

/** Makes a record what the text says; null makes it as shipped, or not there where nothing was shipped. */
export function writeLocal(
  writer: Writer,
  kind: CatalogueKind,
  id: string,
  text: string | null,
  last: LastPlaces,
): void {
  const row = rowOf(writer, kind, id)
  const shipped = shippedText(row)
  if (row) remove(writer, kind, id)
  const position = row?.position ?? nextPosition(writer, kind, last)
  if (text !== null) insert(writer, kind, { id, body: text, origin: 'local', shipped }, position)
  else if (shipped !== null)
    insert(writer, kind, { id, body: shipped, origin: 'shipped', shipped: null }, position)
}

function remove(writer: Writer, kind: CatalogueKind, id: string): void {
  if (kind === 'class') forgetClass(writer, id)
  writer.run(`DELETE FROM ${TABLE_OF[kind]} WHERE id = ?`, id)
}

function nextPosition(reader: Reader, kind: CatalogueKind, last: LastPlaces): number {
  const position = (last.get(kind) ?? lastPosition(reader, kind)) + 1
  last.set(kind, position)
  return position
}

const lastPosition = (reader: Reader, kind: CatalogueKind): number =>
  reader.get(z.object({ last: z.int() }), `SELECT coalesce(max(position), -1) AS last FROM ${TABLE_OF[kind]}`)
    ?.last ?? -1

function insert(
  writer: Writer,
  kind: CatalogueKind,
  texts: CatalogueRecord<string> & { readonly body: string },
  position: number,
): void {
  const what = TABLES[TABLE_OF[kind]].say(texts.id)
  const recordOf = <Body>(shape: z.ZodType<Body>): CatalogueRecord<Body> => ({
    ...texts,
    body: texts.body === TAKEN_AWAY ? null : readBody(shape, texts.body, what),
    shipped: texts.shipped === null ? null : readBody(shape, texts.shipped, what),
  })
  switch (kind) {
    case 'kind':
      return insertKind(writer, recordOf(Kind), position)
    case 'jurisdiction':
      return insertJurisdiction(writer, recordOf(Jurisdiction), position)
    case 'class':
      return insertClass(writer, recordOf(JobClass), position)
    case 'edge':
      return insertEdge(writer, recordOf(Edge), position)
    default:
      return kind satisfies never
  }
}

/**
 * Of a shipped record that was taken away here and is shipped no longer there is nothing left to undo: the log forgets
 * it.
 */
export function forgetTakenAway(writer: Writer): void {
  for (const kind of CATALOGUE_KINDS)
    writer.run(
      `DELETE FROM changed_rows WHERE record = ? AND id NOT IN (SELECT id FROM ${TABLE_OF[kind]})
         AND id IN (SELECT id FROM changed_rows WHERE record = ? AND ? IN (before, after))`,
      kind,
      kind,
      TAKEN_AWAY,
    )
}

const Local = z.object({ id: z.string(), name: z.string(), shipped: z.int() })
const NAME_OF = {
  jurisdictions: "body ->> 'name'",
  kinds: "body ->> 'name'",
  classes: 'title',
  edges: "lower || ' → ' || higher",
} as const satisfies Record<Table, string>

/** The records that were made or edited here. */
export const localRecords = (reader: Reader): LocalRecord[] =>
  RECORD_TABLES.flatMap(table =>
    reader
      .all(
        Local,
        `SELECT id, coalesce(${NAME_OF[table]}, id) AS name, shipped IS NOT NULL AS shipped
         FROM ${table} WHERE origin = 'local' ORDER BY position`,
      )
      .map(
        ({ id, name, shipped }): LocalRecord => ({ table, id, name, is: shipped === 1 ? 'edited' : 'made' }),
      ),
  )
