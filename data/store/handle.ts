/**
 * What a query may do, in its type: a `Reader` cannot write. A `Writer` exists only inside `Store.change`
 * and a few named operations, always in a BEGIN IMMEDIATE transaction.
 */
import type BetterSqlite3 from 'better-sqlite3'
import type { Connection } from './sqlite.ts'

export type Value = string | number | null | Uint8Array

export interface Reader {
  /** The first row, as the caller's SELECT names its columns. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined
  all<Row>(sql: string, ...values: Value[]): Row[]
}

export interface Writer extends Reader {
  /** Runs one writing statement; answers how many rows it changed. */
  run(sql: string, ...values: Value[]): number
}

/** A handle over a connection; statements are prepared once. A reader refuses statements that write. */
export function makeHandle(connection: Connection): Writer {
  const statements = new Map<string, BetterSqlite3.Statement<Value[]>>()
  const prepare = (sql: string): BetterSqlite3.Statement<Value[]> => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = connection.prepare<Value[]>(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  return {
    get: <Row>(sql: string, ...values: Value[]) => reading(prepare(sql)).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => reading(prepare(sql)).all(...values) as Row[],
    run: (sql, ...values) => prepare(sql).run(...values).changes,
  }
}

function reading(statement: BetterSqlite3.Statement<Value[]>): BetterSqlite3.Statement<Value[]> {
  if (!statement.readonly)
    throw new Error(`A reading handle was given a statement that writes: ${statement.source}`)
  return statement
}
