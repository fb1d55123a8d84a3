/** What passes between the main process and the backend's process. */
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import type { ReaderNews, ReaderOrder } from './reader-messages.ts'

export type ToBackend =
  | { readonly kind: 'request'; readonly id: number; readonly message: RequestMessage }
  | { readonly kind: 'close' }
  | ReaderNews

export type FromBackend =
  /** The database is open. */
  | { readonly kind: 'ready' }
  /** It cannot be opened; `message` is for the person. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: ReplyMessage }
  | ReaderOrder
