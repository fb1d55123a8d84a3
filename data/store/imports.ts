/**
 * Batches of documents and what was read in them. None of it is anyone's change, so none of it is logged; a
 * document's result is written whole, in one transaction, so that a batch cut off goes on where it stopped.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import {
  Decision,
  DOCUMENT_STATES,
  type ImportBatch,
  type ImportedDocument,
} from '../../core/contract/upkeep-shapes.ts'
import { DOCUMENT_FORMATS, ExtractedText } from '../../core/reading/model.ts'
import { sayNotHere, sayUpkeepRecord } from '../../core/words/upkeep.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { checksum } from './checksum.ts'
import type { Reader, Writer } from './handle.ts'
import { addReading, type NewReading, readingsOf } from './readings.ts'
import { readAnew } from './read-again.ts'
import { UNPLACED } from './reviews.ts'
import { Bytes, Id, mustMatch, readBody } from './shapes.ts'

export interface NewDocument {
  readonly id: string
  readonly name: string
  readonly content: Uint8Array
  /** Text in UTF-8, not a file. */
  readonly pasted: boolean
}

/** A document whose text is there, to be read. */
export interface OpenedDocument {
  readonly id: string
  readonly name: string
  readonly jurisdiction: string | null
  readonly text: ExtractedText
}
export interface KeptDocument {
  readonly id: string
  readonly batch: string
  readonly name: string
  readonly state: (typeof DOCUMENT_STATES)[number]
  readonly text: ExtractedText | null
  readonly problems: readonly string[]
}

const DocumentRow = z.object({
  id: z.string(),
  batch: z.string(),
  position: z.int(),
  name: z.string(),
  digest: z.string(),
  state: z.enum(DOCUMENT_STATES),
  format: z.enum(DOCUMENT_FORMATS).nullable(),
  text: z.string().nullable(),
  titles: z.string().nullable(),
  problems: z.string(),
  checksum: Bytes,
})
type DocumentRow = z.infer<typeof DocumentRow>
const SUMMED = [
  'id',
  'batch',
  'position',
  'name',
  'digest',
  'state',
  'format',
  'text',
  'titles',
  'problems',
] as const
const DOCUMENT_COLUMNS = SUMMED.join(', ')
const Strings = z.array(z.string())

const sumOf = (row: Omit<DocumentRow, 'checksum'>): Uint8Array =>
  checksum(...SUMMED.map(column => row[column]))

export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

export function addBatch(writer: Writer, id: string, startedAt: string, jurisdiction: string | null): void {
  writer.run(
    'INSERT INTO batches (id, started_at, jurisdiction) VALUES (?, ?, ?)',
    id,
    startedAt,
    jurisdiction,
  )
}

