/** Where a clause is short by no more than the end days of jobs: an end day is not worked (rules.md, "Time"). */
import { isService, type Route } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { daysBetween } from '../time/day-count.ts'
import { TOLERANCE } from '../time/duration.ts'
import { dayAfter } from '../time/last-day.ts'
import { sayDate } from './dates.ts'
import { sayJob } from './entries.ts'
import { joined } from './lists.ts'

/** None where the last day of each job, had it been worked, would still leave something short. */
export function sayEndDays({ clauses }: Route, profile: Profile): string[] {
  const works = clauses.flatMap(({ shortfall, evidence }) => {
    if (!isService(shortfall) || shortfall.days <= TOLERANCE) return []
    // A date without its day is an estimate, and says so: only a whole date can be one day off.
    const ending = evidence.filter(({ work, to }) => profile.work?.[work]?.endDate === to)
    const gained = ending.reduce((sum, { to }) => sum + daysBetween(to, dayAfter(to)), 0)
    return shortfall.days <= gained + TOLERANCE ? ending.map(({ work }) => work) : []
  })
  if (works.length === 0) return []
  const jobs = [...new Set(works)].map(work => {
    const end = profile.work?.[work]?.endDate ?? ''
    return `${sayJob(profile, work)} (write ${sayDate(dayAfter(end))} for a last day of ${sayDate(end)})`
  })
  return [
    `The end date of a job counts as the first day not worked. If it was the last day worked, put it a day later: ${joined(jobs)}.`,
  ]
}
