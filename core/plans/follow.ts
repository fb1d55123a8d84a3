/** A person who follows a plan: the facts of a profile with appointments added. */
import type { IsoDate } from '../model/primitives.ts'
import type { Facts, Job } from '../profile/facts.ts'

export interface Appointment {
  readonly classId: string
  readonly on: IsoDate
}

/**
 * The facts when these appointments have been taken up; the last one goes on. The first ends every job, and those
 * that would begin later do not (rules.md, "Plans").
 */
export function followed(facts: Facts, appointments: readonly Appointment[]): Facts {
  const first = appointments[0]
  if (!first) return facts
  const own = facts.jobs
    .filter(({ start }) => start === null || start < first.on)
    .map(job => (job.end === null || job.end > first.on ? { ...job, end: first.on } : job))
  const next = 1 + Math.max(-1, ...facts.jobs.map(({ work }) => work))
  const steps = appointments.map(({ classId, on }, step) =>
    heldJob(classId, on, appointments[step + 1]?.on ?? null, next + step),
  )
  return { ...facts, jobs: [...own, ...steps] }
}

/** Full-time work in a class: it counts as what the class yields, and as holding it. */
export const heldJob = (classId: string, start: IsoDate, end: IsoDate | null, work: number): Job => ({
  work,
  start,
  end,
  classId,
  kinds: [],
  shares: {},
  hoursPerWeek: null,
  comparableTo: [],
  breaks: [],
})
