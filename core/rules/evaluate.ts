/** The whole answer: status, route by route, clause by clause, with evidence (rules.md, "Answers"). */
import type { ClassAnswer, Route } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { service } from '../time/duration.ts'
import { answerNotes } from './answer-notes.ts'
import { classOf, ruleFor } from './ask.ts'
import type { Catalogue } from './catalogue.ts'
import { claimsOf } from './claims.ts'
import { experienceClause, otherClause } from './clause-answers.ts'
import { standOthers } from './other-clauses.ts'
import type { ClassRule, RouteRule } from './rule.ts'
import { closest, earliest, isWeighable, least, standRoute } from './standing.ts'
import { anyOf } from './status.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/**
 * How a person stands to a class on a date: each route with its clauses, what was credited and from which stretch of
 * which job. Service is in days of the 30/360 count. Throws a `Refusal` (`not-found`) for a class the catalogue does
 * not have.
 */
export function evaluate(catalogue: Catalogue, facts: Facts, classId: ClassId, asOf: IsoDate): ClassAnswer {
  const jobClass = classOf(catalogue, classId)
  const timeline = timelineOf(catalogue, facts)
  return answerClass(jobClass, ruleFor(catalogue, jobClass, timeline, asOf), timeline, asOf)
}

/** Every class, in the order of the pack. */
export function evaluateAll(catalogue: Catalogue, facts: Facts, asOf: IsoDate): ClassAnswer[] {
  const timeline = timelineOf(catalogue, facts)
  return catalogue.pack.classes.map(jobClass =>
    answerClass(jobClass, ruleFor(catalogue, jobClass, timeline, asOf), timeline, asOf),
  )
}

/** Of a person whose time is laid out already, by the rule of the class for them. */
export function answerClass(
  jobClass: JobClass,
  rule: ClassRule,
  timeline: Timeline,
  asOf: IsoDate,
): ClassAnswer {
  const routes = rule.routes.map(route => answerRoute(route, timeline, asOf))
  return {
    classId: jobClass.id,
    asOf,
    status: rule.onFile ? anyOf(routes.map(({ status }) => status)) : 'unknown',
    eligibleOn: earliest(routes.map(({ eligibleOn }) => eligibleOn)),
    remaining: leastService(routes),
    routes,
    notes: answerNotes(jobClass, rule, routes, { timeline, asOf, holdings: timeline.holdingsOn(asOf) }),
  }
}

function answerRoute(route: RouteRule, timeline: Timeline, asOf: IsoDate): Route {
  const holdings = timeline.holdingsOn(asOf)
  const { status, eligibleOn, remaining } = standRoute(route, timeline, asOf)
  const claims = isWeighable(route.firm)
    ? claimsOf(
        route,
        timeline,
        asOf,
        closest(route, timeline, asOf, holdings.study, standOthers(route, holdings).spent),
      )
    : []
  return {
    label: route.label,
    status,
    eligibleOn,
    remaining: remaining === null ? null : service(remaining),
    clauses: route.clauses.map(clause =>
      clause.kind === 'experience'
        ? experienceClause(clause, { route, timeline, asOf, holdings, claim: claims[clause.index], status })
        : otherClause(clause, { timeline, asOf, holdings }),
    ),
  }
}

function leastService(routes: readonly Route[]): ClassAnswer['remaining'] {
  const days = least(routes.map(({ remaining }) => remaining?.days ?? null))
  return days === null ? null : service(days)
}
