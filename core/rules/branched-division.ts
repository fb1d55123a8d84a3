/**
 * Separate time where clauses branch inside a party: four years of which one as a leader *and of which* one at a
 * counter, and apart from them two years of something else. A moment spent on the party counts for each of its
 * clauses that it matches, which no filling in turn gets right: this is a linear program. Rare, so asked for evidence
 * only; the cuts (`cuts.ts`) decide.
 */
import { TOLERANCE } from '../time/duration.ts'
import { partiesOf } from './cuts.ts'
import { makeProgram, type Program } from './linear-program.ts'
import type { Moment } from './moments.ts'
import { type ExperienceRule, type RouteRule, withNested } from './rule.ts'
import type { Piece } from './spend.ts'
import { type TimedJob, timeOf } from './timed-job.ts'

export interface BranchedDivision {
  /** By place of the clause; what counts for a nested clause stands in those around it, too. */
  readonly time: readonly (readonly Piece[])[]
  /** By pool and place of the clause. */
  readonly blocks: readonly (readonly number[])[]
}

/** How far a least may be passed by rounding. */
const SLACK = 1e-7

/** Least remaining before all, then the clause written first; `lacking` days remain of the route whatever these get. */
export function divideBranched(
  clauses: readonly ExperienceRule[],
  moments: readonly Moment[],
  route: RouteRule,
  stock: readonly number[],
  lacking: number,
): BranchedDivision {
  const program = makeProgram()
  const remaining = program.variable()
  const short = clauses.map(program.variable)
  const parties = partiesOf(clauses)
  const parts = moments.flatMap(moment => partsIn(program, moment, parties, route.policy))
  const blocks = stock.map((days, pool) => {
    const reached = clauses.map(({ index }) =>
      route.firm.pools[pool]?.reaches[index] ? program.variable() : null,
    )
    program.atMost(
      days,
      reached.filter(one => one !== null),
    )
    return reached
  })
  for (const [place, clause] of clauses.entries()) {
    const nest = withNested(clause, clauses).map(each => clauses.indexOf(each))
    const time = parts.filter(part => part.clauses.includes(clause)).map(part => part.variable)
    const laid = blocks.flatMap(row => nest.map(inner => row[inner] ?? null)).filter(one => one !== null)
    program.atLeast(clause.required, [short[place] ?? 0, ...time, ...laid])
  }
  // A party lacks what its clause that lacks most does.
  const missing = parties.map(party => {
    const most = program.variable()
    for (const clause of party) program.atLeast(0, [most], [short[clauses.indexOf(clause)] ?? 0])
    return most
  })
  program.atLeast(0, [remaining], missing)
  program.atLeast(lacking, [remaining])

  const values = program.leastInTurn([remaining, ...short], SLACK)
  const daysOf = (one: number | null): number => (one === null ? 0 : Math.max(0, values[one] ?? 0))
  return {
    time: clauses.map(clause =>
      parts
        .map(part => ({ ...part, days: daysOf(part.variable) }))
        .filter(part => part.clauses.includes(clause) && part.days > TOLERANCE)
        .map(({ job, moment: { from, to }, days }) => ({ job, from, to, days })),
    ),
    blocks: blocks.map(row => row.map(daysOf)),
  }
}

/** What each job of a moment may give to each party, within its time and the cap over all of them. */
function partsIn(
  program: Program,
  moment: Moment,
  parties: readonly (readonly ExperienceRule[])[],
  { fullTimeWeek, concurrentCap }: RouteRule['policy'],
): (Part & { readonly variable: number })[] {
  const length = moment.to - moment.from
  const parts = moment.jobs.flatMap(job => {
    const ofJob = parties.flatMap(party =>
      partsOf(moment, job, party).map(part => ({ ...part, variable: program.variable() })),
    )
    for (const { size, variable } of ofJob) program.atMost(size, [variable])
    program.atMost(
      timeOf(job, fullTimeWeek) * length,
      ofJob.map(({ variable }) => variable),
    )
    return ofJob
  })
  if (concurrentCap)
    program.atMost(
      length,
      parts.map(({ variable }) => variable),
    )
  return parts
}

interface Part {
  readonly moment: Moment
  readonly job: TimedJob
  /** Clauses of one party for which it counts. */
  readonly clauses: readonly ExperienceRule[]
  /** Days. */
  readonly size: number
}

/** A job's time for a party, in parts by the clauses they match: the smaller the share, the more clauses. */
function partsOf(moment: Moment, job: TimedJob, party: readonly ExperienceRule[]): Part[] {
  const matches = party
    .map(clause => ({ clause, days: moment.mostOf(job, [clause]) }))
    .toSorted((a, b) => b.days - a.days)
  return matches.flatMap(({ days }, place) => {
    const size = days - (matches[place + 1]?.days ?? 0)
    return size > TOLERANCE
      ? [{ moment, job, size, clauses: matches.slice(0, place + 1).map(({ clause }) => clause) }]
      : []
  })
}
