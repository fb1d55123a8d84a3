/**
 * The planner against every plan there is. The default run is short and always the same;
 * `npm run oracle:plans` tries thousands of other worlds.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue } from '../rules/index.ts'
import { AIM, amountsWorld, arrivalsByWalking, packOf, profileOf } from './amounts-oracle.test-support.ts'
import { amountsOf, smallWorld } from './arbitraries.test-support.ts'
import { findPlans } from './index.ts'
import { everyPlan, type OraclePlan } from './oracle.test-support.ts'

const isLong = process.env['MODE'] === 'oracle'
const RUNS = isLong ? 3000 : 60
const SEED = isLong ? Date.now() : 20_261_122
const AN_HOUR = 3_600_000

const outcome = (plans: readonly OraclePlan[]) =>
  plans.map(({ arrival, moves, credits, relies, steps }) => ({
    arrival,
    moves,
    credits,
    relies,
    steps: steps.map(({ classId, on }) => `${classId} on ${on}`),
  }))

describe('against every plan there is', () => {
  test(
    'the planner finds the same Pareto set, to the day and to the step, where every class is tried on every day',
    () => {
      fc.assert(
        fc.property(smallWorld, world => {
          const { pack, profile, ...question } = world
          const catalogue = indexCatalogue(pack)
          const facts = readProfile(profile)
          const { plans, notice } = findPlans(catalogue, facts, question)
          expect(outcome(plans)).toEqual(outcome(everyPlan(catalogue, facts, question, amountsOf(world))))
          expect(notice).toBeUndefined()
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    AN_HOUR,
  )

  test(
    'the planner arrives as soon as a walk through all states of a larger world does, for every number of moves',
    () => {
      const MOST_MOVES = 6
      fc.assert(
        fc.property(amountsWorld, world => {
          const whatIf = { maxMoves: MOST_MOVES, horizon: world.horizon / 360, lag: `P${world.lag}D` }
          const facts = readProfile(profileOf(world))
          const question = { to: AIM, asOf: world.asOf, whatIf }
          const { plans } = findPlans(indexCatalogue(packOf(world)), facts, question)
          const arrivals = plans.map(({ moves, arrival }) => [moves, arrival] as const)
          expect(new Map(arrivals.toSorted(([a], [b]) => a - b))).toEqual(
            arrivalsByWalking(world, MOST_MOVES),
          )
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    AN_HOUR,
  )
})
