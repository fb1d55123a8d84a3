/** The main process's side of the backend's process: questions out, answers in, another process after a crash. */
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import { hostFailures } from '../core/words/hosts.ts'
import type { FromBackend, ToBackend } from './backend-messages.ts'
import { keepReaders, type ReaderChild } from './reader-keeper.ts'

/** The part of Electron's `UtilityProcess` that is used. */
export interface BackendProcess {
  postMessage: (message: ToBackend) => void
  on(event: 'message', listener: (message: FromBackend) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill: () => boolean
}

export interface BackendLink {
  /** Resolves when the database is open; rejects with the reason, in words for the person. */
  readonly ready: Promise<void>
  /** Never rejects. */
  readonly ask: (message: RequestMessage) => Promise<ReplyMessage>
  /** Lets the database go; a process that does not end by itself is ended. */
  readonly close: () => Promise<void>
}

const PATIENCE = 3_000
const nothing = (): void => undefined

const failed = (message: string): ReplyMessage => ({
  ok: false,
  error: { code: 'internal', message, field: '' },
})

/**
 * @param startReader starts a process that reads documents for the backend, which may start none itself.
 * @param start starts the backend's process. Called again when one ended by itself: what it had acknowledged is on the disk, so
 * another may take its place; what was unanswered is answered as failed.
 */
export function linkBackend(start: () => BackendProcess, startReader: () => ReaderChild): BackendLink {
  const waiting = new Map<number, (reply: ReplyMessage) => void>()
  let lastId = 0
  let current: BackendProcess | null = null
  let closing = false

  function run(onReady: () => void, onRefused: (message: string) => void): BackendProcess {
    const child = start()
    const readers = keepReaders(startReader, news => child.postMessage(news))
    child.on('message', message => {
      if (message.kind === 'ready') return onReady()
      if (message.kind === 'refused') return onRefused(message.message)
      if (message.kind !== 'reply') return readers.obey(message)
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
    })
    child.on('exit', () => {
      readers.endAll()
      if (current === child) current = null
      for (const answer of waiting.values()) answer(failed(hostFailures.ended))
      waiting.clear()
      if (!closing) onRefused(hostFailures.ended)
    })
    current = child
    return child
  }

  const ready = new Promise<void>((resolve, reject) => {
    run(resolve, message => reject(new Error(message)))
  })
  return {
    ready,
    ask(message) {
      if (closing) return Promise.resolve(failed(hostFailures.ended))
      const child = current ?? run(nothing, nothing)
      lastId += 1
      const id = lastId
      return new Promise(resolve => {
        waiting.set(id, resolve)
        child.postMessage({ kind: 'request', id, message })
      })
    },
    close() {
      closing = true
      const child = current
      if (!child) return Promise.resolve()
      return new Promise(resolve => {
        const timer = setTimeout(() => child.kill(), PATIENCE)
        child.on('exit', () => {
          clearTimeout(timer)
          resolve()
        })
        child.postMessage({ kind: 'close' })
      })
    },
  }
}
