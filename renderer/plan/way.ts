import type { Plan, WhatIf } from '../../core/model/plan.ts'

/** A plan with what it was found under: just now, or when it was kept. */
export interface Way {
  key: string
  name: string
  to: string
  plan: Plan
  whatIf: WhatIf
  asOf: string
}
