/** The questions that need no evidence: status, first date, standing. Cheap enough to ask thousands of times. */
import { Refusal } from '../contract/refusal.ts'
import type { ClassStanding, Status } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { service } from '../time/duration.ts'
import { sayNoClass } from '../words/routes.ts'
import type { Catalogue } from './catalogue.ts'
import type { ClassRule, RouteRule } from './rule.ts'
import { earliest, lacksClass, least, routeFirstDate, routeStatus, standRoute } from './standing.ts'
import { anyOf, rank } from './status.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** The class; throws a `Refusal` (`not-found`) for one the catalogue does not have. */
export function classOf(catalogue: Catalogue, classId: ClassId): JobClass {
  const jobClass = catalogue.classes.get(classId)
  if (!jobClass) throw new Refusal('not-found', sayNoClass(classId), 'classId')
  return jobClass
}

/** The class's rule; where it has too many routes to list, those that are best for this person on this date. */
export function ruleFor(
  catalogue: Catalogue,
  jobClass: JobClass,
  timeline: Timeline,
  date: IsoDate,
): ClassRule {
  return catalogue.ruleOf(jobClass, routes => bestRoute(routes, timeline, date))
}

function bestRoute(routes: readonly RouteRule[], timeline: Timeline, date: IsoDate): number {
  const stood = routes.map((route, index) => ({ index, ...standRoute(route, timeline, date) }))
  const [best] = stood.toSorted(
    (a, b) =>
      rank(a.status) - rank(b.status) ||
      (a.eligibleOn ?? 'never').localeCompare(b.eligibleOn ?? 'never') ||
      (a.remaining ?? Infinity) - (b.remaining ?? Infinity),
  )
  return best?.index ?? 0
}

/** The status alone. */
export function statusOn(catalogue: Catalogue, facts: Facts, classId: ClassId, date: IsoDate): Status {
  const timeline = timelineOf(catalogue, facts)
  return ruleStatus(ruleFor(catalogue, classOf(catalogue, classId), timeline, date), timeline, date)
}

const ruleStatus = ({ onFile, routes }: ClassRule, timeline: Timeline, date: IsoDate): Status =>
  onFile ? anyOf(routes.map(route => routeStatus(route, timeline, date))) : 'unknown'

/**
 * First date from `from` on whose status is one of `accepted`; null when not within 60 years.
 * A status between two accepted ones does not count: it is waited out.
 */
export function firstDate(
  catalogue: Catalogue,
  facts: Facts,
  classId: ClassId,
  from: IsoDate,
  accepted: readonly Status[] = ['met'],
): IsoDate | null {
  const timeline = timelineOf(catalogue, facts)
  const rule = ruleFor(catalogue, classOf(catalogue, classId), timeline, from)
  if (!rule.onFile) return accepted.includes('unknown') ? from : null
  let wanted = accepted.toSorted((a, b) => rank(b) - rank(a))
  for (let date: IsoDate | null = from; wanted[0] !== undefined; ) {
    date = earliestOf(rule, timeline, date, wanted[0])
    if (date === null) return null
    const status = ruleStatus(rule, timeline, date)
    if (accepted.includes(status)) return date
    wanted = wanted.filter(other => rank(other) < rank(status))
  }
  return null
}

/** First date with this status or a better one. */
const earliestOf = (
  { routes }: ClassRule,
  timeline: Timeline,
  from: IsoDate,
  wanted: Status,
): IsoDate | null => earliest(routes.map(route => routeFirstDate(route, timeline, from, wanted)))

/** What the ladder shows of every class, in the order of the pack; or of some, in theirs. */
export function standings(
  catalogue: Catalogue,
  facts: Facts,
  asOf: IsoDate,
  classes: readonly JobClass[] = catalogue.pack.classes,
): ClassStanding[] {
  const timeline = timelineOf(catalogue, facts)
  const held = new Set(heldOn(facts, asOf))
  return classes.map(jobClass => {
    const rule = ruleFor(catalogue, jobClass, timeline, asOf)
    const routes = rule.routes.map(route => standRoute(route, timeline, asOf))
    const remaining = least(routes.map(route => route.remaining))
    // Of several ways that take as little, one that can begin at once is enough.
    const nearest = rule.routes.filter((_, place) => routes[place]?.remaining === remaining)
    const classFirst =
      remaining !== null && remaining > 0 && nearest.every(route => lacksClass(route, timeline, asOf, held))
    return {
      classId: jobClass.id,
      status: rule.onFile ? anyOf(routes.map(({ status }) => status)) : 'unknown',
      eligibleOn: earliest(routes.map(({ eligibleOn }) => eligibleOn)),
      remaining: remaining === null ? null : service(remaining),
      held: held.has(jobClass.id),
      ...(classFirst ? { classFirst } : {}),
    }
  })
}

/** Classes held on a date, breaks included. A job without a start is held while no end is stated: only since when is unknown. */
export const heldOn = ({ jobs }: Facts, date: IsoDate): string[] =>
  jobs.flatMap(({ classId, start, end }) =>
    classId !== null && (start === null ? end === null : start <= date && (end === null || end > date))
      ? [classId]
      : [],
  )
