/**
 * Reading processes under Electron. The backend's process needs them and only the main process may start one, so the
 * main process starts them, carries what passes, and ends them; `reader` is the number the backend gave it.
 */
import type { ToReader } from '../data/documents/reader.ts'

/** From the backend. */
export type ReaderOrder =
  | { readonly kind: 'start-reader'; readonly reader: number }
  | { readonly kind: 'to-reader'; readonly reader: number; readonly message: ToReader }
  | { readonly kind: 'end-reader'; readonly reader: number }

/** To the backend. */
export type ReaderNews =
  | { readonly kind: 'from-reader'; readonly reader: number; readonly message: unknown }
  | { readonly kind: 'reader-ended'; readonly reader: number; readonly ranOut: boolean }
