/**
 * Plans: dated appointments that lead to a class (rules.md, "Plans"). `findPlans` is exact; how, and what bounds
 * its work, is told in docs/decisions/exact-plans.md.
 */
import type { Plan, PlanAnswer, WhatIf } from '../model/plan.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { type Catalogue, classOf, heldOn, rank } from '../rules/index.ts'
import { YEAR } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { type PlanSpeech, sayBecause, sayHindrance, sayStopped } from '../words/plans.ts'
import { canBeEntered, obstaclesOf, remedyOf } from './blocked.ts'
import { arrivalOf, front, movesOf, type Point, type Request } from './front.ts'
import { reasonsFor } from './reasons.ts'

export interface PlanQuestion {
  readonly to: ClassId
  readonly asOf: IsoDate
  readonly whatIf: WhatIf
}

/** Years. */
const HORIZON = 30
/** Looks at a class before the search stops and says so: seconds, where a catalogue of today takes milliseconds. */
const EFFORT = 4_000_000
/** The same, to find what stands in the way: what is found is true, if not always the first. */
const EFFORT_WHEN_BLOCKED = 400_000

/** Throws a `Refusal` (`not-found`) for a target the catalogue does not have. */
export function findPlans(
  catalogue: Catalogue,
  facts: Facts,
  { to, asOf, whatIf }: PlanQuestion,
): PlanAnswer {
  const target = classOf(catalogue, to)
  if (heldOn(facts, asOf).includes(to))
    return {
      to,
      asOf,
      plans: [{ arrival: asOf, moves: 0, credits: 0, relies: 'met', steps: [] }],
      blocked: [],
    }
  const inScope = (jurisdiction: string): boolean =>
    !whatIf.jurisdictions?.length || whatIf.jurisdictions.includes(jurisdiction)
  const request: Request = {
    catalogue,
    facts,
    target,
    scope: catalogue.pack.classes.filter(each => canBeEntered(each) && inScope(each.jurisdiction)),
    asOf,
    allowed: ['met', ...(whatIf.allow ?? [])],
    mostMoves: whatIf.maxMoves ?? Infinity,
    horizon: Math.floor((whatIf.horizon ?? HORIZON) * YEAR + 1e-6),
    lag: whatIf.lag === undefined ? 0 : durationDays(whatIf.lag),
    study: whatIf.study ?? 0,
  }
  const effort = { left: EFFORT, cut: false }
  const speech = { pack: catalogue.pack, lag: whatIf.lag ?? null }
  const points = canBeEntered(target) && inScope(target.jurisdiction) ? front(request, effort) : []
  const plans = points.map(point => planOf(point, speech))
  const obstacles =
    plans.length > 0
      ? []
      : obstaclesOf(request, inScope(target.jurisdiction), { left: EFFORT_WHEN_BLOCKED, cut: false })
  const blocked = obstacles.map(({ classId, hindrance }) => {
    const remedy = classId === to ? remedyOf(hindrance, whatIf, asOf) : null
    return {
      classId,
      because: sayHindrance(hindrance, classId, whatIf, speech),
      ...(remedy ? { remedy } : {}),
    }
  })
  const notice = effort.cut ? { notice: sayStopped() } : {}
  return { to, asOf, plans: plans.toSorted(compare), blocked, ...notice }
}

function planOf(point: Point, speech: PlanSpeech): Plan {
  const { question, credits, allowed } = point
  return {
    arrival: question.calendar.dateOf(arrivalOf(point)),
    moves: movesOf(point),
    credits: Math.round(credits * 1e6) / 1e6,
    relies: allowed.at(-1) ?? 'met',
    steps: reasonsFor(point).map(reason => ({
      classId: reason.classId,
      on: reason.on,
      qualifiedOn: reason.tested,
      status: reason.status,
      because: sayBecause(reason, speech),
      ...(reason.doubts.length > 0 && { unsure: true as const }),
    })),
  }
}

const compare = (a: Plan, b: Plan): number =>
  (a.arrival < b.arrival ? -1 : Number(a.arrival > b.arrival)) ||
  a.moves - b.moves ||
  a.credits - b.credits ||
  rank(a.relies) - rank(b.relies)
