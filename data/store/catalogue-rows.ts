/** The catalogue in the database: records with their place, origin and checksum; and the pack they make. */
import type { CataloguePack, Edge, JobClass, Jurisdiction, Kind } from '../../core/model/catalogue.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase, sayRecord } from '../../core/words/store.ts'
import { checksum, sameBytes } from './checksum.ts'
import type { Reader, Writer } from './handle.ts'
import { clearSearch, indexClass } from './search.ts'

/** Who wrote a record: the shipped catalogue, or the person. */
export type Origin = 'shipped' | 'local'

export interface CatalogueRecord<Body> {
  readonly id: string
  readonly body: Body
  readonly origin: Origin
  /** What the shipped catalogue says of a record that was edited here; null where it says nothing of it. */
  readonly shipped: Body | null
}

/** Every record in the order of the pack. */
export interface CatalogueRecords {
  readonly kinds: readonly CatalogueRecord<Kind>[]
  readonly jurisdictions: readonly CatalogueRecord<Jurisdiction>[]
  readonly classes: readonly CatalogueRecord<JobClass>[]
  readonly edges: readonly CatalogueRecord<Edge>[]
}

export type CatalogueHead = Pick<CataloguePack, 'format' | 'formatVersion' | 'version' | 'published'>
export const CATALOGUE_TABLES = ['kinds', 'jurisdictions', 'classes', 'edges'] as const
export type CatalogueTable = (typeof CATALOGUE_TABLES)[number]

const SAY_RECORD = {
  kinds: sayRecord.kind,
  jurisdictions: sayRecord.jurisdiction,
  classes: sayRecord.class,
  edges: sayRecord.edge,
} satisfies Record<CatalogueTable, (id: string) => string>

interface Row {
  id: string
  body: string
  origin: Origin
  shipped: string | null
  checksum: Uint8Array
}

export const edgeId = ({ from, to, kind }: Edge): string => `${from} ${to} ${kind}`
const sumOf = (row: Omit<Row, 'checksum'>): Uint8Array => checksum(row.id, row.body, row.origin, row.shipped)

/** The catalogue's name and date, or undefined before the first one is stored. */
export function readHead(reader: Reader): CatalogueHead | undefined {
  const row = reader.get<{ value: string }>("SELECT value FROM meta WHERE key = 'catalogue'")
  return row ? (JSON.parse(row.value) as CatalogueHead) : undefined
}

/** Every record. Refuses (`database`) where one was changed behind our back. */
export function readRecords(reader: Reader): CatalogueRecords {
  return {
    kinds: readTable(reader, 'kinds'),
    jurisdictions: readTable(reader, 'jurisdictions'),
    classes: readTable(reader, 'classes'),
    edges: readTable(reader, 'edges'),
  }
}

function readTable<Body>(reader: Reader, table: CatalogueTable): CatalogueRecord<Body>[] {
  return rowsOf(reader, table).map(row => {
    if (!sameBytes(sumOf(row), row.checksum))
      throw new Refusal('database', sayDatabase.changedBehind(SAY_RECORD[table](row.id)))
    const shipped = row.shipped === null ? null : (JSON.parse(row.shipped) as Body)
    return { id: row.id, body: JSON.parse(row.body) as Body, origin: row.origin, shipped }
  })
}

/** Names of the records whose checksum differs. */
export const tamperedRecords = (reader: Reader): string[] =>
  CATALOGUE_TABLES.flatMap(table =>
    rowsOf(reader, table)
      .filter(row => !sameBytes(sumOf(row), row.checksum))
      .map(({ id }) => SAY_RECORD[table](id)),
  )

const rowsOf = (reader: Reader, table: CatalogueTable): Row[] =>
  reader.all<Row>(`SELECT id, body, origin, shipped, checksum FROM ${table} ORDER BY position`)

/** Writes the whole catalogue anew, with its search index. */
export function writeRecords(writer: Writer, head: CatalogueHead, records: CatalogueRecords): void {
  for (const table of CATALOGUE_TABLES.toReversed()) writer.run(`DELETE FROM ${table}`)
  clearSearch(writer)
  writer.run(
    `INSERT INTO meta (key, value) VALUES ('catalogue', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    JSON.stringify(head),
  )
  records.kinds.forEach((record, position) => insert(writer, 'kinds', record, { position }))
  records.jurisdictions.forEach((record, position) => insert(writer, 'jurisdictions', record, { position }))
  records.classes.forEach((record, position) => {
    const { jurisdiction, title, code = null } = record.body
    insert(writer, 'classes', record, { number: position + 1, position, jurisdiction, title, code })
    indexClass(writer, position + 1, record.body)
  })
  records.edges.forEach((record, position) =>
    insert(writer, 'edges', record, { position, lower: record.body.from, higher: record.body.to }),
  )
}

function insert<Body>(
  writer: Writer,
  table: CatalogueTable,
  record: CatalogueRecord<Body>,
  columns: Record<string, string | number | null>,
): void {
  const { id, origin } = record
  const body = JSON.stringify(record.body)
  const shipped = record.shipped === null ? null : JSON.stringify(record.shipped)
  const all = { id, body, origin, shipped, checksum: sumOf({ id, body, origin, shipped }), ...columns }
  const names = Object.keys(all)
  writer.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(all),
  )
}

export const packOf = (head: CatalogueHead, records: CatalogueRecords): CataloguePack => ({
  ...head,
  kinds: records.kinds.map(({ body }) => body),
  jurisdictions: records.jurisdictions.map(({ body }) => body),
  classes: records.classes.map(({ body }) => body),
  edges: records.edges.map(({ body }) => body),
})
