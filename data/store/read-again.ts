/**
 * Reading documents again, and removing imports. Neither is logged, for neither can be undone; what the log says of
 * reviews that are gone goes with them, so that undo and redo always find what they are about.
 */
import type { Reader, Writer } from './handle.ts'
import { addReading, type NewReading, readingsOf, replaceReading } from './readings.ts'
import { type KeptReview, mustFindReview } from './reviews.ts'
import { Count, Id } from './shapes.ts'

/** Nobody decided it, wrote a rule of their own for it or held its rule against its words: only then another reading may take its place. */
const isOpen = ({ decision, edit }: KeptReview): boolean =>
  decision === null &&
  edit?.requirement === undefined &&
  edit?.substitutions === undefined &&
  (edit?.confirmed ?? []).length === 0

/** The waiting classes of a document, and whether every one of them may be read again. */
export function openIn(reader: Reader, document: string): { waiting: number; open: number } {
  const waiting = readingsOf(reader, document)
    .map(id => mustFindReview(reader, id))
    .filter(({ decision }) => decision === null)
  return { waiting: waiting.length, open: waiting.filter(isOpen).length }
}

/**
 * What a document says, read again, in the place of what was read before. A class is the same by title and code; it
 * keeps its id, so that what a person said of it besides the rule stays. What was decided, or given a rule by a person,
 * stays as it is. Where nothing was found this time everything does.
 */
export function readAnew(writer: Writer, document: string, classes: readonly NewReading[]): void {
  if (classes.length === 0) return
  const before = readingsOf(writer, document).map(id => mustFindReview(writer, id))
  const left = new Set(before)
  for (const now of classes) {
    const was = [...left].find(({ reading }) => keyOf(reading) === keyOf(now.reading))
    if (was) left.delete(was)
    if (!was) addReading(writer, document, nextPosition(writer, document), now)
    else if (isOpen(was)) replaceReading(writer, was.id, now)
  }
  removeReadings(
    writer,
    [...left].filter(isOpen).map(({ id }) => id),
  )
}

const keyOf = ({ title, code }: NewReading['reading']): string => JSON.stringify([title.value, code?.value])

const nextPosition = (reader: Reader, document: string): number =>
  reader.get(Count, 'SELECT coalesce(max(position), -1) + 1 AS n FROM readings WHERE document = ?', document)
    ?.n ?? 0

/** Classes and documents of a batch that are not needed by anything accepted go; the batch, too, where nothing is left. */
export function removeBatch(writer: Writer, batch: string): { classes: number; documents: number } {
  const classes = writer.all(
    Id,
    `SELECT readings.id FROM readings JOIN documents ON documents.id = document
       LEFT JOIN reviews ON reviews.id = readings.id
     WHERE batch = ? AND decision IS NOT 'accepted'
       AND readings.id NOT IN (SELECT reading FROM versions WHERE reading IS NOT NULL)`,
    batch,
  )
  removeReadings(
    writer,
    classes.map(({ id }) => id),
  )
  const documents = writer.all(
    Id,
    'SELECT id FROM documents WHERE batch = ? AND id NOT IN (SELECT document FROM readings)',
    batch,
  )
  for (const { id } of documents) writer.run('DELETE FROM documents WHERE id = ?', id)
  writer.run('DELETE FROM batches WHERE id = ? AND id NOT IN (SELECT batch FROM documents)', batch)
  return { classes: classes.length, documents: documents.length }
}

/** With what was decided of them and what the log says of them; what was undone can then no longer be redone. */
function removeReadings(writer: Writer, ids: readonly string[]): void {
  if (ids.length === 0) return
  for (const id of ids) {
    writer.run("DELETE FROM changed_rows WHERE record = 'review' AND id = ?", id)
    writer.run('DELETE FROM reviews WHERE id = ?', id)
    writer.run('DELETE FROM readings WHERE id = ?', id)
  }
  // An acceptance that was undone would bring the class back without its reading.
  writer.run('DELETE FROM changes WHERE undone = 1')
  writer.run('DELETE FROM changes WHERE id NOT IN (SELECT change FROM changed_rows)')
}
