/** Real folders and stores for tests; each test's folder goes when it ends. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Ask, type AskSlowly, asker, slowAsker } from '../../core/contract/ask.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { type Backend, openBackend } from '../backend.ts'
import { shippedCatalogue } from '../catalogue/index.ts'
import { createProfile } from '../store/commands/profile-commands.ts'
import { type Connection, loadSqlite } from '../store/sqlite.ts'
import { openStore, type Store, type StoreOptions } from '../store/store.ts'
import { PATIENT } from './kept-readers.ts'
import { tempFolder } from './temp-folder.ts'

export { tempFolder }

/** A clock that goes on by a second at every look. */
function tickingClock(): () => Date {
  let instant = Date.parse('2026-11-22T10:00:00Z')
  return () => new Date((instant += 1000))
}

export const storeOptions = (dataDir: string, more: Partial<StoreOptions> = {}): StoreOptions => ({
  dataDir,
  now: tickingClock(),
  shipped: shippedCatalogue(),
  ...more,
})

export function openTestStore(dataDir: string, more: Partial<StoreOptions> = {}): Store {
  const store = openStore(storeOptions(dataDir, more))
  onTestFinished(store.close)
  return store
}

/** A folder whose database was used, by Ana, and closed. */
export function usedFolder(): string {
  const dir = tempFolder()
  const store = openTestStore(dir)
  store.change(createProfile, { id: 'ana', name: 'Ana', document: {} })
  store.close()
  return dir
}

const rethrow = (defect: unknown): never => {
  throw defect
}

/** A backend whose handlers are asked as a client asks: through the door, refusals thrown. */
export interface TestBackend extends Backend {
  readonly ask: Ask
  readonly askSlowly: AskSlowly
}

export function openTestBackend(dataDir: string = tempFolder()): TestBackend {
  const backend = openBackend({ dataDir, now: tickingClock(), onDefect: rethrow, readers: PATIENT })
  onTestFinished(backend.close)
  return Object.assign(backend, { ask: asker(backend.call), askSlowly: slowAsker(backend.answer) })
}

/** Opens the closed database of a folder without Rungs knowing, to look or to change. */
export function behindItsBack<T>(dataDir: string, work: (connection: Connection) => T): T {
  const connection = new (loadSqlite())(join(dataDir, 'rungs.db'))
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

/** Turns a word of the layout into another, as a flipped bit may; what SQLite itself guards against. */
export function respell(connection: Connection, word: string, other: string): void {
  connection.unsafeMode(true)
  connection.pragma('writable_schema = ON')
  connection.prepare('UPDATE sqlite_schema SET sql = replace(sql, ?, ?)').run(word, other)
}

/** The refusal that the work ends with. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was not refused.')
}

/** What a folder's files hold, by name: two equal prints mean that not a byte differs. The lock is no data. */
export function fingerprint(dataDir: string): Record<string, string> {
  if (!existsSync(dataDir)) return {}
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && entry.name !== 'rungs.lock',
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(dataDir.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}
