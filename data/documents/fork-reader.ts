/** A reading process under Node: it may read the program and nothing else, write nothing and start nothing. */
import { fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS } from './limits.ts'
import type { ReaderProcess } from './protocol.ts'

const ENTRY = join(import.meta.dirname, 'reader-process.ts')
const PROGRAM = join(import.meta.dirname, '..', '..')

/** The program's folder, and where its packages really are: Node opens a link's end, and asks whether that may be read. */
export const foldersOf = (program: string): string[] => {
  try {
    return [...new Set([program, realpathSync(join(program, 'node_modules'))])]
  } catch {
    // Bundled, it has no packages beside it.
    return [program]
  }
}

/** What a reading process may do. V8's own memory is limited here, what else it holds is watched from within. */
export const READER_FLAGS: readonly string[] = [
  `--max-old-space-size=${Math.floor(LIMITS.megabytes * 0.7)}`,
  '--disallow-code-generation-from-strings',
  '--permission',
  ...foldersOf(PROGRAM).map(folder => `--allow-fs-read=${folder}`),
  '--allow-worker',
  '--no-warnings',
]
/** Nothing of the person's; without this one, Windows gives a process no random numbers. */
const SURROUNDINGS = process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}

/** How a process says, on standard error, that it ends for want of memory. */
const OUT_OF_MEMORY = /out of memory/i

/** @param entry the program of the process; tests have one that looks more closely. */
export function forkReader(entry = ENTRY): ReaderProcess {
  const child = fork(entry, [], {
    env: SURROUNDINGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [...READER_FLAGS],
  })
  let complaint = ''
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-4096)))
  // A process that ended hears nothing; its end is told by `exit`.
  child.on('error', () => undefined)
  return {
    post: message => void (child.connected && child.send(message, () => undefined)),
    onMessage: listener => void child.on('message', listener),
    onEnd: listener => void child.once('close', () => listener({ ranOut: OUT_OF_MEMORY.test(complaint) })),
    kill: () => void child.kill('SIGKILL'),
  }
}
