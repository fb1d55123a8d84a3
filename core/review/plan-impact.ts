/** Kept plans under a change of the catalogue: does each step still stand on its date, and would a new search do better? */
import { followPlan, studiedBy } from '../charts/plan/followed.ts'
import type { SavedPlan } from '../contract/shapes.ts'
import type { Status } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { findPlans } from '../plans/index.ts'
import { readProfile } from '../profile/index.ts'
import { type Catalogue, statusOn } from '../rules/index.ts'
import { daysBetween } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { sayPlanImpact } from '../words/impact.ts'
import { type Change, type Kept, personAfter, planAfter } from './change.ts'
import type { PlanImpact } from './impact-shapes.ts'
import type { Touched } from './touched.ts'

/** Of the plans whose person is among these; only those that the change makes a difference to. */
export function planImpacts(
  change: Change,
  people: readonly Kept[],
  plans: readonly SavedPlan[],
  touched: Touched,
): PlanImpact[] {
  const byId = new Map(people.map(person => [person.id, person]))
  return plans.flatMap(saved => {
    const person = byId.get(saved.profile)
    return person ? planImpact(change, person, saved, touched) : []
  })
}

function planImpact(change: Change, person: Kept, saved: SavedPlan, touched: Touched): PlanImpact[] {
  const { before, after } = change
  const { id, name, to, plan } = saved
  if (!concerns(saved, person, touched, change)) return []
  const [whoever, plannedSo] = [personAfter(change, person), planAfter(change, saved)]
  const broken = brokenStep(after, whoever, plannedSo)
  // Where the check finds fault with the plan as it is, it says nothing of the change.
  const brokenAt = broken && !brokenStep(before, person, saved) ? broken : null
  const soonest = {
    before: soonestArrival(before, person, saved),
    after: soonestArrival(after, whoever, plannedSo),
  }
  if (brokenAt === null && soonest.before === soonest.after) return []
  const title = (after.classes.get(plannedSo.to) ?? before.classes.get(to))?.title ?? to
  const holds = brokenAt === null
  const facts = { holds, brokenAt, arrival: plan.arrival, soonest }
  return [
    { id, name, person: person.name, classId: to, title, ...facts, message: sayPlanImpact(name, facts) },
  ]
}

/** A class that the change touches may be a step of a better plan where the what-ifs allow it; one on the way may fail. */
function concerns(
  { plan, whatIf }: SavedPlan,
  { facts }: Kept,
  touched: Touched,
  { before, after }: Change,
): boolean {
  const places = whatIf.jurisdictions ?? []
  const inScope = (classId: string): boolean =>
    places.length === 0 || places.some(place => classId.startsWith(`${place}/`))
  if ([...touched.for(facts)].some(inScope)) return true
  return plan.steps.some(({ classId }) => before.classes.get(classId) !== after.classes.get(classId))
}

function brokenStep(
  catalogue: Catalogue,
  { document }: Kept,
  { plan, whatIf, asOf }: SavedPlan,
): PlanImpact['brokenAt'] {
  const allowed = new Set<Status>(['met', ...(whatIf.allow ?? [])])
  for (const [index, { classId, on, qualifiedOn }] of plan.steps.entries()) {
    const jobClass = catalogue.classes.get(classId)
    const studied = studiedBy(document, plan, whatIf.study ?? 0, asOf, qualifiedOn)
    const facts = readProfile(followPlan(document, plan, studied))
    const status = jobClass ? statusOn(catalogue, facts, classId, qualifiedOn) : null
    const last = plan.steps[index - 1]
    const isFree = !last || daysBetween(last.on, qualifiedOn) >= probationDays(catalogue, last.classId)
    if (status === null || !allowed.has(status) || !isFree)
      return { classId, title: jobClass?.title ?? classId, on, status }
  }
  return null
}

const probationDays = (catalogue: Catalogue, classId: string): number =>
  durationDays(catalogue.classes.get(classId)?.probation ?? 'P0D')

function soonestArrival(
  catalogue: Catalogue,
  { facts }: Kept,
  { to, asOf, whatIf }: SavedPlan,
): IsoDate | null {
  if (!catalogue.classes.has(to)) return null
  return findPlans(catalogue, facts, { to, asOf, whatIf }).plans[0]?.arrival ?? null
}
