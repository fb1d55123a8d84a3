/** Where a person stands in a class on a date: status, first date, least further service, route by route. */
import type { Status } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { dayNumber, firstDateFrom, YEAR } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { heldBetween, holds, lacking, lackingNow, leastFurther } from './cover.ts'
import { TooManyCuts } from './cuts.ts'
import { heldElsewhere } from './demand.ts'
import { type Funding, fundingsOf } from './funding.ts'
import { type Holdings, type Spent, standOthers } from './other-clauses.ts'
import type { Cover, RouteRule } from './rule.ts'
import { rank, worse } from './status.ts'
import type { StudyState } from './study.ts'
import type { Timeline } from './timeline.ts'

/** Years from the as-of date beyond which a first date is not sought. */
const HORIZON = 60

/** False where clauses bear on one another in more ways than can be weighed: then the status is unknown. */
export const isDecidable = ({ firm, comparable, open }: RouteRule): boolean =>
  isWeighable(firm) && isWeighable(comparable) && (open === null || isWeighable(open))

export function isWeighable(cover: Cover): boolean {
  try {
    return cover.inequalities.length >= 0
  } catch (error) {
    if (error instanceof TooManyCuts) return false
    throw error
  }
}

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

/** On a date, with what is had by then, or with other holdings. */
export function routeStatus(
  route: RouteRule,
  timeline: Timeline,
  date: IsoDate,
  holdings = timeline.holdingsOn(date),
): Status {
  try {
    const status = statusWith(route, timeline, date, holdings)
    if (status !== 'not-met') return status
    const decides = suppositions(holdings).some(
      supposed => statusWith(route, timeline, date, supposed) !== 'not-met',
    )
    return decides ? 'unknown' : 'not-met'
  } catch (error) {
    if (error instanceof TooManyCuts) return 'unknown'
    throw error
  }
}

/** The holdings, were the unreadable degrees of each level in turn. */
export const suppositions = ({ supposed, certificates }: Holdings): Holdings[] =>
  supposed.map(study => ({ study, certificates, supposed: [] }))

/** A degree that could not be read counts as nothing here. */
function statusWith(route: RouteRule, timeline: Timeline, date: IsoDate, holdings: Holdings): Status {
  const others = standOthers(route, holdings)
  if (others.status === 'not-met') return 'not-met'
  const day = dayNumber(date)
  for (const { status, cover } of covers(route, others.status)) {
    for (const funding of fundingsOf(cover.pools, holdings.study, others.spent)) {
      if (cover === route.open && !adds(route, funding)) continue
      if (holds(cover, funding, timeline, day)) return worse(others.status, status)
    }
  }
  return 'not-met'
}

/** Can what the authority may allow bring anything here that the firm rules do not? */
const adds = ({ open, openService }: RouteRule, funding: Funding): boolean =>
  openService ||
  (open?.pools.some(
    ({ firm, source }, pool) => !firm && (source.from === 'service' || (funding[pool] ?? 0) > 0),
  ) ??
    false)

/** First date from `from` on with this status or a better one; null when not within 60 years. */
export function routeFirstDate(
  route: RouteRule,
  timeline: Timeline,
  from: IsoDate,
  wanted: Status,
): IsoDate | null {
  const end = dayNumber(from) + HORIZON * YEAR
  const starts = [from, ...timeline.changes.filter(date => date > from)]
  try {
    for (const [index, start] of starts.entries()) {
      const season = { start, until: starts[index + 1] ?? null, end }
      const holdings = timeline.holdingsOn(start)
      const tries = rank(wanted) >= rank('unknown') ? [holdings, ...suppositions(holdings)] : [holdings]
      const first = earliest(tries.map(tried => firstDateWith(route, timeline, tried, wanted, season)))
      if (first !== null) return first
    }
    return null
  } catch (error) {
    if (error instanceof TooManyCuts) return rank(wanted) >= rank('unknown') ? from : null
    throw error
  }
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
  return earliest(
    covers(route, others.status)
      .filter(({ status }) => rank(status) <= rank(wanted))
      .flatMap(({ cover }) =>
        fundingsOf(cover.pools, holdings.study, others.spent).map(funding =>
          firstHeld(cover, funding, timeline, season),
        ),
      ),
  )
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
export function routeRemaining(
  route: RouteRule,
  timeline: Timeline,
  date: IsoDate,
  holdings = timeline.holdingsOn(date),
): number | null {
  if (route.experience.some(({ only }) => only !== null)) return null
  const others = standOthers(route, holdings)
  if (others.status !== 'met') return null
  try {
    return closest(route, timeline, date, holdings.study, others.spent).further
  } catch (error) {
    if (error instanceof TooManyCuts) return null
    throw error
  }
}

interface RouteStanding {
  readonly status: Status
  /** First date on which it is *met*. */
  readonly eligibleOn: IsoDate | null
  /** Days of further service that make it *met*. */
  readonly remaining: number | null
}

export function standRoute(route: RouteRule, timeline: Timeline, asOf: IsoDate): RouteStanding {
  const status = routeStatus(route, timeline, asOf)
  if (status === 'met') return { status, eligibleOn: asOf, remaining: 0 }
  return {
    status,
    eligibleOn: routeFirstDate(route, timeline, asOf, 'met'),
    remaining: routeRemaining(route, timeline, asOf),
  }
}

/** The first of the dates that are not null. */
export function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  let first: IsoDate | null = null
  for (const date of dates) if (date !== null && (first === null || date < first)) first = date
  return first
}

/** The least of the amounts that are not null. */
export function least(amounts: readonly (number | null)[]): number | null {
  let smallest: number | null = null
  for (const amount of amounts)
    if (amount !== null && (smallest === null || amount < smallest)) smallest = amount
  return smallest
}

/** Does a route lack time, on the date, in classes of which none is among those held? Study is left aside. */
export function lacksClass(
  { firm, experience }: RouteRule,
  timeline: Timeline,
  date: IsoDate,
  held: ReadonlySet<string>,
): boolean {
  const elsewhere = experience.filter(({ ask }) => heldElsewhere(ask, held).length > 0)
  if (elsewhere.length === 0) return false
  const indexes = new Set(elsewhere.map(({ index }) => index))
  const day = dayNumber(date)
  return firm.inequalities.some(
    inequality =>
      inequality.clause !== null &&
      indexes.has(inequality.clause) &&
      lacking(inequality, firm.pools, [], timeline, day) > TOLERANCE,
  )
}
