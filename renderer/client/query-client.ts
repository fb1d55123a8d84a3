/** The cache in front of the contract. Nothing leaves the machine, so nothing is retried and nothing goes stale by age. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Refusal } from '../../core/contract/refusal.ts'
import { isOperationName, type OperationName, operations } from '../../core/contract/operations.ts'

import { noteReply } from './connection-state.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      operation: OperationName
      /** True where the caller shows the refusal itself, beside the field. */
      inline: boolean
    }
  }
}

/**
 * @param onRefused is told of every refused write that its caller doesn't show itself
 * @param onChanged is told of every write that can be undone, before its caller is
 * @param onDone is told of every write that was done
 */
export function createQueryClient(
  onRefused: (error: Error, operation?: OperationName) => void,
  onChanged: () => void = () => undefined,
  onDone: (operation: OperationName) => void = () => undefined,
): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    queryCache: new QueryCache({ onSuccess: () => noteReply(null), onError: noteReply }),
    mutationCache: new MutationCache({
      onSuccess: (_value, _input, _context, mutation) => {
        noteReply(null)
        if (!mutation.meta) return undefined
        const { operation } = mutation.meta
        onDone(operation)
        if (operations[operation].topics.some(topic => topic === 'history')) onChanged()
        return refresh(client, operation)
      },
      onError: (error, _input, _context, mutation) => {
        noteReply(error)
        // What is shown is no longer so.
        const isLate = error instanceof Refusal && error.code === 'conflict'
        if (isLate && mutation.meta) void refresh(client, mutation.meta.operation)
        if (!mutation.meta?.inline) onRefused(error, mutation.meta?.operation)
      },
    }),
  })
  return client
}

/** Reads again every cached read that shares a topic with a write that just happened. */
export function refresh(client: QueryClient, written: OperationName): Promise<void> {
  const stale = new Set<string>(operations[written].topics)
  return client.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' &&
      isOperationName(name) &&
      operations[name].topics.some(topic => stale.has(topic)),
  })
}
