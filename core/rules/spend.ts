/** From days to evidence: which job gave them, from when to when. */
import type { Evidence } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { type DayNumber, dayNumber, firstDateFrom, lastDateTo } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { allot, sourceFor } from './allotment.ts'
import type { Moment } from './moments.ts'
import type { ExperienceRule } from './rule.ts'
import type { TimedJob } from './timed-job.ts'

/** Days that one job gave in a piece of time. */
export interface Piece {
  readonly job: TimedJob
  readonly from: DayNumber
  readonly to: DayNumber
  readonly days: number
}

/**
 * Splits what a moment gives to each clause between the jobs worked in it, the job listed first used first. Time
 * given to a party counts for each of its clauses that it matches. Where parties can take turns they do, so that no
 * day stands in two of them; in its turn a party gets no more of a job than the job gives in that time.
 */
export function spend(
  moment: Moment,
  parties: readonly (readonly ExperienceRule[])[],
  amountOf: (clause: ExperienceRule) => number,
): Map<ExperienceRule, Piece[]> {
  const pieces = new Map(parties.flatMap(party => party.map(clause => [clause, [] as Piece[]])))
  for (const { from, to, those } of turnsOf(moment, parties, amountOf)) {
    const part = (to - from) / (moment.to - moment.from)
    const clauses = those.flatMap(party => party.toReversed())
    const sources = moment.jobs.map(job =>
      sourceFor(
        clauses.length,
        set =>
          part *
          moment.mostOf(
            job,
            set.flatMap(place => clauses[place] ?? []),
          ),
      ),
    )
    const given = allot(sources, clauses.map(amountOf))
    for (const party of those) {
      for (const [source, job] of moment.jobs.entries()) {
        const days = party.reduce(
          (total, clause) => total + (given[source]?.[clauses.indexOf(clause)] ?? 0),
          0,
        )
        for (const clause of party) {
          const counted = Math.min(days, part * moment.mostOf(job, [clause]))
          if (counted > TOLERANCE) pieces.get(clause)?.push({ job, from, to, days: counted })
        }
      }
    }
  }
  return pieces
}

/** A stretch of a moment, and the parties whose it is. */
interface Turn {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly those: readonly (readonly ExperienceRule[])[]
}

/** When each party has its turn; all of the moment for all where turns do not fit, as with parts of a job's duties. */
function turnsOf(
  moment: Moment,
  parties: readonly (readonly ExperienceRule[])[],
  amountOf: (clause: ExperienceRule) => number,
): Turn[] {
  const length = moment.to - moment.from
  const needed = parties.map(party =>
    party.reduce((total, clause) => {
      const amount = amountOf(clause)
      return amount > TOLERANCE ? total + (amount / moment.most([clause])) * length : total
    }, 0),
  )
  if (needed.reduce((total, turn) => total + turn, 0) > length + TOLERANCE)
    return [{ from: moment.from, to: moment.to, those: parties }]
  let start = moment.from
  return parties.map((party, place) => {
    const end = Math.min(moment.to, start + (needed[place] ?? 0))
    const turn = { from: start, to: moment.to - end < TOLERANCE ? moment.to : end, those: [party] }
    start = turn.to
    return turn
  })
}

/** Merged stretches by job, in the order of jobs and time. `asOf` is the last date that can stand as an end. */
export function evidenceOf(pieces: readonly Piece[], asOf: IsoDate): Evidence[] {
  const merged: Piece[] = []
  for (const piece of pieces.toSorted((a, b) => a.job.job.work - b.job.job.work || a.from - b.from)) {
    const last = merged.at(-1)
    if (last && last.job === piece.job && piece.from <= last.to + TOLERANCE) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, piece.to), days: last.days + piece.days }
    } else merged.push(piece)
  }
  return merged.map(({ job, from, to, days }) => {
    const [begins, ends] = [dateIn(job, from, asOf), dateIn(job, to, asOf)]
    return {
      work: job.job.work,
      // On the last days of February's count, which no date names, it begins with the last that has one.
      from: begins < ends ? begins : (lastDateTo(from) ?? begins),
      to: ends,
      days: Math.round(days * 1e6) / 1e6,
    }
  })
}

/** The date of a day on the count: as the profile or the question has it where it is one of theirs. */
function dateIn({ spans }: TimedJob, day: DayNumber, asOf: IsoDate): IsoDate {
  for (const { from, to, fromDate, toDate } of spans) {
    if (day === from) return fromDate
    // The 30th and the 31st are one day on the count: a job that ends tomorrow may be full today.
    if (day === to && toDate !== null) return toDate < asOf ? toDate : asOf
  }
  if (day === dayNumber(asOf)) return asOf
  return firstDateFrom(day - TOLERANCE) ?? asOf
}
