/** Where a plan may pass: the present's and the target's jurisdiction, until the person says otherwise. */
import type { CatalogueOverview, StoredProfile } from '../../core/contract/shapes.ts'
import type { Plan, WhatIf } from '../../core/model/plan.ts'

export interface HomeScope {
  present: string | null
  target: string | null
}

export function homeScope(overview: CatalogueOverview, profile: StoredProfile, to: string): HomeScope {
  const of = (id: string | null) => overview.classes.find(each => each.id === id)?.jurisdiction ?? null
  return { present: of(profile.present), target: of(to) }
}

/** An empty list of jurisdictions is a choice, too: everywhere. The target's is always among them, or no way ends there. */
export function withScope(whatIf: WhatIf, { present, target }: HomeScope): WhatIf {
  const chosen = whatIf.jurisdictions ?? (present === null ? [] : [present])
  if (whatIf.jurisdictions?.length === 0 || target === null) return { ...whatIf, jurisdictions: [] }
  return { ...whatIf, jurisdictions: [...new Set([...chosen, target])] }
}

export type PlanGroup = 'within' | 'elsewhere' | 'unknown'

/** Where a plan is shown: with the others, or apart because of what it passes through. */
export function groupOf(plan: Plan, overview: CatalogueOverview, home: HomeScope): PlanGroup {
  if (plan.relies === 'unknown') return 'unknown'
  return elsewhere(plan, overview, home).length > 0 ? 'elsewhere' : 'within'
}

/** Jurisdictions a plan passes through that are neither the present's nor the target's. */
export function elsewhere(plan: Plan, overview: CatalogueOverview, { present, target }: HomeScope): string[] {
  const passed = new Set(
    plan.steps.map(step => overview.classes.find(each => each.id === step.classId)?.jurisdiction),
  )
  return overview.jurisdictions
    .filter(({ id }) => passed.has(id) && id !== present && id !== target)
    .map(({ shortName }) => shortName)
}
