/** Another database in the place of a folder's; what was there is kept. No connection is open meanwhile. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { freeName } from './backup.ts'
import { installFile, syncFile, syncFolder } from './files.ts'
import { allFiles, type Folder, sideFiles } from './folder.ts'

/**
 * Copies a database that SQLite cannot copy (damaged, newer, not ours), with all that lies beside it, to a folder of
 * its own under `backups/`.
 */
export function setAside(folder: Folder, now: Date): void {
  const found = allFiles(folder.database).filter(existsSync)
  if (found.length === 0) return
  const path = freeName(folder, 'set-aside', now)
  mkdirSync(path, { mode: 0o700 })
  for (const file of found) {
    const copy = join(path, basename(file))
    copyFileSync(file, copy)
    syncFile(copy)
  }
  syncFolder(path)
}

/** Puts the prepared file in the database's place. A log of the old one must not be applied to the new. */
export function replaceDatabase(prepared: string, folder: Folder): void {
  for (const file of sideFiles(folder.database)) rmSync(file, { force: true })
  installFile(prepared, folder.database)
}
