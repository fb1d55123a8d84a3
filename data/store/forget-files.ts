/** Looking into backups; rewriting a database and its backups so that nothing of what was deleted stays in their bytes. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayForget } from '../../core/words/team.ts'
import { inTransaction } from './connect.ts'
import { allFiles, type Folder, sideFiles } from './folder.ts'
import { makeHandle, type Reader, type Writer } from './handle.ts'
import { setPragmas } from './pragmas.ts'
import { type Connection, loadSqlite } from './sqlite.ts'

export interface ForgottenFiles {
  /** Names in `backups/` that were rewritten; and those that could not be opened and held a name, and were deleted. */
  readonly cleaned: string[]
  readonly deleted: string[]
}

/** @param scrub run in each database, in a transaction. @param names looked for in files that cannot be opened. */
export function forgetEverywhere(
  connection: Connection,
  folder: Folder,
  scrub: (writer: Writer) => void,
  names: readonly string[],
): ForgottenFiles {
  const found: ForgottenFiles = { cleaned: [], deleted: [] }
  scrubOne(connection, scrub)
  for (const { name, path, database } of copiesIn(folder)) {
    try {
      if (scrubFile(database, scrub)) found.cleaned.push(name)
    } catch {
      // A damaged or foreign copy cannot be cleaned: where it holds a name, it goes as a whole.
      if (!allFiles(database).some(file => holdsAny(file, names))) continue
      rmSync(path, { recursive: true, force: true })
      found.deleted.push(name)
    }
  }
  return found
}

interface Copy {
  readonly name: string
  /** What goes as a whole: a database, or a folder with one set aside and what lay beside it. */
  readonly path: string
  readonly database: string
}

const copiesIn = (folder: Folder): Copy[] =>
  readdirSync(folder.backups).flatMap(name => {
    const path = join(folder.backups, name)
    const database = statSync(path).isDirectory() ? join(path, 'rungs.db') : path
    return existsSync(database) ? [{ name, path, database }] : []
  })

/** What is gathered from each copy that holds teams; from one that cannot be read, nothing. */
export function readBackups<T>(folder: Folder, gather: (reader: Reader) => T): T[] {
  return copiesIn(folder).flatMap(({ database }) => {
    const before = new Set(sideFiles(database).filter(existsSync))
    try {
      const connection = new (loadSqlite())(database, { readonly: true, fileMustExist: true })
      try {
        return hasTeams(connection) ? [gather(makeHandle(connection))] : []
      } finally {
        connection.close()
      }
    } catch {
      return []
    } finally {
      // A connection that only reads may leave an empty log and an index beside the file.
      for (const path of sideFiles(database)) if (!before.has(path)) rmSync(path, { force: true })
    }
  })
}

const hasTeams = (connection: Connection): boolean =>
  connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'team_people'").get() !== undefined

/** False where there are no teams in it. */
function scrubFile(file: string, scrub: (writer: Writer) => void): boolean {
  const connection = new (loadSqlite())(file, { fileMustExist: true })
  try {
    if (!hasTeams(connection)) return false
    setPragmas(connection, file)
    scrubOne(connection, scrub)
    // A copy lies by itself: no log beside it.
    connection.pragma('journal_mode = DELETE')
    return true
  } finally {
    connection.close()
  }
}

/**
 * `secure_delete` overwrites what is deleted, but not what moved between pages: the file is written anew. Refuses
 * (`database`) while another copy reads, for its journal cannot be emptied then: before anything is deleted, or after,
 * when it must be done again.
 */
function scrubOne(connection: Connection, scrub: (writer: Writer) => void): void {
  emptyJournal(connection)
  inTransaction(connection, () => scrub(makeHandle(connection)))
  emptyJournal(connection)
  connection.exec('VACUUM')
  emptyJournal(connection)
}

const Checkpoint = z.tuple([z.looseObject({ busy: z.int() })])

function emptyJournal(connection: Connection): void {
  const [{ busy }] = Checkpoint.parse(connection.pragma('wal_checkpoint(TRUNCATE)'))
  if (busy !== 0) throw new Refusal('database', sayForget.busy())
}

function holdsAny(file: string, names: readonly string[]): boolean {
  if (!existsSync(file)) return false
  const content = readFileSync(file)
  return names.some(name => content.includes(name))
}
