/**
 * A backend for page tests: the real store and handlers in the process that runs the tests, one for each test page,
 * asked over vitest's own connection to the browser. `renderer/testing/backend.ts` is its other end.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import { type Backend, openBackend } from '../data/backend.ts'
import { PATIENT } from '../data/testing/kept-readers.ts'

const open = new Map<string, { backend: Backend; dataDir: string }>()

/** Commands of vitest's browser mode; the first argument is vitest's. */
export const backendCommands = {
  /** Answers with the name of a new backend on a data folder of its own. */
  openBackend: (): string => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rungs-page-'))
    open.set(dataDir, {
      dataDir,
      backend: openBackend({ dataDir, now: () => new Date(), readers: PATIENT }),
    })
    return dataDir
  },
  callBackend: (_context: unknown, name: string, message: RequestMessage): Promise<ReplyMessage> => {
    const found = open.get(name)
    if (!found) throw new Error(`There is no open backend ${name}.`)
    return found.backend.answer(message)
  },
  closeBackend: (_context: unknown, name: string): void => {
    const found = open.get(name)
    open.delete(name)
    found?.backend.close()
    if (found) rmSync(found.dataDir, { recursive: true, force: true })
  },
}
