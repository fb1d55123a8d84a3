/** Asking a backend from code as a client does: through the door, over the wire's JSON, refusals thrown. */
import type { Input, Output, QuickName, ReplyMessage, RequestMessage, SlowName } from './operations.ts'
import { type Reply, valueOf } from './wire.ts'

export type Ask = <N extends QuickName>(operation: N, input: Input<N>) => Output<N>
/** The same for what waits for something outside the store. */
export type AskSlowly = <N extends SlowName>(operation: N, input: Input<N>) => Promise<Output<N>>

export const asker =
  (call: (message: RequestMessage) => ReplyMessage): Ask =>
  <N extends QuickName>(operation: N, input: Input<N>): Output<N> => {
    const reply: Reply<N> = JSON.parse(JSON.stringify(call({ operation, input })))
    return valueOf(reply)
  }

export const slowAsker =
  (answer: (message: RequestMessage) => Promise<ReplyMessage>): AskSlowly =>
  async <N extends SlowName>(operation: N, input: Input<N>): Promise<Output<N>> => {
    const reply: Reply<N> = JSON.parse(JSON.stringify(await answer({ operation, input })))
    return valueOf(reply)
  }
