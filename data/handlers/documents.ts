/** Limits of a profile document beyond its shape: unknown keys are kept, so they may be anything. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { Profile } from '../../core/model/profile.ts'
import { sayTooLarge } from '../../core/words/store.ts'

/** A career of a thousand jobs with long texts stays below this. */
const MOST_BYTES = 4_000_000
const MOST_DEPTH = 64

/** Refuses (`too-large`) a document too deep or too large to keep with its history. */
export function checkDocument(document: Profile): void {
  if (isDeeper(document, MOST_DEPTH))
    throw new Refusal('too-large', sayTooLarge.depth(MOST_DEPTH), 'document')
  const bytes = Buffer.byteLength(JSON.stringify(document))
  if (bytes > MOST_BYTES) throw new Refusal('too-large', sayTooLarge.document(bytes, MOST_BYTES), 'document')
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(inner => isDeeper(inner, levels - 1))
}
