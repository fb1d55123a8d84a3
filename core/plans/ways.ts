/**
 * A class → the ways to qualify for it, for one person: a day from which its other clauses are met and study stands
 * where it stands, and what its experience then needs. Read off the compiled rule (`core/rules/rule.ts`), so that
 * the planner has no second opinion of what a rule means.
 */
import type { Status } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import { ruleFor } from '../rules/ask.ts'
import type { Catalogue } from '../rules/catalogue.ts'
import { creditAt } from '../rules/credit.ts'
import type { Demand } from '../rules/demand.ts'
import { type Funding, fundingsOf } from '../rules/funding.ts'
import { standOthers } from '../rules/other-clauses.ts'
import { countRoutes, MOST_ROUTES } from '../rules/routes.ts'
import type { Cover, Inequality, RouteRule, Term } from '../rules/rule.ts'
import { covers, isDecidable, suppositions } from '../rules/standing.ts'
import { rank } from '../rules/status.ts'
import { type Timeline, timelineOf } from '../rules/timeline.ts'
import type { Facts } from '../profile/facts.ts'
import type { Calendar, Stamp } from './calendar.ts'
import type { Interchange, Need, NeedTerm, Way } from './problem.ts'

export interface Qualifying {
  readonly ways: readonly Way[]
  readonly order: Interchange
}

export interface Asker {
  readonly catalogue: Catalogue
  readonly facts: Facts
  readonly calendar: Calendar
  readonly allowed: readonly Status[]
  /** The place of a demand in the problem. */
  placeOf(demand: Demand): number
}

/** Days by which a need may seem missed though the rules count it as covered. */
const LENIENT = 1e-5

const OPEN: Need[] = []

export function qualifyingFor(asker: Asker, jobClass: JobClass): Qualifying {
  const { catalogue, facts, calendar, allowed } = asker
  const timeline = timelineOf(catalogue, facts)
  const worst = Math.max(...allowed.map(rank))
  const rule = ruleFor(catalogue, jobClass, timeline, calendar.dateOf(calendar.first))
  if (!rule.onFile) {
    const ways = allowed.includes('unknown') ? [{ from: calendar.first, needs: OPEN }] : []
    return { ways, order: 'amounts' }
  }
  // Where routes are too many to list, the rules choose among them anew for every date.
  if (countRoutes(jobClass.requirement) > MOST_ROUTES)
    return { ways: [{ from: calendar.first, needs: OPEN }], order: 'none' }
  const ways = rule.routes.flatMap(route => waysOf(route, timeline, worst, asker))
  return { ways, order: orderOf(rule.routes, timeline, allowed) }
}

interface Candidate {
  readonly from: Stamp
  readonly cover: Cover
  readonly bounds: readonly number[]
}

function waysOf(route: RouteRule, timeline: Timeline, worst: number, asker: Asker): Way[] {
  const { calendar } = asker
  if (!isDecidable(route)) return rank('unknown') <= worst ? [{ from: calendar.first, needs: OPEN }] : []
  const first = calendar.dateOf(calendar.first)
  const last = calendar.dateOf(calendar.last)
  const candidates: Candidate[] = []
  for (const date of [first, ...timeline.changes.filter(change => change > first && change <= last)]) {
    const holdings = timeline.holdingsOn(date)
    for (const tried of [holdings, ...(rank('unknown') <= worst ? suppositions(holdings) : [])]) {
      const others = standOthers(route, tried)
      if (rank(others.status) > worst) continue
      for (const { status, cover } of covers(route, others.status)) {
        if (rank(status) > worst) continue
        for (const funding of fundingsOf(cover.pools, tried.study, others.spent)) {
          const bounds = cover.inequalities.map(inequality => boundOf(inequality, funding))
          if (!candidates.some(earlier => earlier.cover === cover && isNoHarder(earlier.bounds, bounds)))
            candidates.push({ from: calendar.stampOf(date), cover, bounds })
        }
      }
    }
  }
  return candidates.map(({ from, cover, bounds }) => ({
    from,
    needs: cover.inequalities.flatMap((inequality, place) =>
      needOf(inequality, bounds[place] ?? 0, cover, timeline, asker),
    ),
  }))
}

const isNoHarder = (some: readonly number[], others: readonly number[]): boolean =>
  some.every((bound, place) => bound <= (others[place] ?? 0))

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

function orderOf(routes: readonly RouteRule[], timeline: Timeline, allowed: readonly Status[]): Interchange {
  const worst = Math.max(...allowed.map(rank))
  const refused = STATUSES_BETWEEN.filter(status => rank(status) < worst && !allowed.includes(status))
  const all = routes.flatMap(({ firm, comparable, open }) =>
    worst < rank('discretionary') ? [firm] : [firm, comparable, ...(open ? [open] : [])],
  )
  if (!routes.every(isDecidable)) return 'none'
  const irregular =
    all.some(({ pools }) => pools.some(({ source }) => source.from === 'service')) ||
    refused.some(status => routes.some(route => canBe(status, route, timeline)))
  if (irregular) return 'none'
  return all.some(({ windowed }) => windowed) ? 'moments' : 'amounts'
}

const STATUSES_BETWEEN: readonly Status[] = ['conditional', 'discretionary']

/** May a route have this status? A better status that the person does not allow is worse than one they do. */
function canBe(status: Status, { clauses, comparable, firm, open }: RouteRule, { facts }: Timeline): boolean {
  if (status === 'conditional') return clauses.some(({ only }) => only !== null)
  const left = clauses.some(clause => clause.kind === 'judgement' && clause.asks.status !== 'unknown')
  return (
    left ||
    open !== null ||
    (comparable !== firm && facts.jobs.some(({ comparableTo }) => comparableTo.length > 0))
  )
}
