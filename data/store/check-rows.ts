/** Are the rows what we wrote, and what the shapes say? */
import { CataloguePack } from '../../core/model/catalogue.ts'
import { Plan, WhatIf } from '../../core/model/plan.ts'
import { Profile } from '../../core/model/profile.ts'
import { sayIssue } from '../../core/words/input.ts'
import { sayFinding, sayRecord } from '../../core/words/store.ts'
import { findProblems } from '../catalogue/index.ts'
import { readHead, tamperedRecords } from './catalogue-rows.ts'
import { readPack } from './catalogue-store.ts'
import { checksum, sameBytes } from './checksum.ts'
import type { Reader } from './handle.ts'
import { checkedValues, type Column, RECORDS, type RecordKind } from './records.ts'

export function checkCatalogue(reader: Reader): string[] {
  if (!readHead(reader)) return []
  const tampered = tamperedRecords(reader)
  if (tampered.length > 0) return tampered.map(sayFinding.checksum)
  const pack = CataloguePack.safeParse(readPack(reader), { reportInput: true })
  if (!pack.success) return [sayFinding.catalogue(sayIssue(pack.error).message)]
  const problems = findProblems(pack.data).map(sayFinding.catalogue)
  return indexIsWhole(reader) ? problems : [...problems, sayFinding.search()]
}

const indexIsWhole = (reader: Reader): boolean =>
  reader.get(
    `SELECT 1 WHERE (SELECT count(*) FROM classes) = (SELECT count(*) FROM class_words_docsize)
       AND (SELECT count(*) FROM classes) = (SELECT count(*) FROM class_trigrams_docsize)`,
  ) !== undefined

/** The JSON columns of each record and what they must be. */
const BODIES = {
  profile: { document: Profile, what_if: WhatIf },
  plan: { plan: Plan, what_if: WhatIf },
} as const

export const checkRecords = (reader: Reader): string[] => [
  ...checkRecordsOf(reader, 'profile'),
  ...checkRecordsOf(reader, 'plan'),
]

function checkRecordsOf(reader: Reader, kind: RecordKind): string[] {
  return reader
    .all<Record<string, Column> & { checksum: Uint8Array }>(`SELECT * FROM ${RECORDS[kind].table}`)
    .flatMap(row => {
      const what = sayRecord[kind](String(row['name']))
      if (!sameBytes(checksum(...checkedValues(kind, row)), row.checksum)) return [sayFinding.checksum(what)]
      return Object.entries(BODIES[kind]).flatMap(([column, shape]) => {
        const read = shape.safeParse(JSON.parse(String(row[column])), { reportInput: true })
        return read.success ? [] : [sayFinding.unreadable(what, sayIssue(read.error).message)]
      })
    })
}
