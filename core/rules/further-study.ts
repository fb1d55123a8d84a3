/**
 * Where study stands in for experience, how much more of it would take a person how far (rules.md, "Substitution").
 * Every amount here is tried by the same rules as the answer itself: what is said to close a route, closes it.
 */
import type { FurtherStudy, Route, Status } from '../model/answer.ts'
import type { EducationLevel, IsoDate } from '../model/primitives.ts'
import type { Study } from '../profile/facts.ts'
import { service, TOLERANCE } from '../time/duration.ts'
import { TooManyCuts } from './cuts.ts'
import { sameName } from './names.ts'
import { type Holdings, standOthers } from './other-clauses.ts'
import type { Degree, Pool, RouteRule } from './rule.ts'
import { routeRemaining, routeStatus } from './standing.ts'
import { rank } from './status.ts'
import { entriesWithDegree, hoursOfEntries, hoursOfLevel, levelRank, type StudyState } from './study.ts'
import type { Timeline } from './timeline.ts'

/** More amounts than these are not tried: a rate that needs so many blocks is none to study by. */
const MOST_AMOUNTS = 128
/** Beside a degree as many as make another bachelor's are not tried. */
const TOO_MANY_BESIDES = hoursOfLevel('bachelor')
/** Amounts with and without each degree in each field; those of least hours first. */
const MOST_TRIALS = 1024

/** One thing to try: a degree or two, hours of no particular subject, or both. */
interface Trial {
  /** A lower one before a higher. */
  readonly degrees: readonly OneDegree[]
  /** Hours beside those that the degrees bring. */
  readonly besides: number
  /** Semester hours beyond those had, in all. */
  readonly more: number
}

/** In one field, or in no particular one. */
interface OneDegree {
  readonly level: EducationLevel
  readonly field: string | null
}

interface Reached {
  readonly status: Status
  /** Days; null: no service is enough. */
  readonly remaining: number | null
}

interface Found extends Reached {
  readonly trial: Trial
  /** By degree: in any of which it does the same; null: in any. */
  readonly fields: readonly (string[] | null)[]
}

/**
 * The least study for each step nearer: hours alone, ascending, then degrees, with hours beside them or without,
 * where they reach further than what takes no more hours, two degrees where they reach further than one. Study to be
 * had on the date asked; all else stays as it is.
 */
export function furtherStudy(
  route: RouteRule,
  timeline: Timeline,
  asOf: IsoDate,
  { status, remaining }: Pick<Route, 'status' | 'remaining'>,
): FurtherStudy[] {
  if (status === 'met') return []
  const now: Reached = { status, remaining: remaining?.days ?? null }
  const holdings = timeline.holdingsOn(asOf)
  const found: Found[] = []
  try {
    for (const trial of trialsFor(route, holdings)) {
      const rivals = found.filter(one => one.trial.degrees.length <= trial.degrees.length)
      if (rivals.some(one => one.status === 'met' && one.trial.more < trial.more)) continue
      const reached = reachedWith(route, timeline, asOf, withMore(holdings, trial))
      const same = found.find(one => isSame(one, trial, reached))
      if (same) {
        for (const [place, { field }] of trial.degrees.entries())
          if (field !== null && field !== same.trial.degrees[place]?.field) same.fields[place]?.push(field)
      } else if ([now, ...rivals].every(one => isNearer(reached, one))) {
        found.push({
          trial,
          fields: trial.degrees.map(({ field }) => (field === null ? null : [field])),
          ...reached,
        })
      }
    }
  } catch (error) {
    if (!(error instanceof TooManyCuts)) throw error
  }
  return found
    .toSorted((a, b) => Number(a.trial.degrees.length > 0) - Number(b.trial.degrees.length > 0))
    .map(answerOf)
}

const answerOf = ({ trial, fields, status, remaining }: Found): FurtherStudy => ({
  semesterHours: trial.more,
  degrees: trial.degrees.map(({ level }, place) => {
    const named = fields[place]
    return { level, ...(named && { fields: named }) }
  }),
  besides: trial.besides,
  status,
  remaining: remaining === null ? null : service(remaining),
})

/** The same degrees but for the field of one of them, with as many hours, and no nearer. */
const isSame = ({ trial, fields, status, remaining }: Found, other: Trial, reached: Reached): boolean =>
  trial.degrees.length > 0 &&
  trial.degrees.length === other.degrees.length &&
  trial.degrees.every(({ level }, place) => level === other.degrees[place]?.level) &&
  trial.more === other.more &&
  status === reached.status &&
  remaining === reached.remaining &&
  isOtherInOneField(trial.degrees, other.degrees, fields)

/** Of two degrees one may be in several fields: each of them was tried with the other. */
function isOtherInOneField(
  degrees: readonly OneDegree[],
  others: readonly OneDegree[],
  fields: Found['fields'],
): boolean {
  const differing = degrees.flatMap(({ field }, place) => (field === others[place]?.field ? [] : [place]))
  const several = fields.flatMap((named, place) => (named && named.length > 1 ? [place] : []))
  return new Set([...differing, ...several]).size <= 1
}

