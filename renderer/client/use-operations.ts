/** Reads and writes of the contract as hooks. A screen names the operation; types, cache and refresh follow. */
import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Call, Input, Output, ReadName, WriteName } from '../../core/contract/operations.ts'

export const CallContext = createContext<Call | null>(null)

export function useCall(): Call {
  const call = use(CallContext)
  if (!call) throw new Error('useCall outside of CallContext')
  return call
}

export interface ReadOptions {
  /** Show the last answer while the next one is computed, as when a what-if is dragged. */
  keepPrevious?: boolean
}

export interface WatchOptions<T> extends ReadOptions {
  /** Milliseconds until it is asked again, by what the last answer says; false: not before a write makes it stale. */
  again?: (answer: T | undefined) => number | false
}

/** The answer of a read, kept until a write makes it stale. With `input` null nothing is asked. */
export function useRead<N extends ReadName>(
  operation: N,
  input: Input<N> | null,
  { again, keepPrevious = false }: WatchOptions<Output<N>> = {},
): UseQueryResult<Output<N>> {
  const call = useCall()
  return useQuery<Output<N>>({
    queryKey: [operation, input],
    queryFn: () =>
      input === null ? Promise.reject(new Error(`${operation} asked without input`)) : call(operation, input),
    enabled: input !== null,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(again && { refetchInterval: ({ state }) => again(state.data), refetchIntervalInBackground: true }),
  })
}

export interface WriteOptions {
  /** True where the screen shows a refusal beside its field; otherwise it becomes a message. */
  inline?: boolean
}

export interface Write<N extends WriteName>
  extends Omit<UseMutationResult<Output<N>, Error, Input<N>>, 'mutate'> {
  mutate: (input: Input<N>, then?: { onSuccess?: (value: Output<N>) => void; onSettled?: () => void }) => void
}

/**
 * A write; what it makes stale is read again when it is done, and then its caller is told. The caller is told even
 * where what it was drawn for is gone by then: a menu that closed, the screen of a profile that was removed.
 */
export function useWrite<N extends WriteName>(operation: N, options: WriteOptions = {}): Write<N> {
  const call = useCall()
  const mutation = useMutation<Output<N>, Error, Input<N>>({
    mutationKey: [operation],
    mutationFn: input => call(operation, input),
    meta: { operation, inline: options.inline ?? false },
  })
  return {
    ...mutation,
    mutate: (input, then = {}) =>
      void mutation.mutateAsync(input).then(
        value => {
          then.onSuccess?.(value)
          then.onSettled?.()
        },
        // Told as a message, or shown by the caller from `error`.
        () => then.onSettled?.(),
      ),
  }
}
