import { DOCUMENT_LIMIT } from '../../core/contract/wire.ts'

/** What one document may ask for. A class specification stays far below all of them. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: DOCUMENT_LIMIT,
  /** From handing a document to a process until its answer. */
  seconds: 5,
  /** Resident memory of the process that reads. */
  megabytes: 512,
  /** UTF-16 units of the text taken out: some 1,000 pages. */
  characters: 2_000_000,
  blocks: 50_000,
  /** Bytes that the parts of a Word document with text in them unpack to. */
  unpacked: 32 * 2 ** 20,
  /** Parts that a Word document is packed of. */
  entries: 5_000,
  /** How many times smaller a part may be packed. */
  packing: 250,
  /** Of a PDF. */
  pages: 500,
  /** How deep elements may be nested. */
  depth: 1_000,
} as const
export type Limits = { readonly [K in keyof typeof LIMITS]: number }