/** A better status that is no worse than the authority's to decide; of one status, less service to go. */
function isNearer(one: Reached, other: Reached): boolean {
  const gain = rank(other.status) - rank(one.status)
  if (gain !== 0 && rank(one.status) <= rank('discretionary')) return gain > 0
  return gain >= 0 && (one.remaining ?? Infinity) < (other.remaining ?? Infinity) - TOLERANCE
}

function reachedWith(route: RouteRule, timeline: Timeline, asOf: IsoDate, holdings: Holdings): Reached {
  const status = routeStatus(route, timeline, asOf, holdings)
  return { status, remaining: status === 'met' ? 0 : routeRemaining(route, timeline, asOf, holdings) }
}

/** Those of fewest hours first; of as many, hours before a degree, a lower before a higher, any field before one, one before two. */
function trialsFor(route: RouteRule, holdings: Holdings): Trial[] {
  const amounts = (degrees: readonly OneDegree[]): Trial[] => {
    const had = withMore(holdings, { degrees, besides: 0 })
    const brought = hundredths(had.study.hours - holdings.study.hours)
    const further = amountsFor(route, had)
    const tried = degrees.length > 0 ? [0, ...further.filter(hours => hours < TOO_MANY_BESIDES)] : further
    return tried.map(besides => ({
      degrees,
      besides,
      more: hundredths(brought + besides),
    }))
  }
  const missing = missingDegrees(route, holdings.study)
  return [[], ...degreesFor(missing).map(degree => [degree]), ...pairsOf(missing)]
    .flatMap(amounts)
    .toSorted((a, b) => a.more - b.more)
    .slice(0, MOST_TRIALS)
}

/**
 * With entries of their own beside those had. A degree listed takes hours of a lower one that states none into its own:
 * it brings what is then missing to the hours it stands for, and to those had before.
 */
function withMore(holdings: Holdings, { degrees, besides }: Omit<Trial, 'more'>): Holdings {
  const filled = degrees.reduce(withDegree, holdings)
  return besides > 0 ? withEntry(filled, null, null, besides) : filled
}

function withDegree(holdings: Holdings, { level, field }: OneDegree): Holdings {
  const others = withEntry(holdings, level, field, 0).study.hours
  return withEntry(holdings, level, field, Math.max(hoursOfLevel(level), holdings.study.hours) - others)
}

function withEntry(
  { study, supposed, certificates }: Holdings,
  level: EducationLevel | null,
  area: string | null,
  semesterHours: number,
): Holdings {
  const education = study.earned.length
  const entry: Study = { education, level, unreadable: false, semesterHours, area, earned: null }
  const extended = (state: StudyState): StudyState => {
    const earned = [...state.earned, entry]
    return { ...state, earned, hours: hoursOfEntries(earned, { ...state, earned }) }
  }
  return { study: extended(study), supposed: supposed.map(extended), certificates }
}

/** Further hours at which one more block is whole, or a clause for hours is met. */
function amountsFor(route: RouteRule, holdings: Holdings): number[] {
  const { study } = holdings
  const asked = route.others.flatMap(clause => (clause.kind === 'credits' ? [clause.asks.semesterHours] : []))
  const { spent } = standOthers(route, holdings)
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
function missingDegrees(route: RouteRule, study: StudyState): Degree[] {
  const asked = route.others.flatMap(clause => (clause.kind === 'education' ? [clause.asks] : []))
  const taken = poolsOf(route).flatMap(({ source }) =>
    source.from === 'service' || source.degree === null ? [] : [source.degree],
  )
  return [...asked, ...taken].filter(
    degree => degree.level !== 'high-school' && entriesWithDegree(study, degree).length === 0,
  )
}

/** At each level, in each field named. */
function degreesFor(missing: readonly Degree[]): OneDegree[] {
  const levels = [...new Set(missing.map(({ level }) => level))].toSorted(
    (a, b) => levelRank(a) - levelRank(b),
  )
  const fields = namesOf(missing)
  return levels.flatMap(level => [null, ...fields].map(field => ({ level, field })))
}

/** Two degrees that are missing and that no one degree is: they share no field. */
function pairsOf(missing: readonly Degree[]): OneDegree[][] {
  const ordered = missing.toSorted((a, b) => levelRank(a.level) - levelRank(b.level))
  const pairs = ordered.flatMap((lower, place) =>
    ordered.slice(place + 1).flatMap(higher => {
      const [lowerFields, higherFields] = [lower.fields ?? [], higher.fields ?? []]
      if (higherFields.some(field => lowerFields.some(other => sameName(field, other)))) return []
      return lowerFields.flatMap(field =>
        higherFields.map(other => [
          { level: lower.level, field },
          { level: higher.level, field: other },
        ]),
      )
    }),
  )
  return [...new Map(pairs.map(pair => [JSON.stringify(pair), pair] as const)).values()]
}

const namesOf = (degrees: readonly Degree[]): string[] => {
  const named = degrees.flatMap(({ fields = [] }) => fields)
  return named.filter((field, place) => named.findIndex(other => sameName(other, field)) === place)
}

const poolsOf = ({ firm, open }: RouteRule): readonly Pool[] => [...firm.pools, ...(open?.pools ?? [])]
