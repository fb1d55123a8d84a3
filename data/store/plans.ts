/** Plans as they are kept. */
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import type { SavedPlan } from '../../core/contract/shapes.ts'
import { Plan, WhatIf } from '../../core/model/plan.ts'
import { sayMissing, sayRecord } from '../../core/words/store.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

const Row = z.object({
  id: z.string(),
  profile: z.string(),
  name: z.string(),
  target: z.string(),
  as_of: z.string(),
  what_if: z.string(),
  plan: z.string(),
  saved_at: z.string(),
  checksum: Bytes,
})

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

/** Refuses an id that is not here (`not-found`), and a plan changed behind our back (`database`). */
export function mustFindPlan(reader: Reader, id: string): SavedPlan {
  const row = reader.get(Row, 'SELECT * FROM plans WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', sayMissing.plan(), 'id')
  return savedPlan(row)
}

/** A profile's plans, the one kept last first. */
export const listPlans = (reader: Reader, profile: string): SavedPlan[] =>
  reader
    .all(Row, 'SELECT * FROM plans WHERE profile = ? ORDER BY saved_at DESC, rowid DESC', profile)
    .map(savedPlan)

function savedPlan(row: z.infer<typeof Row>): SavedPlan {
  const what = sayRecord.plan(row.name)
  mustMatch(row.checksum, recordChecksum('plan', row), what)
  return {
    id: row.id,
    profile: row.profile,
    name: row.name,
    to: row.target,
    asOf: row.as_of,
    whatIf: readBody(WhatIf, row.what_if, what),
    plan: readBody(Plan, row.plan, what),
    savedAt: row.saved_at,
  }
}
