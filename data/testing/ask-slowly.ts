/** Asking for what is slow, as a client does. */
import type { Input, Output, SlowName } from '../../core/contract/operations.ts'
import { type Reply, valueOf } from '../../core/contract/wire.ts'
import type { Backend } from '../backend.ts'

export async function askSlowly<N extends SlowName>(
  backend: Backend,
  operation: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply: Reply<N> = JSON.parse(JSON.stringify(await backend.answer({ operation, input })))
  return valueOf(reply)
}
