/**
 * Ends this process when it holds more memory than it may, or when whoever started it is gone. A thread of its own
 * looks, because the work cannot: it may be in the midst of one endless step.
 */
import { Worker } from 'node:worker_threads'

/** Of what the process may hold: the rest it can take between two looks. */
const ENOUGH = 0.9

/** @param bytes of resident memory that it never exceeds. The process ends without waiting for the thread. */
export function watchMemory(bytes: number): void {
  // As code, not as a file: this program may be one bundle, in an archive that threads do not read.
  new Worker(`(${String(look)})(${bytes * ENOUGH}, ${process.ppid})`, { eval: true, execArgv: [] }).unref()
}

/** Runs in the thread: it can use nothing of this file. */
function look(most: number, parent: number): void {
  const milliseconds = 25
  setInterval(() => {
    const isTooMuch = process.memoryUsage.rss() > most
    // The one who started the process takes this word for the reason.
    if (isTooMuch) process.getBuiltinModule('node:fs').writeSync(2, 'out of memory\n')
    if (isTooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  }, milliseconds)
}
