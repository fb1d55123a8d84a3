/** Replacing everything by a backup: checked whole before anything is touched, then in one step. */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayBackup } from '../../core/words/store.ts'
import { APPLICATION_ID, type Migration } from '../migrations/index.ts'
import { check } from './check.ts'
import { asRefusal, codeOf, isUnreadable } from './errors.ts'
import { removeDatabase, writeWhole } from './files.ts'
import type { Folder } from './folder.ts'
import { readHeader } from './header.ts'
import { migrate, newestVersion } from './migrate.ts'
import { setPragmas } from './pragmas.ts'
import { loadSqlite } from './sqlite.ts'

/**
 * Writes the backup beside the database, checks it completely and leads it to the newest layout. Answers the
 * file, ready to be installed. Refuses (`bad-input`) what is no whole backup of Rungs; nothing is left then.
 */
export function prepareRestore(
  content: Uint8Array,
  folder: Folder,
  migrations: readonly Migration[],
): string {
  const file = folder.unfinished.restored
  removeDatabase(file)
  try {
    writeWhole(file, content)
    checkHeader(file, newestVersion(migrations))
    checkWhole(file, migrations)
    return file
  } catch (error) {
    removeDatabase(file)
    // We wrote the file ourselves: where SQLite finds it read-only, its header says so and is wrong.
    if (isUnreadable(error) || codeOf(error)?.startsWith('SQLITE_READONLY'))
      refuse(sayBackup.damaged(error instanceof Error ? error.message : ''))
    throw asRefusal(file, error)
  }
}

function checkHeader(file: string, newest: number): void {
  const header = readHeader(file)
  if (header.kind === 'not-a-database') refuse(sayBackup.notADatabase())
  if (header.kind === 'cut-short' || header.shorterThanPromised) refuse(sayBackup.damaged('it is cut short'))
  if (header.applicationId !== APPLICATION_ID) refuse(sayBackup.notOurs())
  if (header.version > newest) refuse(sayBackup.newer(header.version, newest))
}

function checkWhole(file: string, migrations: readonly Migration[]): void {
  const connection = new (loadSqlite())(file, { fileMustExist: true })
  try {
    setPragmas(connection, file)
    const before = connection.pragma('integrity_check(1)', { simple: true })
    if (before !== 'ok') refuse(sayBackup.damaged(String(before)))
    migrate(connection, migrations)
    const report = check(connection, migrations)
    if (!report.ok) refuse(sayBackup.damaged(report.problems[0] ?? ''))
  } finally {
    connection.close()
  }
}

function refuse(reason: string): never {
  throw new Refusal('bad-input', sayBackup.refused(reason), 'base64')
}
