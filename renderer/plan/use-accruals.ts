/** What fills on the way: each step's requirements, answered for the person who has followed the plan so far. */
import { useQueries } from '@tanstack/react-query'
import { accrualOf, studyAccrual } from '../../core/charts/plan/accrual.ts'
import type { Filling } from '../../core/charts/plan/chart.ts'
import { followPlan, studiedBy } from '../../core/charts/plan/followed.ts'
import { placeOf } from '../../core/charts/timeline/scale.ts'
import type { ClassAnswer, Route } from '../../core/model/answer.ts'
import type { Plan, WhatIf } from '../../core/model/plan.ts'
import type { Profile } from '../../core/model/profile.ts'
import { isExperience } from '../../core/charts/gap/bars.ts'
import { capital } from '../../core/words/lists.ts'
import { fillingLabel, studyLabel } from '../../core/words/screens/plan.ts'
import { useCall } from '../client/use-operations.ts'

/** Only clauses that are not full yet on the as-of date; a plan has nothing to show for the others. */
export function useFillings(document: Profile, plan: Plan, whatIf: WhatIf, asOf: string): Filling[] {
  const call = useCall()
  const answers = useQueries({
    queries: plan.steps.map(step => {
      const studied = studiedBy(document, plan, whatIf.study ?? 0, asOf, step.qualifiedOn)
      const input = {
        profile: { document: followPlan(document, plan, studied) },
        classId: step.classId,
        asOf: step.qualifiedOn,
      }
      return { queryKey: ['gap.evaluate', input], queryFn: () => call('gap.evaluate', input) }
    }),
  })
  const fillings = plan.steps.flatMap((step, index) => {
    const route = reliedRoute(answers[index]?.data, step.status)
    return (route?.clauses ?? []).flatMap(clause => {
      const starts = clause.evidence.map(({ from }) => placeOf(from))
      const accrual = accrualOf(clause, Math.min(placeOf(asOf), ...starts))
      if (!accrual || !isExperience(clause)) return []
      if (accrual.fullAt !== null && accrual.fullAt <= placeOf(asOf)) return []
      return [{ label: fillingLabel(capital(clause.label), clause.required), accrual }]
    })
  }) // Two steps may ask the same; it fills once.
  const seen = new Set<string>()
  const study = studyAccrual(plan.credits, whatIf.study ?? 0, placeOf(asOf))
  const studied = study ? [{ label: studyLabel(plan.credits), accrual: study }] : []
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
