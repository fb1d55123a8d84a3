/** The main process's side of reading processes: starts them for the backend, carries messages, ends them. */
import type { ReaderNews, ReaderOrder } from './reader-messages.ts'

/** The part of Electron's `UtilityProcess` that is used. */
export interface ReaderChild {
  readonly pid?: number | undefined
  readonly stderr?: { on: (event: 'data', listener: (text: Buffer) => void) => unknown } | null
  postMessage: (message: unknown) => void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  kill: () => boolean
}

export interface ReaderKeeper {
  readonly obey: (order: ReaderOrder) => void
  /** Ends them all: the backend is gone, or about to go. */
  readonly endAll: () => void
}

/** What V8, and the watch within, write on standard error when memory is short. */
const OUT_OF_MEMORY = /out of memory/i

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended a moment ago by itself; word of that is on its way.
  }
}

/** @param endNow ends a process that may be in the midst of an endless step: Electron's own `kill` asks politely */
export function keepReaders(
  start: () => ReaderChild,
  tell: (news: ReaderNews) => void,
  endNow: (pid: number) => void = killNow,
): ReaderKeeper {
  const children = new Map<number, ReaderChild>()

  function begin(reader: number): void {
    const child = start()
    let ranOut = false
    children.set(reader, child)
    child.stderr?.on('data', text => (ranOut ||= OUT_OF_MEMORY.test(String(text))))
    child.on('message', message => tell({ kind: 'from-reader', reader, message }))
    child.on('exit', () => {
      if (children.delete(reader)) tell({ kind: 'reader-ended', reader, ranOut })
    })
  }

  function end(reader: number): void {
    const child = children.get(reader)
    children.delete(reader)
    if (!child) return
    if (child.pid === undefined) child.kill()
    else endNow(child.pid)
  }

  return {
    obey(order) {
      if (order.kind === 'start-reader') begin(order.reader)
      else if (order.kind === 'end-reader') end(order.reader)
      else children.get(order.reader)?.postMessage(order.message)
    },
    endAll() {
      for (const reader of children.keys()) end(reader)
    },
  }
}
