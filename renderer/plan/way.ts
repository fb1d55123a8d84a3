/** Plans as one chooses among them: the ones found, in their groups, and the ones kept. */
import type { CatalogueOverview, SavedPlan } from '../../core/contract/shapes.ts'
import { STATUSES } from '../../core/model/answer.ts'
import type { Plan, PlanAnswer, WhatIf } from '../../core/model/plan.ts'
import { sayPlan } from '../../core/words/screens/plan.ts'
import { groupOf, type HomeScope, type PlanGroup } from './scope.ts'

/** A plan with what it was found under: just now, or when it was kept. */
export interface Way {
  key: string
  name: string
  to: string
  plan: Plan
  whatIf: WhatIf
  asOf: string
}

/** An answer with the conditions it was asked under. */
export interface Found {
  answer: PlanAnswer
  whatIf: WhatIf
}

const GROUPS: readonly PlanGroup[] = ['within', 'elsewhere', 'unknown']

/**
 * The ways of each group, in the order the groups are shown.
 * @param near the ways within the two jurisdictions, where `wide` looks further
 */
export function groupWays(
  wide: Found,
  near: Found | null,
  overview: CatalogueOverview,
  home: HomeScope,
): { group: PlanGroup; ways: Way[] }[] {
  return GROUPS.map(group => {
    const { answer, whatIf } = near && group === 'within' ? near : wide
    const plans = answer.plans.filter(plan => groupOf(plan, overview, home) === group)
    const { to, asOf } = answer
    return {
      group,
      ways: plans.map(plan => ({
        key: `${group} ${keyOf(plan)}`,
        name: sayPlan(plan),
        to,
        plan,
        whatIf,
        asOf,
      })),
    }
  })
}

/** The same plan in two answers is the same to choose. */
const keyOf = ({ arrival, moves, credits, relies }: Plan): string =>
  `${arrival} ${moves} ${credits} ${relies}`

export const keptWay = ({ id, name, to, plan, whatIf, asOf }: SavedPlan): Way => ({
  key: id,
  name,
  to,
  plan,
  whatIf,
  asOf,
})

/** What is shown before anyone has chosen: the way one can count on, the soonest of them. */
export const surest = (ways: readonly Way[]): Way | undefined =>
  ways.toSorted(
    (a, b) =>
      STATUSES.indexOf(a.plan.relies) - STATUSES.indexOf(b.plan.relies) ||
      (a.plan.arrival < b.plan.arrival ? -1 : 1),
  )[0]
