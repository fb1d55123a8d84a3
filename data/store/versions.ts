/**
 * Versions of classes. The one that is current has no body of its own: the catalogue holds it. It gets one when a
 * newer takes its place.
 */
import { z } from 'zod'
import { JobClass } from '../../core/model/catalogue.ts'
import { sayUpkeepRecord } from '../../core/words/upkeep.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

export interface KeptVersion {
  readonly classId: string
  readonly number: number
  /** Null for the current one. */
  readonly body: JobClass | null
  readonly acceptedAt: string | null
  readonly acceptedBy: string | null
  /** The reading it was accepted from. */
  readonly reading: string | null
  readonly document: { readonly id: string; readonly name: string } | null
}

const Row = z.object({
  id: z.string(),
  class: z.string(),
  number: z.int(),
  body: z.string().nullable(),
  accepted_at: z.string().nullable(),
  accepted_by: z.string().nullable(),
  reading: z.string().nullable(),
  checksum: Bytes,
  document: z.string().nullable(),
  name: z.string().nullable(),
})

export const versionId = (classId: string, number: number): string => `${classId} ${number}`

export const versionImage = (version: Omit<KeptVersion, 'document'>): string =>
  imageOf([
    version.classId,
    version.number,
    version.body && JSON.stringify(version.body),
    version.acceptedAt,
    version.acceptedBy,
    version.reading,
  ])

const SELECT = `SELECT versions.*, document, documents.name AS name FROM versions
  LEFT JOIN readings ON readings.id = reading LEFT JOIN documents ON documents.id = document`

/** The oldest first; empty for a class that was never changed here. */
export const listVersions = (reader: Reader, classId: string): KeptVersion[] =>
  reader.all(Row, `${SELECT} WHERE class = ? ORDER BY number`, classId).map(versionOf)

/** Of all classes that are on file still, class by class. */
export const allVersions = (reader: Reader): KeptVersion[] =>
  reader.all(Row, `${SELECT} WHERE class IN (SELECT id FROM classes) ORDER BY class, number`).map(versionOf)

function versionOf(row: z.infer<typeof Row>): KeptVersion {
  const what = sayUpkeepRecord.version(row.id)
  mustMatch(row.checksum, recordChecksum('version', row), what)
  return {
    classId: row.class,
    number: row.number,
    body: row.body === null ? null : readBody(JobClass, row.body, what),
    acceptedAt: row.accepted_at,
    acceptedBy: row.accepted_by,
    reading: row.reading,
    document: row.document === null ? null : { id: row.document, name: row.name ?? '' },
  }
}
