/** Profiles as they are kept. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import type { ProfileSummary, StoredProfile } from '../../core/contract/shapes.ts'
import { WhatIf } from '../../core/model/plan.ts'
import { Profile } from '../../core/model/profile.ts'
import { presentJob } from '../../core/team/present.ts'
import { sayMissing, sayRecord } from '../../core/words/store.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

/** What a person's change may touch. */
export interface ProfileContent {
  readonly name: string
  /** Which sample it was opened from; null for one's own. */
  readonly sample: string | null
  readonly target: string | null
  readonly document: Profile
  readonly whatIf: WhatIf
  readonly createdAt: string
}

export interface KeptProfile extends ProfileContent {
  readonly id: string
  readonly updatedAt: string
  readonly revision: number
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  sample: z.string().nullable(),
  target: z.string().nullable(),
  document: z.string(),
  what_if: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  revision: z.int(),
  checksum: Bytes,
})

export const profileImage = ({ name, sample, target, document, whatIf, createdAt }: ProfileContent): string =>
  imageOf([name, sample, target, JSON.stringify(document), JSON.stringify(whatIf), createdAt])

/** Refuses an id that is not here (`not-found`), and a profile changed behind our back (`database`). */
export function mustFindProfile(reader: Reader, id: string, field = 'id'): KeptProfile {
  const row = reader.get(Row, 'SELECT * FROM profiles WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayMissing.profile(), field)
  return keptProfile(row)
}

/** Every profile, the one changed last first. */
export const listProfiles = (reader: Reader): KeptProfile[] =>
  reader.all(Row, 'SELECT * FROM profiles ORDER BY revision DESC').map(keptProfile)

function keptProfile(row: z.infer<typeof Row>): KeptProfile {
  const what = sayRecord.profile(row.name)
  mustMatch(row.checksum, recordChecksum('profile', row), what)
  return {
    id: row.id,
    name: row.name,
    sample: row.sample,
    target: row.target,
    document: readBody(Profile, row.document, what),
    whatIf: readBody(WhatIf, row.what_if, what),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  }
}

export function summaryOf(profile: KeptProfile): ProfileSummary {
  const { id, name, sample, target, updatedAt, revision } = profile
  return {
    id,
    name,
    sample: sample !== null,
    target,
    present: presentJob(profile.document).present,
    updatedAt,
    revision,
  }
}

export const storedProfile = (profile: KeptProfile): StoredProfile => ({
  ...summaryOf(profile),
  document: profile.document,
  whatIf: profile.whatIf,
})
