/**
 * Looks at a database before anything may write to it, so that one we cannot use stays byte for byte as it is.
 * First the header as plain bytes, then a connection that only reads.
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { APPLICATION_ID } from '../migrations/index.ts'
import { isUnreadable } from './errors.ts'
import { sideFiles } from './folder.ts'
import { readHeader } from './header.ts'
import { versionOf } from './migrate.ts'
import { type Connection, loadSqlite } from './sqlite.ts'

/** Above this a page check takes longer than a start may; `store.check` and the row checksums remain. */
const QUICK_CHECK_BYTES = 16_000_000

/** The layout's version. Refuses (`database`) a file that is not ours, newer than `newest`, cut short or damaged. */
export function probe(file: string, newest: number): number {
  const header = readHeader(file)
  const hasWal = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  if (header.kind === 'not-a-database') throw new Refusal('database', sayDatabase.notADatabase(file))
  if (header.kind === 'cut-short' || (header.shorterThanPromised && !hasWal))
    throw new Refusal('database', sayDatabase.truncated(file))
  const before = new Set(sideFiles(file).filter(existsSync))
  const connection = new (loadSqlite())(file, { readonly: true, fileMustExist: true })
  try {
    const version = inspect(connection, file, newest)
    connection.close()
    return version
  } catch (error) {
    connection.close()
    // A connection that only reads makes an empty log and an index beside the file, and may not remove them.
    for (const path of sideFiles(file)) if (!before.has(path)) rmSync(path, { force: true })
    if (!isUnreadable(error)) throw error
    throw new Refusal('database', sayDatabase.damaged(file, error instanceof Error ? error.message : ''))
  }
}

function inspect(connection: Connection, file: string, newest: number): number {
  const application = connection.pragma('application_id', { simple: true })
  if (application !== APPLICATION_ID) throw new Refusal('database', sayDatabase.notOurs(file))
  const version = versionOf(connection)
  if (version > newest) throw new Refusal('database', sayDatabase.newer(file, version, newest))
  if (statSync(file).size <= QUICK_CHECK_BYTES) {
    const found = connection.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw new Refusal('database', sayDatabase.damaged(file, String(found)))
  }
  if (version > 0) readEveryTable(connection)
  return version
}

/** A virtual table whose definition is damaged shows it only when it is used. */
function readEveryTable(connection: Connection): void {
  const names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  for (const name of names) connection.prepare(`SELECT * FROM "${String(name)}" LIMIT 0`).all()
}
