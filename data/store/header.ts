/**
 * The first 100 bytes of a database, read without SQLite: opening a file in SQLite may already change it.
 * Source: https://www.sqlite.org/fileformat2.html, "The Database Header".
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100

export type Header =
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'not-a-database' }
  | {
      readonly kind: 'database'
      readonly applicationId: number
      readonly version: number
      /** Fewer bytes on disk than the header promises; with a `-wal` beside it that may still be whole. */
      readonly shorterThanPromised: boolean
    }

export function readHeader(file: string): Header {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const bytes = Buffer.alloc(HEADER_BYTES)
    const length = readSync(descriptor, bytes, 0, HEADER_BYTES, 0)
    const found = bytes.subarray(0, Math.min(length, MAGIC.length)).toString('latin1')
    if (!MAGIC.startsWith(found)) return { kind: 'not-a-database' }
    if (length < HEADER_BYTES) return { kind: 'cut-short' }
    const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16)
    return {
      kind: 'database',
      applicationId: bytes.readUInt32BE(68),
      version: bytes.readInt32BE(60),
      shorterThanPromised: size < bytes.readUInt32BE(28) * pageSize,
    }
  } finally {
    closeSync(descriptor)
  }
}
