/** A person's time up to a date, cut where anything changes: what each piece could give to the clauses of a route. */
import type { DayNumber } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import type { Ask } from './demand.ts'
import { rateOf } from './rate.ts'
import type { ExperienceRule, RouteRule } from './rule.ts'
import { partiesOf } from './cuts.ts'
import { type TimedJob, workedOn } from './timed-job.ts'

/** A piece of time in which the same jobs are worked and the same windows are open. */
export interface Moment {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly jobs: readonly TimedJob[]
  /** Days it can give to these clauses together. */
  most(clauses: readonly ExperienceRule[]): number
  /** Days that one of its jobs alone can give them. */
  mostOf(job: TimedJob, clauses: readonly ExperienceRule[]): number
}

/** In order of time; only pieces that can give something. */
export function momentsFor(
  clauses: readonly ExperienceRule[],
  { service, policy }: RouteRule,
  jobs: readonly TimedJob[],
  until: DayNumber,
): Moment[] {
  const rate = (
    some: readonly ExperienceRule[],
    asks: readonly Ask[],
    of: readonly TimedJob[],
    capped: boolean,
  ): number =>
    rateOf(
      {
        // What matches a nested clause matches the one around it: the outermost speaks for its party.
        parties: partiesOf(some.toSorted((a, b) => a.index - b.index)).map(([outermost]) =>
          outermost ? asks.slice(outermost.index, outermost.index + 1) : [],
        ),
        fullTimeWeek: policy.fullTimeWeek,
        capped,
      },
      of,
    )
  let allowance = service.limit
  const moments: Moment[] = []
  for (const [from, to] of pieces(clauses, jobs, until)) {
    const length = to - from
    const worked = workedOn(jobs, from)
    const counted = (some: readonly ExperienceRule[]): ExperienceRule[] =>
      some.filter(({ window }) => from >= until - window)
    const weigh = (some: readonly ExperienceRule[], of: readonly TimedJob[], capped: boolean): number =>
      Math.min(
        rate(counted(some), service.asks, of, capped) * length,
        rate(counted(some), service.unlimited, of, capped) * length + extra,
      )
    let extra = Infinity
    const all = weigh(clauses, worked, policy.concurrentCap)
    if (all <= TOLERANCE) continue
    // Limited service counts from the earliest time on until its limit is used up.
    extra = Math.min(
      allowance,
      all - rate(counted(clauses), service.unlimited, worked, policy.concurrentCap) * length,
    )
    allowance -= extra
    moments.push({
      from,
      to,
      jobs: worked,
      most: some => weigh(some, worked, policy.concurrentCap),
      mostOf: (job, some) => weigh(some, [job], false),
    })
  }
  return moments
}

function pieces(
  clauses: readonly ExperienceRule[],
  jobs: readonly TimedJob[],
  until: DayNumber,
): [DayNumber, DayNumber][] {
  const edges = new Set<DayNumber>([until])
  for (const { spans } of jobs) for (const { from, to } of spans) edges.add(from).add(to)
  for (const { window } of clauses) edges.add(until - window)
  const days = [...edges].filter(day => day <= until && day !== -Infinity).toSorted((a, b) => a - b)
  return days.slice(1).map((to, place) => [days[place] ?? to, to])
}
