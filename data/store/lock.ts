/**
 * One running copy a folder. The lock is the operating system's own file lock, taken through SQLite on a file
 * beside the database: the system drops it when the process ends, however it ends, so it is never stale. It is
 * not the database's own lock, because a restore replaces that file while the folder stays locked.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { codeOf } from './errors.ts'
import type { Folder } from './folder.ts'
import { loadSqlite } from './sqlite.ts'

/** How long a copy that is just closing may take. */
const PATIENCE_MS = 400

/** Locks the folder and answers how to let go; null when another copy holds it. */
export function lockFolder(folder: Folder): (() => void) | null {
  const Database = loadSqlite()
  // Made here for its mode, and only once: closing a file drops the locks that this process holds on it.
  if (!existsSync(folder.lock)) writeFileSync(folder.lock, '', { mode: 0o600 })
  const connection = new Database(folder.lock, { timeout: PATIENCE_MS })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = MEMORY')
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (codeOf(error)?.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return () => connection.close()
}
