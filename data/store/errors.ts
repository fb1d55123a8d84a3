/** Turns what SQLite and the file system report into one plain message with a way forward. */
import { Refusal } from '../../core/contract/refusal.ts'
import { sayDatabase } from '../../core/words/store.ts'

/** Runs `work` on the database `file`; its failures come out as refusals, defects of ours as they are. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asRefusal(file, error)
  }
}

/** The refusal for a failure of SQLite or of the file system; anything else unchanged. */
export function asRefusal(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (!(error instanceof Error) || error instanceof Refusal || code === undefined) return error
  const detail = error.message
  const message =
    sayFailure(file, code, detail) ?? ('syscall' in error ? sayDatabase.failed(file, detail) : undefined)
  return message === undefined ? error : Object.assign(new Refusal('database', message), { cause: error })
}

function sayFailure(file: string, code: string, detail: string): string | undefined {
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return sayDatabase.full(file)
    case 'EROFS':
      return sayDatabase.readOnly(file)
    case 'EACCES':
    case 'EPERM':
      return sayDatabase.noAccess(file)
    case 'SQLITE_NOTADB':
      return sayDatabase.notADatabase(file)
  }
  if (code.startsWith('SQLITE_READONLY')) return sayDatabase.readOnly(file)
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM' || code === 'SQLITE_AUTH')
    return sayDatabase.noAccess(file)
  if (code.startsWith('SQLITE_CORRUPT')) return sayDatabase.damaged(file, detail)
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_PROTOCOL') return sayDatabase.failed(file, detail)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return sayDatabase.inUse(file)
  return undefined
}

/** Does SQLite say that the file's content is not a whole database? */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true
}

/** As `isDamage`, of a file that is looked at for the first time: its layout, too, may not be readable as such. */
export const isUnreadable = (error: unknown): boolean => isDamage(error) || codeOf(error) === 'SQLITE_ERROR'

/** `SQLITE_…` of better-sqlite3, `E…` of Node's file system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
