/**
 * What a query may do, in its type: a `Reader` cannot write. A `Writer` exists only inside a change of the store,
 * always in a BEGIN IMMEDIATE transaction. What comes out is read by a shape, so that a row is what its type says.
 */
import type BetterSqlite3 from 'better-sqlite3'
import type { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayIssue } from '../../core/words/input.ts'
import { sayDatabase, sayRecord } from '../../core/words/store.ts'
import type { Connection } from './sqlite.ts'

export type Value = string | number | null | Uint8Array

export interface Reader {
  /** The first row, or undefined. */
  readonly get: <Row>(shape: z.ZodType<Row>, sql: string, ...values: Value[]) => Row | undefined
  readonly all: <Row>(shape: z.ZodType<Row>, sql: string, ...values: Value[]) => Row[]
}

export interface Writer extends Reader {
  /** Runs one writing statement; answers how many rows it changed. */
  readonly run: (sql: string, ...values: Value[]) => number
}

type Statement = BetterSqlite3.Statement<Value[]>

/** A handle over a connection; statements are prepared once. Reading refuses statements that write. */
export function makeHandle(connection: Connection): Writer {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare<Value[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: (shape, sql, ...values) => {
      const row = reading(prepare(sql)).get(...values)
      return row === undefined ? undefined : readRow(shape, row)
    },
    all: (shape, sql, ...values) =>
      reading(prepare(sql))
        .all(...values)
        .map(row => readRow(shape, row)),
    run: (sql, ...values) => prepare(sql).run(...values).changes,
  }
}

/** Adds a row, its columns by their names. */
export function insertRow(writer: Writer, table: string, row: Readonly<Record<string, Value>>): void {
  const names = Object.keys(row)
  writer.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(row),
  )
}

/** Refuses (`database`) a row that only damage can have made: columns hold what the layout says. */
function readRow<Row>(shape: z.ZodType<Row>, row: unknown): Row {
  const read = shape.safeParse(row, { reportInput: true })
  if (read.success) return read.data
  throw new Refusal('database', sayDatabase.unreadable(sayRecord.some(), sayIssue(read.error).message))
}

function reading(statement: Statement): Statement {
  if (!statement.readonly)
    throw new Error(`A reading handle was given a statement that writes: ${statement.source}`)
  return statement
}
