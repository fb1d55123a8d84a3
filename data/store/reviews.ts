/** What a person decided of a class that was read: edits and decisions, logged, beside the reading itself. */
import { z } from 'zod'
import type { ProposedKind, ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { Decision, ReviewEdit } from '../../core/contract/upkeep-shapes.ts'
import { Kind } from '../../core/model/catalogue.ts'
import type { ClassId } from '../../core/model/primitives.ts'
import { UNTITLED } from '../../core/reading/model.ts'
import { editedReading, isEdited, isUntitled } from '../../core/review/edits.ts'
import { leftIn, type LookPlace, placesIn } from '../../core/review/places.ts'
import type { ClassReading } from '../../core/reading/model.ts'
import { sayUpkeepRecord } from '../../core/words/upkeep.ts'
import { checksum } from './checksum.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { type KeptReading, mustFindReading } from './readings.ts'
import { Bytes, Id, mustMatch, readBody } from './shapes.ts'

export interface Verdict {
  /** What was changed of the class as it was read; null where nothing was. */
  readonly edit: ReviewEdit | null
  readonly decision: Decision | null
  /** The class it became. */
  readonly classId: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
}

const UNDECIDED: Verdict = {
  edit: null,
  decision: null,
  classId: null,
  decidedAt: null,
  decidedBy: null,
}

const Row = z.object({
  id: z.string(),
  edit: z.string().nullable(),
  decision: Decision.nullable(),
  class: z.string().nullable(),
  decided_at: z.string().nullable(),
  decided_by: z.string().nullable(),
  checksum: Bytes,
})

/** Null for what nobody touched: then there is no row. */
export const reviewImage = ({ edit, decision, classId, decidedAt, decidedBy }: Verdict): string | null =>
  edit === null && decision === null
    ? null
    : imageOf([edit && JSON.stringify(edit), decision, classId, decidedAt, decidedBy])

export function readVerdict(reader: Reader, id: string): Verdict {
  const row = reader.get(Row, 'SELECT * FROM reviews WHERE id = ?', id)
  if (!row) return UNDECIDED
  const what = sayUpkeepRecord.review(id)
  mustMatch(row.checksum, recordChecksum('review', row), what)
  return {
    edit: row.edit === null ? null : readBody(ReviewEdit, row.edit, what),
    decision: row.decision,
    classId: row.class,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  }
}

const Became = z.object({ version: z.int().nullable() })

/** Which version of a class this reading became, from 1; null where it became none. */
export const versionFrom = (reader: Reader, id: string): number | null =>
  reader.get(Became, 'SELECT min(number) AS version FROM versions WHERE reading = ?', id)?.version ?? null

export interface KeptReview extends KeptReading, Verdict {}

/** A class that was read, with what was decided of it. Refuses (`not-found`) an id that is not here. */
export const mustFindReview = (reader: Reader, id: string): KeptReview => ({
  ...mustFindReading(reader, id),
  ...readVerdict(reader, id),
})

export interface ReviewQuery {
  readonly batch?: string | undefined
  readonly show?: 'waiting' | 'accepted' | 'rejected' | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** Names the rule as a person left it. */
export function ruleStateOf({ edit }: Verdict): string {
  const { requirement, substitutions, kindsAs } = edit ?? {}
  return Buffer.from(checksum(JSON.stringify([requirement, substitutions, kindsAs]))).toString('hex')
}

/** Where somebody must look in what was read and since changed, and whether they did. */
export const placesOf = (reading: ClassReading, edit: ReviewEdit | null): LookPlace[] => {
  const is = edit === null ? reading : editedReading(reading, edit)
  return placesIn(is, is, edit?.confirmed)
}

/** What is left to look at, now that somebody touched it. */
export function leftToLook(
  reading: ClassReading,
  edit: ReviewEdit | null,
): Pick<ReviewSummary, 'toCheck' | 'unread' | 'looked'> {
  const left = leftIn(placesOf(reading, edit))
  return { ...left, looked: edit !== null && left.toCheck + left.unread === 0 }
}

/** A line of the list as the database has it; what the catalogue says of the class is for others to add. */
export interface ListedReview extends Omit<ReviewSummary, 'standing'> {
  /** Which version of the class it became when it was accepted, from 1; null where it was not, or changed nothing. */
  readonly version: number | null
  /** The class on file that a person said it is. */
  readonly means: ClassId | null
}

const Listed = z.object({
  id: z.string(),
  batch: z.string(),
  document: z.string(),
  name: z.string(),
  title: z.string(),
  code: z.string().nullable(),
  grade: z.string().nullable(),
  jurisdiction: z.string().nullable(),
  class: z.string().nullable(),
  confidence: z.enum(['certain', 'check']),
  clauses: z.int(),
  to_check: z.int(),
  unread: z.int(),
  edit: z.string().nullable(),
  decision: Decision.nullable(),
  decided_at: z.string().nullable(),
  decided_by: z.string().nullable(),
  version: z.int().nullable(),
  /** Of those touched: what there is to look at is counted anew. */
  body: z.string().nullable(),
})

/** Somebody changed or confirmed something that there was to look at. */
const TOUCHED = `(json_extract(edit, '$.requirement') IS NOT NULL OR json_extract(edit, '$.substitutions') IS NOT NULL
  OR json_extract(edit, '$.confirmed') IS NOT NULL OR json_extract(edit, '$.title') IS NOT NULL)`

const FROM = `FROM readings JOIN documents ON documents.id = readings.document
  LEFT JOIN reviews ON reviews.id = readings.id`

/** Whether it has a title; without one it cannot be accepted. */
const NAMED = `(title <> '${UNTITLED}' OR coalesce(json_extract(edit, '$.title'), '') <> '')`

/** Those that need a look most first: without a title, unread words, then clauses to check, then the order of import. */
export function listReviews(reader: Reader, query: ReviewQuery): ListedReview[] {
  const { show = 'waiting', limit = -1, offset = 0 } = query
  const { where, values } = within(query)
  const state = show === 'waiting' ? 'decision IS NULL' : 'decision = ?'
  return reader
    .all(
      Listed,
      `SELECT readings.id, batch, documents.id AS document, name, title, code, grade, readings.jurisdiction, class,
         confidence, clauses, to_check, unread, edit, decision, decided_at, decided_by, version,
         CASE WHEN ${TOUCHED} THEN readings.body END AS body
       ${FROM} LEFT JOIN (
         SELECT reading, min(number) AS version FROM versions WHERE reading IS NOT NULL GROUP BY reading
       ) AS became ON became.reading = readings.id
       WHERE ${where} AND ${state}
       ORDER BY ${NAMED}, confidence = 'certain', unread DESC, to_check DESC, documents.rowid, readings.position
       LIMIT ? OFFSET ?`,
      ...values,
      ...(show === 'waiting' ? [] : [show]),
      limit,
      offset,
    )
    .map(listed)
}

function listed(row: z.infer<typeof Listed>): ListedReview {
  const { id, batch, title, code, grade, jurisdiction, confidence, clauses, decision, body } = row
  const edit = row.edit === null ? {} : readBody(ReviewEdit, row.edit, sayUpkeepRecord.review(title))
  return {
    id,
    batch,
    document: { id: row.document, name: row.name },
    title: edit.title ?? title,
    untitled: isUntitled(title, edit),
    code: edit.code === undefined ? code : edit.code,
    grade: edit.grade === undefined ? grade : edit.grade,
    jurisdiction: edit.jurisdiction ?? jurisdiction,
    classId: row.class,
    confidence,
    clauses,
    ...(body === null
      ? { toCheck: row.to_check, unread: row.unread, looked: false }
      : leftToLook(JSON.parse(body), edit)),
    edited: isEdited(edit, jurisdiction),
    decision,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    remark: edit.remark ?? null,
    version: row.version,
    means: edit.means ?? null,
  }
}

const Counts = z.object({
  waiting: z.int(),
  certain: z.int(),
  unplaced: z.int(),
  accepted: z.int(),
  rejected: z.int(),
})

/** Waits, and neither its document nor a person said where it is from. */
export const UNPLACED = `decision IS NULL AND readings.jurisdiction IS NULL
  AND (edit IS NULL OR json_extract(edit, '$.jurisdiction') IS NULL)`

export function countReviews(reader: Reader, query: ReviewQuery): z.infer<typeof Counts> {
  const { where, values } = within(query)
  const looked = lookedAt(reader, query.batch).length
  const counts = reader.get(
    Counts,
    `SELECT count(*) FILTER (WHERE decision IS NULL) AS waiting,
       count(*) FILTER (WHERE decision IS NULL AND confidence = 'certain') AS certain,
       count(*) FILTER (WHERE ${UNPLACED}) AS unplaced,
       count(*) FILTER (WHERE decision = 'accepted') AS accepted,
       count(*) FILTER (WHERE decision = 'rejected') AS rejected
     ${FROM} WHERE ${where}`,
    ...values,
  )
  if (!counts) return { waiting: 0, certain: 0, unplaced: 0, accepted: 0, rejected: 0 }
  return { ...counts, certain: counts.certain + looked }
}

const Place = z.object({ place: z.string() })

/** Where those that wait are from, as their documents or a person said; each once. */
export const placesWaiting = (reader: Reader): string[] =>
  reader
    .all(
      Place,
      `SELECT DISTINCT coalesce(json_extract(edit, '$.jurisdiction'), readings.jurisdiction) AS place
       ${FROM} WHERE decision IS NULL AND place IS NOT NULL ORDER BY place`,
    )
    .map(({ place }) => place)

const within = ({ batch }: ReviewQuery): { where: string; values: string[] } =>
  batch === undefined ? { where: 'TRUE', values: [] } : { where: 'batch = ?', values: [batch] }

/** Ids of those that wait with every clause certain, as it was read or as a person found it. */
export function waitingCertain(reader: Reader, batch?: string): string[] {
  const looked = new Set(lookedAt(reader, batch))
  const certain = new Set(idsWhere(reader, "decision IS NULL AND confidence = 'certain'", batch))
  return idsWhere(reader, 'decision IS NULL', batch).filter(id => certain.has(id) || looked.has(id))
}

const Proposed = z.object({ kind: z.string(), classes: z.int() })

/** Kinds that classes waiting for review bring along, as they were read, those of most classes first. */
export const proposedKinds = (reader: Reader): ProposedKind[] =>
  reader
    .all(
      Proposed,
      `SELECT min(each.value) AS kind, count(*) AS classes ${FROM}, json_each(readings.body, '$.kinds') AS each
       WHERE decision IS NULL GROUP BY json_extract(each.value, '$.id') ORDER BY classes DESC, kind`,
    )
    .map(({ kind, classes }) => ({ kind: readBody(Kind, kind, sayUpkeepRecord.review(kind)), classes }))

/** Ids of those that wait and may ask for a kind that is not in the catalogue. */
export const waitingWithKind = (reader: Reader, kind: string): string[] =>
  reader
    .all(
      Id,
      `SELECT readings.id ${FROM} WHERE decision IS NULL
         AND (instr(readings.body, ?) > 0 OR instr(coalesce(edit, ''), ?) > 0)
       ORDER BY documents.rowid, readings.position`,
      JSON.stringify(kind),
      JSON.stringify(kind),
    )
    .map(({ id }) => id)

const Touched = z.object({ id: z.string(), title: z.string(), body: z.string(), edit: z.string() })

/** Ids of those that wait, were not certain, and have nothing left to look at. */
function lookedAt(reader: Reader, batch?: string): string[] {
  const { where, values } = within({ batch })
  return reader
    .all(
      Touched,
      `SELECT readings.id, title, readings.body, edit ${FROM}
       WHERE ${where} AND decision IS NULL AND confidence = 'check' AND ${TOUCHED}`,
      ...values,
    )
    .filter(({ title, body, edit }) => {
      const changed = readBody(ReviewEdit, edit, sayUpkeepRecord.review(title))
      return leftToLook(JSON.parse(body), changed).looked
    })
    .map(({ id }) => id)
}

/** Ids of those that wait from nobody knows where. */
export const waitingUnplaced = (reader: Reader, batch?: string): string[] => idsWhere(reader, UNPLACED, batch)

function idsWhere(reader: Reader, condition: string, batch?: string): string[] {
  const { where, values } = within({ batch })
  return reader
    .all(
      Id,
      `SELECT readings.id ${FROM} WHERE ${where} AND ${condition}
       ORDER BY documents.rowid, readings.position`,
      ...values,
    )
    .map(({ id }) => id)
}
