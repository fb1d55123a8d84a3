/** A plan on the shipped catalogue, against one evaluation of all its classes. */
import { findPlans } from '../../core/plans/index.ts'
import { readProfile } from '../../core/profile/index.ts'
import type { Profile } from '../../core/model/profile.ts'
import type { WhatIf } from '../../core/model/plan.ts'
import { evaluateAll, indexCatalogue } from '../../core/rules/index.ts'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { compare } from './measure.ts'
import { AS_OF } from './synthetic-profile.ts'
import type { Row } from './table.ts'

interface Question {
  readonly what: string
  readonly profile: Profile
  readonly to: string
  readonly whatIf: WhatIf
}

const agent: Profile = {
  work: [{ startDate: '2024-03-01', ladder: { classId: 'us-mo/customer-service-representative' } }],
  education: [{ ladder: { level: 'associate' } }],
}
const QUESTIONS: readonly Question[] = [
  {
    what: 'Plan, Missouri Manager, Missouri only',
    profile: { education: [{ ladder: { level: 'high-school' } }] },
    to: 'us-mo/customer-service-manager',
    whatIf: { jurisdictions: ['us-mo'] },
  },
  { what: 'Plan, New York 4, all jurisdictions', profile: agent, to: 'us-ny/2515400', whatIf: {} },
  {
    what: 'Plan, New York 4, all jurisdictions, 30 credits a year',
    profile: agent,
    to: 'us-ny/2515400',
    whatIf: { study: 30 },
  },
]

export async function planRows(rounds: number): Promise<Row[]> {
  const catalogue = indexCatalogue(shippedCatalogue())
  const rows: Row[] = []
  for (const { what, profile, to, whatIf } of QUESTIONS) {
    const found = findPlans(catalogue, readProfile(profile), { to, asOf: AS_OF, whatIf }).plans.length
    const taken = await compare(
      () => findPlans(catalogue, readProfile(profile), { to, asOf: AS_OF, whatIf }).plans.length,
      () => evaluateAll(catalogue, readProfile(profile), AS_OF).length,
      { rounds },
    )
    rows.push({
      what,
      against: 'one evaluation of all its classes',
      ...taken,
      note: `${found} ${found === 1 ? 'plan' : 'plans'}`,
    })
  }
  return rows
}
