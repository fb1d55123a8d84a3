/** The person who follows a plan, as a profile: evaluated on a step's day it shows what counts for what by then. */
import type { EducationLevel, IsoDate } from '../../model/primitives.ts'
import type { Plan } from '../../model/plan.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { readProfile } from '../../profile/index.ts'
import { hoursOfLevel, studyOn } from '../../rules/study.ts'
import { daysBetween, YEAR } from '../../time/day-count.ts'
import { placeOf } from '../timeline/scale.ts'

/** Study of the plan that is had by a day. */
export interface StudiedBy {
  semesterHours: number
  /** The degree that the total reaches with it, the profile's own hours included. */
  level: EducationLevel | null
}

/**
 * What is studied by a day: evenly from the as-of date, at most what the plan takes (rules.md, "Plans").
 * @param yearly semester hours studied a year
 */
export function studiedBy(
  profile: Profile,
  plan: Plan,
  yearly: number,
  asOf: IsoDate,
  day: IsoDate,
): StudiedBy {
  const semesterHours = Math.min(plan.credits, (yearly * Math.max(0, daysBetween(asOf, day))) / YEAR)
  if (semesterHours === 0) return { semesterHours, level: null }
  // A hair's breadth of rounding must not cost a degree.
  const total = studyOn(readProfile(profile).studies, day, null).hours + semesterHours + 1e-6
  const level = (['bachelor', 'associate'] as const).find(each => total >= hoursOfLevel(each)) ?? null
  return { semesterHours, level }
}

/**
 * The profile with the plan's appointments after its own jobs, so that `work[profile.work.length + n]` is step n.
 * The first appointment ends every job (rules.md, "Plans"); each later one ends the one before.
 */
export function followPlan(profile: Profile, plan: Plan, studied: StudiedBy): Profile {
  const first = plan.steps[0]
  const held = (profile.work ?? []).map(job => (first ? endBy(job, first.on) : job))
  const steps = plan.steps.map(({ classId, on }, n): Work => {
    const next = plan.steps[n + 1]
    const job: Work = { startDate: on, ladder: { classId } }
    return next ? { ...job, endDate: next.on } : job
  })
  const { semesterHours, level } = studied
  const study =
    semesterHours > 0 ? [{ ladder: level === null ? { semesterHours } : { semesterHours, level } }] : []
  return { ...profile, work: [...held, ...steps], education: [...(profile.education ?? []), ...study] }
}

/** A job without a start counts nothing and needs no end; one that would begin later never does. */
function endBy(job: Work, day: IsoDate): Work {
  if (!job.startDate || (job.endDate && placeOf(job.endDate) <= placeOf(day))) return job
  return { ...job, endDate: placeOf(job.startDate) > placeOf(day) ? job.startDate : day }
}
