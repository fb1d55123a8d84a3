/**
 * Row checksums: SHA-256 over a row's values, kept beside them. They notice what `integrity_check` cannot, a
 * value changed into another valid one on disk. They are no defence against a person with the file in hand.
 */
import { createHash } from 'node:crypto'
import type { Value } from './handle.ts'

/** 16 bytes over the values in order, each with its type and length, so that no two lists run together. */
export function checksum(...values: Exclude<Value, Uint8Array>[]): Uint8Array {
  const hash = createHash('sha256')
  for (const value of values) {
    const text = String(value)
    hash.update(`${value === null ? 'null' : typeof value}:${text.length}:`).update(text)
  }
  return hash.digest().subarray(0, 16)
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
