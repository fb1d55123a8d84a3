/**
 * What stands in the way when no plan leads to a class, as facts; `core/words/plans.ts` says it in English.
 *
 * The person is supposed to be in every class within reach from the first day it could be entered: what the target
 * still lacks by the horizon, nothing within reach gives. Then the limits of the question are lifted, one at a time:
 * one that alone makes a plan possible is named. The classes that would give what is lacking and cannot be entered
 * come next, each with what is in its own way.
 */
import { type ClassAnswer, type Clause, isUnsaid, type Status, STATUSES } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Remedy, WhatIf } from '../model/plan.ts'
import type { ClassId, IsoDate, PartialDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { ruleFor } from '../rules/ask.ts'
import { evaluate, rank } from '../rules/index.ts'
import { shareFor } from '../rules/timed-job.ts'
import { timelineOf } from '../rules/timeline.ts'
import { daysBetween, YEAR } from '../time/day-count.ts'
import { heldJob } from './follow.ts'
import { arrivalOf, askWithAllStudy, front, movesOf, type Point, type Request } from './front.ts'
import { inClass, pose } from './pose.ts'
import type { Effort } from './problem.ts'
import { makeReach } from './reach.ts'
import { statusesOf } from './reasons.ts'

export interface Obstacle {
  readonly classId: ClassId
  readonly hindrance: Hindrance
}

export type Hindrance =
  /** Since that day nobody is appointed to it. */
  | { readonly is: 'abolished'; readonly on: PartialDate }
  /** Not in the jurisdictions chosen. */
  | { readonly is: 'out-of-scope' }
  /** Nothing is on file, and the person does not allow that. */
  | { readonly is: 'not-on-file' }
  /** Without this limit there is a plan, and its best. */
  | { readonly is: 'limit'; readonly limit: Limit; readonly best: Best }
  /** What the nearest route lacks and nothing within reach gives. */
  | {
      readonly is: 'lacking'
      readonly route: string | null
      readonly clauses: readonly Clause[]
      /** A job of the person's would count on some route, were one thing more said of it. */
      readonly isUnsaid: boolean
    }
  /** Nothing is missing by itself, but no order of appointments brings it together by the horizon. */
  | { readonly is: 'no-order' }

export type Limit = Remedy['change']

export interface Best {
  readonly arrival: IsoDate
  readonly moves: number
  readonly relies: Status
  /** Semester hours studied. */
  readonly credits: number
  /** Of its steps. */
  readonly statuses: readonly Status[]
}

/** Years beyond which no first date is sought. */
const FURTHEST = 60
/** Semester hours a year that are supposed where the person supposed none: a year's worth under most rates. */
export const STUDY_BESIDE_WORK = 30
/** More neighbours than these help nobody. */
const MOST_NEIGHBOURS = 5

/** The target first. `inScope`: the target is in the jurisdictions chosen. */
export function obstaclesOf(request: Request, inScope: boolean, effort: Effort): Obstacle[] {
  const { target } = request
  const gone = goneFor(target)
  if (gone) return [{ classId: target.id, hindrance: gone }]
  if (!inScope) return [{ classId: target.id, hindrance: { is: 'out-of-scope' } }]
  if (isOffFile(target) && !request.allowed.includes('unknown'))
    return [{ classId: target.id, hindrance: { is: 'not-on-file' } }]
  const limits = limitsOf(request, effort)
  if (limits.some(({ limit }) => limit === 'moves' || limit === 'horizon'))
    return limits.map(hindrance => ({ classId: target.id, hindrance }))
  const { person, date, entered } = personEverywhere(request)
  const hindranceOf = (jobClass: JobClass): Hindrance => {
    const over = goneFor(jobClass)
    if (over) return over
    if (!request.scope.includes(jobClass)) return { is: 'out-of-scope' }
    if (isOffFile(jobClass)) return { is: 'not-on-file' }
    const answer = evaluate(request.catalogue, person, jobClass.id, date)
    return request.allowed.includes(answer.status) ? { is: 'no-order' } : lackingIn(answer, request.facts)
  }
  const own = hindranceOf(target)
  const neighbours = own.is === 'lacking' ? helpers(request, person, date, own.clauses) : []
  return [
    { classId: target.id, hindrance: own },
    ...limits.map(hindrance => ({ classId: target.id, hindrance })),
    ...neighbours
      .filter(({ id }) => !entered.has(id))
      .slice(0, MOST_NEIGHBOURS)
      .map(jobClass => ({ classId: jobClass.id, hindrance: hindranceOf(jobClass) })),
  ]
}

/** Nobody is appointed to a class that was abolished. */
export const canBeEntered = (jobClass: JobClass): boolean => goneFor(jobClass) === null
const goneFor = ({ abolished }: JobClass): Extract<Hindrance, { is: 'abolished' }> | null =>
  abolished === undefined ? null : { is: 'abolished', on: abolished }

const isOffFile = ({ documented, requirement }: JobClass): boolean => !documented || 'unknown' in requirement

/** The question under which a hindrance of the target is none; null where no condition alone lifts it. */
export function remedyOf(hindrance: Hindrance, whatIf: WhatIf, asOf: IsoDate): Remedy | null {
  switch (hindrance.is) {
    case 'out-of-scope':
      return { change: 'jurisdictions', whatIf: { ...whatIf, jurisdictions: [] } }
    case 'not-on-file':
      return { change: 'statuses', whatIf: { ...whatIf, allow: relying(whatIf.allow, ['unknown']) } }
    case 'abolished':
    case 'lacking':
    case 'no-order':
      return null
    case 'limit':
      break
    default:
      return hindrance satisfies never
  }
  const { limit: change, best } = hindrance
  switch (change) {
    case 'moves':
      return { change, whatIf: { ...whatIf, maxMoves: best.moves } }
    case 'horizon':
      return { change, whatIf: { ...whatIf, horizon: Math.ceil(daysBetween(asOf, best.arrival) / YEAR) } }
    case 'jurisdictions':
      return { change, whatIf: { ...whatIf, jurisdictions: [] } }
    case 'statuses':
      return { change, whatIf: { ...whatIf, allow: relying(whatIf.allow, best.statuses) } }
    case 'study':
      return { change, whatIf: { ...whatIf, study: STUDY_BESIDE_WORK } }
    default:
      return change satisfies never
  }
}

/** What the person is willing to rely on already, and what these steps do. */
function relying(already: WhatIf['allow'], steps: readonly Status[]): WhatIf['allow'] {
  const wanted = new Set<Status>([...(already ?? []), ...steps])
  return (['conditional', 'discretionary', 'unknown'] as const).filter(status => wanted.has(status))
}

type LimitHindrance = Extract<Hindrance, { is: 'limit' }>

function limitsOf(request: Request, effort: Effort): LimitHindrance[] {
  const lifted: readonly (readonly [Limit, Request])[] = [
    ['moves', { ...request, mostMoves: Infinity }],
    ['horizon', { ...request, horizon: FURTHEST * YEAR }],
    ['jurisdictions', { ...request, scope: request.catalogue.pack.classes.filter(canBeEntered) }],
    ['statuses', { ...request, allowed: STATUSES.filter(status => status !== 'not-met') }],
    ['study', { ...request, study: request.study || STUDY_BESIDE_WORK }],
  ]
  return lifted.flatMap(([limit, other]) => {
    if (isSame(request, other)) return []
    const [best] = front(other, effort).toSorted(
      (a, b) => worstOf(a) - worstOf(b) || arrivalOf(a) - arrivalOf(b) || a.credits - b.credits,
    )
    return best ? [{ is: 'limit' as const, limit, best: bestOf(best) }] : []
  })
}

const isSame = (a: Request, b: Request): boolean =>
  a.study === b.study &&
  a.mostMoves === b.mostMoves &&
  a.horizon === b.horizon &&
  a.scope.length === b.scope.length &&
  a.allowed.length === b.allowed.length

const worstOf = ({ allowed }: Point): number => rank(allowed.at(-1) ?? 'met')

const bestOf = (point: Point): Best => ({
  arrival: point.question.calendar.dateOf(arrivalOf(point)),
  moves: movesOf(point),
  relies: point.allowed.at(-1) ?? 'met',
  credits: point.credits,
  statuses: statusesOf(point),
})

interface Everywhere {
  readonly person: Facts
  /** The horizon. */
  readonly date: IsoDate
  /** Classes within reach. */
  readonly entered: ReadonlySet<ClassId>
}

/** The person in every class at once that could be entered, each from its first day. */
function personEverywhere(request: Request): Everywhere {
  const question = askWithAllStudy(request)
  const { calendar, facts } = question
  const problem = pose(question, true)
  const first = makeReach(problem).firstDays()
  const reached = problem.stops.flatMap((stop, place) => {
    const on = calendar.beginning(first[place] ?? Infinity)
    return on === Infinity ? [] : [{ stop, on }]
  })
  // Of classes that count for the same, the first that can be entered says it all.
  const soonest = Map.groupBy(
    reached.toSorted((a, b) => a.on - b.on),
    ({ stop }) => stop.rates.join(' '),
  )
  const jobs = [...soonest.values()].flatMap(([one], place) =>
    one ? [heldJob(one.stop.classId, calendar.dateOf(one.on), null, facts.jobs.length + place)] : [],
  )
  return {
    person: { ...facts, jobs: [...facts.jobs, ...jobs] },
    date: calendar.dateOf(calendar.beginning(calendar.last - 2)),
    entered: new Set(reached.map(({ stop }) => stop.classId)),
  }
}

/** The route that stands best, and of several the one with fewest clauses missing. */
function lackingIn({ routes }: ClassAnswer, { jobs }: Facts): Hindrance {
  const missing = routes
    .map(({ label, status, clauses }) => ({ label, status, clauses: clauses.filter(isMissing) }))
    .toSorted((a, b) => rank(a.status) - rank(b.status) || a.clauses.length - b.clauses.length)
  const nearest = missing[0]
  return {
    is: 'lacking',
    route: routes.length > 1 ? (nearest?.label ?? null) : null,
    clauses: nearest?.clauses ?? [],
    isUnsaid: routes.some(({ clauses }) =>
      clauses.some(({ notes }) => notes.some(note => isUnsaid(note) && note.work < jobs.length)),
    ),
  }
}

const isMissing = ({ status }: Clause): boolean => status !== 'met' && status !== 'conditional'

/** Classes whose service would count for one of these clauses of the target, nearest first. */
function helpers(
  { catalogue, target }: Request,
  person: Facts,
  date: IsoDate,
  clauses: readonly Clause[],
): JobClass[] {
  const paths = new Set(clauses.map(({ path }) => path))
  const { routes } = ruleFor(catalogue, target, timelineOf(catalogue, person), date)
  const asks = routes.flatMap(({ experience }) =>
    experience.filter(({ path }) => paths.has(path)).map(({ ask }) => ask),
  )
  const away = ({ jurisdiction, level }: JobClass): number =>
    (jurisdiction === target.jurisdiction ? 0 : 10) + Math.abs(target.level - level)
  return catalogue.pack.classes
    .filter(
      jobClass => jobClass !== target && asks.some(ask => shareFor(inClass(catalogue, jobClass.id), ask) > 0),
    )
    .toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))
}
