/** The changes of kept plans, each a named command. */
import type { SavedPlan } from '../../../core/contract/shapes.ts'
import { sayChange } from '../../../core/words/store.ts'
import type { Command } from '../change.ts'
import { mustFindPlan, planImage } from '../plans.ts'
import { mustFindProfile } from '../profiles.ts'

export const savePlan: Command<Omit<SavedPlan, 'savedAt'>> = {
  name: 'plan.save',
  arguments: ({ id, profile, name, to }) => ({ id, profile, name, to }),
  run: (desk, plan) => {
    mustFindProfile(desk, plan.profile)
    desk.put('plan', plan.id, planImage({ ...plan, savedAt: desk.now }))
    return sayChange.savedPlan(plan.name)
  },
}

export const removePlan: Command<{ id: string }> = {
  name: 'plan.remove',
  arguments: ({ id }) => ({ id }),
  run: (desk, { id }) => {
    const plan = mustFindPlan(desk, id)
    desk.put('plan', id, null)
    return sayChange.removedPlan(plan.name)
  },
}
