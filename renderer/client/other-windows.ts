/**
 * Windows of one Rungs in one browser tell each other what they wrote, so that none shows, or accepts, what is no longer
 * so. Nothing of what was written crosses, only which operation it was.
 */
import type { QueryClient } from '@tanstack/react-query'
import { isOperationName, type OperationName } from '../../core/contract/operations.ts'
import { refresh } from './query-client.ts'

export interface OtherWindows {
  readonly tell: (written: OperationName) => void
  /** Reads again what the others make stale; answers how to leave off. */
  readonly listen: (client: QueryClient) => () => void
}

export function otherWindows(): OtherWindows {
  const channel = new BroadcastChannel('rungs-wrote')
  return {
    tell: written => channel.postMessage(written),
    listen(client) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string' && isOperationName(data)) void refresh(client, data)
      }
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}
