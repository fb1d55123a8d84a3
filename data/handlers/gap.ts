import type { Handlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { Room } from './room.ts'

type Names = 'gap.evaluate' | 'gap.evaluateAll' | 'gap.standings' | 'plan.find'

const awaited = (): never => {
  throw new Refusal('not-allowed', 'The rules engine has not landed yet.')
}
export const gapHandlers = (_room: Room): Pick<Handlers, Names> => ({
  'gap.evaluate': awaited,
  'gap.evaluateAll': awaited,
  'gap.standings': awaited,
  'plan.find': awaited,
})
