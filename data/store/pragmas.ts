/**
 * The settings a connection must have. SQLite keeps none but `journal_mode` in the file: a reopened database
 * runs at whatever the build defaults to (`synchronous` NORMAL in WAL mode loses acknowledged work in a power
 * cut), so they are set and read back on every open.
 */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase } from '../../core/words/store.ts'
import type { Connection } from './sqlite.ts'

const REQUIRED = [
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  { name: 'synchronous', set: 'FULL', expected: 2 },
  { name: 'foreign_keys', set: 'ON', expected: 1 },
  { name: 'secure_delete', set: 'ON', expected: 1 },
  { name: 'trusted_schema', set: 'OFF', expected: 0 },
  { name: 'cell_size_check', set: 'ON', expected: 1 },
] as const

/** Sets every required pragma and asserts that it holds. Refuses (`database`) otherwise. */
export function setPragmas(connection: Connection, file: string): void {
  for (const { name, set } of REQUIRED) connection.pragma(`${name} = ${set}`)
  const wrong = wrongPragmas(connection)[0]
  if (wrong)
    throw new Refusal('database', sayDatabase.settingRefused(file, `${wrong.name} = ${wrong.expected}`))
}

/** Settings that are not as required now. */
export function wrongPragmas(connection: Connection): { name: string; found: string; expected: string }[] {
  return REQUIRED.flatMap(({ name, expected }) => {
    const found = connection.pragma(name, { simple: true })
    return found === expected ? [] : [{ name, found: String(found), expected: String(expected) }]
  })
}
