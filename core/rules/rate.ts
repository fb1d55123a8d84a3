/** How many days a day of these jobs, worked at the same time, is worth for a demand. */
import type { Demand, Party } from './demand.ts'
import { shareFor, type TimedJob, timeOf } from './timed-job.ts'

/**
 * Each job gives at most its hours, however many parties it matches; all together give at most 1 where the policy
 * caps concurrent jobs. The parts of the jobs go where they are worth most (greedy is best here: the limits on
 * parts, jobs and the whole are nested, a laminar matroid; Edmonds 1971).
 */
export function rateOf(
  { parties, fullTimeWeek, capped }: Omit<Demand, 'id'>,
  jobs: readonly TimedJob[],
): number {
  const single = parties.every(party => party.length === 1)
  let room = capped ? 1 : Infinity
  if (single) {
    let total = 0
    for (const job of jobs) {
      const time = timeOf(job, fullTimeWeek)
      let matched = 0
      for (const [ask] of parties) if (ask) matched += shareFor(job, ask)
      total += time * Math.min(1, matched)
    }
    return Math.min(room, total)
  }
  const parts = jobs.flatMap(job => partsOf(job, parties, fullTimeWeek)).toSorted((a, b) => b.worth - a.worth)
  const left = new Map(jobs.map(job => [job, timeOf(job, fullTimeWeek)]))
  let total = 0
  for (const { job, size, worth } of parts) {
    const given = Math.min(size, left.get(job) ?? 0, room)
    left.set(job, (left.get(job) ?? 0) - given)
    room -= given
    total += given * worth
  }
  return total
}

/** A job's time for a party, in parts: what matches all its asks is worth most, what matches one is worth 1. */
function partsOf(
  job: TimedJob,
  parties: readonly Party[],
  fullTimeWeek: number,
): { job: TimedJob; size: number; worth: number }[] {
  const time = timeOf(job, fullTimeWeek)
  return parties.flatMap(party => {
    const shares = party.map(ask => shareFor(job, ask)).toSorted((a, b) => b - a)
    return shares.map((share, place) => ({
      job,
      size: time * (share - (shares[place + 1] ?? 0)),
      worth: place + 1,
    }))
  })
}
