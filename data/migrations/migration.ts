/** A step of the database's layout. Steps are never edited once shipped; a change is a new step. */
export interface Migration {
  /** `PRAGMA user_version` after it; the step before it has one less. */
  readonly version: number
  /** As in the file's name. */
  readonly name: string
  /** Statements that lead here from the version before, run in one transaction. */
  readonly up: string
}
