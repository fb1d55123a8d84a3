/** Batches of documents: what became of each, and of the documents in it. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { Decision, type ImportBatch, type ImportedDocument } from '../../core/contract/upkeep-shapes.ts'
import { sayNotHere, sayUpkeepRecord } from '../../core/words/upkeep.ts'
import { DocumentRow } from './documents.ts'
import { insertRow, type Reader, type Writer } from './handle.ts'
import { UNPLACED } from './reviews.ts'
import { readBody, Strings } from './shapes.ts'

export const addBatch = (writer: Writer, id: string, startedAt: string, jurisdiction: string | null): void =>
  insertRow(writer, 'batches', { id, started_at: startedAt, jurisdiction })

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

/** A batch as it is kept; whether it is being read, the reading knows. */
export type BatchOnFile = Omit<ImportBatch, 'running' | 'ended' | 'stopped'>

/** Every batch with what became of it, the latest first; of one batch where it is named. */
export const listBatches = (reader: Reader, id?: string): BatchOnFile[] =>
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
export function mustFindBatch(reader: Reader, id: string): BatchOnFile {
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
