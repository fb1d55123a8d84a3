import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanAnswer } from '../model/plan.ts'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue } from '../rules/index.ts'
import { amountsOf, smallWorld, type SmallWorld } from './arbitraries.test-support.ts'
import { findPlans } from './index.ts'
import { everyPlan, type OraclePlan } from './oracle.test-support.ts'

/** `npm run oracle:plans` tries thousands, from another seed each time. */
const RUNS = Number(process.env['RUNGS_ORACLE_RUNS'] ?? 120)
const SEED = Number(process.env['RUNGS_ORACLE_SEED'] ?? 20261122)

const outcome = ({ plans }: Pick<PlanAnswer, 'plans'> | { plans: OraclePlan[] }) =>
  plans.map(({ arrival, moves, credits, relies, steps }) => ({
    arrival,
    moves,
    credits,
    relies,
    steps: steps.map(({ classId, on }) => `${classId} on ${on}`),
  }))

const ask = ({ pack, profile, ...question }: SmallWorld) => {
  const catalogue = indexCatalogue(pack)
  const facts = readProfile(profile)
  return { found: findPlans(catalogue, facts, question), catalogue, facts, question }
}

describe('against every plan there is, tried day by day', () => {
  test('the planner finds the same Pareto set, to the day and to the step', () => {
    fc.assert(
      fc.property(smallWorld, world => {
        const { found, catalogue, facts, question } = ask(world)
        const every = everyPlan(catalogue, facts, question, amountsOf(world))
        expect(found.notice).toBeUndefined()
        expect(outcome(found)).toEqual(outcome({ plans: every }))
      }),
      { numRuns: RUNS, seed: SEED },
    )
  }, 3_600_000)
})
