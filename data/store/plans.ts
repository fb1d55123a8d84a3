/** Plans as they are kept. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { SavedPlan } from '../../core/contract/shapes.ts'
import type { Plan, WhatIf } from '../../core/model/plan.ts'
import { sayDatabase, sayMissing, sayRecord } from '../../core/words/store.ts'
import { checksum, sameBytes } from './checksum.ts'
import type { Reader } from './handle.ts'
import { checkedValues, type Column, imageOf } from './records.ts'

type Row = Record<string, Column> & {
  id: string
  profile: string
  name: string
  target: string
  as_of: string
  what_if: string
  plan: string
  saved_at: string
}

export const planImage = ({
  profile,
  name,
  to,
  asOf,
  whatIf,
  plan,
  savedAt,
}: Omit<SavedPlan, 'id'>): string =>
  imageOf([profile, name, to, asOf, JSON.stringify(whatIf), JSON.stringify(plan), savedAt])

/** Refuses (`not-found`) an id that is not here. */
export function mustFindPlan(reader: Reader, id: string): SavedPlan {
  const row = reader.get<Row & { checksum: Uint8Array }>('SELECT * FROM plans WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayMissing.plan(), 'id')
  return savedPlan(row)
}

/** A profile's plans, the one kept last first. */
export const listPlans = (reader: Reader, profile: string): SavedPlan[] =>
  reader
    .all<Row & { checksum: Uint8Array }>(
      'SELECT * FROM plans WHERE profile = ? ORDER BY saved_at DESC, rowid DESC',
      profile,
    )
    .map(savedPlan)

function savedPlan(row: Row & { checksum: Uint8Array }): SavedPlan {
  if (!sameBytes(checksum(...checkedValues('plan', row)), row.checksum))
    throw new Refusal('database', sayDatabase.changedBehind(sayRecord.plan(row.name)))
  return {
    id: row.id,
    profile: row.profile,
    name: row.name,
    to: row.target,
    asOf: row.as_of,
    whatIf: JSON.parse(row.what_if) as WhatIf,
    plan: JSON.parse(row.plan) as Plan,
    savedAt: row.saved_at,
  }
}
