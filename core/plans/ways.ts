/**
 * A class → the ways to qualify for it, for one person: a day from which its other clauses are met and study stands
 * where it stands, and what its experience then needs. Read off the compiled rule (`core/rules/rule.ts`), so that
 * the planner has no second opinion of what a rule means.
 */
import { type Status, STATUSES } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import { ruleFor } from '../rules/ask.ts'
import type { Catalogue } from '../rules/catalogue.ts'
import { creditAt } from '../rules/credit.ts'
import type { Demand } from '../rules/demand.ts'
import { type Funding, fundingsOf } from '../rules/funding.ts'
import { certificatesNamed, type Holdings, standOthers } from '../rules/other-clauses.ts'
import { countRoutes, MOST_ROUTES } from '../rules/routes.ts'
import type { Cover, Inequality, RouteRule, Term } from '../rules/rule.ts'
import { covers, isDecidable, suppositions } from '../rules/standing.ts'
import { rank, worse } from '../rules/status.ts'
import { type Timeline, timelineOf } from '../rules/timeline.ts'
import type { Facts } from '../profile/facts.ts'
import type { Calendar, Stamp } from './calendar.ts'
import { type Interchange, LENIENT, type Need, type NeedTerm, type Way } from './problem.ts'

export interface Qualifying {
  readonly ways: readonly Way[]
  readonly refusals: readonly Way[]
  /** True where it may be open now and not later: it rests on a licence that runs out. */
  readonly closes: boolean
  readonly order: Interchange
  /** Demands of which more may make the status worse. */
  readonly mixed: readonly Demand[]
}

export interface Asker {
  readonly catalogue: Catalogue
  readonly facts: Facts
  readonly calendar: Calendar
  readonly allowed: readonly Status[]
  /** The place of a demand in the problem. */
  placeOf(demand: Demand): number
}

export function qualifyingFor(asker: Asker, jobClass: JobClass): Qualifying {
  const { catalogue, facts, calendar, allowed } = asker
  const timeline = timelineOf(catalogue, facts)
  const rule = ruleFor(catalogue, jobClass, timeline, calendar.dateOf(calendar.first))
  const anyTime: Way = { from: calendar.first, until: Infinity, needs: [], rank: rank('unknown') }
  if (!rule.onFile)
    return {
      ways: allowed.includes('unknown') ? [anyTime] : [],
      refusals: [],
      closes: false,
      order: 'amounts',
      mixed: [],
    }
  // Where routes are too many to list, the rules choose among them anew for every date.
  if (countRoutes(jobClass.requirement) > MOST_ROUTES || !rule.routes.every(isDecidable))
    return { ways: [anyTime], refusals: [], closes: false, order: 'none', mixed: [] }
  const all = rule.routes.flatMap(route => waysOf(route, timeline, asker))
  const refusals = all.filter(({ accepted, until }) => !accepted && until === Infinity)
  const ways = all.filter(way => way.accepted && !refusals.some(refusal => isShut(refusal, way)))
  const closes = rule.routes.some(route => mayExpire(route, timeline))
  return { ways, refusals, closes, ...exchangeOf(rule.routes, timeline, allowed) }
}

/** All that the class asks of time, on any of its routes. */
export function demandsOf({ catalogue, facts, calendar }: Asker, jobClass: JobClass): Demand[] {
  const { routes } = ruleFor(
    catalogue,
    jobClass,
    timelineOf(catalogue, facts),
    calendar.dateOf(calendar.first),
  )
  return routes.filter(isDecidable).flatMap(demandsOfRoute)
}

const demandsOfRoute = (route: RouteRule): Demand[] =>
  coversOf(route, true).flatMap(({ inequalities }) =>
    inequalities.flatMap(({ service }) => service.map(({ demand }) => demand)),
  )

/** The class has a better status, that is not accepted, already. */
const isShut = (refusal: Way, way: Way): boolean =>
  refusal.needs.length === 0 && refusal.rank < way.rank && refusal.from <= way.from

/** Does it rest on a licence of which the day is stated on which it runs out? */
const mayExpire = ({ others }: RouteRule, { facts }: Timeline): boolean =>
  others.some(
    clause =>
      clause.kind === 'licence' &&
      certificatesNamed(clause.asks.name, facts.certificates).some(({ expires }) => expires !== null),
  )

interface Candidate {
  readonly from: Stamp
  readonly until: Stamp
  readonly rank: number
  readonly accepted: boolean
  readonly cover: Cover
  readonly bounds: readonly number[]
}

type SomeWay = Way & Pick<Candidate, 'accepted'>

