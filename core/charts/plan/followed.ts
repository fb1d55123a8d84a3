/** The person who follows a plan, as a profile: evaluated on a step's day it shows what counts for what by then. */
import type { IsoDate } from '../../model/primitives.ts'
import type { Plan } from '../../model/plan.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { placeOf } from '../timeline/scale.ts'

/** Study of the plan that is had by a day. */
export interface StudiedBy {
  semesterHours: number
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
  const study = studied.semesterHours > 0 ? [{ ladder: { semesterHours: studied.semesterHours } }] : []
  return { ...profile, work: [...held, ...steps], education: [...(profile.education ?? []), ...study] }
}

/** A job without a start counts nothing and needs no end; one that would begin later never does. */
function endBy(job: Work, day: IsoDate): Work {
  if (!job.startDate || (job.endDate && placeOf(job.endDate) <= placeOf(day))) return job
  return { ...job, endDate: placeOf(job.startDate) > placeOf(day) ? job.startDate : day }
}
