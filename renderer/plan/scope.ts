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

/**
 * The same conditions without other jurisdictions and classes with no requirements on file; null where they are that
 * already. Asked beside the wider question, for a quicker way through elsewhere would take the place of these.
 */
export function nearby(whatIf: WhatIf, { present, target }: HomeScope): WhatIf | null {
  const { allow = [], ...conditions } = whatIf
  const home = [...new Set([present, target].filter(id => id !== null))]
  const chosen = whatIf.jurisdictions ?? []
  const isWide = chosen.length === 0 || chosen.some(id => !home.includes(id))
  if (home.length === 0 || !(isWide || allow.includes('unknown'))) return null
  const known = allow.filter(status => status !== 'unknown')
  return {
    ...conditions,
    jurisdictions: isWide ? home : chosen,
    ...(known.length > 0 && { allow: known }),
  }
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
