/**
 * Ends this process when it holds more memory than it may, or when whoever started it is gone. A thread of its own
 * looks (`memory-watch.ts`), because the work cannot: it may be in the midst of one endless step.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

/** @param bytes of resident memory. The process ends without waiting for the thread. */
export function watchMemory(bytes: number): void {
  const thread = new URL(`./memory-watch${extname(import.meta.filename)}`, import.meta.url)
  new Worker(thread, { workerData: { bytes, parent: process.ppid }, execArgv: [] }).unref()
}
