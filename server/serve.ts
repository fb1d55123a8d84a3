/** Rungs in a browser: the backend behind the host. */
import type { RequestMessage } from '../core/contract/operations.ts'
import { openBackend } from '../data/backend.ts'
import { type Host, startHost } from './host.ts'

export interface ServeOptions {
  readonly dataDir: string
  readonly pageDir: string
  readonly port: number
  /** Where this port is taken, any free one does. */
  readonly elsewhere: boolean
  /** Someone opened a link of this run that is spent. */
  readonly onExpired?: () => void
}

export interface Served extends Host {
  /** Why the database cannot be used, where it cannot; the page says so too, with the ways forward. */
  readonly trouble: string | undefined
}

/** @throws Refusal where another copy uses the data folder; `EADDRINUSE` where the port is taken and no other will do. */
export async function serve({ dataDir, port, elsewhere, ...rest }: ServeOptions): Promise<Served> {
  const backend = openBackend({ dataDir, now: () => new Date() })
  const options = { ...rest, call: (message: RequestMessage) => backend.answer(message), now: Date.now }
  try {
    const host = await startHost({ ...options, port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || !elsewhere) throw error
      return startHost({ ...options, port: 0 })
    })
    return { ...host, trouble: backend.trouble, close: () => host.close().finally(() => backend.close()) }
  } catch (error) {
    backend.close()
    throw error
  }
}
