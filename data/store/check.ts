/** Is the database whole? What can be told from the file itself, as findings a person can read. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import type { CheckReport } from '../../core/contract/shapes.ts'
import { sayFinding } from '../../core/words/store.ts'
import type { Migration } from '../migrations/index.ts'
import { readHead } from './catalogue-rows.ts'
import { checkLog } from './check-log.ts'
import { checkCatalogue, checkRecords } from './check-rows.ts'
import { codeOf } from './errors.ts'
import { makeHandle, type Reader } from './handle.ts'
import { migrate, versionOf } from './migrate.ts'
import { wrongPragmas } from './pragmas.ts'
import { Count } from './shapes.ts'
import { type Connection, loadSqlite } from './sqlite.ts'

const Page = z.object({ integrity_check: z.string() })
const Key = z.object({ table: z.string(), parent: z.string() })
const Part = z.object({ name: z.string(), sql: z.string().nullable() })

/** Findings listed of one sort; the first ones say what to do. */
const MOST = 20

/** Looks at everything: file, layout, records, log. Changes nothing; what is wrong is told, at most `MOST` of a sort. */
export function check(connection: Connection, migrations: readonly Migration[]): CheckReport {
  const reader = makeHandle(connection)
  const fromFile = [...checkFile(connection, reader), ...checkLayout(reader, migrations)]
  // Rows of a damaged file are not worth reading.
  const problems = fromFile.length > 0 ? fromFile : checkContent(reader)
  const usable = fromFile.length === 0
  const count = (table: string): number =>
    usable ? (reader.get(Count, `SELECT count(*) AS n FROM ${table}`)?.n ?? 0) : 0
  return reportOf(problems, {
    schemaVersion: versionOf(connection),
    catalogueVersion: problems.length === 0 ? (readHead(reader)?.version ?? '') : '',
    counts: {
      jurisdictions: count('jurisdictions'),
      classes: count('classes'),
      profiles: count('profiles'),
      plans: count('plans'),
      changes: count('changes'),
    },
  })
}

const NOTHING_COUNTED: Omit<CheckReport, 'ok' | 'problems'> = {
  schemaVersion: 0,
  catalogueVersion: '',
  counts: { jurisdictions: 0, classes: 0, profiles: 0, plans: 0, changes: 0 },
}

export const reportOf = (problems: string[], found = NOTHING_COUNTED): CheckReport => ({
  ok: problems.length === 0,
  problems,
  ...found,
})

const checkContent = (reader: Reader): string[] =>
  [checkCatalogue, checkRecords, checkLog].flatMap(look => findingsOf(() => look(reader)))

function checkFile(connection: Connection, reader: Reader): string[] {
  return findingsOf(() => [
    ...reader
      .all(Page, `PRAGMA integrity_check(${MOST})`)
      .flatMap(row => (row.integrity_check === 'ok' ? [] : [sayFinding.integrity(row.integrity_check)])),
    ...reader
      .all(Key, 'PRAGMA foreign_key_check')
      .slice(0, MOST)
      .map(({ table, parent }) => sayFinding.foreignKey(table, parent)),
    ...wrongPragmas(connection).map(({ name, found, expected }) => sayFinding.setting(name, found, expected)),
  ])
}

/** The layout must be, word for word, what the migrations make: nothing missing, nothing brought in. */
function checkLayout(reader: Reader, migrations: readonly Migration[]): string[] {
  return findingsOf(() => {
    const fresh = new (loadSqlite())(':memory:')
    migrate(fresh, migrations)
    const expected = layoutOf(makeHandle(fresh))
    fresh.close()
    const found = layoutOf(reader)
    return [...new Set([...expected.keys(), ...found.keys()])]
      .filter(name => expected.get(name) !== found.get(name))
      .slice(0, MOST)
      .map(sayFinding.schema)
  })
}

const layoutOf = (reader: Reader): Map<string, string | null> =>
  new Map(
    reader
      .all(
        Part,
        "SELECT type || ' ' || name AS name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'",
      )
      .map(({ name, sql }) => [name, sql]),
  )

/** A check that the damage itself stops is a finding, too. */
function findingsOf(look: () => string[]): string[] {
  try {
    return look()
  } catch (error) {
    if (error instanceof Refusal) return [error.message]
    if (!codeOf(error)?.startsWith('SQLITE_')) throw error
    return [sayFinding.integrity(error instanceof Error ? error.message : String(error))]
  }
}
