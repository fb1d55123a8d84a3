/** Service of one clause that shares its time: worked out once for all clauses, of any class, that ask the same. */
import type { Evidence } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { dayNumber } from '../time/day-count.ts'
import { type Moment, momentsFor } from './moments.ts'
import type { ExperienceRule, RouteRule } from './rule.ts'
import { evidenceOf, spend } from './spend.ts'
import type { Timeline } from './timeline.ts'

export interface Served {
  readonly days: number
  readonly evidence: readonly Evidence[]
}

interface Memory {
  readonly asOf: IsoDate
  readonly served: Map<string, Served>
}
/** Of the date asked last. */
const memories = new WeakMap<Timeline, Memory>()

export function servedOn(
  clause: ExperienceRule,
  route: RouteRule,
  timeline: Timeline,
  asOf: IsoDate,
): Served {
  let memory = memories.get(timeline)
  if (memory?.asOf !== asOf) memories.set(timeline, (memory = { asOf, served: new Map() }))
  const key = route.service.keys[clause.index] ?? clause.path
  let served = memory.served.get(key)
  if (!served) memory.served.set(key, (served = serve(clause, route, timeline, asOf)))
  return served
}

function serve(clause: ExperienceRule, route: RouteRule, timeline: Timeline, asOf: IsoDate): Served {
  const moments = momentsFor([clause], route, timeline.jobs, dayNumber(asOf))
  const most = (moment: Moment): number => moment.most([clause])
  const pieces = moments.flatMap(moment => spend(moment, [[clause]], () => most(moment)).get(clause) ?? [])
  return {
    days: moments.reduce((total, moment) => total + most(moment), 0),
    evidence: evidenceOf(pieces, asOf),
  }
}
