/** Are the rows what we wrote, and what the shapes say? Each is read through the same door as in use. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayFinding } from '../../core/words/store.ts'
import { findProblems } from '../catalogue/index.ts'
import { eachRecord, readHead } from './catalogue-rows.ts'
import { readPack } from './catalogue-store.ts'
import type { Reader } from './handle.ts'
import { mustFindDocument } from './documents.ts'
import { readLanguage } from './phrases.ts'
import { mustFindPlan } from './plans.ts'
import { mustFindProfile } from './profiles.ts'
import { checkReading } from './readings.ts'
import { readVerdict } from './reviews.ts'
import { Id } from './shapes.ts'
import { listMappings, readScenario } from './scenarios.ts'
import { mustFindTeam, readPersonRecord } from './teams.ts'
import { listVersions } from './versions.ts'

export function checkCatalogue(reader: Reader): string[] {
  if (!readHead(reader)) return []
  const unreadable = eachRecord(reader).flatMap(findingOf)
  if (unreadable.length > 0) return unreadable
  const problems = findProblems(readPack(reader)).map(sayFinding.catalogue)
  return isIndexWhole(reader) ? problems : [...problems, sayFinding.search()]
}

const isIndexWhole = (reader: Reader): boolean =>
  reader.get(
    z.unknown(),
    `SELECT 1 WHERE (SELECT count(*) FROM classes) = (SELECT count(*) FROM class_words_docsize)
       AND (SELECT count(*) FROM classes) = (SELECT count(*) FROM class_trigrams_docsize)`,
  ) !== undefined

export const checkRecords = (reader: Reader): string[] => [
  ...findingsIn(reader, 'profiles', mustFindProfile),
  ...findingsIn(reader, 'plans', mustFindPlan),
  ...findingsIn(reader, 'documents', mustFindDocument),
  ...findingsIn(reader, 'readings', checkReading),
  ...findingsIn(reader, 'reviews', readVerdict),
  ...findingsIn(reader, 'versions', (from, id) => listVersions(from, id.slice(0, id.lastIndexOf(' ')))),
  ...findingOf(() => readLanguage(reader)),
  ...findingsIn(reader, 'teams', mustFindTeam),
  ...findingsIn(reader, 'team_people', readPersonRecord),
  ...findingsIn(reader, 'team_scenarios', readScenario),
  ...findingOf(() => listMappings(reader)),
]

const findingsIn = (reader: Reader, table: string, read: (reader: Reader, id: string) => unknown): string[] =>
  reader.all(Id, `SELECT id FROM ${table}`).flatMap(({ id }) => findingOf(() => read(reader, id)))

/** The refusal with which reading ends, as a finding. */
function findingOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    throw error
  }
}
