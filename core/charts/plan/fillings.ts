/** What fills on the way: each step's requirements, answered for the person who has followed the plan so far. */
import type { ClassAnswer, Route } from '../../model/answer.ts'
import type { IsoDate } from '../../model/primitives.ts'
import type { Plan, WhatIf } from '../../model/plan.ts'
import type { Profile } from '../../model/profile.ts'
import { capital } from '../../words/lists.ts'
import { fillingLabel, studyLabel } from '../../words/screens/plan.ts'
import { isExperience } from '../gap/bars.ts'
import { placeOf } from '../timeline/scale.ts'
import { accrualOf, studyAccrual } from './accrual.ts'
import type { Filling } from './chart.ts'
import { followPlan, studiedBy } from './followed.ts'

export interface StepQuestion {
  profile: { document: Profile }
  classId: string
  asOf: IsoDate
}

/** What must be answered (`gap.evaluate`) to know it: one question a step. */
export const stepQuestions = (document: Profile, plan: Plan, whatIf: WhatIf, asOf: IsoDate): StepQuestion[] =>
  plan.steps.map(({ classId, qualifiedOn }) => {
    const studied = studiedBy(document, plan, whatIf.study ?? 0, asOf, qualifiedOn)
    return { profile: { document: followPlan(document, plan, studied) }, classId, asOf: qualifiedOn }
  })

/**
 * Only clauses that are not full yet on the as-of date; a plan has nothing to show for the others.
 * @param answers to `stepQuestions`, in their order; undefined while one is awaited.
 */
export function fillingsOf(
  plan: Plan,
  { study: creditsPerYear = 0 }: WhatIf,
  asOf: IsoDate,
  answers: readonly (Pick<ClassAnswer, 'routes'> | undefined)[],
): Filling[] {
  const fillings = plan.steps.flatMap((step, index) => {
    const route = reliedRoute(answers[index], step.status)
    return (route?.clauses ?? []).flatMap(clause => {
      const starts = clause.evidence.map(({ from }) => placeOf(from))
      const accrual = accrualOf(clause, Math.min(placeOf(asOf), ...starts))
      if (!accrual || !isExperience(clause)) return []
      if (accrual.fullAt !== null && accrual.fullAt <= placeOf(asOf)) return []
      return [{ label: fillingLabel(capital(clause.label), clause.required), accrual }]
    })
  })
  const study = studyAccrual(plan.credits, creditsPerYear, placeOf(asOf))
  const studied = study ? [{ label: studyLabel(plan.credits), accrual: study }] : []
  // Two steps may ask the same; it fills once.
  const seen = new Set<string>()
  return [...studied, ...fillings].filter(({ label, accrual: { fullAt } }) => {
    const key = `${label} ${fullAt}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The route that makes the step possible. */
function reliedRoute(
  answer: Pick<ClassAnswer, 'routes'> | undefined,
  status: Route['status'],
): Route | undefined {
  return answer?.routes.find(route => route.status === status) ?? answer?.routes[0]
}