/** A class has the status of some route, with its other clauses and one of its covers. */
function waysOf(route: RouteRule, timeline: Timeline, asker: Asker): SomeWay[] {
  const { calendar, allowed } = asker
  const first = calendar.dateOf(calendar.first)
  const last = calendar.dateOf(calendar.last)
  const worst = Math.max(...allowed.map(rank))
  const candidates: Candidate[] = []
  const expires = mayExpire(route, timeline)
  const add = (date: IsoDate, next: IsoDate | undefined, holdings: Holdings, supposed: boolean): void => {
    const until = expires && next !== undefined ? calendar.stampOf(next) : Infinity
    const others = standOthers(route, holdings)
    for (const { status, cover } of covers(route, others.status)) {
      const total = supposed ? 'unknown' : worse(others.status, status)
      const accepted = allowed.includes(total)
      if (!accepted && (rank(total) > worst || !isCertain(cover, route))) continue
      for (const funding of fundingsOf(cover.pools, holdings.study, others.spent)) {
        const bounds = cover.inequalities.map(inequality => boundOf(inequality, funding))
        const candidate = { from: calendar.stampOf(date), until, rank: rank(total), accepted, cover, bounds }
        if (!candidates.some(earlier => isNoHarder(earlier, candidate))) candidates.push(candidate)
      }
    }
  }
  const dates = [first, ...timeline.changes.filter(change => change > first && change <= last)]
  for (const [place, date] of dates.entries()) {
    const next = dates[place + 1]
    const holdings = timeline.holdingsOn(date)
    add(date, next, holdings, false)
    if (allowed.includes('unknown'))
      for (const supposed of suppositions(holdings)) add(date, next, supposed, true)
  }
  return candidates.map(({ from, until, rank: status, accepted, cover, bounds }) => ({
    from,
    until,
    rank: status,
    accepted,
    needs: cover.inequalities.flatMap((inequality, place) =>
      needOf(inequality, bounds[place] ?? 0, cover, timeline, asker),
    ),
  }))
}

/** Once covered, it stays so, and nothing else is needed for it to count. */
const isCertain = (cover: Cover, { open }: RouteRule): boolean =>
  cover !== open && !cover.windowed && cover.pools.every(({ source }) => source.from !== 'service')

const isNoHarder = (one: Candidate, other: Candidate): boolean =>
  one.cover === other.cover &&
  one.until >= other.until &&
  one.rank <= other.rank &&
  one.bounds.every((bound, place) => bound <= (other.bounds[place] ?? 0))

const boundOf = ({ required, pools }: Inequality, funding: Funding): number =>
  pools.reduce((left, index) => left - (funding[index] ?? 0), required)

/** Nothing where it is covered already and stays so. */
function needOf(
  inequality: Inequality,
  bound: number,
  cover: Cover,
  timeline: Timeline,
  asker: Asker,
): Need[] {
  const own = inequality.service.map(term => ({ term, weight: term.sign as number }))
  const converted = inequality.pools.flatMap(index => {
    const pool = cover.pools[index]
    if (pool?.source.from !== 'service') return []
    const { total, each } = pool.source
    return total.map(term => ({ term, weight: (term.sign * pool.block) / each }))
  })
  const terms = [...own, ...converted]
  if (terms.every(({ term, weight }) => weight > 0 && term.before === 0)) {
    const had = terms.reduce((sum, { term, weight }) => sum + weight * hadOf(term, timeline, asker), 0)
    if (had >= bound - LENIENT) return []
  }
  const placed = terms.map(
    ({ term: { demand, before }, weight }): NeedTerm => ({ demand: asker.placeOf(demand), before, weight }),
  )
  return [{ bound: bound - LENIENT, terms: placed }]
}

const hadOf = ({ demand }: Term, timeline: Timeline, { calendar }: Asker): number =>
  creditAt(timeline.credit(demand), calendar.first)

// ---- how far time is interchangeable

function exchangeOf(
  routes: readonly RouteRule[],
  timeline: Timeline,
  allowed: readonly Status[],
): Pick<Qualifying, 'order' | 'mixed'> {
  const wide = allowed.includes('discretionary') || allowed.includes('unknown')
  const all = routes.flatMap(route => coversOf(route, wide))
  const converted = all.flatMap(({ pools }) =>
    pools.flatMap(({ source }) =>
      source.from === 'service' ? source.total.map(({ demand }) => demand) : [],
    ),
  )
  return {
    order: all.some(({ windowed }) => windowed) ? 'moments' : 'amounts',
    mixed: [...converted, ...refused(routes, timeline, allowed)],
  }
}

const coversOf = ({ firm, comparable, open }: RouteRule, wide: boolean): Cover[] =>
  wide ? [firm, comparable, ...(open ? [open] : [])] : [firm]

/**
 * What makes a status that the person does not allow, though it is better than one they do: a class may be open to
 * them at the authority's discretion, and then, with more service, for some positions only.
 */
function refused(routes: readonly RouteRule[], timeline: Timeline, allowed: readonly Status[]): Demand[] {
  const possible = STATUSES.filter(status => routes.some(route => canBe(status, route, timeline)))
  const worst = possible.findLast(status => allowed.includes(status)) ?? 'met'
  const between = possible.filter(status => rank(status) < rank(worst) && !allowed.includes(status))
  return routes
    .filter(route => between.some(status => canBe(status, route, timeline)))
    .flatMap(demandsOfRoute)
}

/** May a route ever have this status? */
function canBe(status: Status, { clauses, comparable, firm, open }: RouteRule, { facts }: Timeline): boolean {
  switch (status) {
    case 'met':
      return true
    case 'conditional':
      return clauses.some(({ only }) => only !== null)
    case 'discretionary':
      return (
        open !== null ||
        clauses.some(clause => clause.kind === 'judgement' && clause.asks.status !== 'unknown') ||
        (comparable !== firm && facts.jobs.some(({ comparableTo }) => comparableTo.length > 0))
      )
    case 'unknown':
      return (
        facts.studies.some(({ unreadable }) => unreadable) ||
        clauses.some(({ kind }) => kind === 'judgement' || kind === 'unknown')
      )
    case 'not-met':
      return false
    default:
      return status satisfies never
  }
}
