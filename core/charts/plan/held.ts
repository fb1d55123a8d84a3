/** What a person holds along a plan: the jobs as they are, up to the first appointment, then each class in turn. */
import type { IsoDate } from '../../model/primitives.ts'
import type { Plan } from '../../model/plan.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { placeOf } from '../timeline/scale.ts'
import type { Held } from './chart.ts'

export interface HeldNames {
  job: (work: number) => string
  class: (classId: string) => string
  /** Of a job from the as-of date on. */
  stay: string
}

/** In the order of `followPlan`'s jobs, and numbered as they are. A job without a start is nowhere. */
export function heldOf(profile: Profile, plan: Plan, asOf: IsoDate, names: HeldNames): Held[] {
  const jobs = profile.work ?? []
  const first = plan.steps[0]?.on
  const held = jobs.flatMap((job, work) => holdJob(job, work, asOf, first, names))
  for (const [n, { classId, on }] of plan.steps.entries())
    held.push({
      label: names.class(classId),
      from: on,
      to: plan.steps[n + 1]?.on ?? null,
      kind: 'step',
      work: jobs.length + n,
    })
  return held
}

function holdJob(
  { startDate, endDate }: Work,
  work: number,
  asOf: IsoDate,
  first: IsoDate | undefined,
  names: HeldNames,
): Held[] {
  if (startDate === undefined) return []
  const begun = placeOf(startDate) <= placeOf(asOf)
  const ended = endDate !== undefined && placeOf(endDate) <= placeOf(asOf)
  const parts: Held[] = []
  if (begun)
    parts.push({ label: names.job(work), from: startDate, to: ended ? endDate : asOf, kind: 'past', work })
  if (ended) return parts
  const from = begun ? asOf : startDate
  const to = earlier(endDate, first)
  if (to === null || placeOf(to) > placeOf(from))
    parts.push({ label: begun ? names.stay : names.job(work), from, to, kind: 'stay', work })
  return parts
}

/** Null: neither is stated. */
function earlier(a: string | undefined, b: string | undefined): string | null {
  if (a === undefined || b === undefined) return a ?? b ?? null
  return placeOf(a) <= placeOf(b) ? a : b
}
