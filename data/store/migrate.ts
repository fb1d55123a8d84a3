/** Leads a database to the newest layout, one step at a time, each step whole or not at all. */
import { APPLICATION_ID, type Migration } from '../migrations/index.ts'
import type { Connection } from './sqlite.ts'

export const newestVersion = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0

export const versionOf = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }))

/** Runs every step above the database's version. The caller has made a backup. */
export function migrate(connection: Connection, steps: readonly Migration[]): void {
  const pending = steps.filter(step => step.version > versionOf(connection))
  if (pending.length === 0) return
  // A step may rebuild a table; SQLite asks for foreign keys to be off then, and ignores the pragma in a transaction.
  connection.pragma('foreign_keys = OFF')
  try {
    for (const step of pending) runStep(connection, step)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

function runStep(connection: Connection, step: Migration): void {
  connection
    .transaction(() => {
      connection.exec(step.up)
      const broken = connection.pragma('foreign_key_check')
      if (!Array.isArray(broken) || broken.length > 0)
        throw new Error(`Migration ${step.version} (${step.name}) leaves records that point at nothing.`)
      connection.pragma(`application_id = ${APPLICATION_ID}`)
      connection.pragma(`user_version = ${step.version}`)
    })
    .immediate()
}
