/** Asking a backend as a client does: through the door, over the wire's JSON, refusals thrown. */
import type { Input, Output, QuickName } from '../../core/contract/operations.ts'
import { valueOf } from '../../core/contract/wire.ts'
import type { Backend } from '../backend.ts'

export type Ask = <N extends QuickName>(operation: N, input: Input<N>) => Output<N>

export const askerOf =
  (backend: Backend): Ask =>
  (operation, input) =>
    valueOf(JSON.parse(JSON.stringify(backend.call({ operation, input }))))
