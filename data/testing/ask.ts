/** Asking a backend as a client does: through the door, over the wire's JSON, refusals thrown. */
import type { Input, OperationName, Output } from '../../core/contract/operations.ts'
import { isRefusalCode, Refusal } from '../../core/contract/refusal.ts'
import type { Reply } from '../../core/contract/wire.ts'
import type { Backend } from '../backend.ts'

export type Ask = <N extends OperationName>(operation: N, input: Input<N>) => Output<N>

export const askerOf = (backend: Backend): Ask => {
  return (operation, input) => {
    const reply: Reply<typeof operation> = JSON.parse(JSON.stringify(backend.call({ operation, input })))
    if (reply.ok) return reply.value
    const { code, message, field } = reply.error
    throw isRefusalCode(code) ? new Refusal(code, message, field) : new Error(message)
  }
}
