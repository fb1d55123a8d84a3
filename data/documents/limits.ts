import { DOCUMENT_LIMIT } from '../../core/contract/wire.ts'

/** What one document may ask for. A class specification stays far below all of them. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: DOCUMENT_LIMIT,
  /** From handing a document to a process until its answer: whoever waits is told within five, whatever happens. */
  seconds: 4,
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
  /** Elements of a page or of a Word document's text; saved pages of specifications have some 4,000. */
  elements: 150_000,
  /** How deep they may be nested. */
  depth: 1_000,
} as const
export type Limits = { readonly [K in keyof typeof LIMITS]: number }
