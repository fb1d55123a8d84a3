import { useQueries } from '@tanstack/react-query'
import type { Input, Output, ReadName } from '../../core/contract/operations.ts'
import { useCall } from './use-operations.ts'

/** The same read for several inputs, in their order; undefined where an answer is still to come. */
export function useReads<N extends ReadName>(
  operation: N,
  inputs: readonly Input<N>[],
): (Output<N> | undefined)[] {
  const call = useCall()
  const queries = useQueries({
    queries: inputs.map(input => ({ queryKey: [operation, input], queryFn: () => call(operation, input) })),
  })
  return queries.map(({ data }) => data)
}
