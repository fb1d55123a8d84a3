/** Whom a question is about, with what the rules count of them. */
import type { ProfileRef } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { type Facts, readProfile } from '../../core/profile/index.ts'
import { mustFindProfile } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'

export interface Person {
  readonly document: Profile
  readonly facts: Facts
}

/** People kept in mind: the one on screen and those compared. */
const MOST = 32

/**
 * Finds people. The facts of a kept profile stay the same value until it changes: by that value the rules know what
 * they have worked out before, so a ladder, a gap and a plan of the same person share it.
 */
export function makePeople(store: Store): (profile: ProfileRef) => Person {
  const known = new Map<string, Person>()
  return ref => {
    if ('document' in ref) return personOf(ref.document)
    const { document, revision } = store.read(reader => mustFindProfile(reader, ref.id, 'profile.id'))
    const key = `${store.generation} ${ref.id} ${revision}`
    const person = known.get(key) ?? personOf(document)
    // Taken out and put in again: the one longest unasked stands first and is forgotten first.
    known.delete(key)
    known.set(key, person)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return person
  }
}

const personOf = (document: Profile): Person => ({ document, facts: readProfile(document) })
