/** Whom a question is about, with what the rules count of them. */
import type { ProfileRef } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { type Facts, readProfile } from '../../core/profile/index.ts'
import { supposePeople } from '../../core/team/index.ts'
import type { Reader } from '../store/handle.ts'
import { mustFindProfile } from '../store/profiles.ts'
import { mustFindScenario } from '../store/scenarios.ts'
import type { Store } from '../store/store.ts'
import { mustFindPerson } from '../store/teams.ts'
import { memory } from './memory.ts'

export interface PersonWithFacts {
  readonly document: Profile
  readonly facts: Facts
}

/** People kept in mind: the one on screen and those compared. */
const MOST = 32

/**
 * Finds people. The facts of a kept profile stay the same value until it changes: by that value the rules know what
 * they have worked out before, so a ladder, a gap and a plan of the same person share it.
 */
export function makePeople(store: Store): (profile: ProfileRef) => PersonWithFacts {
  const people = memory<PersonWithFacts>(MOST)
  return ref => {
    if ('document' in ref) return personOf(ref.document)
    const { key, document } = store.read(reader => find(reader, ref))
    return people(`${store.generation} ${key}`, () => personOf(document))
  }
}

type KeptRef = Exclude<ProfileRef, { document: Profile }>

/** The document as it stands, or as a scenario supposes it; the key changes with it. */
function find(reader: Reader, ref: KeptRef): { key: string; document: Profile } {
  if ('id' in ref) {
    const { document, revision } = mustFindProfile(reader, ref.id, 'profile.id')
    return { key: `${ref.id} ${revision}`, document }
  }
  const { team, person, scenario } = ref
  const found = mustFindPerson(reader, team, person, 'profile.person')
  const key = `${team}/${person} ${found.revision}`
  if (scenario === undefined) return { key, document: found.document }
  const { steps, savedAt } = mustFindScenario(reader, team, scenario)
  const [supposed = found] = supposePeople([found], steps, EVER)
  return { key: `${key} ${scenario} ${savedAt}`, document: supposed.document }
}

/** Before every date: who leaves is still asked about, with their work ended then. */
const EVER = '0001-01-01'

const personOf = (document: Profile): PersonWithFacts => ({ document, facts: readProfile(document) })
