/** The data folder: what lies where, and that only its owner may read it. */
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase } from '../../core/words/store.ts'

export interface Folder {
  readonly path: string
  /** The database; `-wal` and `-shm` beside it. */
  readonly database: string
  /** Locked while a copy of Rungs runs on this folder; see lock.ts. */
  readonly lock: string
  /** Says that a database was made here once, so that a missing one is not silently replaced. */
  readonly marker: string
  readonly backups: string
  /** A first database and a restored one, until they are whole and put in the database's place. */
  readonly unfinished: { readonly first: string; readonly restored: string; readonly copy: string }
}

export const folderAt = (dataDir: string): Folder => {
  const path = resolve(dataDir)
  return {
    path,
    database: join(path, 'rungs.db'),
    lock: join(path, 'rungs.lock'),
    marker: join(path, 'rungs-folder.json'),
    backups: join(path, 'backups'),
    unfinished: {
      first: join(path, 'rungs.db.new'),
      restored: join(path, 'rungs.db.restored'),
      copy: join(path, 'backups', 'copy.part'),
    },
  }
}

/** Makes the folder on first use; both folders are the owner's alone (0700). Refuses (`database`) a file in its place. */
export function prepareFolder(folder: Folder): void {
  for (const path of [folder.path, folder.backups]) {
    makeFolder(path)
    closeToOthers(path)
  }
}

/** One level after the other: where a system lets nobody make folders (`/proc`), Node's `recursive` never ends. */
function makeFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw new Refusal('database', sayDatabase.notAFolder(path))
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another copy that starts at the same moment may have made it.
    if (!existsSync(path)) throw error
  }
}

/** The database and what SQLite keeps beside it: the owner's alone (0600). */
export function closeFiles(folder: Folder): void {
  for (const path of allFiles(folder.database)) if (existsSync(path)) closeToOthers(path)
}

/** What SQLite keeps beside a database while it is open or being copied, and after a crash. */
export const sideFiles = (database: string): string[] =>
  ['-wal', '-shm', '-journal'].map(suffix => database + suffix)
export const allFiles = (database: string): string[] => [database, ...sideFiles(database)]

/** Backups by name, the newest first. */
export function listBackups(folder: Folder): string[] {
  if (!existsSync(folder.backups)) return []
  return readdirSync(folder.backups)
    .filter(name => name.endsWith('.db'))
    .map(name => ({ name, at: statSync(join(folder.backups, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name)
}

function closeToOthers(path: string): void {
  const { mode } = statSync(path)
  if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700)
}
