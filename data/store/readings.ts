/** The classes read from documents, as they were read: changed only where their document is read again (`read-again.ts`). */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { ClassReading } from '../../core/reading/shapes.ts'
import { type Tally, tallyOf } from '../../core/review/tally.ts'
import { sayNotHere, sayUpkeepRecord } from '../../core/words/upkeep.ts'
import { checksum, sameBytes } from './checksum.ts'
import type { Reader, Writer } from './handle.ts'
import { Bytes, Id, mustMatch, readBody } from './shapes.ts'

export interface NewReading {
  readonly id: string
  readonly jurisdiction: string | null
  readonly reading: ClassReading
}

/** With what the list counts in it, as it was read. */
export interface KeptReading extends NewReading, Tally {
  readonly document: string
}

const Row = z.object({
  id: z.string(),
  document: z.string(),
  position: z.int(),
  jurisdiction: z.string().nullable(),
  title: z.string(),
  code: z.string().nullable(),
  grade: z.string().nullable(),
  confidence: z.enum(['certain', 'check']),
  clauses: z.int(),
  to_check: z.int(),
  unread: z.int(),
  body: z.string(),
  checksum: Bytes,
})
const COLUMNS = [
  'id',
  'document',
  'position',
  'jurisdiction',
  'title',
  'code',
  'grade',
  'confidence',
  'clauses',
  'to_check',
  'unread',
  'body',
] as const

const valuesOf = (row: Omit<z.infer<typeof Row>, 'checksum'>): (string | number | null)[] =>
  COLUMNS.map(column => row[column])

export function addReading(writer: Writer, document: string, position: number, kept: NewReading): void {
  const values = rowFor(document, position, kept)
  writer.run(
    `INSERT INTO readings (${COLUMNS.join(', ')}, checksum) VALUES (${COLUMNS.map(() => '?').join(', ')}, ?)`,
    ...values,
    checksum(...values),
  )
}

/** Makes a reading what was read of its class later; it keeps its id and its place in the document. */
export function replaceReading(writer: Writer, id: string, kept: Omit<NewReading, 'id'>): void {
  const { document, position } = rowOf(writer, id)
  setReading(writer, id, rowFor(document, position, { ...kept, id }))
}

function setReading(writer: Writer, id: string, values: readonly (string | number | null)[]): void {
  writer.run(
    `UPDATE readings SET ${COLUMNS.map(column => `${column} = ?`).join(', ')}, checksum = ? WHERE id = ?`,
    ...values,
    checksum(...values),
    id,
  )
}

function rowFor(
  document: string,
  position: number,
  { id, jurisdiction, reading }: NewReading,
): (string | number | null)[] {
  const { confidence, clauses, toCheck, unread } = tallyOf(reading)
  return valuesOf({
    id,
    document,
    position,
    jurisdiction,
    title: reading.title.value,
    code: reading.code?.value ?? null,
    grade: reading.grade?.value ?? null,
    confidence,
    clauses,
    to_check: toCheck,
    unread,
    body: JSON.stringify(reading),
  })
}

/**
 * Has the list count what this Rungs finds in the readings that wait; an earlier one, which kept them, may have counted
 * otherwise, and called certain what is to be looked at. What damage changed is left for whoever opens it.
 */
export function recount(writer: Writer): void {
  const waiting = writer.all(
    Id,
    'SELECT readings.id FROM readings LEFT JOIN reviews ON reviews.id = readings.id WHERE decision IS NULL',
  )
  for (const { id } of waiting) {
    const row = writer.get(Row, 'SELECT * FROM readings WHERE id = ?', id)
    if (!row) continue
    const before = valuesOf(row)
    if (!sameBytes(row.checksum, checksum(...before))) continue
    const { toCheck, ...counted } = tallyOf(JSON.parse(row.body))
    const now = valuesOf({ ...row, ...counted, to_check: toCheck })
    if (now.some((value, at) => value !== before[at])) setReading(writer, id, now)
  }
}

/**
 * Refuses (`not-found`) an id that is not here. Its shape is not looked at again: it was when the reading came, and the
 * checksum says that it is the same.
 */
export function mustFindReading(reader: Reader, id: string): KeptReading {
  const { document, jurisdiction, confidence, clauses, to_check: toCheck, unread, body } = rowOf(reader, id)
  const reading: ClassReading = JSON.parse(body)
  return { id, document, jurisdiction, confidence, clauses, toCheck, unread, reading }
}

/** Reads one by its shape, for a check. */
export function checkReading(reader: Reader, id: string): void {
  const { title, body } = rowOf(reader, id)
  readBody(ClassReading, body, sayUpkeepRecord.review(title))
}

function rowOf(reader: Reader, id: string): z.infer<typeof Row> {
  const row = reader.get(Row, 'SELECT * FROM readings WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayNotHere.review(), 'id')
  mustMatch(row.checksum, checksum(...valuesOf(row)), sayUpkeepRecord.review(row.title))
  return row
}

/** Ids of the classes that were read in a document, in its order. */
export const readingsOf = (reader: Reader, document: string): string[] =>
  reader.all(Id, 'SELECT id FROM readings WHERE document = ? ORDER BY position', document).map(({ id }) => id)
