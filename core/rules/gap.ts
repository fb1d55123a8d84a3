/** One class looked at closely: the answer, and what further study would do. */
import type { ClassGap } from '../model/answer.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { classOf, ruleFor } from './ask.ts'
import type { Catalogue } from './catalogue.ts'
import { answerClass } from './evaluate.ts'
import { furtherStudy } from './further-study.ts'
import { timelineOf } from './timeline.ts'

/**
 * `evaluate`, each route with the study that takes it nearer. That is many evaluations of one class: for what is shown
 * alone. Throws a `Refusal` (`not-found`) for a class the catalogue does not have.
 */
export function evaluateGap(catalogue: Catalogue, facts: Facts, classId: ClassId, asOf: IsoDate): ClassGap {
  const jobClass = classOf(catalogue, classId)
  const timeline = timelineOf(catalogue, facts)
  const rule = ruleFor(catalogue, jobClass, timeline, asOf)
  const answer = answerClass(jobClass, rule, timeline, asOf)
  const routes = answer.routes.map((route, place) => {
    const routeRule = rule.routes[place]
    return { ...route, furtherStudy: routeRule ? furtherStudy(routeRule, timeline, asOf, route) : [] }
  })
  return { ...answer, routes }
}
