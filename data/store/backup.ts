/**
 * Copies of the database. `VACUUM INTO` copies a consistent state, the write-ahead log included; the main file
 * alone may lack acknowledged work.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDamage } from './errors.ts'
import { installFile, removeDatabase, writeWhole } from './files.ts'
import { type Folder, listBackups } from './folder.ts'
import type { Connection } from './sqlite.ts'

/** Backups that Rungs makes by itself are kept up to this number of each occasion. */
const KEPT = 10

/** Why Rungs made a backup by itself. */
export type Occasion = 'before-migration' | 'before-restore'

/** Writes a whole copy into `backups/`, then lets go of the oldest of its occasion. Answers the copy's path. */
export function keepCopy(connection: Connection, folder: Folder, occasion: Occasion, now: Date): string {
  const file = freeName(folder, occasion, now, '.db')
  copyInto(connection, folder.unfinished.copy)
  installFile(folder.unfinished.copy, file)
  const copies = listBackups(folder).filter(name => name.startsWith(occasion))
  for (const oldest of copies.slice(KEPT)) rmSync(join(folder.backups, oldest))
  return file
}

/** As `keepCopy`, before a restore; false where the database is too damaged for SQLite to copy. */
export function keepCopyIfWhole(connection: Connection, folder: Folder, now: Date): boolean {
  try {
    keepCopy(connection, folder, 'before-restore', now)
    // While another copy reads, closing would leave work in the log alone, which goes before the file is replaced.
    connection.pragma('wal_checkpoint(TRUNCATE)')
    return true
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/** A whole copy as bytes. */
export function copyAsBytes(connection: Connection, folder: Folder): Uint8Array {
  const file = folder.unfinished.copy
  try {
    copyInto(connection, file)
    return readFileSync(file)
  } finally {
    removeDatabase(file)
  }
}

function copyInto(connection: Connection, file: string): void {
  removeDatabase(file)
  // SQLite takes an empty file as a new one and keeps its mode.
  writeWhole(file, '')
  connection.prepare('VACUUM INTO ?').run(file)
}

/** A path in `backups/` that nothing has yet: `before-restore-2026-11-22T10-30-05Z.db`, or with `-2` and so on. */
export function freeName(folder: Folder, what: string, now: Date, ending = ''): string {
  const name = join(folder.backups, `${what}-${stampOf(now)}`)
  let path = name + ending
  for (let nth = 2; existsSync(path); nth++) path = `${name}-${nth}${ending}`
  return path
}

/** `2026-11-22T10-30-05Z`: an instant as every file system takes it. */
const stampOf = (now: Date): string =>
  now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
