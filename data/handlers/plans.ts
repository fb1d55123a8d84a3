import type { Handlers } from '../../core/contract/operations.ts'
import { removePlan, savePlan } from '../store/commands/plan-commands.ts'
import { listPlans, mustFindPlan } from '../store/plans.ts'
import { mustFindProfile } from '../store/profiles.ts'
import type { Room } from './room.ts'

type Names = 'plan.list' | 'plan.save' | 'plan.remove'

export const planHandlers = (room: Room): Pick<Handlers, Names> => ({
  'plan.list': ({ id }) =>
    room.store.read(reader => {
      mustFindProfile(reader, id)
      return listPlans(reader, id)
    }),

  'plan.save': plan => {
    room.catalogue().classOf(plan.to, 'to')
    const id = room.newId()
    room.store.change(savePlan, { id, ...plan })
    return room.store.read(reader => mustFindPlan(reader, id))
  },

  'plan.remove': ({ id }) => {
    room.store.change(removePlan, { id })
    return {}
  },
})
