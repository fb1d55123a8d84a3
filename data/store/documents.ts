/**
 * Documents that were given to be read, and how far each is. None of it is anyone's change, so none of it is logged; a
 * document's result is written whole, in one transaction, so that a batch cut off goes on where it stopped.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { DOCUMENT_STATES } from '../../core/contract/upkeep-shapes.ts'
import { DOCUMENT_FORMATS, ExtractedText } from '../../core/reading/model.ts'
import { sayNotHere, sayUpkeepRecord } from '../../core/words/upkeep.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { checksum } from './checksum.ts'
import { insertRow, type Reader, type Writer } from './handle.ts'
import { addReading, type NewReading, readingsOf } from './readings.ts'
import { readAnew } from './read-again.ts'
import { Bytes, Count, Id, mustMatch, readBody, Strings } from './shapes.ts'

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

export const DocumentRow = z.object({
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

const sumOf = (row: Omit<DocumentRow, 'checksum'>): Uint8Array =>
  checksum(...SUMMED.map(column => row[column]))

export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

export function addDocuments(writer: Writer, batch: string, documents: readonly NewDocument[]): void {
  const given = writer.get(
    Count,
    'SELECT coalesce(max(position) + 1, 0) AS n FROM documents WHERE batch = ?',
    batch,
  )
  for (const [index, { id, name, content, pasted }] of documents.entries()) {
    const row: Omit<DocumentRow, 'checksum'> = {
      id,
      batch,
      position: (given?.n ?? 0) + index,
      name,
      digest: digestOf(content),
      state: 'waiting',
      format: pasted ? 'pasted' : null,
      text: null,
      titles: null,
      problems: '[]',
    }
    insertRow(writer, 'documents', { ...row, content, checksum: sumOf(row) })
  }
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

/** Where the documents of a batch are from; null where they must say. */
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

/** Keeps a document's text, and lets its content go. Nothing is kept of one that is read otherwise meanwhile. */
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

/** Of a batch that is read no further: what was being read again stays as it was, the rest waits until it goes on. */
export function keepAsRead(writer: Writer, batch: string): void {
  const rest = writer.all(Id, "SELECT id FROM documents WHERE batch = ? AND state = 'opened'", batch)
  for (const { id } of rest) {
    const row = documentRow(writer, id)
    if (row && readingsOf(writer, id).length > 0) setDocument(writer, { ...row, state: 'read' })
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
