/** A limit of a profile document beyond its shape: unknown keys are kept, so they may hold anything. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { Profile } from '../../core/model/profile.ts'
import { sayTooLarge } from '../../core/words/store.ts'

/** A career of a thousand jobs with long texts stays below this. */
const MOST_BYTES = 4_000_000

/** Refuses (`too-large`) a document too large to keep with its history. */
export function checkDocument(document: Profile): void {
  const bytes = Buffer.byteLength(JSON.stringify(document))
  if (bytes > MOST_BYTES) throw new Refusal('too-large', sayTooLarge.document(bytes, MOST_BYTES), 'document')
}
