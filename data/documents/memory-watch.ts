/** The thread that watches a reading process (`watch.ts`). */
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** Milliseconds. A process can ask for some 100 MB more between two looks. */
const LOOKS_EVERY = 25

const { bytes, parent }: { bytes: number; parent: number } = workerData
setInterval(() => {
  const isTooMuch = process.memoryUsage.rss() > bytes
  // The one who started it takes this word for the reason.
  if (isTooMuch) writeSync(2, 'out of memory\n')
  if (isTooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, LOOKS_EVERY)
