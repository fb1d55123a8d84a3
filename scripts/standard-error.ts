/** Standard error: lines, and how far a long work is. */

interface Stream {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** Milliseconds between two lines of progress, where they stay: in a file, in a log. */
const PAUSE = 5_000

/** On a terminal progress is one line that changes; elsewhere a line now and then. */
export function openStandardError(
  stream: Stream,
  now: () => number = Date.now,
): { complain: (line: string) => void; progress: (line: string) => void } {
  let isOpen = false
  let last = now()
  return {
    complain(line) {
      stream.write(`${isOpen ? '\r\u001B[K' : ''}${line}\n`)
      isOpen = false
    },
    progress(line) {
      if (stream.isTTY) {
        stream.write(`\r\u001B[K${line}`)
        isOpen = true
      } else if (now() - last >= PAUSE) {
        stream.write(`${line}\n`)
        last = now()
      }
    },
  }
}
