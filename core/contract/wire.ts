/** How a request crosses from the page to a host: agreed between `renderer/client`, `server/` and `electron/`. */
import type { Input, OperationName, Output, RequestMessage } from './operations.ts'
import { isRefusalCode, Refusal } from './refusal.ts'

/** Largest request a host reads, in bytes of UTF-8 JSON: room for a restore after an import of thousands of documents. */
export const MESSAGE_LIMIT = 256 * 1024 * 1024
/** Bytes of one document's file that are read at most. */
export const DOCUMENT_LIMIT = 64 * 1024 * 1024

/** The one POST route of the browser host. */
export const CALL_PATH = '/call'

/** Carries the per-run key. It is never part of an address: those end up in histories. */
export const KEY_HEADER = 'x-rungs-key'

/** Carries the short-lived ticket of a link, to be exchanged for the key. */
export const TICKET_HEADER = 'x-rungs-ticket'

/** A link is `http://127.0.0.1:PORT/#ticket=…`; fragments are not sent to hosts nor in referrers. */
export const TICKET_FRAGMENT = 'ticket='

/** The IPC channel of the window. */
export const CALL_CHANNEL = 'rungs:call'

/** A reply as the page reads it: the type of its value follows from the operation. */
export type Reply<N extends OperationName> =
  | { ok: true; value: Output<N> }
  | { ok: false; error: { code: string; message: string; field: string } }

/** The value of a reply. Throws the `Refusal` it carries; an `Error` where the host had a fault of its own. */
export function valueOf<N extends OperationName>(reply: Reply<N>): Output<N> {
  if (reply.ok) return reply.value
  const { code, message, field } = reply.error
  throw isRefusalCode(code) ? new Refusal(code, message, field) : new Error(message)
}

/** What the preload adds to the page, and all it adds. */
export interface Bridge {
  readonly call: <N extends OperationName>(operation: N, input: Input<N>) => Promise<Reply<N>>
}

/** What came over the wire as a request, or null where it has not the shape of one. Its input is not looked at. */
export function asRequest(value: unknown): RequestMessage | null {
  if (typeof value !== 'object' || value === null || !('operation' in value && 'input' in value)) return null
  const { operation, input } = value
  return typeof operation === 'string' ? { operation, input } : null
}
