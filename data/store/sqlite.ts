/**
 * better-sqlite3, loaded only after the Node version is known to carry it: in Node 20 its import ends the
 * process with a segmentation fault and no message, so a static import would be too early for any check.
 */
import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase } from '../../core/words/store.ts'

export type Connection = BetterSqlite3.Database

const NEEDED = '22.14'

/** The library. Refuses (`database`) on an older Node. */
export function loadSqlite(nodeVersion: string = process.versions.node): typeof BetterSqlite3 {
  if (isOlder(nodeVersion, NEEDED)) throw new Refusal('database', sayDatabase.oldNode(nodeVersion, NEEDED))
  const library: typeof BetterSqlite3 = createRequire(import.meta.url)('better-sqlite3')
  return library
}

function isOlder(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
  return major < neededMajor || (major === neededMajor && minor < neededMinor)
}
