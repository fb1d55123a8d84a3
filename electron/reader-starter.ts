/** The backend's side of reading processes: asks the main process for them and speaks to them through it. */
import type { ReaderProcess, StartReader } from '../data/documents/reader.ts'
import type { ReaderNews, ReaderOrder } from './reader-messages.ts'

export interface ReaderStarter {
  readonly start: StartReader
  readonly hear: (news: ReaderNews) => void
}

interface Listeners {
  message: (message: unknown) => void
  end: (ending: { readonly ranOut: boolean }) => void
}

const nothing = (): void => undefined

export function readerStarter(send: (order: ReaderOrder) => void): ReaderStarter {
  const readers = new Map<number, Listeners>()
  let last = 0

  function start(): ReaderProcess {
    last += 1
    const reader = last
    const listeners: Listeners = { message: nothing, end: nothing }
    readers.set(reader, listeners)
    send({ kind: 'start-reader', reader })
    return {
      post: message => send({ kind: 'to-reader', reader, message }),
      onMessage: listener => void (listeners.message = listener),
      onEnd: listener => void (listeners.end = listener),
      kill() {
        readers.delete(reader)
        send({ kind: 'end-reader', reader })
      },
    }
  }

  return {
    start,
    hear(news) {
      const listeners = readers.get(news.reader)
      if (news.kind === 'from-reader') return listeners?.message(news.message)
      readers.delete(news.reader)
      listeners?.end(news)
    },
  }
}
