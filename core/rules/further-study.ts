/**
 * Where study stands in for experience, how much more of it would take a person how far (rules.md, "Substitution").
 * Every amount here is tried by the same rules as the answer itself: what is said to close a route, closes it.
 */
import type { FurtherStudy, Status } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Study } from '../profile/facts.ts'
import { service, TOLERANCE } from '../time/duration.ts'
import { TooManyCuts } from './cuts.ts'
import { type Holdings, standOthers } from './other-clauses.ts'
import type { Degree, Pool, RouteRule } from './rule.ts'
import { remainingWith, statusWith } from './standing.ts'
import { rank } from './status.ts'
import { entriesWithDegree, hoursOfEntries, hoursOfLevel, type StudyState } from './study.ts'
import type { Timeline } from './timeline.ts'

/** More amounts than these are not tried: a rate that needs so many blocks is none to study by. */
const MOST_AMOUNTS = 128

interface Reached {
  readonly status: Status
  /** Days; null: no service is enough. */
  readonly remaining: number | null
}

/**
 * The least study for each step nearer: hours alone, ascending, then degrees where they reach further than hours.
 * Study to be had on the date asked; all else stays as it is. `now`: how the route stands without.
 */
export function furtherStudy(
  route: RouteRule,
  timeline: Timeline,
  asOf: IsoDate,
  now: Reached,
): FurtherStudy[] {
  if (now.status === 'met') return []
  const holdings = timeline.holdingsOn(asOf)
  const found: { study: FurtherStudy; reached: Reached }[] = []
  const attempt = (degree: Degree | null, semesterHours: number): void => {
    const reached = reachedWith(route, timeline, asOf, withMore(holdings, degree, semesterHours))
    const before = [
      now,
      ...found.filter(one => one.study.semesterHours <= semesterHours).map(one => one.reached),
    ]
    if (before.some(one => !isNearer(reached, one))) return
    const { status, remaining } = reached
    found.push({
      reached,
      study: {
        semesterHours,
        degree: degree && { level: degree.level, ...(degree.fields ? { fields: [...degree.fields] } : {}) },
        status,
        remaining: remaining === null ? null : service(remaining),
      },
    })
  }
  try {
    for (const hours of amountsFor(route, holdings.study)) attempt(null, hours)
    for (const degree of degreesFor(route, holdings.study)) attempt(degree, hoursBrought(degree, holdings))
  } catch (error) {
    if (!(error instanceof TooManyCuts)) throw error
  }
  return found.map(({ study }) => study)
}

/** A better status that is no worse than the authority's to decide; of one status, less service to go. */
function isNearer(one: Reached, other: Reached): boolean {
  const gain = rank(other.status) - rank(one.status)
  if (gain !== 0 && rank(one.status) <= rank('discretionary')) return gain > 0
  return gain >= 0 && (one.remaining ?? Infinity) < (other.remaining ?? Infinity) - TOLERANCE
}

function reachedWith(route: RouteRule, timeline: Timeline, asOf: IsoDate, holdings: Holdings): Reached {
  const status = statusWith(route, timeline, asOf, holdings)
  return { status, remaining: status === 'met' ? 0 : remainingWith(route, timeline, asOf, holdings) }
}

/** An entry of its own beside those had; a degree that is listed may take an earlier one's hours into its own. */
function withMore(holdings: Holdings, degree: Degree | null, semesterHours: number): Holdings {
  const more: Study = {
    education: holdings.study.earned.length,
    level: degree?.level ?? null,
    unreadable: false,
    semesterHours,
    area: degree?.fields?.[0] ?? null,
    earned: null,
  }
  const earned = [...holdings.study.earned, more]
  return {
    ...holdings,
    study: { ...holdings.study, earned, hours: hoursOfEntries(earned, { ...holdings.study, earned }) },
  }
}

/** Hours that a degree would bring beyond those had: no more than it stands for in all. */
const hoursBrought = (degree: Degree, holdings: Holdings): number =>
  Math.max(0, hoursOfLevel(degree.level) - withMore(holdings, degree, 0).study.hours)

/** Further hours at which one more block is whole, or a clause for hours is met. */
function amountsFor(route: RouteRule, study: StudyState): number[] {
  const asked = route.others.flatMap(clause => (clause.kind === 'credits' ? [clause.asks.semesterHours] : []))
  const { spent } = standOthers(route, { study, certificates: [], supposed: [] })
  const totals = new Set([...asked, Math.max(spent.hours, ...asked)])
  for (const { source, max, block } of poolsOf(route)) {
    if (source.from !== 'hours') continue
    const blocks = Math.ceil(max / block)
    const spentBefore = [...totals]
    for (const before of spentBefore)
      for (let taken = 1; taken <= blocks && totals.size < MOST_AMOUNTS; taken++)
        totals.add(before + taken * source.each)
  }
  const further = [...totals].map(total => hundredths(total - study.hours))
  return [...new Set(further.filter(hours => hours > 0))].toSorted((a, b) => a - b)
}

/** Never less than what is needed: quarter hours are thirds of a semester hour. */
const hundredths = (hours: number): number => Math.ceil(hours * 100 - TOLERANCE) / 100

/** Degrees that a clause asks for or a substitution takes, and that are not had. */
function degreesFor(route: RouteRule, study: StudyState): Degree[] {
  const asked = route.others.flatMap(clause => (clause.kind === 'education' ? [clause.asks] : []))
  const taken = poolsOf(route).flatMap(({ source }) =>
    source.from === 'service' || source.degree === null ? [] : [source.degree],
  )
  const missing = [...asked, ...taken].filter(
    degree => degree.level !== 'high-school' && entriesWithDegree(study, degree).length === 0,
  )
  return [...new Map(missing.map(degree => [JSON.stringify(degree), degree])).values()].toSorted(
    (a, b) => hoursOfLevel(a.level) - hoursOfLevel(b.level),
  )
}

const poolsOf = ({ firm, open }: RouteRule): readonly Pool[] => [...firm.pools, ...(open?.pools ?? [])]
