/** For page tests: the app over the real store and handlers, which run beside the tests (scripts/page-backend.test-support.ts). */
import { commands } from 'vitest/browser'
import type { Call, Input, OperationName } from '../../core/contract/operations.ts'
import type { Bridge, Reply } from '../../core/contract/wire.ts'
import { connect } from '../client/connection.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    openBackend: () => Promise<string>
    callBackend: <N extends OperationName>(
      name: string,
      message: { operation: N; input: Input<N> },
    ) => Promise<Reply<N>>
    closeBackend: (name: string) => Promise<void>
  }
}

export interface TestBackend {
  call: Call
  close: () => Promise<void>
}

/** A store of its own, with the shipped catalogue and no profile, behind the bridge that Electron's window has. */
export async function openTestBackend(): Promise<TestBackend> {
  const name = await commands.openBackend()
  const bridge: Bridge = { call: (operation, input) => commands.callBackend(name, { operation, input }) }
  Object.defineProperty(window, 'rungs', { value: bridge, configurable: true })
  return { call: connect(), close: () => commands.closeBackend(name) }
}
