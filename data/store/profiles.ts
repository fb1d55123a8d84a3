/** Profiles as they are kept. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { ProfileSummary, StoredProfile } from '../../core/contract/shapes.ts'
import type { WhatIf } from '../../core/model/plan.ts'
import type { Profile } from '../../core/model/profile.ts'
import { sayDatabase, sayMissing, sayRecord } from '../../core/words/store.ts'
import { checksum, sameBytes } from './checksum.ts'
import type { Reader } from './handle.ts'
import { checkedValues, type Column, imageOf } from './records.ts'

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

type Row = Record<string, Column> & {
  id: string
  name: string
  sample: string | null
  target: string | null
  document: string
  what_if: string
  created_at: string
  updated_at: string
  revision: number
}

export const profileImage = ({ name, sample, target, document, whatIf, createdAt }: ProfileContent): string =>
  imageOf([name, sample, target, JSON.stringify(document), JSON.stringify(whatIf), createdAt])

/** The profile, or undefined. Refuses (`database`) one that was changed behind our back. */
export function findProfile(reader: Reader, id: string): KeptProfile | undefined {
  const row = reader.get<Row & { checksum: Uint8Array }>('SELECT * FROM profiles WHERE id = ?', id)
  return row && keptProfile(row)
}

/** Refuses (`not-found`) an id that is not here. */
export function mustFindProfile(reader: Reader, id: string): KeptProfile {
  const profile = findProfile(reader, id)
  if (!profile) throw new Refusal('not-found', sayMissing.profile(), 'id')
  return profile
}

/** Every profile, the one changed last first. */
export const listProfiles = (reader: Reader): KeptProfile[] =>
  reader
    .all<Row & { checksum: Uint8Array }>('SELECT * FROM profiles ORDER BY updated_at DESC, revision DESC')
    .map(keptProfile)

function keptProfile(row: Row & { checksum: Uint8Array }): KeptProfile {
  if (!sameBytes(checksum(...checkedValues('profile', row)), row.checksum))
    throw new Refusal('database', sayDatabase.changedBehind(sayRecord.profile(row.name)))
  return {
    id: row.id,
    name: row.name,
    sample: row.sample,
    target: row.target,
    document: JSON.parse(row.document) as Profile,
    whatIf: JSON.parse(row.what_if) as WhatIf,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  }
}

export function summaryOf(profile: KeptProfile): ProfileSummary {
  const { id, name, target, updatedAt, revision } = profile
  return {
    id,
    name,
    sample: profile.sample !== null,
    target,
    present: presentClass(profile.document),
    updatedAt,
    revision,
  }
}

export const storedProfile = (profile: KeptProfile): StoredProfile => ({
  ...summaryOf(profile),
  document: profile.document,
  whatIf: profile.whatIf,
})

/** Class of the job that goes on; of several, the one begun last. */
function presentClass({ work = [] }: Profile): string | null {
  const open = work.filter(job => job.endDate === undefined && job.ladder?.classId !== undefined)
  const latest = open.toSorted((a, b) => (b.startDate ?? '').localeCompare(a.startDate ?? ''))[0]
  return latest?.ladder?.classId ?? null
}
