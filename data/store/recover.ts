/** The way forward from a database that cannot be opened: a backup, or a new start. What is there is kept. */
import type { CheckReport } from '../../core/contract/shapes.ts'
import { migrations } from '../migrations/index.ts'
import { makeDatabase } from './connect.ts'
import { guarded } from './errors.ts'
import { type Folder, folderAt, prepareFolder } from './folder.ts'
import { lockFolder } from './lock.ts'
import { replaceDatabase, setAside } from './replace.ts'
import { prepareRestore } from './restore.ts'
import { openStore, type StoreOptions } from './store.ts'

/**
 * Makes the folder's database what the backup says, whether or not the present one can be opened, and checks it.
 * Refuses (`bad-input`) what is no whole backup, and (`database`) a folder in use; nothing is changed then.
 */
export function restoreFolder(options: StoreOptions, content: Uint8Array): CheckReport {
  replaceAll(options, folder => prepareRestore(content, folder, options.migrations ?? migrations))
  const store = openStore(options)
  try {
    return store.check()
  } finally {
    store.close()
  }
}

/** Gives the folder a new database with nothing but the shipped catalogue. */
export function startAnew(options: StoreOptions): void {
  replaceAll(options, folder => makeDatabase(folder, { migrations, ...options }))
}

function replaceAll(options: StoreOptions, prepare: (folder: Folder) => string): void {
  const folder = folderAt(options.dataDir)
  guarded(folder.database, () => {
    prepareFolder(folder)
    const unlock = lockFolder(folder)
    try {
      const prepared = prepare(folder)
      setAside(folder, options.now())
      replaceDatabase(prepared, folder)
    } finally {
      unlock()
    }
  })
}
