/** The one place that puts the store, the shipped records and the handlers together. */
import { dispatch } from '../core/contract/dispatch.ts'
import type { Handlers, ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import type { CheckReport } from '../core/contract/shapes.ts'
import { shippedCatalogue } from './catalogue/index.ts'
import { catalogueHandlers } from './handlers/catalogue.ts'
import { gapHandlers } from './handlers/gap.ts'
import { keepingHandlers } from './handlers/keeping.ts'
import { planHandlers } from './handlers/plans.ts'
import { profileHandlers } from './handlers/profiles.ts'
import { makeRoom } from './handlers/room.ts'
import * as recovery from './store/recover.ts'
import { openStore } from './store/store.ts'

export interface BackendOptions {
  /** The folder of the database; made on first use. */
  readonly dataDir: string
  /** The clock, for the times of changes; no answer depends on it. */
  readonly now: () => Date
  /** Where defects go; without it they are written to standard error. */
  readonly onDefect?: (error: unknown) => void
}

export interface Backend {
  /** Answers any request of the contract. Never throws. */
  call(message: RequestMessage): ReplyMessage
  readonly handlers: Handlers
  /** Path of the database. */
  readonly file: string
  /** Lets the database and its folder go. */
  close(): void
}

/** Opens the folder's database. Refuses (`database`) with one message and a way forward. */
export function openBackend(options: BackendOptions): Backend {
  const store = openStore({ ...options, shipped: shippedCatalogue() })
  const room = makeRoom(store)
  const handlers: Handlers = {
    ...catalogueHandlers(room),
    ...profileHandlers(room),
    ...gapHandlers(room),
    ...planHandlers(room),
    ...keepingHandlers(room),
  }
  const onDefect = options.onDefect ?? (error => console.error(error))
  return {
    call: message => dispatch(handlers, message, onDefect),
    handlers,
    file: store.file,
    close: store.close,
  }
}

/**
 * The way forward where `openBackend` refuses: makes the folder's database what the backup says, whether or not the
 * present one can be opened; that is kept under `backups/`. Refuses what is no whole backup; nothing is changed then.
 */
export const restoreFolder = (options: BackendOptions, content: Uint8Array): CheckReport =>
  recovery.restoreFolder({ ...options, shipped: shippedCatalogue() }, content)

/** The other way forward: a new database; what lies there is kept under `backups/`. */
export const startAnew = (options: BackendOptions): void =>
  recovery.startAnew({ ...options, shipped: shippedCatalogue() })
