/** The store: one database in one folder, open for one process. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { CheckReport } from '../../core/contract/shapes.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { sayDatabase } from '../../core/words/store.ts'
import { migrations as allMigrations } from '../migrations/index.ts'
import { copyAsBytes, keepCopyIfWhole } from './backup.ts'
import { replaceShipped } from './catalogue-store.ts'
import { type Command, redo, runCommand, undo } from './change.ts'
import { check } from './check.ts'
import { connect, inTransaction, type Making } from './connect.ts'
import { asRefusal, guarded } from './errors.ts'
import { folderAt, prepareFolder } from './folder.ts'
import { makeHandle, type Reader, type Writer } from './handle.ts'
import { lockFolder } from './lock.ts'
import { replaceDatabase, setAside } from './replace.ts'
import { prepareRestore } from './restore.ts'

export interface StoreOptions {
  /** The folder; made on first use. */
  readonly dataDir: string
  readonly now: () => Date
  /** The catalogue this Rungs ships. */
  readonly shipped: CataloguePack
  /** Steps of the layout; another list only where a test tries a later one. */
  readonly migrations?: Making['migrations']
}

export interface Store {
  /** Path of the database. */
  readonly file: string
  /** Grows whenever the catalogue may have changed, for caches of what is made from it. */
  readonly catalogueGeneration: number
  /** Gathers from one snapshot of the database. */
  read<T>(gather: (reader: Reader) => T): T
  /** Runs and logs a named command; on return it is safe on the disk. */
  change<Input>(command: Command<Input>, input: Input): void
  undo(): void
  redo(): void
  /** Remembered window state is no change of anyone's work and is not logged. */
  remember(write: (writer: Writer) => void): void
  /** Replaces the shipped catalogue's records; those edited here stay. */
  replaceCatalogue(pack: CataloguePack): void
  /** The whole database as bytes. */
  backup(): Uint8Array
  /** Replaces everything by a backup; what was there is kept in `backups/`. Refuses what is no whole backup. */
  restore(content: Uint8Array): CheckReport
  check(): CheckReport
  close(): void
}

/** Opens the folder's database. Refuses (`database`) with one message and a way forward; the file is untouched then. */
export function openStore(options: StoreOptions): Store {
  const folder = folderAt(options.dataDir)
  const making: Making = { migrations: allMigrations, ...options }
  const guard = <T>(work: () => T): T => guarded(folder.database, work)
  const unlock = guard(() => {
    prepareFolder(folder)
    return lockFolder(folder)
  })
  let connection = openOrUnlock()
  let handle = makeHandle(connection)
  let catalogueGeneration = 1
  let isOpen = true

  function openOrUnlock() {
    try {
      return connect(folder, making)
    } catch (error) {
      unlock()
      throw asRefusal(folder.database, error)
    }
  }
  function use<T>(work: () => T): T {
    if (!isOpen) throw new Refusal('database', sayDatabase.closed())
    return guard(work)
  }
  const write = <T>(work: () => T): T => use(() => inTransaction(connection, work))
  const instant = (): string => options.now().toISOString()

  return {
    file: folder.database,
    get catalogueGeneration() {
      return catalogueGeneration
    },
    read: gather => use(() => connection.transaction(() => gather(handle)).deferred()),
    change: (command, input) => write(() => runCommand(handle, command, input, instant())),
    undo: () => write(() => undo(handle, instant())),
    redo: () => write(() => redo(handle, instant())),
    remember: work => write(() => work(handle)),
    replaceCatalogue: pack => {
      write(() => replaceShipped(handle, pack))
      catalogueGeneration += 1
    },
    backup: () => use(() => copyAsBytes(connection, folder)),
    check: () => use(() => check(connection, making.migrations)),
    restore: content =>
      use(() => {
        const prepared = prepareRestore(content, folder, making.migrations)
        const isKept = keepCopyIfWhole(connection, folder, options.now())
        connection.close()
        try {
          if (!isKept) setAside(folder, options.now())
          replaceDatabase(prepared, folder)
        } finally {
          isOpen = false
          connection = openOrUnlock()
          isOpen = true
          handle = makeHandle(connection)
          catalogueGeneration += 1
        }
        return check(connection, making.migrations)
      }),
    close: () => {
      if (!isOpen) return
      isOpen = false
      connection.close()
      unlock()
    },
  }
}
