/** What fills on the way along a plan, asked of the backend step by step. */
import { useQueries } from '@tanstack/react-query'
import type { Filling } from '../../core/charts/plan/chart.ts'
import { fillingsOf, stepQuestions } from '../../core/charts/plan/fillings.ts'
import type { Plan, WhatIf } from '../../core/model/plan.ts'
import type { Profile } from '../../core/model/profile.ts'
import { useCall } from '../client/use-operations.ts'

export function useFillings(document: Profile, plan: Plan, whatIf: WhatIf, asOf: string): Filling[] {
  const call = useCall()
  const answers = useQueries({
    queries: stepQuestions(document, plan, whatIf, asOf).map(input => ({
      queryKey: ['gap.evaluate', input],
      queryFn: () => call('gap.evaluate', input),
    })),
  })
  return fillingsOf(
    plan,
    whatIf,
    asOf,
    answers.map(({ data }) => data),
  )
}
