/** What holds of every plan, whatever the catalogue. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../model/answer.ts'
import type { Plan, WhatIf } from '../model/plan.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, indexCatalogue } from '../rules/index.ts'
import { daysBetween } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { smallWorld, type SmallWorld } from './arbitraries.test-support.ts'
import { followed } from './follow.ts'
import { findPlans } from './index.ts'

const RUNS = { numRuns: 100, seed: 20_261_122 }

/** The properties are tried on the same worlds: each is planned once. */
const planned = new Map<string, Plan[]>()

function plansOf(world: SmallWorld): Plan[] {
  const key = JSON.stringify(world)
  const { pack, profile, ...question } = world
  const plans = planned.get(key) ?? findPlans(indexCatalogue(pack), readProfile(profile), question).plans
  planned.set(key, plans)
  return plans
}

const measures = ({ arrival, moves, credits, relies }: Plan) =>
  [arrival, moves, credits, STATUSES.indexOf(relies)] as const
const isNoWorse = (a: Plan, b: Plan): boolean => {
  const others = measures(b)
  return measures(a).every((measure, place) => measure <= (others[place] ?? 0))
}

describe('every plan', () => {
  test('is possible: the rules accept each step on its day, with the work of the steps before', () => {
    fc.assert(
      fc.property(smallWorld, world => {
        // Study is left out, so that the rules can be asked with the profile as it is.
        const { study: _, ...whatIf } = world.whatIf
        const catalogue = indexCatalogue(world.pack)
        const facts = readProfile(world.profile)
        for (const { steps, relies } of plansOf({ ...world, whatIf })) {
          const statuses = steps.map(({ classId, qualifiedOn, on, status }, place) => {
            const person = followed(facts, steps.slice(0, place))
            expect(evaluate(catalogue, person, classId, qualifiedOn).status).toBe(status)
            expect(['met', ...(whatIf.allow ?? [])]).toContain(status)
            expect(daysBetween(qualifiedOn, on)).toBeGreaterThanOrEqual(durationDays(whatIf.lag ?? 'P0D'))
            const before = steps[place - 1]
            const probation = catalogue.classes.get(before?.classId ?? '')?.probation ?? 'P0D'
            if (before)
              expect(daysBetween(before.on, qualifiedOn)).toBeGreaterThanOrEqual(durationDays(probation))
            return STATUSES.indexOf(status)
          })
          if (steps.length > 0) expect(STATUSES[Math.max(...statuses)]).toBe(relies)
        }
      }),
      RUNS,
    )
  })

  test('is better than every other in something', () => {
    fc.assert(
      fc.property(smallWorld, world => {
        const plans = plansOf(world)
        for (const plan of plans)
          for (const other of plans) if (plan !== other) expect(isNoWorse(plan, other)).toBe(false)
      }),
      RUNS,
    )
  })

  test('is matched when more is allowed: statuses, jurisdictions, moves, years', () => {
    const wider = (whatIf: WhatIf): WhatIf[] => [
      { ...whatIf, allow: ['conditional', 'discretionary', 'unknown'] },
      { ...whatIf, jurisdictions: [] },
      { ...whatIf, maxMoves: (whatIf.maxMoves ?? 0) + 1 },
      { ...whatIf, horizon: (whatIf.horizon ?? 0) + 5 / 360 },
    ]
    fc.assert(
      fc.property(smallWorld, world => {
        const plans = plansOf(world)
        if (plans.length === 0) return
        for (const whatIf of wider(world.whatIf)) {
          const more = plansOf({ ...world, whatIf })
          for (const plan of plans) expect(more.some(other => isNoWorse(other, plan))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('is the same whatever the order of the classes on file', () => {
    fc.assert(
      fc.property(smallWorld, world => {
        const turned = { ...world.pack, classes: world.pack.classes.toReversed() }
        expect(plansOf({ ...world, pack: turned })).toEqual(plansOf(world))
      }),
      { ...RUNS, numRuns: 60 },
    )
  })
})
