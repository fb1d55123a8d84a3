/** The one place that puts the store, the shipped records and the handlers together. */
import { dispatch, dispatchAny } from '../core/contract/dispatch.ts'
import type { Handlers, ReplyMessage, RequestMessage, SlowHandlers } from '../core/contract/operations.ts'
import { shippedCatalogue } from './catalogue/index.ts'
import { openReaders, type ReadersOptions } from './documents/readers.ts'
import { auditHandlers } from './handlers/audit.ts'
import { catalogueHandlers } from './handlers/catalogue.ts'
import { changeHandlers } from './handlers/changes.ts'
import { exportHandlers, slowExportHandlers } from './handlers/exports.ts'
import { gapHandlers } from './handlers/gap.ts'
import { importHandlers } from './handlers/imports.ts'
import { keepingHandlers } from './handlers/keeping.ts'
import { languageHandlers } from './handlers/language.ts'
import { packHandlers } from './handlers/packs.ts'
import { planHandlers } from './handlers/plans.ts'
import { profileHandlers } from './handlers/profiles.ts'
import { reviewHandlers } from './handlers/reviews.ts'
import { ruleWritingHandlers } from './handlers/rule-writing.ts'
import { makeRoom } from './handlers/room.ts'
import { rosterHandlers, slowRosterHandlers } from './handlers/rosters.ts'
import { teamHandlers } from './handlers/team.ts'
import { teamQuestionHandlers } from './handlers/team-questions.ts'
import { versionHandlers } from './handlers/versions.ts'
import { makeImporting } from './imports/importing.ts'
import { type ReadThrough, readThrough, type Source, type Wanted } from './imports/reading-through.ts'
import { rosterReader } from './rosters/reader.ts'
import { readLanguage } from './store/phrases.ts'
import { openStore } from './store/store.ts'

export interface BackendOptions {
  /** The folder of the database; made on first use. */
  readonly dataDir: string
  /** The clock, for the times of changes; no answer depends on it. */
  readonly now: () => Date
  /** Where another copy uses the folder: answer what only reads, and refuse the rest, instead of refusing to open. */
  readonly readBeside?: boolean
  /** Where defects go; without it they are written to standard error. */
  readonly onDefect?: (error: unknown) => void
  /** How documents are read; the processes are started when there are any. */
  readonly readers?: ReadersOptions
}

export interface Backend {
  /** Answers a request at once; a slow operation has no answer here. Never throws. */
  readonly call: (message: RequestMessage) => ReplyMessage
  /** Answers any request of the contract. Never rejects. */
  readonly answer: (message: RequestMessage) => Promise<ReplyMessage>
  readonly handlers: Handlers & SlowHandlers
  /** Path of the database. */
  readonly file: string
  /**
   * Why the database cannot be used, for a host to say at its start; undefined when it can. Every operation refuses
   * with it then, but `store.check`, `store.restore` and `store.startAnew`: those are the ways forward.
   */
  readonly trouble: string | undefined
  /** Reads documents as an import would, one after another, and keeps nothing. */
  readonly readThrough: (sources: readonly Source[], wanted: Wanted) => AsyncGenerator<ReadThrough>
  /** Settles when no document is being read. */
  readonly idle: () => Promise<void>
  /** Lets the database and its folder go; documents that still wait go on with `import.resume`. */
  readonly close: () => void
}

/** Opens the folder's database. Refuses (`database`) a folder in use by another copy, and an old Node. */
export function openBackend(options: BackendOptions): Backend {
  const store = openStore({ ...options, shipped: shippedCatalogue() })
  const room = makeRoom(store)
  const onDefect = options.onDefect ?? (error => console.error(error))
  const importing = makeImporting({
    store,
    openReaders: () => openReaders(options.readers),
    newId: room.newId,
    onDefect,
  })
  const rosterFiles = rosterReader(options.readers)
  const questions = teamQuestionHandlers(room)
  const handlers: Handlers & SlowHandlers = {
    ...catalogueHandlers(room),
    ...profileHandlers(room),
    ...gapHandlers(room),
    ...planHandlers(room),
    ...keepingHandlers(room),
    ...exportHandlers(room, questions, options.now),
    ...auditHandlers(room),
    ...changeHandlers(room),
    ...importHandlers(room, importing, options.now),
    ...reviewHandlers(room),
    ...ruleWritingHandlers(room),
    ...versionHandlers(room),
    ...packHandlers(room),
    ...languageHandlers(room),
    ...slowExportHandlers(room, questions, options.now),
    ...teamHandlers(room),
    ...questions,
    ...rosterHandlers(room, rosterFiles),
    ...slowRosterHandlers(room, rosterFiles),
  }
  return {
    call: message => dispatch(handlers, message, onDefect),
    answer: message => dispatchAny(handlers, message, onDefect),
    handlers,
    file: store.file,
    get trouble() {
      return store.trouble?.message
    },
    async *readThrough(sources, wanted) {
      const readers = openReaders(options.readers)
      try {
        yield* readThrough(readers, room.catalogue().pack, store.read(readLanguage), sources, wanted)
      } finally {
        readers.close()
      }
    },
    idle: importing.idle,
    close: () => {
      importing.close()
      rosterFiles.close()
      store.close()
    },
  }
}
