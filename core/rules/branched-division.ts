/**
 * Separate time where clauses branch inside a party: four years of which one as a leader *and of which* one at a
 * counter, and apart from them two years of something else. A moment spent on the party counts for each of its
 * clauses that it matches, which no filling in turn gets right: this is a linear program. Rare, so asked for evidence
 * only; the cuts (`cuts.ts`) decide.
 */
import { TOLERANCE } from '../time/duration.ts'
import { partiesOf } from './cuts.ts'
import type { Moment } from './moments.ts'
import type { ExperienceRule, RouteRule } from './rule.ts'
import { type Limit, maximise } from './simplex.ts'
import type { Piece } from './spend.ts'
import { type TimedJob, timeOf } from './timed-job.ts'

export interface BranchedDivision {
  /** By place of the clause; what counts for a nested clause stands in those around it, too. */
  readonly time: readonly (readonly Piece[])[]
  /** By pool and place of the clause. */
  readonly blocks: readonly (readonly number[])[]
}

/** Least remaining before all, then the clause written first. */
const REMAINING_FIRST = 1000
/** Small enough that no later clauses together outweigh an earlier one. */
const WRITTEN_LATER = 1 / 4

export function divideBranched(
  clauses: readonly ExperienceRule[],
  moments: readonly Moment[],
  { firm, policy }: RouteRule,
  stock: readonly number[],
): BranchedDivision {
  const parties = partiesOf(clauses)
  const gain: number[] = []
  const limits: Limit[] = []
  const variable = (value = 0): number => gain.push(value) - 1
  const limit = (bound: number, terms: Limit['terms']): void => void limits.push({ terms, bound })

  const parts = moments.flatMap(moment => {
    const given = moment.jobs.map(job =>
      parties.flatMap(party => partsOf(moment, job, party).map(part => ({ ...part, variable: variable() }))),
    )
    for (const [place, job] of moment.jobs.entries()) {
      const ofJob = given[place] ?? []
      for (const part of ofJob) limit(part.size, [[part.variable, 1]])
      limit(
        timeOf(job, policy.fullTimeWeek) * (moment.to - moment.from),
        ofJob.map(part => [part.variable, 1]),
      )
    }
    if (policy.concurrentCap)
      limit(
        moment.to - moment.from,
        given.flat().map(part => [part.variable, 1]),
      )
    return given.flat()
  })
  const blocks = stock.map((days, pool) => {
    const reached = clauses.map(clause => (firm.pools[pool]?.reaches[clause.index] ? variable() : null))
    limit(
      days,
      reached.flatMap(one => (one === null ? [] : [[one, 1] as const])),
    )
    return reached
  })
  const nested = clauses.map(clause =>
    clauses.flatMap((inner, place) => (isWithin(inner, clause, clauses) ? [place] : [])),
  )

  for (const party of parties) {
    const most = Math.max(...party.map(({ required }) => required))
    const covered = variable(REMAINING_FIRST)
    limit(most, [[covered, 1]])
    for (const clause of party) {
      const place = clauses.indexOf(clause)
      const brought: [number, number][] = [
        ...parts
          .filter(part => part.clauses.includes(clause))
          .map((part): [number, number] => [part.variable, -1]),
        ...blocks.flatMap(row =>
          (nested[place] ?? []).flatMap((inner): [number, number][] => {
            const one = row[inner] ?? null
            return one === null ? [] : [[one, -1]]
          }),
        ),
      ]
      const shown = variable(WRITTEN_LATER ** place)
      limit(most - clause.required, [[covered, 1], ...brought])
      limit(clause.required, [[shown, 1]])
      limit(0, [[shown, 1], ...brought])
    }
  }
  const values = maximise(gain, limits)
  return {
    time: clauses.map(clause =>
      parts
        .filter(part => part.clauses.includes(clause) && (values[part.variable] ?? 0) > TOLERANCE)
        .map(({ job, moment, variable: one }) => ({
          job,
          from: moment.from,
          to: moment.to,
          days: values[one] ?? 0,
        })),
    ),
    blocks: blocks.map(row => row.map(one => (one === null ? 0 : (values[one] ?? 0)))),
  }
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

function isWithin(inner: ExperienceRule, outer: ExperienceRule, clauses: readonly ExperienceRule[]): boolean {
  if (inner === outer) return true
  const around = clauses.find(({ index }) => index === inner.parent)
  return around !== undefined && isWithin(around, outer, clauses)
}
