/** What a profile document must be beyond its shape, before it is kept. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { Profile } from '../../core/model/profile.ts'
import { readProfile } from '../../core/profile/index.ts'
import { sayTooLarge } from '../../core/words/store.ts'

/** A career of a thousand jobs with long texts stays below this. */
const MOST_BYTES = 4_000_000

/** Refuses one too large to keep with its history (unknown keys may hold anything), and one that cannot be read. */
export function checkDocument(document: Profile): void {
  const bytes = Buffer.byteLength(JSON.stringify(document))
  if (bytes > MOST_BYTES) throw new Refusal('too-large', sayTooLarge.document(bytes, MOST_BYTES), 'document')
  readProfile(document)
}
