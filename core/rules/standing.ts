/** Where a person stands in a class on a date: status, first date, least further service, route by route. */
import type { Status } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { dayNumber, firstDateFrom, YEAR } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { heldBetween, holds, lackingNow, leastFurther } from './cover.ts'
import { type Funding, fundingsOf } from './funding.ts'
import { type Holdings, type Spent, standOthers } from './other-clauses.ts'
import type { Cover, RouteRule } from './rule.ts'
import { allOf, rank } from './status.ts'
import type { StudyState } from './study.ts'
import type { Timeline } from './timeline.ts'

/** Years from the as-of date beyond which a first date is not sought. */
const HORIZON = 60

/** What a route's experience can be covered with, by the status that makes it: best first. */
export function covers(
  { firm, comparable, open, experience }: RouteRule,
  others: Status,
): { status: Status; cover: Cover }[] {
  const conditional = experience.some(({ only }) => only !== null)
  const ways: { status: Status; cover: Cover }[] = [
    { status: conditional ? 'conditional' : 'met', cover: firm },
  ]
  if (comparable !== firm) ways.push({ status: 'discretionary', cover: comparable })
  // What is left to the authority stands in for experience only: everything else must be had.
  if (open && rank(others) <= rank('discretionary')) ways.push({ status: 'discretionary', cover: open })
  return ways
}

export function routeStatus(route: RouteRule, timeline: Timeline, date: IsoDate): Status {
  if (!route.decidable) return 'unknown'
  const holdings = timeline.holdingsOn(date)
  const status = statusWith(route, timeline, date, holdings)
  if (status !== 'not-met') return status
  const decides = suppositions(holdings).some(
    supposed => statusWith(route, timeline, date, supposed) !== 'not-met',
  )
  return decides ? 'unknown' : 'not-met'
}

/** The holdings, were the unreadable degrees of each level in turn. */
export const suppositions = ({ supposed, certificates }: Holdings): Holdings[] =>
  supposed.map(study => ({ study, certificates, supposed: [] }))

function statusWith(route: RouteRule, timeline: Timeline, date: IsoDate, holdings: Holdings): Status {
  const others = standOthers(route, holdings)
  if (others.status === 'not-met') return 'not-met'
  const day = dayNumber(date)
  const way = covers(route, others.status).find(({ cover }) =>
    fundingsOf(cover.pools, holdings.study, others.spent).some(funding =>
      holds(cover, funding, timeline, day),
    ),
  )
  return way ? allOf([others.status, way.status]) : 'not-met'
}

/** First date from `from` on with this status or a better one; null when not within 60 years. */
export function routeFirstDate(
  route: RouteRule,
  timeline: Timeline,
  from: IsoDate,
  wanted: Status,
): IsoDate | null {
  if (!route.decidable) return rank(wanted) >= rank('unknown') ? from : null
  const end = dayNumber(from) + HORIZON * YEAR
  const starts = [from, ...timeline.changes.filter(date => date > from)]
  for (const [index, start] of starts.entries()) {
    const until = starts[index + 1] ?? null
    const holdings = timeline.holdingsOn(start)
    const tries = rank(wanted) >= rank('unknown') ? [holdings, ...suppositions(holdings)] : [holdings]
    const dates = tries.flatMap(
      tried => firstDateWith(route, timeline, tried, wanted, { start, until, end }) ?? [],
    )
    if (dates.length > 0) return dates.reduce((a, b) => (b < a ? b : a))
  }
  return null
}

interface Season {
  readonly start: IsoDate
  /** The day on which what is held changes; null: never again. */
  readonly until: IsoDate | null
  /** Day number of the horizon. */
  readonly end: number
}

/** First date of a season in which what is held does not change. */
function firstDateWith(
  route: RouteRule,
  timeline: Timeline,
  holdings: Holdings,
  wanted: Status,
  season: Season,
): IsoDate | null {
  const others = standOthers(route, holdings)
  if (rank(others.status) > rank(wanted)) return null
  let first: IsoDate | null = null
  for (const { status, cover } of covers(route, others.status)) {
    if (rank(status) > rank(wanted)) continue
    for (const funding of fundingsOf(cover.pools, holdings.study, others.spent)) {
      const date = firstHeld(cover, funding, timeline, season)
      if (date !== null && (first === null || date < first)) first = date
    }
  }
  return first
}

function firstHeld(
  cover: Cover,
  funding: Funding,
  timeline: Timeline,
  { start, until, end }: Season,
): IsoDate | null {
  const day = dayNumber(start)
  const last = Math.min(end, until === null ? Infinity : dayNumber(until))
  for (const stretch of heldBetween(cover, funding, timeline, day, last)) {
    // The count is flat at a month's end and jumps in February: not every number has a date of its own.
    const date = stretch.from <= day ? start : firstDateFrom(stretch.from - TOLERANCE)
    if (date === null || (until !== null && date >= until)) return null
    const number = dayNumber(date)
    if (number <= end && number <= stretch.to + TOLERANCE) return date
  }
  return null
}

/** How the firm rules come closest to covering a route's experience. */
export interface Closest {
  /** What study is spent on; of several ways the first that leaves least. */
  readonly funding: Funding
  /** Days of further full-time service in the right kinds; null: none is enough. */
  readonly further: number | null
  /** Days missing on the date asked; differs from `further` where windows move on. */
  readonly lacking: number
}

export function closest(
  { firm }: RouteRule,
  timeline: Timeline,
  date: IsoDate,
  study: StudyState,
  spent: Spent,
): Closest {
  const day = dayNumber(date)
  const ways = fundingsOf(firm.pools, study, spent).map(funding => ({
    funding,
    further: leastFurther(firm, funding, timeline, day),
    lacking: lackingNow(firm, funding, timeline, day),
  }))
  const before = (a: Closest, b: Closest): boolean => {
    const gain = (b.further ?? Infinity) - (a.further ?? Infinity)
    return gain > TOLERANCE || (!(gain < -TOLERANCE) && a.lacking < b.lacking - TOLERANCE)
  }
  return ways.reduce((best, way) => (before(way, best) ? way : best))
}

/** The least further full-time service that makes a route *met*; null when no service alone can. */
export function routeRemaining(route: RouteRule, timeline: Timeline, date: IsoDate): number | null {
  if (!route.decidable || route.experience.some(({ only }) => only !== null)) return null
  const holdings = timeline.holdingsOn(date)
  const others = standOthers(route, holdings)
  return others.status === 'met' ? closest(route, timeline, date, holdings.study, others.spent).further : null
}
