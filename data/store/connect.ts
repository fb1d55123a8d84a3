/** Opening a database for writing, made sure of at every step; and making the first one of a folder. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { Refusal } from '../../core/contract/refusal.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { sayDatabase } from '../../core/words/store.ts'
import type { Migration } from '../migrations/index.ts'
import { keepCopy } from './backup.ts'
import { takeShipped } from './catalogue-store.ts'
import { installFile, removeDatabase, writeWhole } from './files.ts'
import { closeFiles, type Folder, listBackups } from './folder.ts'
import { makeHandle } from './handle.ts'
import { migrate, newestVersion, versionOf } from './migrate.ts'
import { setPragmas } from './pragmas.ts'
import { probe } from './probe.ts'
import { type Connection, loadSqlite } from './sqlite.ts'

export interface Making {
  readonly shipped: CataloguePack
  readonly migrations: readonly Migration[]
  readonly now: () => Date
}

/** The folder's database, made on first use, brought to the newest layout and catalogue. The folder is locked. */
export function connect(folder: Folder, making: Making): Connection {
  // A crash may have left these; nothing relies on them before they are in place.
  for (const file of Object.values(folder.unfinished)) removeDatabase(file)
  if (!existsSync(folder.database)) {
    if (existsSync(folder.marker) || existsSync(`${folder.database}-wal`))
      throw new Refusal('database', sayDatabase.missing(folder.database, listBackups(folder)[0]))
    installFile(makeDatabase(folder, making), folder.database)
  }
  if (!existsSync(folder.marker)) writeWhole(folder.marker, MARKER)
  return openExisting(folder, making)
}

const MARKER = `${JSON.stringify({ about: 'Rungs keeps rungs.db in this folder; leave this file beside it.' })}\n`

/**
 * Makes a database with nothing but the shipped catalogue, under another name, to be put in place when whole: a crash
 * leaves none or all of it. Answers the file.
 */
export function makeDatabase(folder: Folder, making: Making): string {
  const file = folder.unfinished.first
  removeDatabase(file)
  writeWhole(file, '')
  const connection = new (loadSqlite())(file, { fileMustExist: true })
  try {
    setPragmas(connection, file)
    migrate(connection, making.migrations)
    inTransaction(connection, () => takeShipped(makeHandle(connection), making.shipped))
  } finally {
    connection.close()
  }
  return file
}

function openExisting(folder: Folder, making: Making): Connection {
  const file = folder.database
  mustBeWritable(file)
  const version = probe(file, newestVersion(making.migrations))
  const connection = new (loadSqlite())(file, { fileMustExist: true })
  try {
    setPragmas(connection, file)
    inTransaction(connection, () => closeFiles(folder))
    if (version < newestVersion(making.migrations)) {
      keepCopy(connection, folder, 'before-migration', making.now())
      migrate(connection, making.migrations)
      setPragmas(connection, file)
    }
    inTransaction(connection, () => takeShipped(makeHandle(connection), making.shipped))
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * The database that another copy is using, to read from and nothing else; null where it is of another layout, which
 * only its own copy may change.
 */
export function connectBeside(folder: Folder, making: Making): Connection | null {
  const connection = new (loadSqlite())(folder.database, { readonly: true, fileMustExist: true })
  if (versionOf(connection) === newestVersion(making.migrations)) return connection
  connection.close()
  return null
}

/** Refuses a file its owner closed to writing, also to those (root) who could write to it all the same. */
function mustBeWritable(file: string): void {
  if ((statSync(file).mode & 0o200) === 0) throw new Refusal('database', sayDatabase.readOnly(file))
  accessSync(file, constants.R_OK | constants.W_OK)
}

/** Takes the write lock at once, so that a transaction never fails half-way for want of it. */
export const inTransaction = <T>(connection: Connection, work: () => T): T =>
  connection.transaction(work).immediate()