export function addDocuments(writer: Writer, batch: string, documents: readonly NewDocument[]): void {
  const last = writer.get(
    z.object({ n: z.int() }),
    'SELECT coalesce(max(position), -1) AS n FROM documents WHERE batch = ?',
    batch,
  )
  documents.forEach(({ id, name, content, pasted }, index) => {
    const row: Omit<DocumentRow, 'checksum'> = {
      id,
      batch,
      position: (last?.n ?? -1) + 1 + index,
      name,
      digest: digestOf(content),
      state: 'waiting',
      format: pasted ? 'pasted' : null,
      text: null,
      titles: null,
      problems: '[]',
    }
    writer.run(
      `INSERT INTO documents (id, batch, position, name, digest, state, format, content, problems, checksum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,

      id,
      batch,
      row.position,
      name,
      row.digest,
      row.state,
      row.format,
      content,
      row.problems,
      sumOf(row),
    )
  })
}

/** A document of the same content and jurisdiction that waits or was read before. */
export const knownDocument = (
  reader: Reader,
  digest: string,
  jurisdiction: string | null,
): { id: string; batch: string } | undefined =>
  reader.get(
    z.object({ id: z.string(), batch: z.string() }),
    `SELECT documents.id, batch FROM documents JOIN batches ON batches.id = batch
     WHERE digest = ? AND jurisdiction IS ? AND state IN ('waiting', 'opened', 'read') LIMIT 1`,
    digest,
    jurisdiction,
  )

/** The first document of a batch in this state that nobody is busy with. */
function nextIn(
  reader: Reader,
  batch: string,
  state: 'waiting' | 'opened',
  busy: ReadonlySet<string>,
): string | undefined {
  return reader
    .all(
      Id,
      'SELECT id FROM documents WHERE batch = ? AND state = ? ORDER BY position LIMIT ?',
      batch,
      state,
      busy.size + 1,
    )
    .find(({ id }) => !busy.has(id))?.id
}

const Content = z.object({ content: Bytes })

/** The document of a batch to be opened next, none of those at work. */
export function nextWaiting(
  reader: Reader,
  batch: string,
  busy: ReadonlySet<string>,
): NewDocument | undefined {
  const id = nextIn(reader, batch, 'waiting', busy)
  const row = id === undefined ? undefined : documentRow(reader, id)
  if (!row) return undefined
  const content = reader.get(Content, 'SELECT content FROM documents WHERE id = ?', row.id)?.content
  const what = sayUpkeepRecord.document(row.name)
  mustMatch(row.checksum, sumOf(row), what)
  if (!content || digestOf(content) !== row.digest)
    throw new Refusal('database', sayDatabase.changedBehind(what))
  return { id: row.id, name: row.name, content, pasted: row.format === 'pasted' }
}

/** The document of a batch to be read next, none of those at work. */
export function nextOpened(
  reader: Reader,
  batch: string,
  busy: ReadonlySet<string>,
): OpenedDocument | undefined {
  const id = nextIn(reader, batch, 'opened', busy)
  if (id === undefined) return undefined
  const { name, text } = mustFindDocument(reader, id)
  return text === null ? undefined : { id, name, text, jurisdiction: jurisdictionOf(reader, batch) }
}

export const jurisdictionOf = (reader: Reader, batch: string): string | null =>
  reader.get(
    z.object({ jurisdiction: z.string().nullable() }),
    'SELECT jurisdiction FROM batches WHERE id = ?',
    batch,
  )?.jurisdiction ?? null

/** Titles that the opened documents of a batch define. */
export const batchTitles = (reader: Reader, batch: string): string[] =>
  reader
    .all(
      z.object({ name: z.string(), titles: z.string() }),
      'SELECT name, titles FROM documents WHERE batch = ? AND titles IS NOT NULL ORDER BY position',
      batch,
    )
    .flatMap(({ name, titles }) => readBody(Strings, titles, sayUpkeepRecord.document(name)))

/** Keeps a document's text, and lets its content go. Nothing is kept of one that was cancelled meanwhile. */
export function openDocument(
  writer: Writer,
  id: string,
  text: ExtractedText,
  titles: readonly string[],
): void {
  const row = documentRow(writer, id)
  if (row?.state !== 'waiting') return
  setDocument(writer, {
    ...row,
    state: 'opened',
    format: text.format,
    text: JSON.stringify(text),
    titles: JSON.stringify(titles),
  })
}

/** Keeps what was read in a document, or why nothing was; of one read again, in the place of what was read before. */
export function finishDocument(
  writer: Writer,
  id: string,
  problems: readonly string[],
  classes: readonly NewReading[],
): void {
  const row = documentRow(writer, id)
  if (row?.state !== 'waiting' && row?.state !== 'opened') return
  const isAgain = readingsOf(writer, id).length > 0
  if (isAgain) readAnew(writer, id, classes)
  else classes.forEach((each, position) => addReading(writer, id, position, each))
  const state = isAgain || classes.length > 0 ? 'read' : 'failed'
  setDocument(writer, { ...row, state, problems: JSON.stringify(problems) })
}

/** Reads no more of a batch; what was being read again stays as it was. */
export function cancelRest(writer: Writer, batch: string): void {
  const rest = writer.all(
    Id,
    "SELECT id FROM documents WHERE batch = ? AND state IN ('waiting', 'opened')",
    batch,
  )
  for (const { id } of rest) {
    const row = documentRow(writer, id)
    if (row) setDocument(writer, { ...row, state: readingsOf(writer, id).length > 0 ? 'read' : 'cancelled' })
  }
}

/** Documents in which classes were found, of one batch or of all. */
export const readDocuments = (reader: Reader, batch?: string): { id: string; batch: string }[] =>
  reader.all(
    z.object({ id: z.string(), batch: z.string() }),
    `SELECT id, batch FROM documents WHERE state = 'read' ${batch === undefined ? '' : 'AND batch = ?'}`,
    ...(batch === undefined ? [] : [batch]),
  )

/** Has the text of a document wait to be read once more. */
export function reopenDocument(writer: Writer, id: string): void {
  const row = documentRow(writer, id)
  if (row?.state === 'read' && row.text !== null) setDocument(writer, { ...row, state: 'opened' })
}

function setDocument(writer: Writer, row: Omit<DocumentRow, 'checksum'>): void {
  const { state, format, text, titles, problems, id } = row
  writer.run(
    `UPDATE documents SET state = ?, content = NULL, format = ?, text = ?, titles = ?, problems = ?, checksum = ?
     WHERE id = ?`,
    state,
    format,
    text,
    titles,
    problems,
    sumOf(row),
    id,
  )
}

const documentRow = (reader: Reader, id: string): DocumentRow | undefined =>
  reader.get(DocumentRow, `SELECT ${DOCUMENT_COLUMNS}, checksum FROM documents WHERE id = ?`, id)

/** Refuses (`not-found`) an id that is not here. */
export function mustFindDocument(reader: Reader, id: string): KeptDocument {
  const row = documentRow(reader, id)
  if (!row) throw new Refusal('not-found', sayNotHere.document(), 'document')
  const what = sayUpkeepRecord.document(row.name)
  mustMatch(row.checksum, sumOf(row), what)
  const { batch, name, state } = row
  return {
    id,
    batch,
    name,
    state,
    text: row.text === null ? null : readBody(ExtractedText, row.text, what),
    problems: readBody(Strings, row.problems, what),
  }
}

const BatchRow = z.object({
  id: z.string(),
  started_at: z.string(),
  jurisdiction: z.string().nullable(),
  documents: z.int(),
  waiting: z.int(),
  opened: z.int(),
  read: z.int(),
  failed: z.int(),
  cancelled: z.int(),
  classes: z.int(),
  certain: z.int(),
  undecided: z.int(),
  unplaced: z.int(),
  accepted: z.int(),
})

/** Every batch with what became of it, the latest first; of one batch where it is named. */
export const listBatches = (reader: Reader, id?: string): Omit<ImportBatch, 'running'>[] =>
  reader
    .all(
      BatchRow,
      `SELECT batches.id, started_at, batches.jurisdiction, documents, waiting, opened, read, failed, cancelled,
         coalesce(classes, 0) AS classes, coalesce(certain, 0) AS certain, coalesce(undecided, 0) AS undecided,
         coalesce(unplaced, 0) AS unplaced, coalesce(accepted, 0) AS accepted
       FROM (
         SELECT batches.id,
           count(documents.id) AS documents,
           count(CASE state WHEN 'waiting' THEN 1 END) AS waiting,
           count(CASE state WHEN 'opened' THEN 1 END) AS opened,
           count(CASE state WHEN 'read' THEN 1 END) AS read,
           count(CASE state WHEN 'failed' THEN 1 END) AS failed,
           count(CASE state WHEN 'cancelled' THEN 1 END) AS cancelled
         FROM batches LEFT JOIN documents ON documents.batch = batches.id GROUP BY batches.id
       ) AS counted
       JOIN batches ON batches.id = counted.id
       LEFT JOIN (
         SELECT batch,
           count(*) AS classes,
           count(*) FILTER (WHERE confidence = 'certain') AS certain,
           count(*) FILTER (WHERE decision IS NULL) AS undecided,
           count(*) FILTER (WHERE ${UNPLACED}) AS unplaced,
           count(*) FILTER (WHERE decision = 'accepted') AS accepted
         FROM readings JOIN documents ON documents.id = readings.document
           LEFT JOIN reviews ON reviews.id = readings.id
         GROUP BY batch
       ) AS found ON found.batch = batches.id
       ${id === undefined ? '' : 'WHERE batches.id = ?'} ORDER BY started_at DESC`,
      ...(id === undefined ? [] : [id]),
    )
    .map(({ started_at: startedAt, ...row }) => ({ ...row, startedAt }))

/** Refuses (`not-found`) a batch that is not here. */
export function mustFindBatch(reader: Reader, id: string): Omit<ImportBatch, 'running'> {
  const [batch] = listBatches(reader, id)
  if (!batch) throw new Refusal('not-found', sayNotHere.batch(), 'batch')
  return batch
}

const Listed = z.object({
  document: z.string(),
  review: z.string(),
  title: z.string(),
  confidence: z.enum(['certain', 'check']),
  decision: Decision.nullable(),
  class: z.string().nullable(),
})
const DocumentLine = DocumentRow.pick({ id: true, name: true, format: true, state: true, problems: true })

/** In the order given. */
export const listDocuments = (reader: Reader, batch: string): ImportedDocument[] =>
  withClasses(
    reader.all(
      DocumentLine,
      'SELECT id, name, format, state, problems FROM documents WHERE batch = ? ORDER BY position',
      batch,
    ),
    reader.all(Listed, `${LISTED} WHERE batch = ? ORDER BY documents.position, readings.position`, batch),
  )

/** One document as the list has it. Refuses (`not-found`) an id that is not here. */
export function listedDocument(reader: Reader, id: string): ImportedDocument {
  const [found] = withClasses(
    reader.all(DocumentLine, 'SELECT id, name, format, state, problems FROM documents WHERE id = ?', id),
    reader.all(Listed, `${LISTED} WHERE document = ? ORDER BY readings.position`, id),
  )
  if (!found) throw new Refusal('not-found', sayNotHere.document(), 'id')
  return found
}

const LISTED = `SELECT document, readings.id AS review, title, confidence, decision, class FROM readings
  JOIN documents ON documents.id = document LEFT JOIN reviews ON reviews.id = readings.id`

function withClasses(
  documents: readonly z.infer<typeof DocumentLine>[],
  classes: readonly z.infer<typeof Listed>[],
): ImportedDocument[] {
  const byDocument = Map.groupBy(classes, ({ document }) => document)
  return documents.map(row => ({
    ...row,
    problems: readBody(Strings, row.problems, sayUpkeepRecord.document(row.name)),
    classes: (byDocument.get(row.id) ?? []).map(
      ({ review, title, confidence, decision, class: classId }) => ({
        review,
        title,
        confidence,
        decision,
        classId,
      }),
    ),
  }))
}
