/** The catalogue in the database: records with their place, origin and checksum; and the pack they make. */
import { z } from 'zod'
import { CataloguePack, Edge, JobClass, Jurisdiction, Kind } from '../../core/model/catalogue.ts'
import { sayRecord } from '../../core/words/store.ts'
import { checksum } from './checksum.ts'
import { insertRow, type Reader, type Writer } from './handle.ts'
import { readMeta, writeMeta } from './meta.ts'
import { clearSearch, indexClass } from './search.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

/** Who wrote a record: the shipped catalogue, or the person. */
type Origin = 'shipped' | 'local'

export interface CatalogueRecord<Body> {
  readonly id: string
  /** Null where a person took a shipped record away. */
  readonly body: Body | null
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

const Head = CataloguePack.pick({ format: true, formatVersion: true, version: true, published: true })
export type CatalogueHead = z.infer<typeof Head>

const Row = z.object({
  id: z.string(),
  body: z.string(),
  origin: z.enum(['shipped', 'local']),
  shipped: z.string().nullable(),
  checksum: Bytes,
})
type Row = z.infer<typeof Row>

export type Table = 'kinds' | 'jurisdictions' | 'classes' | 'edges'
export const TABLES: Readonly<Record<Table, { shape: z.ZodType; say: (id: string) => string }>> = {
  kinds: { shape: Kind, say: sayRecord.kind },
  jurisdictions: { shape: Jurisdiction, say: sayRecord.jurisdiction },
  classes: { shape: JobClass, say: sayRecord.class },
  edges: { shape: Edge, say: sayRecord.edge },
}

/** The body of a shipped record that was taken away here, as text. */
export const TAKEN_AWAY = 'null'

export const edgeId = ({ from, to, kind }: Pick<Edge, 'from' | 'to' | 'kind'>): string =>
  `${from} ${to} ${kind}`
const sumOf = (row: Omit<Row, 'checksum'>): Uint8Array => checksum(row.id, row.body, row.origin, row.shipped)

/** The catalogue's name and date, or undefined before the first one is stored. */
export function readHead(reader: Reader): CatalogueHead | undefined {
  const text = readMeta(reader, 'catalogue')
  return text === undefined ? undefined : readBody(Head, text, sayRecord.catalogue())
}

export function mustReadHead(reader: Reader): CatalogueHead {
  const head = readHead(reader)
  if (!head) throw new Error('The database holds no catalogue.')
  return head
}

/**
 * Every record. Refuses (`database`) one that was changed behind our back. Shapes are not looked at again: they were
 * when the record was written, the checksum says that it is the same, and twenty thousand classes take seconds.
 */
export const readRecords = (reader: Reader): CatalogueRecords => ({
  kinds: rowsOf(reader, 'kinds').map(row => readRow(row, 'kinds', (text): Kind => JSON.parse(text))),
  jurisdictions: rowsOf(reader, 'jurisdictions').map(row =>
    readRow(row, 'jurisdictions', (text): Jurisdiction => JSON.parse(text)),
  ),
  classes: rowsOf(reader, 'classes').map(row =>
    readRow(row, 'classes', (text): JobClass => JSON.parse(text)),
  ),
  edges: rowsOf(reader, 'edges').map(row => readRow(row, 'edges', (text): Edge => JSON.parse(text))),
})

/** Reads every record by itself and by its shape, for a check that names all that are not as they should be. */
export const eachRecord = (reader: Reader): (() => unknown)[] =>
  (['kinds', 'jurisdictions', 'classes', 'edges'] as const).flatMap(table =>
    rowsOf(reader, table).map(
      row => () => readRow(row, table, (text, what) => readBody(TABLES[table].shape, text, what)),
    ),
  )

const rowsOf = (reader: Reader, table: Table): Row[] =>
  reader.all(Row, `SELECT id, body, origin, shipped, checksum FROM ${table} ORDER BY position`)

function readRow<Body>(
  row: Row,
  table: Table,
  read: (text: string, what: string) => Body,
): CatalogueRecord<Body> {
  const { id, body, origin, shipped } = row
  const what = TABLES[table].say(id)
  mustMatch(row.checksum, sumOf(row), what)
  return {
    id,
    body: body === TAKEN_AWAY ? null : read(body, what),
    origin,
    shipped: shipped === null ? null : read(shipped, what),
  }
}

/** Writes the whole catalogue anew, with its search index. */
export function writeRecords(writer: Writer, head: CatalogueHead, records: CatalogueRecords): void {
  for (const table of ['edges', 'classes', 'jurisdictions', 'kinds']) writer.run(`DELETE FROM ${table}`)
  clearSearch(writer)
  writeMeta(writer, 'catalogue', JSON.stringify(headOf(head)))
  for (const [position, record] of records.kinds.entries()) insertKind(writer, record, position)
  for (const [position, record] of records.jurisdictions.entries())
    insertJurisdiction(writer, record, position)
  for (const [position, record] of records.classes.entries()) insertClass(writer, record, position)
  for (const [position, record] of records.edges.entries()) insertEdge(writer, record, position)
}

export const insertKind = (writer: Writer, record: CatalogueRecord<Kind>, position: number): void =>
  insert(writer, 'kinds', record, { position })

export const insertJurisdiction = (
  writer: Writer,
  record: CatalogueRecord<Jurisdiction>,
  position: number,
): void => insert(writer, 'jurisdictions', record, { position })

export function insertClass(writer: Writer, record: CatalogueRecord<JobClass>, position: number): void {
  const jobClass = mainText(record)
  const { jurisdiction, title, code = null } = jobClass
  const number = position + 1
  insert(writer, 'classes', record, { number, position, jurisdiction, title, code })
  indexClass(writer, number, jobClass)
}

export function insertEdge(writer: Writer, record: CatalogueRecord<Edge>, position: number): void {
  const { from, to } = mainText(record)
  insert(writer, 'edges', record, { position, lower: from, higher: to })
}

/** What the columns beside a record say: of one taken away, what was shipped. */
function mainText<Body>({ id, body, shipped }: CatalogueRecord<Body>): Body {
  const text = body ?? shipped
  if (text === null) throw new Error(`The record ${id} has no text.`)
  return text
}

function insert(
  writer: Writer,
  table: Table,
  record: CatalogueRecord<unknown>,
  columns: Record<string, string | number | null>,
): void {
  const { id, origin } = record
  const body = JSON.stringify(record.body)
  const shipped = record.shipped === null ? null : JSON.stringify(record.shipped)
  const row = { id, body, origin, shipped }
  insertRow(writer, table, { ...row, ...columns, checksum: sumOf(row) })
}

const headOf = ({ format, formatVersion, version, published }: CatalogueHead): CatalogueHead => ({
  format,
  formatVersion,
  version,
  published,
})

export const packOf = (head: CatalogueHead, records: CatalogueRecords): CataloguePack => ({
  ...headOf(head),
  kinds: bodiesOf(records.kinds),
  jurisdictions: bodiesOf(records.jurisdictions),
  classes: bodiesOf(records.classes),
  edges: bodiesOf(records.edges),
})

const bodiesOf = <Body>(records: readonly CatalogueRecord<Body>[]): Body[] =>
  records.flatMap(({ body }) => (body === null ? [] : [body]))
