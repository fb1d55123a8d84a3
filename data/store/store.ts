/** The store: one database in one folder, locked for one process. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { CheckReport } from '../../core/contract/shapes.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { migrations as allMigrations } from '../migrations/index.ts'
import { copyAsBytes, keepCopyIfWhole } from './backup.ts'
import { type Command, type Effect, redo, runCommand, undo } from './change.ts'
import { check, reportOf } from './check.ts'
import { connect, connectBeside, inTransaction, makeDatabase, type Making } from './connect.ts'
import { asRefusal, guarded } from './errors.ts'
import { folderAt, prepareFolder } from './folder.ts'
import { forgetEverywhere, type ForgottenFiles, readBackups } from './forget-files.ts'
import { makeHandle, type Reader, type Writer } from './handle.ts'
import { lockFolder } from './lock.ts'
import { replaceDatabase, setAside } from './replace.ts'
import { prepareRestore } from './restore.ts'
import type { Connection } from './sqlite.ts'

export interface StoreOptions {
  /** The folder; made on first use. */
  readonly dataDir: string
  readonly now: () => Date
  /** The catalogue this Rungs ships. */
  readonly shipped: CataloguePack
  /** Where another copy uses the folder: read its database beside it, and change nothing, instead of refusing. */
  readonly readBeside?: boolean
  /** Steps of the layout; another list only where a test tries a later one. */
  readonly migrations?: Making['migrations']
}

export interface Store {
  /** Path of the database. */
  readonly file: string
  /**
   * Why the database cannot be used; undefined when it can. Everything but `check`, `restore`, `startAnew` and
   * `close` refuses with it then, and the file is left as it is.
   */
  readonly trouble: Refusal | undefined
  /** Grows whenever the catalogue or the whole database was replaced, for caches of what is made from them. */
  readonly generation: number
  /** Grows whenever the whole database was replaced. */
  readonly opening: number
  /** False where the database is read beside another copy. */
  readonly mayWrite: boolean
  /** Gathers from one snapshot of the database. */
  readonly read: <T>(gather: (reader: Reader) => T) => T
  /** Runs and logs a named command; on return it is safe on the disk. */
  readonly change: <Input>(command: Command<Input>, input: Input) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Unlogged, for what is no change of anyone's work: remembered window state, documents and what was read in them. */
  readonly write: <T>(work: (writer: Writer) => T) => T
  /**
   * Deletes for good, unlogged, here and in every copy in `backups/`; copies that cannot be opened and hold one of the
   * names are deleted.
   */
  readonly forget: (scrub: (writer: Writer) => void, names: readonly string[]) => ForgottenFiles
  /** Gathers from every copy in `backups/` that can be read; the others are left out. */
  readonly readBackups: <T>(gather: (reader: Reader) => T) => T[]
  /** The whole database as bytes. */
  readonly backup: () => Uint8Array
  /**
   * Replaces everything by a backup, also where the present database cannot be used; that is kept in `backups/`.
   * Refuses (`bad-input`) what is no whole backup, and nothing is changed then.
   */
  readonly restore: (content: Uint8Array) => CheckReport
  /** A new database in the place of one that cannot be used, which is kept in `backups/`. Refuses when it can. */
  readonly startAnew: () => CheckReport
  readonly check: () => CheckReport
  /** Lets the database and its folder go. */
  readonly close: () => void
}

type State =
  | { readonly is: 'open'; readonly connection: Connection; readonly handle: Writer }
  | { readonly is: 'unusable'; readonly trouble: Refusal }
  | { readonly is: 'closed' }

/**
 * Locks the folder and opens its database, or says in `trouble` why it cannot be used. Refuses (`database`) a folder
 * that another copy uses.
 */
export function openStore(options: StoreOptions): Store {
  const folder = folderAt(options.dataDir)
  const making: Making = { migrations: allMigrations, ...options }
  guarded(folder.path, () => prepareFolder(folder))
  const unlock = guarded(folder.lock, () => lockFolder(folder))
  if (!unlock && !options.readBeside) throw inUse()
  let state: State = open()
  let generation = 1
  let opening = 1

  function inUse(): Refusal {
    return new Refusal('database', sayDatabase.inUse(folder.path))
  }
  /** Everything but reading is for the copy that holds the lock. */
  function mustHold(): void {
    if (!unlock) throw inUse()
  }
  function open(): State {
    try {
      const connection = unlock ? connect(folder, making) : connectBeside(folder, making)
      if (!connection) throw inUse()
      return { is: 'open', connection, handle: makeHandle(connection) }
    } catch (error) {
      const trouble = asRefusal(folder.database, error)
      if (unlock && trouble instanceof Refusal && trouble.code === 'database')
        return { is: 'unusable', trouble }
      unlock?.()
      throw trouble
    }
  }
  function use<T>(work: (connection: Connection, handle: Writer) => T): T {
    if (state.is !== 'open') throw troubleOf(state) ?? closed()
    const { connection, handle } = state
    return guarded(folder.database, () => work(connection, handle))
  }
  const useHeld = <T>(work: (connection: Connection, handle: Writer) => T): T => {
    mustHold()
    return use(work)
  }
  const write = <T>(work: (handle: Writer) => T): T =>
    useHeld((connection, handle) => inTransaction(connection, () => work(handle)))
  const writeLogged = (work: (handle: Writer) => Effect): void => {
    const { catalogue } = write(work)
    if (catalogue) generation += 1
  }
  const instant = (): string => options.now().toISOString()

  function checkNow(): CheckReport {
    if (state.is === 'unusable') return reportOf([state.trouble.message])
    return useHeld(connection => check(connection, making.migrations))
  }

  /** Puts a prepared database in the place of the present one, which is kept. */
  function replaceBy(prepare: () => string): CheckReport {
    if (state.is === 'closed') throw closed()
    mustHold()
    return guarded(folder.database, () => {
      const prepared = prepare()
      const isKept = state.is === 'open' && keepCopyIfWhole(state.connection, folder, options.now())
      close()
      try {
        if (!isKept) setAside(folder, options.now())
        replaceDatabase(prepared, folder)
      } finally {
        state = open()
        generation += 1
        opening += 1
      }
      return checkNow()
    })
  }
  function close(): void {
    if (state.is === 'open') state.connection.close()
    state = { is: 'closed' }
  }

  return {
    file: folder.database,
    get trouble() {
      return troubleOf(state)
    },
    get generation() {
      return generation
    },
    get opening() {
      return opening
    },
    mayWrite: unlock !== null,
    read: gather => use((connection, handle) => connection.transaction(() => gather(handle)).deferred()),
    change: (command, input) => writeLogged(handle => runCommand(handle, command, input, instant())),
    undo: () => writeLogged(handle => undo(handle, instant())),
    redo: () => writeLogged(handle => redo(handle, instant())),
    write,
    forget: (scrub, names) => useHeld(connection => forgetEverywhere(connection, folder, scrub, names)),
    readBackups: gather => useHeld(() => readBackups(folder, gather)),
    backup: () => useHeld(connection => copyAsBytes(connection, folder)),
    check: checkNow,
    restore: content => replaceBy(() => prepareRestore(content, folder, making.migrations)),
    startAnew: () => {
      mustHold()
      if (state.is === 'open') throw new Refusal('not-allowed', sayDatabase.usable(folder.database))
      return replaceBy(() => makeDatabase(folder, making))
    },
    close: () => {
      close()
      unlock?.()
    },
  }
}

const troubleOf = (state: State): Refusal | undefined => (state.is === 'unusable' ? state.trouble : undefined)
const closed = (): Refusal => new Refusal('database', sayDatabase.closed())
